// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"
#include "core/plan/plan.h"

#include <cerrno>

namespace storage {

/// What lies at a path right now.
struct Found {
    FileState state = FileState::Gone;
    Problem problem = Problem::None;
    FileIdentity identity;
    int error = 0; ///< errno where the state is Problem and the kernel said why.
};

/// A path below a root and the file that is meant there.
struct KnownFile {
    QByteArray path;
    FileIdentity identity;

    friend bool operator==(const KnownFile &, const KnownFile &) = default;
};

/// How one file operation ended.
enum class Moved {
    Done,
    Gone, ///< Nothing lies at the path.
    Differs, ///< Something else lies there than the identity promised: untouched.
    Refused, ///< Not a regular file, a link, outside: untouched; `problem` says which.
    Error, ///< The kernel refused; `error` is errno; the file is where it was.
    Fenced, ///< Whoever asked may act no longer, or nobody can tell what has become of it: for the next leader to see.
};

struct MoveResult {
    Moved moved = Moved::Done;
    Problem problem = Problem::None;
    int error = 0;
    bool wasThere = false; ///< Done, by somebody before: it had come to its place already.

    /// Another file has the place that this one should go to: what a name means there is that one.
    bool isPlaceTaken() const { return moved == Moved::Error && error == EEXIST; }
    /// The volume, or somebody's share of it, is full.
    bool lacksRoom() const { return error == ENOSPC || error == EDQUOT; }
    /// The reason for people; empty with Done.
    QString reason() const;
};

/// Why nothing can be told of what was found, for people.
QString reasonOf(const Found &found);

/// errno as a sentence fragment: "permission denied".
QString errorText(int error);
/// That as an error of a file or a folder.
inline tl::unexpected<Error> errnoFailure(int error)
{
    return failure(ErrorKind::Storage, errorText(error));
}

} // namespace storage
