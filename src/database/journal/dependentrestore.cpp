// SPDX-License-Identifier: GPL-3.0-or-later
// The way back of what a DependentJournal has written down.
#include "database/journal/dependentjournal.h"
#include "database/journal/journalplaces.h"

#include "database/schema/schema.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
using Action = database::DependentKey::Action;

QString doingRestore()
{
    return Tr::tr("put back what hung on the rows");
}

/// SQL: the row `j` refers to nothing by this key, or to a row that is there.
QString parentIsThere(const database::DependentKey &key, const database::RowImage &image)
{
    QStringList nothing, same;
    for (qsizetype place = 0; place < key.columns.size(); ++place) {
        const database::ImageColumn *column = image.findNamed(key.columns[place]);
        const QString value = column ? database::RowImage::value(*column, u"j.texts"_s) : u"NULL"_s;
        nothing << value + u" IS NULL"_s;
        same << key.equals(place, u"parent."_s + key.referenced.value(place), value);
    }
    return u"(%1 OR EXISTS (SELECT 1 FROM %2 parent WHERE %3))"_s.arg(nothing.join(u" OR "_s), key.parent,
                                                                      same.join(u" AND "_s));
}

/// SQL: the texts of what the key leaves of a reference.
QString emptiedTexts(const database::DependentKey &key, const database::RowImage &image)
{
    QStringList keys, values;
    for (qsizetype place = 0; place < key.emptied.size(); ++place) {
        const database::ImageColumn *column = image.findNamed(key.emptied[place]);
        keys << database::literal(column ? column->key : QString());
        values << u"(%1)::text"_s.arg(key.defaults.value(place));
    }
    return u"jsonb_object(ARRAY[%1]::text[], ARRAY[%2]::text[])"_s.arg(keys.join(u", "_s), values.join(u", "_s));
}
} // namespace

Result<QHash<qint64, QString>> database::DependentJournal::putBack(const OpenRun &run, std::span<const qint64> seqs)
{
    m_rows.clear();
    m_references.clear();
    QHash<qint64, QString> remarks;
    m_theirs = u"j.run = %1 AND %2 AND j.seq = ANY(%3::bigint[])"_s.arg(
        QString::number(run.key), withinSql(u"j.seq"_s, seqs), database::literal(database::arrayOf(seqs)));
    auto query = m_connection.query(
        u"SELECT DISTINCT j.depth, j.action, j.relation, CASE WHEN j.action <> 'cascade' THEN j.constraint_name END "
        u"FROM scrapazoid_console.dependents j WHERE %1 AND NOT j.restored ORDER BY 1, 2"_s.arg(m_theirs),
        {}, doingRestore());
    if (!query)
        return tl::unexpected(query.error());
    struct Part {
        int depth = 1;
        bool isCascade = true;
        QString table, constraint;
    };
    std::vector<Part> parts;
    while (query->next())
        parts.push_back({query->value(0).toInt(), query->value(1).toString() == "cascade"_L1,
                         query->value(2).toString(), query->value(3).toString()});
    if (const auto read = Connection::check(*query, doingRestore()); !read)
        return tl::unexpected(read.error());
    for (const Part &part : parts) {
        const QString which = u"%1 AND NOT j.restored AND j.relation = %2 AND j.depth = %3 AND %4"_s.arg(
            m_theirs, literal(part.table), QString::number(part.depth),
            part.isCascade ? u"j.action = 'cascade'"_s
                           : u"j.constraint_name = %1 AND j.action <> 'cascade'"_s.arg(literal(part.constraint)));
        const auto done = part.isCascade ? restoreRows(part.table, which, remarks)
                                         : restoreReferences(part.table, part.constraint, which, remarks);
        if (!done)
            return tl::unexpected(done.error());
    }
    return remarks;
}

Result<void> database::DependentJournal::restoreRows(const QString &table, const QString &which,
                                                     QHash<qint64, QString> &remarks)
{
    const auto image = imageOf(table);
    if (!image)
        return tl::unexpected(image.error());
    // What a row refers to beside may be gone as well: then it comes back as that would have left it, or with that one.
    QString ready = which;
    QString texts = u"j.texts"_s;
    QStringList known = (*image)->primaryKey();
    for (const DependentKey &key : m_keys) {
        if (key.table != table)
            continue;
        known << key.columns;
        const QString isThere = parentIsThere(key, **image);
        if (key.action == Action::Cascade)
            ready += u" AND "_s + isThere;
        else
            texts += u" || CASE WHEN %1 THEN '{}' ELSE %2 END"_s.arg(isThere, emptiedTexts(key, **image));
    }
    m_rows.push_back(std::make_unique<RowReturn>(
        m_connection, **image,
        u"SELECT j.dependent AS key, %1 AS texts FROM scrapazoid_console.dependents j WHERE %2"_s.arg(texts, ready),
        QVariantList(), (*image)->primaryKey()));
    const auto returned = m_rows.back()->putBack(Likeness::KnownColumns, Likeness::Exact, known);
    if (!returned)
        return tl::unexpected(returned.error());
    return note(ready, returned->back, returned->refused, remarks);
}

Result<void> database::DependentJournal::restoreReferences(const QString &table, const QString &constraint,
                                                           const QString &which, QHash<qint64, QString> &remarks)
{
    const auto image = imageOf(table);
    if (!image)
        return tl::unexpected(image.error());
    const auto key = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const DependentKey &one) {
        return one.table == table && one.constraint == constraint;
    });
    QStringList set, still, same, as;
    for (qsizetype place = 0; key != m_keys.cend() && place < key->emptied.size(); ++place) {
        const QString &name = key->emptied[place];
        const ImageColumn *column = (*image)->findNamed(name);
        const QString old = column ? RowImage::value(*column, u"j.texts"_s) : u"NULL"_s;
        set << u"%1 = %2"_s.arg(name, old);
        as << u"d.%1 IS NOT DISTINCT FROM %2"_s.arg(name, old);
        // Where it is as it was already there is nothing to lose either.
        still << u"(d.%1 IS NOT DISTINCT FROM %2 OR d.%1 = %3)"_s.arg(name, key->defaults.value(place), old);
    }
    for (const QString &name : (*image)->primaryKey()) {
        const ImageColumn *column = (*image)->findNamed(name);
        same << u"d.%1 = %2"_s.arg(name, column ? RowImage::value(*column, u"j.texts"_s) : u"NULL"_s);
    }
    QSet<qint64> back;
    if (!set.isEmpty() && !same.isEmpty()) {
        auto query = m_connection.query(
            u"UPDATE %1 d SET %2 FROM scrapazoid_console.dependents j WHERE %3 AND %4 AND %5 AND %6 RETURNING j.dependent"_s
                .arg(table, set.join(u", "_s), which, same.join(u" AND "_s), still.join(u" AND "_s),
                     underOwnPath(m_connection)),
            {}, doingRestore());
        if (!query)
            return tl::unexpected(query.error());
        while (query->next())
            back.insert(query->value(0).toLongLong());
        if (const auto read = Connection::check(*query, doingRestore()); !read)
            return read;
        m_references
            << u"SELECT j.dependent FROM scrapazoid_console.dependents j WHERE %1 AND j.dependent = ANY(%2::bigint[]) "
               "AND NOT EXISTS (SELECT 1 FROM %3 d WHERE %4 AND %5)"_s.arg(
                   m_theirs, database::literal(database::arrayOf(back)), table, same.join(u" AND "_s),
                   as.join(u" AND "_s));
    }
    return note(which, back, {}, remarks);
}

Result<QHash<qint64, QString>> database::DependentJournal::findAstray()
{
    QSet<qint64> astray;
    for (const auto &rows : m_rows) {
        const auto look = rows->findAstray();
        if (!look)
            return tl::unexpected(look.error());
        astray.unite(QSet<qint64>(look->astray.keyBegin(), look->astray.keyEnd()));
    }
    for (const QString &sql : std::as_const(m_references)) {
        auto query = m_connection.query(sql, {}, doingRestore());
        if (!query)
            return tl::unexpected(query.error());
        while (query->next())
            astray.insert(query->value(0).toLongLong());
        if (const auto read = Connection::check(*query, doingRestore()); !read)
            return tl::unexpected(read.error());
    }
    QHash<qint64, QString> remarks;
    const auto taken = astray.isEmpty() ? Result<void>() : takeBack(astray, remarks);
    return taken ? Result<QHash<qint64, QString>>(std::move(remarks)) : tl::unexpected(taken.error());
}

/// They are not back: what `note` said of them is not so.
Result<void> database::DependentJournal::takeBack(const QSet<qint64> &astray, QHash<qint64, QString> &remarks)
{
    auto query = m_connection.query(u"UPDATE scrapazoid_console.dependents j SET restored = false "
                                    "WHERE %1 AND j.dependent = ANY(%2::bigint[]) RETURNING j.seq, j.relation"_s.arg(
                                        m_theirs, database::literal(database::arrayOf(astray))),
                                    {}, doingRestore());
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        remarks.insert(query->value(0).toLongLong(),
                       Tr::tr("not all that hung on it is back: a trigger of %1 changes it or keeps it out")
                           .arg(query->value(1).toString()));
    return Connection::check(*query, doingRestore());
}

/// Marks what is back, and says of the rest why it is not.
Result<void> database::DependentJournal::note(const QString &which, const QSet<qint64> &back,
                                              const QHash<qint64, QString> &refused, QHash<qint64, QString> &remarks)
{
    auto left = m_connection.query(
        u"SELECT j.dependent, j.seq, j.relation FROM scrapazoid_console.dependents j WHERE %1 AND j.dependent <> ALL(%2::bigint[])"_s
            .arg(which, database::literal(database::arrayOf(back))),
        {}, doingRestore());
    if (!left)
        return tl::unexpected(left.error());
    while (left->next()) {
        const QString reason
            = refused.value(left->value(0).toLongLong(), Tr::tr("it is gone or refers to something else by now"));
        remarks.insert(left->value(1).toLongLong(),
                       Tr::tr("not all that hung on it is back: a row of %1 stays as it is (%2)")
                           .arg(left->value(2).toString(), reason));
    }
    if (const auto read = Connection::check(*left, doingRestore()); !read)
        return read;
    return m_connection.execute(
        u"UPDATE scrapazoid_console.dependents j SET restored = true WHERE %1 AND j.dependent = ANY(%2::bigint[])"_s
            .arg(which, database::literal(database::arrayOf(back))),
        doingRestore());
}
