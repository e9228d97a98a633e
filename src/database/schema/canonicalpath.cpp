// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/canonicalpath.h"

#include "database/schema/readings.h"
#include "database/schema/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// One look at each slash: this runs over every row of both tables.
bool needsCleaning(QByteArrayView path)
{
    if (path.startsWith("./"))
        return true;
    for (qsizetype slash = path.indexOf('/'); slash >= 0 && slash + 1 < path.size();
         slash = path.indexOf('/', slash + 1)) {
        const char next = path.at(slash + 1);
        if (next == '/' || (next == '.' && slash + 2 < path.size() && path.at(slash + 2) == '/'))
            return true;
    }
    return false;
}

/// What '/(\.?/)+' to '/' and '^\./' to nothing do to a path.
void clean(QByteArrayView path, QByteArray &result)
{
    result.clear();
    result.reserve(path.size());
    for (qsizetype at = 0; at < path.size();) {
        result += path.at(at);
        if (path.at(at++) != '/')
            continue;
        for (;;) {
            if (at < path.size() && path.at(at) == '/')
                ++at;
            else if (at + 1 < path.size() && path.at(at) == '.' && path.at(at + 1) == '/')
                at += 2;
            else
                break;
        }
    }
    if (result.startsWith("./"))
        result.remove(0, 2);
}

/// How a path begins that leads into the other folder, or nowhere below either.
constexpr QByteArrayView strayPrefixes[]{"downloads/", "screenshots/"}; // by Directory

constexpr QByteArrayView ownFolder = ".scrapazoid-console";

/// As any file system may compare names: by case, without what cannot be seen, and without dots and spaces at the end.
bool isOwnFolder(QByteArrayView component)
{
    while (component.endsWith('.') || component.endsWith(' '))
        component.chop(1);
    if (component.size() == ownFolder.size())
        return qstrnicmp(component.data(), component.size(), ownFolder.data(), ownFolder.size()) == 0;
    // Only what is longer and no ASCII can become the same by folding.
    constexpr qsizetype longest = 200;
    if (component.size() < ownFolder.size() || component.size() > longest
        || (!component.contains('z') && !component.contains('Z')))
        return false;
    const bool isAscii = std::none_of(component.begin(), component.end(), [](char byte) { return (byte & 0x80) != 0; });
    return !isAscii && database::folded(component) == ownFolder;
}
} // namespace

database::CanonicalPath::CanonicalPath(Directory directory, const QStringList &prefixes)
{
    const QByteArray folder = toName(directory).toUtf8() + '/';
    for (const QString &prefix : prefixes) {
        if (!prefix.isEmpty())
            m_prefixes << (prefix.endsWith(u'/') ? prefix : prefix + u'/').toUtf8();
    }
    m_prefixes << "/app/static/" + folder << "static/" + folder << folder;
    std::stable_sort(m_prefixes.begin(), m_prefixes.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

QString database::CanonicalPath::sql(const QString &column) const
{
    const QString clean = uR"(CASE WHEN %1 LIKE '%//%' OR %1 LIKE '%/./%' OR %1 LIKE './%'
        THEN regexp_replace(regexp_replace(%1, '/(\.?/)+', '/', 'g'), '^\./', '') ELSE %1 END)"_s.arg(column);
    QString sql = u"(SELECT CASE"_s;
    for (const QByteArray &prefix : m_prefixes) {
        // The server counts: in a SQL_ASCII database its characters are bytes.
        sql += u" WHEN starts_with(c.p, %1) THEN substr(c.p, length(%1) + 1)"_s.arg(literal(QString::fromUtf8(prefix)));
    }
    return sql + u" ELSE c.p END FROM (SELECT %1 AS p) c)"_s.arg(clean);
}

QByteArrayView database::CanonicalPath::cleaned(QByteArrayView path, QByteArray &room)
{
    if (!needsCleaning(path))
        return path;
    clean(path, room);
    return room;
}

QByteArrayView database::CanonicalPath::apply(QByteArrayView path, QByteArray &room) const
{
    path = cleaned(path, room);
    for (const QByteArray &prefix : m_prefixes) {
        if (path.startsWith(prefix))
            return path.sliced(prefix.size());
    }
    return path;
}

Problem database::pathProblem(QByteArrayView path)
{
    if (path.isEmpty() || path == "." || path.endsWith('/') || path.endsWith("/.") || path.contains('\0'))
        return Problem::NotAFileName;
    if (path.startsWith('/'))
        return Problem::OutsideRoot;
    // Without a list of components: this runs over every row of both tables.
    Problem problem = Problem::None;
    for (qsizetype from = 0; from <= path.size();) {
        const qsizetype slash = path.indexOf('/', from);
        const qsizetype to = slash < 0 ? path.size() : slash;
        const QByteArrayView component = path.sliced(from, to - from);
        if (component == ".." || isOwnFolder(component))
            return Problem::OutsideRoot;
        if (problem == Problem::None && (component.isEmpty() || component == "."))
            problem = Problem::NotAFileName;
        from = to + 1;
    }
    return problem;
}

bool database::isStray(QByteArrayView path, Directory directory)
{
    return path.startsWith("static/") || path.startsWith(strayPrefixes[static_cast<size_t>(directory)]);
}

Problem database::pathProblem(QByteArrayView canonical, Directory directory)
{
    const Problem problem = pathProblem(canonical);
    return problem == Problem::None && isStray(canonical, directory) ? Problem::OutsideRoot : problem;
}
