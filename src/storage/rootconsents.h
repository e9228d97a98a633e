// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>

namespace storage {

class Root;

/// What people have agreed to for a root, as the root itself remembers it: by a word that is drawn for each, a checksum
/// of what was agreed. Whoever may write into the database alone can neither make one, nor widen one, nor use it twice.
using RootConsents = QMap<QByteArray, QByteArray>;

/// Empty where nothing has been agreed; a line that is no consent counts for nothing. Errors: Storage (no own folder, a
/// link in its place).
Result<RootConsents> readConsents(const Root &root);
/// In place of all that are there; what a power cut leaves half written counts for nothing. Errors: Storage.
Result<void> writeConsents(const Root &root, const RootConsents &consents);

} // namespace storage
