// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/rowreturn.h"

#include "database/schema/schema.h"
#include "database/server/server.h"
#include "database/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
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

/// SQL: an image on its way through the client, which must not decode what a server without an encoding has.
QString carried(const QString &texts)
{
    return u"encode(convert_to(%1::text, getdatabaseencoding()), 'hex')"_s.arg(texts);
}

/// SQL that ends a savepoint, with what was done since or without.
QString endOf(const QString &savepoint, bool isGood)
{
    return (isGood ? u"RELEASE SAVEPOINT %1"_s : u"ROLLBACK TO SAVEPOINT %1; RELEASE SAVEPOINT %1"_s).arg(savepoint);
}

void add(QHash<qint64, QString> &remarks, qint64 key, const QString &remark)
{
    QString &all = remarks[key];
    if (!all.contains(remark))
        all = all.isEmpty() ? remark : remark + u"; "_s + all;
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

/// SQL: `d` is the row whose image is `s.texts`; nothing where no row can be told from another.
QStringList database::RowReturn::sameIdentity() const
{
    QStringList same;
    for (const QString &name : m_identity) {
        const ImageColumn *column = m_image.findNamed(name);
        if (!column)
            return {};
        same << u"d.%1 = %2"_s.arg(name, RowImage::value(*column, u"s.texts"_s));
    }
    return same;
}

QString database::RowReturn::astrayReason() const
{
    return Tr::tr("%1 does not take the row back as it was: a trigger or a rule changes it or keeps it out")
        .arg(m_image.table());
}

QString database::RowReturn::changedRemark() const
{
    return Tr::tr("a trigger or a rule of %1 has changed the row on its way back").arg(m_image.table());
}

/// Images of one table have the same columns, unless somebody has changed the table meanwhile. Those with the columns
/// that it has now are told by that; the names of the others are put together.
Result<std::vector<database::RowReturn::Group>> database::RowReturn::readGroups()
{
    QJsonArray now;
    QStringList keys;
    for (const ImageColumn &column : m_image.columns()) {
        now.append(column.key);
        keys << literal(column.key);
    }
    const QString names = QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact));
    auto query = m_connection.query(uR"(
        SELECT x.names::text, string_agg(x.key::text, ',')
          FROM (SELECT s.key, CASE WHEN jsonb_exists_all(s.texts, ARRAY[%2]) AND s.texts - ARRAY[%2] = '{}' THEN %3::jsonb
                              ELSE (SELECT jsonb_agg(k.key ORDER BY k.key) FROM jsonb_object_keys(s.texts) k (key)) END AS names
                  FROM (%1) s) x
         GROUP BY x.names)"_s.arg(m_source, keys.join(u", "_s), literal(names)),
                                    m_values, doingReturn());
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Group> groups;
    while (query->next()) {
        Group group;
        for (const QString &key : query->value(1).toString().split(u','))
            group.keys.insert(key.toLongLong());
        group.keys.removeIf([&](qint64 key) { return m_left.contains(key); });
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
    const QStringList same = sameIdentity();
    if (same.isEmpty() || group.keys.isEmpty())
        return {};
    Back back{.columns = group.columns, .essential = essentialOf(group, likeness, known), .images = {}, .places = {}};
    auto query = m_connection.query(
        u"SELECT s.key, bool_or(%1 = %2), %6 FROM %3 s JOIN %4 d ON %5 GROUP BY s.key, s.texts"_s.arg(
            RowImage::texts(u"d"_s, back.essential), partOf(u"s.texts"_s, back.essential), chosen(group.keys),
            m_image.table(), same.join(u" AND "_s), carried(u"s.texts"_s)),
        m_values, doingReturn());
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const qint64 key = query->value(0).toLongLong();
        group.keys.remove(key);
        if (query->value(1).toBool())
            back.images.insert(key, query->value(2).toString());
        else
            m_rows.refused.insert(key, Tr::tr("a row of %1 with its number is there again").arg(m_image.table()));
    }
    m_rows.back.unite(QSet<qint64>(back.images.keyBegin(), back.images.keyEnd()));
    m_back.push_back(std::move(back));
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
    // Where every column must be as it was, the part is the whole.
    const bool isWhole = essential.size() == group.columns.size();
    auto query = m_connection.query(
        uR"(
        WITH source AS MATERIALIZED (SELECT s.key, s.texts, %1 AS part FROM %2 s),
        back AS (
            INSERT INTO %3 AS d (%4) OVERRIDING SYSTEM VALUE SELECT %5 FROM source s WHERE %8 ORDER BY s.key
            RETURNING %6 AS texts, %7 AS part, %9 AS place)
        SELECT s.key, s.part IN (SELECT b.part FROM back b), %11, %10 FROM source s
        UNION ALL
        SELECT NULL, NULL, NULL, string_agg(b.place, ';') FROM back b)"_s.arg(
            isWhole ? u"s.texts"_s : partOf(u"s.texts"_s, essential), chosen(group.keys), m_image.table(),
            names.join(u", "_s), values.join(u", "_s),
            isWhole ? u"NULL::jsonb"_s : RowImage::texts(u"d"_s, group.columns), RowImage::texts(u"d"_s, essential),
            underOwnPath(m_connection),
            sameIdentity().isEmpty() ? u"d.tableoid::text || d.ctid::text"_s : u"NULL::text"_s, carried(u"s.texts"_s),
            isWhole ? u"true"_s : u"s.texts IN (SELECT b.texts FROM back b)"_s),
        m_values, doingReturn());
    if (!query)
        return tl::unexpected(query.error());
    Attempt attempt;
    while (query->next()) {
        if (query->isNull(0)) {
            attempt.places = query->value(3).toString();
            continue;
        }
        const qint64 key = query->value(0).toLongLong();
        attempt.images.insert(key, query->value(3).toString());
        if (!query->value(1).toBool())
            attempt.look.astray.insert(key, astrayReason());
        else if (!query->value(2).toBool())
            attempt.look.remarks.insert(key, changedRemark());
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
        const bool isGood = attempt->look.astray.isEmpty();
        if (const auto ended = m_connection.execute(endOf(u"put_back"_s, isGood), doingReturn()); !ended)
            return ended;
        if (isGood) {
            m_rows.back.unite(group.keys);
            m_rows.remarks.insert(attempt->look.remarks);
            m_back.push_back({.columns = group.columns,
                              .essential = essentialOf(group, likeness, known),
                              .images = attempt->images,
                              .places = attempt->places});
            return {};
        }
        for (const auto &[key, reason] : attempt->look.astray.asKeyValueRange()) {
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
    m_rows = {};
    m_back.clear();
    auto groups = readGroups();
    if (!groups)
        return tl::unexpected(groups.error());
    for (Group &group : *groups) {
        const auto done
            = findThose(group, found, known).and_then([&] { return insertGroup(std::move(group), inserted, known); });
        if (!done)
            return tl::unexpected(done.error());
    }
    return m_rows;
}

/// $1: keys, $2: images, $3: places. Rows that nothing tells apart are counted by what they hold.
QString database::RowReturn::lookSql(const Back &back) const
{
    const bool isWhole = back.essential.size() == back.columns.size();
    const QString source = u"WITH images AS MATERIALIZED (SELECT w.key, convert_from(decode(w.image, 'hex'), "
                           u"getdatabaseencoding())::jsonb "
                           "AS texts FROM unnest($1::bigint[], $2::text[]) AS w (key, image)), "
                           "source AS MATERIALIZED (SELECT w.key, w.texts, %1 AS part FROM images w)"_s.arg(
                               isWhole ? u"w.texts"_s : partOf(u"w.texts"_s, back.essential));
    const QString part = RowImage::texts(u"d"_s, back.essential);
    const QStringList same = sameIdentity();
    if (!same.isEmpty()) {
        return source
            + uR"(
        SELECT s.key, coalesce(bool_or(%1 = s.part), false), coalesce(bool_or(%2 = s.texts), false)
          FROM source s LEFT JOIN %3 d ON %4 WHERE $3::text IS NOT NULL GROUP BY s.key)"_s.arg(
                part, isWhole ? u"s.texts"_s : RowImage::texts(u"d"_s, back.columns), m_image.table(),
                same.join(u" AND "_s));
    }
    return source + uR"(
        SELECT s.key, coalesce(t.rows, 0) >= count(*) OVER (PARTITION BY s.part), true
          FROM source s LEFT JOIN (
               SELECT %1 AS part, count(*) AS rows FROM unnest(string_to_array($3, ';')) w (place)
                 JOIN %2 d ON d.tableoid = split_part(w.place, '(', 1)::oid AND d.ctid = ('(' || split_part(w.place, '(', 2))::tid
                GROUP BY 1) t ON t.part = s.part)"_s.arg(part, m_image.table());
}

Result<void> database::RowReturn::lookAt(const Back &back, Look &look)
{
    if (back.images.isEmpty())
        return {};
    ArrayLiteral keys, images;
    for (const auto &[key, texts] : back.images.asKeyValueRange()) {
        keys.add(key);
        images.addText(texts);
    }
    auto query = m_connection.query(lookSql(back), {keys.text(), images.text(), back.places}, doingReturn());
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const qint64 key = query->value(0).toLongLong();
        if (!query->value(1).toBool())
            look.astray.insert(key, astrayReason());
        else if (!query->value(2).toBool())
            look.remarks.insert(key, changedRemark());
    }
    return Connection::check(*query, doingReturn());
}

Result<database::RowReturn::Look> database::RowReturn::findAstray()
{
    Look look;
    for (const Back &back : m_back) {
        if (const auto looked = lookAt(back, look); !looked)
            return tl::unexpected(looked.error());
    }
    return look;
}

Result<database::ReturnedRows> database::RowReturn::putBackToStay(Likeness inserted, Likeness found,
                                                                  const QStringList &known, const Rest &rest)
{
    for (;;) {
        if (const auto marked = m_connection.execute(u"SAVEPOINT stay"_s, doingReturn()); !marked)
            return tl::unexpected(marked.error());
        auto rows = putBack(inserted, found, known);
        if (!rows)
            return rows;
        const auto done
            = (rest ? rest(*rows) : Result<void>()).and_then([&] { return runDeferred(m_connection, doingReturn()); });
        const auto look = done ? findAstray() : tl::unexpected(done.error());
        if (!look)
            return tl::unexpected(look.error());
        const bool isGood = look->astray.isEmpty();
        if (const auto ended = m_connection.execute(endOf(u"stay"_s, isGood), doingReturn()); !ended)
            return tl::unexpected(ended.error());
        m_left.insert(look->astray);
        if (!isGood)
            continue;
        for (const auto &[key, remark] : look->remarks.asKeyValueRange())
            add(rows->remarks, key, remark);
        rows->refused.insert(m_left);
        return rows;
    }
}
