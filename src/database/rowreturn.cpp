// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/rowreturn.h"

#include "database/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QString doingReturn()
{
    return Tr::tr("put rows back");
}

/// SQL: the part of `texts` that these columns have.
QString partOf(const QString &texts, std::span<const database::ImageColumn> columns)
{
    QStringList keys, values;
    for (const database::ImageColumn &column : columns) {
        keys << database::literal(column.key);
        values << u"%1 ->> %2"_s.arg(texts, database::literal(column.key));
    }
    return u"pg_catalog.jsonb_object(ARRAY[%1]::text[], ARRAY[%2]::text[])"_s.arg(keys.join(u", "_s),
                                                                                  values.join(u", "_s));
}
} // namespace

/// The images of these keys; everything in here is a number of our own.
QString database::RowReturn::chosen(const QSet<qint64> &keys) const
{
    QStringList numbers;
    numbers.reserve(keys.size());
    for (const qint64 key : keys)
        numbers << QString::number(key);
    return u"(SELECT x.key, x.texts FROM (%1) x WHERE x.key = ANY('{%2}'::bigint[]))"_s.arg(m_source,
                                                                                            numbers.join(u','));
}

/// Images of one table have the same columns, unless somebody has changed the table meanwhile.
Result<std::vector<database::RowReturn::Group>> database::RowReturn::readGroups()
{
    auto query = m_connection.query(uR"(
        SELECT x.names::text, string_agg(x.key::text, ',')
          FROM (SELECT s.key, (SELECT jsonb_agg(k.key ORDER BY k.key) FROM jsonb_object_keys(s.texts) k (key)) AS names FROM (%1) s) x
         GROUP BY x.names)"_s.arg(m_source),
                                    m_values, doingReturn());
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Group> groups;
    while (query->next()) {
        Group group;
        for (const QString &key : query->value(1).toString().split(u','))
            group.keys.insert(key.toLongLong());
        QString stranger;
        for (const auto &name : QJsonDocument::fromJson(query->value(0).toString().toUtf8()).array()) {
            if (const ImageColumn *column = m_image.find(name.toString()))
                group.columns.push_back(*column);
            else
                stranger = name.toString();
        }
        if (!stranger.isNull() || group.columns.empty()) {
            for (const qint64 key : std::as_const(group.keys))
                m_rows.refused.insert(
                    key,
                    stranger.isNull()
                        ? Tr::tr("the journal has no image of it")
                        : Tr::tr("the row has a column %1 that %2 does not have any more, or computes itself by now")
                              .arg(stranger, m_image.table()));
            continue;
        }
        groups.push_back(std::move(group));
    }
    const auto read = Connection::check(*query, doingReturn());
    return read ? Result<std::vector<Group>>(std::move(groups)) : tl::unexpected(read.error());
}

/// The columns that must be as they were.
std::vector<database::ImageColumn> database::RowReturn::essentialOf(const Group &group, Likeness likeness,
                                                                    const QStringList &known)
{
    std::vector<ImageColumn> essential;
    std::copy_if(group.columns.begin(), group.columns.end(), std::back_inserter(essential),
                 [&](const ImageColumn &column) { return likeness == Likeness::Exact || known.contains(column.name); });
    return essential;
}

/// Takes those out of the group whose row is there: put back by a recovery that died later, or by hand, or another one
/// by the same number.
Result<void> database::RowReturn::findThose(Group &group, Likeness likeness, const QStringList &known)
{
    QStringList same;
    for (const QString &name : m_identity) {
        const ImageColumn *column = m_image.findNamed(name);
        if (!column)
            return {};
        same << u"d.%1 = %2"_s.arg(name, RowImage::value(*column, u"s.texts"_s));
    }
    if (same.isEmpty())
        return {};
    const std::vector<ImageColumn> essential = essentialOf(group, likeness, known);
    auto query = m_connection.query(u"SELECT s.key, bool_or(%1 = %2) FROM %3 s JOIN %4 d ON %5 GROUP BY s.key"_s.arg(
                                        RowImage::texts(u"d"_s, essential), partOf(u"s.texts"_s, essential),
                                        chosen(group.keys), m_image.table(), same.join(u" AND "_s)),
                                    m_values, doingReturn());
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const qint64 key = query->value(0).toLongLong();
        group.keys.remove(key);
        if (query->value(1).toBool())
            m_rows.back.insert(key);
        else
            m_rows.refused.insert(key, Tr::tr("a row of %1 with its number is there again").arg(m_image.table()));
    }
    return Connection::check(*query, doingReturn());
}

Result<database::RowReturn::Attempt> database::RowReturn::insertOnce(const Group &group, Likeness likeness,
                                                                     const QStringList &known)
{
    QStringList names, values;
    for (const ImageColumn &column : group.columns) {
        names << column.name;
        values << RowImage::value(column, u"s.texts"_s);
    }
    const std::vector<ImageColumn> essential = essentialOf(group, likeness, known);
    auto query = m_connection.query(
        uR"(
        WITH source AS MATERIALIZED (SELECT s.key, s.texts, %1 AS part FROM %2 s),
        back AS (
            INSERT INTO %3 AS d (%4) OVERRIDING SYSTEM VALUE SELECT %5 FROM source s WHERE %8 ORDER BY s.key
            RETURNING %6 AS texts, %7 AS part)
        SELECT s.key, s.part IN (SELECT b.part FROM back b), s.texts IN (SELECT b.texts FROM back b) FROM source s)"_s
            .arg(partOf(u"s.texts"_s, essential), chosen(group.keys), m_image.table(), names.join(u", "_s),
                 values.join(u", "_s), RowImage::texts(u"d"_s, group.columns), RowImage::texts(u"d"_s, essential),
                 underOwnPath(m_connection)),
        m_values, doingReturn());
    if (!query)
        return tl::unexpected(query.error());
    Attempt attempt;
    while (query->next()) {
        const qint64 key = query->value(0).toLongLong();
        if (!query->value(1).toBool())
            attempt.astray.insert(
                key,
                Tr::tr("%1 does not take the row back as it was: a trigger or a rule changes it or keeps it out")
                    .arg(m_image.table()));
        else if (!query->value(2).toBool())
            attempt.remarks.insert(
                key, Tr::tr("a trigger or a rule of %1 has changed the row on its way back").arg(m_image.table()));
    }
    const auto read = Connection::check(*query, doingReturn());
    return read ? Result<Attempt>(std::move(attempt)) : tl::unexpected(read.error());
}

/// Whatever a trigger did with rows that did not come back as they were is undone before the rest goes in.
Result<void> database::RowReturn::insertGroup(Group group, Likeness likeness, const QStringList &known)
{
    while (!group.keys.isEmpty()) {
        if (const auto marked = m_connection.execute(u"SAVEPOINT put_back"_s, doingReturn()); !marked)
            return marked;
        const auto attempt = insertOnce(group, likeness, known);
        if (!attempt)
            return tl::unexpected(attempt.error());
        const bool isGood = attempt->astray.isEmpty();
        const QString end = isGood ? u"RELEASE SAVEPOINT put_back"_s
                                   : u"ROLLBACK TO SAVEPOINT put_back; RELEASE SAVEPOINT put_back"_s;
        if (const auto ended = m_connection.execute(end, doingReturn()); !ended)
            return ended;
        if (isGood) {
            m_rows.back.unite(group.keys);
            m_rows.remarks.insert(attempt->remarks);
            return {};
        }
        for (const auto &[key, reason] : attempt->astray.asKeyValueRange()) {
            group.keys.remove(key);
            m_rows.refused.insert(key, reason);
        }
    }
    return {};
}

Result<database::ReturnedRows> database::RowReturn::putBack(Likeness inserted, Likeness found, const QStringList &known)
{
    if (const auto pinned = pinTexts(m_connection); !pinned)
        return tl::unexpected(pinned.error());
    auto groups = readGroups();
    if (!groups)
        return tl::unexpected(groups.error());
    for (Group &group : *groups) {
        const auto done
            = findThose(group, found, known).and_then([&] { return insertGroup(std::move(group), inserted, known); });
        if (!done)
            return tl::unexpected(done.error());
    }
    return std::move(m_rows);
}
