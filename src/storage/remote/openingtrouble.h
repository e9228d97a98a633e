// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/remote/link.h"

namespace storage {

/// The last line in which a program says something of its own, as it can be shown within a sentence; empty where it
/// says nothing.
QString lastWords(const QByteArray &text);

/// Why no helper is there, as far as can be told from how it ended. `at`: how far one came; `status`: of the program,
/// if it has ended by itself; `errors`: what it wrote to standard error; `reason`: what is said where it wrote nothing.
LinkFailure openingTrouble(const LinkOrder &order, LinkStep at, std::optional<int> status, const QByteArray &errors,
                           const QString &reason);

/// Runs the order's check, where it has one, to its end.
tl::expected<void, LinkFailure> checkPlace(const LinkOrder &order, std::chrono::milliseconds patience);

} // namespace storage
