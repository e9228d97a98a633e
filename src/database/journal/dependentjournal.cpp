// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/dependentjournal.h"

#include "database/journal/journalplaces.h"
#include "database/journal/journalseal.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
using Action = database::DependentKey::Action;

QString doingWrite()
{
    return Tr::tr("write what hangs on the rows into the journal");
}

/// SQL of what the key refers to, taken from the image `texts` of a row of its parent.
QStringList valuesFrom(const database::DependentKey &key, const database::RowImage &parent, const QString &texts)
{
    QStringList values;
    for (const QString &name : key.referenced) {
        const database::ImageColumn *column = parent.findNamed(name);
        values << (column ? database::RowImage::value(*column, texts) : u"NULL"_s);
    }
    return values;
}

QStringList valuesOf(const database::DependentKey &key, const QString &alias)
{
    QStringList values;
    for (const QString &name : key.referenced)
        values << alias + u'.' + name;
    return values;
}

/// The rows `j` of the journal that went by keys of depth 1 from `table`.
QString firstDepth(const database::OpenRun &run, const std::vector<qint64> &seqs, const QString &table)
{
    return u"j.run = %1 AND %2 AND j.seq = ANY(%3::bigint[]) AND j.depth = 1 AND j.action = 'cascade' AND j.relation = %4"_s
        .arg(QString::number(run.key), database::withinSql(u"j.seq"_s, seqs),
             database::literal(database::arrayOf(seqs)), database::literal(table));
}

QString keepsRows(const QString &table)
{
    return Tr::tr("The database kept the row: a trigger or a rule of %1 keeps rows that refer to it.").arg(table);
}
} // namespace

Result<const database::RowImage *> database::DependentJournal::imageOf(const QString &table)
{
    if (const auto found = m_images.find(table); found != m_images.end())
        return &found->second;
    auto image = RowImage::load(m_connection, table);
    if (!image)
        return tl::unexpected(image.error());
    return &m_images.emplace(table, std::move(*image)).first->second;
}

/// SQL of these keys of the file table.
QString database::DependentJournal::listOf(std::span<const RowKey> ids) const
{
    ArrayLiteral array;
    for (const RowKey &id : ids)
        addKey(array, id);
    return m_key.form.list(literal(array.text()));
}

Result<std::vector<qint64>> database::DependentJournal::count(std::span<const RowKey> ids)
{
    const QString doing = Tr::tr("count what hangs on the rows");
    std::vector<qint64> counts;
    const QString own = m_key.keySql(u"f"_s);
    for (const DependentKey &key : m_keys) {
        QString from = u"unnest(%1) w (id) "_s.arg(listOf(ids));
        const auto parent = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const DependentKey &other) {
            return other.depth == 1 && other.action == Action::Cascade && other.table == key.parent;
        });
        if (key.depth == 1) {
            from += u"JOIN %1 f ON %2 = w.id JOIN %3 d ON %4"_s.arg(key.parent, own, key.from(),
                                                                    key.joins(u"d"_s, valuesOf(key, u"f"_s)));
        } else {
            from += u"JOIN %1 f ON %2 = w.id JOIN %3 p ON %4 JOIN %5 d ON %6"_s.arg(
                parent->parent, own, parent->from(), parent->joins(u"p"_s, valuesOf(*parent, u"f"_s)), key.from(),
                key.joins(u"d"_s, valuesOf(key, u"p"_s)));
        }
        auto query = m_connection.query(u"SELECT count(*) FROM "_s + from, {}, doing);
        if (!query)
            return tl::unexpected(query.error());
        if (!query->next())
            return tl::unexpected(Connection::check(*query, doing).error());
        counts.push_back(query->value(0).toLongLong());
    }
    return counts;
}

Result<void> database::DependentJournal::writeKey(const Hand &hand, const DependentKey &key, const QString &from,
                                                  std::vector<Hindrance> &hindrances)
{
    auto counted = m_connection.query(u"SELECT x.seq, count(*) FROM %1 GROUP BY 1"_s.arg(from), {}, doingWrite());
    if (!counted)
        return tl::unexpected(counted.error());
    QHash<qint64, qint64> waiting;
    qint64 all = 0;
    while (counted->next()) {
        waiting.insert(counted->value(0).toLongLong(), counted->value(1).toLongLong());
        all += counted->value(1).toLongLong();
    }
    if (const auto read = Connection::check(*counted, doingWrite()); !read || waiting.isEmpty())
        return read;
    const auto image = imageOf(key.table);
    if (!image)
        return tl::unexpected(image.error());
    auto locked = m_connection.query(
        u"SELECT x.seq, %1 FROM %2 FOR UPDATE OF d SKIP LOCKED"_s.arg((*image)->unproved(u"d"_s), from), {},
        doingWrite());
    if (!locked)
        return tl::unexpected(locked.error());
    while (locked->next()) {
        const qint64 seq = locked->value(0).toLongLong();
        --waiting[seq];
        if (!locked->isNull(1))
            hindrances.push_back({seq, false,
                                  Tr::tr("column %1 of a row of %2 that hangs on it would not come back as it is")
                                      .arg(locked->value(1).toString(), key.table)});
    }
    if (const auto read = Connection::check(*locked, doingWrite()); !read)
        return read;
    for (const auto &[seq, left] : waiting.asKeyValueRange()) {
        if (left > 0)
            hindrances.push_back(
                {seq, true, Tr::tr("another transaction holds rows of %1 that hang on it").arg(key.table)});
    }
    if (!hindrances.empty())
        return {};
    auto noted = m_connection.query(
        u"INSERT INTO scrapazoid_console.dependents (run, seq, depth, relation, action, constraint_name, texts) "
        u"SELECT %1, x.seq, %2, %3, %4, %5, %6 FROM %7"_s.arg(QString::number(hand.run.key), QString::number(key.depth),
                                                              literal(key.table), literal(toName(key.action)),
                                                              literal(key.constraint), (*image)->texts(u"d"_s), from),
        {}, doingWrite());
    if (!noted)
        return tl::unexpected(asJournalError(noted.error()));
    const Error swallowed = journalSwallows(u"scrapazoid_console.dependents"_s);
    if (noted->numRowsAffected() != all)
        return tl::unexpected(swallowed);
    const auto seal = JournalSeal::of(m_connection);
    if (!seal || !seal->isNeeded())
        return seal ? Result<void>() : tl::unexpected(seal.error());
    // Nothing of what was to be written is missing among what is there.
    auto missing = m_connection.query(
        u"SELECT count(*) FROM (SELECT x.seq, %1 AS texts FROM %2 EXCEPT ALL SELECT j.seq, j.texts FROM "
        "scrapazoid_console.dependents j WHERE j.run = %3 AND %4 AND j.depth = %5 AND j.relation = %6 AND "
        "j.constraint_name = %7) m"_s.arg((*image)->texts(u"d"_s), from, QString::number(hand.run.key),
                                          withinSql(u"j.seq"_s, hand.rows.seqs), QString::number(key.depth),
                                          literal(key.table), literal(key.constraint)),
        {}, doingWrite());
    if (!missing)
        return tl::unexpected(missing.error());
    return missing->next() && missing->value(0).toLongLong() == 0 ? Result<void>() : tl::unexpected(swallowed);
}

Result<std::vector<database::DependentJournal::Hindrance>> database::DependentJournal::write(const OpenRun &run,
                                                                                             const RowsInHand &rows)
{
    std::vector<Hindrance> hindrances;
    const QString hand = u"unnest(%1::bigint[], %2, %3::xid[]) AS x (seq, id, version)"_s.arg(
        database::literal(database::arrayOf(rows.seqs)), listOf(rows.ids),
        database::literal(database::arrayOf(rows.versions)));
    for (const DependentKey &key : m_keys) {
        QString from;
        if (key.depth == 1) {
            from = u"%1 JOIN %2 f ON %3 = x.id AND f.xmin = x.version JOIN %4 d ON %5"_s.arg(
                hand, key.parent, m_key.keySql(u"f"_s), key.from(), key.joins(u"d"_s, valuesOf(key, u"f"_s)));
        } else {
            const auto parent = imageOf(key.parent);
            if (!parent)
                return tl::unexpected(parent.error());
            from = u"(SELECT j.seq, j.texts FROM scrapazoid_console.dependents j WHERE %1) x JOIN %2 d ON %3"_s.arg(
                firstDepth(run, rows.seqs, key.parent), key.from(),
                key.joins(u"d"_s, valuesFrom(key, **parent, u"x.texts"_s)));
        }
        if (const auto written = writeKey({run, rows}, key, from, hindrances); !written)
            return tl::unexpected(written.error());
        if (!hindrances.empty())
            break;
    }
    return hindrances;
}

Result<QHash<qint64, QString>> database::DependentJournal::findKept(const OpenRun &run, const RowsInHand &rows,
                                                                    const RowImage &image)
{
    QHash<qint64, QString> kept;
    for (const DependentKey &key : m_keys) {
        const auto parent = key.depth == 1 ? Result<const RowImage *>(&image) : imageOf(key.parent);
        if (!parent)
            return tl::unexpected(parent.error());
        const QString went = key.depth == 1
            ? u"WITH %1 SELECT i.seq, i.texts FROM places JOIN scrapazoid_console.items i "
              "ON i.run = places.run AND i.seq = places.seq"_s.arg(
                  placesSql(QString::number(run.key), database::literal(database::arrayOf(rows.seqs))))
            : u"SELECT j.seq, j.texts FROM scrapazoid_console.dependents j WHERE "_s
                + firstDepth(run, rows.seqs, key.parent);
        auto query
            = m_connection.query(u"SELECT DISTINCT x.seq FROM (%1) x JOIN %2 d ON %3"_s.arg(
                                     went, key.from(), key.joins(u"d"_s, valuesFrom(key, **parent, u"x.texts"_s))),
                                 {}, doingWrite());
        if (!query)
            return tl::unexpected(query.error());
        while (query->next())
            kept.insert(query->value(0).toLongLong(), keepsRows(key.table));
        if (const auto read = Connection::check(*query, doingWrite()); !read)
            return tl::unexpected(read.error());
    }
    return kept;
}
