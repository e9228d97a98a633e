// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/keptfiles.h"

#include "database/journal/runwords.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// SQL: an undo would still look for the file of item `i`.
QString owesFile()
{
    return u"(i.owes_row OR (i.outcome = 'done' AND i.quarantined))"_s;
}
} // namespace

Result<bool> database::KeptFiles::mayHave(const RunId &run)
{
    auto query = m_connection.query(
        u"SELECT 1 FROM scrapazoid_console.runs r WHERE r.name = $1 AND (NOT %1 OR EXISTS ("
        "SELECT FROM scrapazoid_console.items i WHERE i.run = r.run AND i.directory = $2 AND %2))"_s.arg(isSettledRun(),
                                                                                                         owesFile()),
        {run.value, toName(m_directory)}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query);
}

Result<QSet<QByteArray>> database::KeptFiles::findUndoable(const OpenRun &run, const QList<QByteArray> &paths)
{
    if (paths.isEmpty())
        return QSet<QByteArray>();
    ArrayLiteral array;
    for (const QByteArray &path : paths)
        array.addBytes(path);
    // An undo goes by what the batches are of.
    auto query = m_connection.query(
        u"SELECT i.path FROM scrapazoid_console.items i JOIN scrapazoid_console.batches b "
        "ON b.run = i.run AND b.batch = i.batch AND b.kind = i.kind AND b.directory = i.directory "
        "WHERE i.run = $1 AND i.directory = $2 AND i.path = ANY($3::bytea[]) AND %1"_s.arg(owesFile()),
        {run.key, toName(m_directory), array.text()}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    QSet<QByteArray> known;
    const auto read
        = Connection::forEach(*query, [&](const QSqlQuery &row) { known.insert(row.value(0).toByteArray()); });
    return read ? Result<QSet<QByteArray>>(std::move(known)) : tl::unexpected(read.error());
}

Result<qint64> database::KeptFiles::count(const RunId &run)
{
    const QString doing = Tr::tr("look into the journal");
    // What has gone to an archive is removed after its receipt is there.
    auto query
        = m_connection.query(u"SELECT count(*) FROM scrapazoid_console.runs r JOIN scrapazoid_console.items i USING "
                             "(run) WHERE r.name = $1 AND i.directory = $2 AND (%1 OR (%2 AND i.outcome = 'done' AND "
                             "r.closing NOT IN ('none', 'done')))"_s.arg(isKeptItem(), isArchivedItem()),
                             {run.value, toName(m_directory)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? Result<qint64>(query->value(0).toLongLong())
                         : tl::unexpected(Connection::check(*query, doing).error());
}
