// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <QList>
#include <QStringList>

namespace database {

/// How a file_path becomes the part below one root: "//" and "/./" collapse, a leading "./" goes, then the longest
/// matching prefix: the target's own, "/app/static/<folder>/", "static/<folder>/", "<folder>/". What no prefix matches
/// stays as it is. One rule in two languages: the server applies it to whole tables, the scan to rows as they stream.
class CanonicalPath {
public:
    CanonicalPath(Directory directory, const QStringList &prefixes);

    /// The rule over a text column, as SQL of type text.
    QString sql(const QString &column) const;
    /// The same over UTF-8 bytes. The result is a part of `path`, or of `room` where the path had to be cleaned.
    QByteArrayView apply(QByteArrayView path, QByteArray &room) const;
    /// Its first half: "//" and "/./" collapsed, no leading "./". A part of `path`, or of `room`.
    static QByteArrayView cleaned(QByteArrayView path, QByteArray &room);

private:
    QList<QByteArray> m_prefixes; ///< Longest first, each ending in '/'.
};

/// Whether bytes can name a file below a root at all: no NUL, no leading '/', no empty, "." or ".." part, no folder of
/// the console's own, whatever the case of its letters. Problem::None where they can.
Problem pathProblem(QByteArrayView path);
/// Whether a path without any known prefix begins as if it led into the other folder, or nowhere below either. Only
/// where no such file is there: folders below a root may have these names.
bool isStray(QByteArrayView path, Directory directory);
/// Both, for a path whose file nobody looked for.
Problem pathProblem(QByteArrayView canonical, Directory directory);

} // namespace database
