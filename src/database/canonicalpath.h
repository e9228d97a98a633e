// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"

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

private:
    QList<QByteArray> m_prefixes; ///< Longest first, each ending in '/'.
};

/// Whether canonical bytes can name a file below the root of `directory`; Problem::None where they can.
Problem pathProblem(QByteArrayView canonical, Directory directory);

} // namespace database
