// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <functional>

namespace storage {

/// Takes a file's content, one piece after the other; an error ends it.
using Consume = std::function<Result<void>(QByteArrayView piece)>;

/// Reads an open file from where it stands to its end; how many bytes it were. Errors: Storage (the reason alone, as
/// errno has it), those of `consume`.
Result<qint64> readPieces(int descriptor, const Consume &consume);

/// The SHA-256 of a file that has just been written, read from its beginning and, where the kernel does as it is told,
/// from the disk. Errors: Storage (the reason alone).
Result<QByteArray> readBack(int descriptor);

} // namespace storage
