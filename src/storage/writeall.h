// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace storage {

/// All of them to a file or pipe, however many calls it takes. False with errno set.
bool writeAll(int descriptor, QByteArrayView bytes);

} // namespace storage
