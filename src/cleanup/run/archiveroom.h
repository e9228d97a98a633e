// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/target/target.h"

namespace cleanup {

/// What is to say beforehand of files of that size in all that are to go to an archive: that they do not fit. Empty:
/// they do, or nobody knows how much room there is. Writes nothing. Errors: Usage, Storage, Refused (the archive cannot
/// be used).
Result<QString> archiveRoomAdvice(const Target &target, const QByteArray &archive, qint64 size);

} // namespace cleanup
