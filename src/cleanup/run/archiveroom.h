// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"

namespace cleanup {

/// That files of these folders could go to an archive there (no address: the profile's), whatever there is: its address
/// as the journal has it. The session has begun. Errors: Usage, Refused (there is none; inside one of the service's
/// folders; files of a folder cannot be archived), Storage.
Result<QByteArray> requireArchivable(Session &session, const QList<Directory> &of, const QByteArray &archive);

/// What is to say beforehand of files of that size in all that are to go to an archive: that they do not fit. Empty:
/// they do, or nobody knows how much room there is. Writes nothing. Errors: Usage, Storage, Refused (the archive cannot
/// be used).
Result<QString> archiveRoomAdvice(const Target &target, const QByteArray &archive, qint64 size);

/// Both, for whoever has not decided yet. Errors: as above; Session::begin's.
Result<QString> archiveAdvice(Session &session, const QList<Directory> &of, const QByteArray &archive, qint64 size,
                              const Context &context);

} // namespace cleanup
