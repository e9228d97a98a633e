// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/leadrepository.h"

#include "database/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
QString doingTake()
{
    return Tr::tr("record who cleans");
}
} // namespace

Result<database::LeadRepository::Taken> database::LeadRepository::take()
{
    auto query = m_connection.query(u"UPDATE scrapazoid_console.leads l SET term = l.term + 1 "
                                    "RETURNING l.term, l.is_held, l.holder::text"_s,
                                    {}, doingTake());
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next()) {
        const auto read = Connection::check(*query, doingTake());
        return read
            ? failure(ErrorKind::Database,
                      Tr::tr("The table scrapazoid_console.leads has no row, so nobody can clean: put it back with "
                             "INSERT INTO scrapazoid_console.leads DEFAULT VALUES."))
            : tl::unexpected(read.error());
    }
    return Taken{.term = query->value(0).toLongLong(),
                 .steppedDown = !query->value(1).toBool(),
                 .before = QJsonDocument::fromJson(query->value(2).toString().toUtf8()).object()};
}

Result<void> database::LeadRepository::hold(qint64 term, const QJsonObject &holder)
{
    const auto query = m_connection.query(
        u"UPDATE scrapazoid_console.leads SET holder = $2::jsonb, is_held = true, since = now() WHERE term = $1"_s,
        {term, QString::fromUtf8(QJsonDocument(holder).toJson(QJsonDocument::Compact))}, doingTake());
    return query ? Result<void>() : tl::unexpected(query.error());
}

Result<void> database::LeadRepository::stepDown(qint64 term)
{
    const auto query = m_connection.query(u"UPDATE scrapazoid_console.leads SET is_held = false WHERE term = $1"_s,
                                          {term}, doingTake());
    return query ? Result<void>() : tl::unexpected(query.error());
}

Result<qint64> database::LeadRepository::findTerm()
{
    auto query = m_connection.query(u"SELECT l.term FROM scrapazoid_console.leads l"_s, {}, doingTake());
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map(
        [&](bool isThere) -> qint64 { return isThere ? query->value(0).toLongLong() : 0; });
}
