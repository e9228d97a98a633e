// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace cleanup {

/// An archive's address as a person writes it, as it is kept: one place, one spelling. Nothing is looked at there.
/// Errors: Usage, saying what is wrong with it.
Result<QByteArray> archivePlace(const QByteArray &text);

} // namespace cleanup
