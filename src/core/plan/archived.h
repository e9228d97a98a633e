// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Which archive it is.
struct ArchiveName {
    QByteArray address; ///< A folder of this computer, or s3://bucket/prefix. Empty: none.
    QString id; ///< What the archive says of itself: another one at the same address has another.

    bool isNull() const { return address.isEmpty(); }
    friend bool operator==(const ArchiveName &, const ArchiveName &) = default;
};

/// What proves that a file's copy in an archive is whole, and what the copy itself does not keep.
struct ArchiveReceipt {
    QByteArray sha256; ///< Of the content, as it was read from the original and from the copy: 32 bytes.
    QString looks; ///< Owner and permissions, in the words of the store that it came from, for it alone.

    friend bool operator==(const ArchiveReceipt &, const ArchiveReceipt &) = default;
};
