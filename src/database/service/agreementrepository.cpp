// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/service/agreementrepository.h"

#include "core/plan/words.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

Result<void>
database::AgreementRepository::findNewest(std::optional<ServerTime> from, ServerTime before, qint64 limit,
                                          const std::function<void(const RowKey &, const QByteArray &)> &consume)
{
    const QString doing = Tr::tr("look at the newest rows of %1").arg(toWord(m_table.directory));
    // By key rather than by time: that one has an index everywhere, where the order of keys means anything.
    const QString order = m_table.id.form.isOrdered() ? m_table.id.name : m_table.time.name;
    QVariantList values{before.toSql(), limit};
    QString isYoung;
    if (from) {
        isYoung = u" AND f.%1 >= %2"_s.arg(m_table.time.name, m_table.time.moment(3));
        values.append(from->toSql());
    }
    auto query = m_connection.query(
        u"SELECT %1, %2 FROM %3 f WHERE isfinite(f.%4) AND f.%4 < %5%6 ORDER BY f.%7 DESC LIMIT $2::bigint"_s.arg(
            m_table.id.shownKey(u"f"_s), m_table.pathBytes, m_table.table, m_table.time.name, m_table.time.moment(1),
            isYoung, order),
        values, doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        consume(m_table.id.form.of(query->value(0)), query->value(1).toByteArray());
    return Connection::check(*query, doing);
}

Result<std::optional<ServerTime>> database::AgreementRepository::findNewestTime(ServerTime notAfter)
{
    const QString doing = Tr::tr("look for the newest row of %1").arg(toWord(m_table.directory));
    auto query = m_connection.query(
        // The column's own maximum is the end of its index; that of anything made of it is a reading of the table.
        u"SELECT %1 FROM (SELECT max(f.%2) AS %2 FROM %3 f WHERE isfinite(f.%2) AND f.%2 <= %4) f"_s.arg(
            m_table.time.microseconds(u"f"_s), m_table.time.name, m_table.table, m_table.time.moment(1)),
        {notAfter.toSql()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return query->isNull(0) ? std::nullopt : std::optional(ServerTime{query->value(0).toLongLong()});
}
