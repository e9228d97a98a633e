// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace storage {

/// A name that nobody else has: `prefix` and up to 16 hexadecimal digits.
inline QByteArray anyName(const QByteArray &prefix = {})
{
    return prefix + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace storage
