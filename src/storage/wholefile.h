// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace storage {

class Root;

/// The content of a regular file of at most `limit` bytes. Errors: NotFound, Storage.
Result<QByteArray> readFile(const Root &root, const QByteArray &path, qint64 limit);

} // namespace storage
