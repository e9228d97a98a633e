// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canonicalpath.h"

#include "database/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// What '/(\.?/)+' to '/' and '^\./' to nothing do to a path.
QByteArray cleaned(const QByteArray &path)
{
    if (!path.contains("//") && !path.contains("/./") && !path.startsWith("./"))
        return path;
    QByteArray result;
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
    return result.startsWith("./") ? result.sliced(2) : result;
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

QByteArray database::CanonicalPath::apply(const QByteArray &path) const
{
    const QByteArray clean = cleaned(path);
    for (const QByteArray &prefix : m_prefixes) {
        if (clean.startsWith(prefix))
            return clean.sliced(prefix.size());
    }
    return clean;
}

Problem database::pathProblem(const QByteArray &canonical, Directory directory)
{
    if (canonical.isEmpty() || canonical == "." || canonical.endsWith('/') || canonical.endsWith("/."))
        return Problem::NotAFileName;
    const QByteArray other = toName(otherThan(directory)).toUtf8() + '/';
    if (canonical.startsWith('/') || canonical.startsWith("static/") || canonical.startsWith(other)
        || canonical.startsWith(".scrapazoid-console/") || canonical == ".scrapazoid-console")
        return Problem::OutsideRoot;
    // Without a list of components: this runs over every row of both tables.
    Problem problem = Problem::None;
    for (qsizetype from = 0; from <= canonical.size();) {
        const qsizetype slash = canonical.indexOf('/', from);
        const qsizetype to = slash < 0 ? canonical.size() : slash;
        const QByteArrayView component = QByteArrayView(canonical).sliced(from, to - from);
        if (component == "..")
            return Problem::OutsideRoot;
        if (problem == Problem::None && (component.isEmpty() || component == "."))
            problem = Problem::NotAFileName;
        from = to + 1;
    }
    return problem;
}
