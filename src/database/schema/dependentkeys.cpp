// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/dependentkeys.h"

#include "database/schema/catalogue.h"
#include "database/schema/tableshape.h"
#include "database/server/server.h"
#include "database/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using database::DependentKey;

/// What the catalogue says of a key beyond the key itself.
struct KeyFacts {
    QString missingRights; ///< "SELECT, UPDATE"
    QString role; ///< Quoted.
    QString schemaGrant;
    bool isRowSecured = false;
    bool hasIndex = false;
    bool isComputed = false; ///< What is referred to is computed by the table, so no image has it.
    bool isPassedOn = false; ///< What is emptied is itself referred to, and changes pass on.
    bool isManaged = false;
    qint64 tableRows = 0;
};

QStringList listOf(const QVariant &json)
{
    QStringList texts;
    for (const auto &text : QJsonDocument::fromJson(json.toString().toUtf8()).array())
        texts << text.toString();
    return texts;
}

/// Names of columns of `table` by numbers in `numbers`, in order, as a JSON text.
QString columnNames(const QString &numbers, const QString &table, const QString &what = u"quote_ident(a.attname)"_s)
{
    return uR"((SELECT jsonb_agg(%1 ORDER BY x.place)::text FROM unnest(%2) WITH ORDINALITY x (num, place)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = %3 AND a.attnum = x.num
        LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum))"_s.arg(what, numbers,
                                                                                                    table);
}

/// For each column of the key, as a JSON text, what stands between a value that is referred to and the reference. The
/// key has operators of its own, which the search path decides nothing about; and where the collations differ it takes
/// that of the value only if that one may call different texts equal.
QString operators()
{
    return uR"((SELECT jsonb_agg(concat(CASE WHEN l.typtype <> 'p' THEN '::' || format_type(l.oid, -1) END,
               CASE WHEN referred.attcollation <> reference.attcollation THEN format(' COLLATE %I.%I', cn.nspname, co.collname) END,
               format(' OPERATOR(%I.%s) ', os.nspname, o.oprname)) ORDER BY x.place)::text
          FROM unnest(k.conpfeqop, k.confkey, k.conkey) WITH ORDINALITY x (operator, referred, reference, place)
          JOIN pg_catalog.pg_operator o ON o.oid = x.operator JOIN pg_catalog.pg_namespace os ON os.oid = o.oprnamespace
          JOIN pg_catalog.pg_type l ON l.oid = o.oprleft
          JOIN pg_catalog.pg_attribute referred ON referred.attrelid = k.confrelid AND referred.attnum = x.referred
          JOIN pg_catalog.pg_attribute reference ON reference.attrelid = k.conrelid AND reference.attnum = x.reference
          LEFT JOIN pg_catalog.pg_collation rc ON rc.oid = referred.attcollation
          LEFT JOIN pg_catalog.pg_collation co ON co.oid = CASE WHEN rc.collisdeterministic THEN reference.attcollation ELSE rc.oid END
          LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace))"_s;
}

/// And what stands after the reference.
QString casts()
{
    return uR"((SELECT jsonb_agg(CASE WHEN r.typtype <> 'p' THEN '::' || format_type(r.oid, -1) ELSE '' END ORDER BY x.place)::text
          FROM unnest(k.conpfeqop) WITH ORDINALITY x (operator, place)
          JOIN pg_catalog.pg_operator o ON o.oid = x.operator JOIN pg_catalog.pg_type r ON r.oid = o.oprright))"_s;
}

/// The keys that refer to tables $1, their partitions, or what they are partitions of; $2: tables that rows must not
/// leave this way.
QString levelSql(int depth)
{
    // Since PostgreSQL 15 SET NULL may name the columns it empties.
    const QString emptied
        = u"coalesce((SELECT array_agg(e.num::int2 ORDER BY e.place) FROM jsonb_array_elements_text("
          "nullif(to_jsonb(k) -> 'confdelsetcols', 'null')) WITH ORDINALITY e (num, place)), k.conkey)"_s;
    const QString becomes
        = u"CASE WHEN k.confdeltype = 'd' THEN coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL') ELSE 'NULL' END"_s;
    return uR"(
        WITH RECURSIVE parent AS (
            SELECT w.name, c.oid FROM unnest($1::text[]) w (name) JOIN pg_catalog.pg_class c ON true
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE format('%I.%I', n.nspname, c.relname) = w.name),
        below AS (SELECT name, oid AS member FROM parent
            UNION SELECT b.name, i.inhrelid FROM below b JOIN pg_catalog.pg_inherits i ON i.inhparent = b.member),
        above AS (SELECT name, oid AS member FROM parent
            UNION SELECT a.name, i.inhparent FROM above a JOIN pg_catalog.pg_inherits i ON i.inhrelid = a.member),
        family AS (
            SELECT b.name, b.member, format('%I.%I', n.nspname, c.relname) AS source FROM below b
              JOIN pg_catalog.pg_class c ON c.oid = b.member JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            UNION SELECT a.name, a.member, a.name FROM above a)
        SELECT k.conname::text, format('%I.%I', n.nspname, c.relname), @source, k.confdeltype::text, @columns, @referenced, @emptied,
               @defaults, EXISTS (SELECT 1 FROM pg_catalog.pg_index p WHERE p.indrelid = c.oid AND p.indisprimary), c.relkind = 'p',
               (SELECT string_agg(p.privilege, ', ' ORDER BY p.place) FROM unnest('{SELECT,INSERT,UPDATE}'::text[]) WITH ORDINALITY p (privilege, place)
                 WHERE NOT has_table_privilege(c.oid, p.privilege)),
               quote_ident(current_user),
               CASE WHEN NOT has_schema_privilege(n.oid, 'USAGE') THEN format('GRANT USAGE ON SCHEMA %I TO %I; ', n.nspname, current_user) END,
               row_security_active(c.oid),
               EXISTS (SELECT 1 FROM pg_catalog.pg_index x WHERE x.indrelid = c.oid AND x.indisvalid AND x.indpred IS NULL
                   AND (SELECT count(DISTINCT i.num) FROM unnest(x.indkey::int2[]) WITH ORDINALITY i (num, place)
                         WHERE i.place <= cardinality(k.conkey) AND i.num = ANY (k.conkey)) = cardinality(k.conkey)),
               EXISTS (SELECT 1 FROM pg_catalog.pg_attribute g WHERE g.attrelid = k.confrelid AND g.attnum = ANY (k.confkey) AND g.attgenerated <> ''),
               k.confdeltype <> 'c' AND EXISTS (SELECT 1 FROM pg_catalog.pg_constraint u WHERE u.contype = 'f' AND u.confrelid = c.oid
                   AND u.confupdtype IN ('c', 'n', 'd') AND u.confkey && @numbers
                   AND @passed),
               format('%I.%I', n.nspname, c.relname) = ANY ($2::text[]),
               (SELECT sum(CASE WHEN r.relpages > 0 AND r.reltuples >= 0 THEN r.reltuples / r.relpages * p.pages ELSE 80 * p.pages END)::bigint
                  FROM pg_catalog.pg_class r, LATERAL (SELECT pg_relation_size(r.oid) / current_setting('block_size')::float8 AS pages) p
                 WHERE r.oid = c.oid OR r.oid IN (SELECT relid FROM pg_partition_tree(c.oid) WHERE isleaf)), @operators, @casts
          FROM family f JOIN pg_catalog.pg_constraint k ON k.confrelid = f.member AND k.contype = 'f' AND k.conparentid = 0
          JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE k.confdeltype IN ('c', 'n', 'd') AND @enforced
         ORDER BY 2, 1)"_s.replace(u"@columns"_s, columnNames(u"k.conkey"_s, u"k.conrelid"_s))
        .replace(u"@referenced"_s, columnNames(u"k.confkey"_s, u"k.confrelid"_s))
        .replace(u"@emptied"_s, columnNames(emptied, u"k.conrelid"_s))
        .replace(u"@defaults"_s, columnNames(emptied, u"k.conrelid"_s, becomes))
        .replace(u"@numbers"_s, emptied)
        .replace(u"@enforced"_s, database::keyIsEnforced(u"k"_s))
        .replace(u"@passed"_s, database::keyIsEnforced(u"u"_s))
        .replace(u"@operators"_s, operators())
        .replace(u"@casts"_s, casts())
        // The rows themselves are joined to the partition that is meant; what hangs on them is found by its values.
        .replace(u"@source"_s, depth == 1 ? u"f.source"_s : u"f.name"_s);
}

void hinder(DependentKey &key, const QString &why, const QString &mend)
{
    if (!key.obstacle.isEmpty())
        return;
    key.obstacle
        = (key.action == DependentKey::Action::Cascade
               ? Tr::tr("Rows of %1 go with the rows of %2 that they refer to (foreign key %3)")
               : Tr::tr("Rows of %1 lose their reference with the rows of %2 that they refer to (foreign key %3)"))
              .arg(key.table, key.parent, key.constraint)
        + Tr::tr(", and undo could not bring that back: %1.").arg(why);
    key.mend = mend;
}

/// Every reason that a key alone can have.
void judge(DependentKey &key, const KeyFacts &facts)
{
    const QString keep = Tr::tr("Make that foreign key ON DELETE NO ACTION, or remove those rows first.");
    if (facts.isManaged)
        hinder(key, Tr::tr("rows with files of their own would go without them"), keep);
    if (facts.isComputed)
        hinder(key, Tr::tr("they refer to a column that the table computes"), keep);
    if (facts.isPassedOn)
        hinder(key, Tr::tr("other tables refer to what is emptied and are changed with it"), keep);
    if (!facts.schemaGrant.isEmpty() || !facts.missingRights.isEmpty()) {
        const QString rights = facts.missingRights.isEmpty()
            ? QString()
            : u"GRANT %1 ON %2 TO %3;"_s.arg(facts.missingRights, key.table, facts.role);
        hinder(key, Tr::tr("the role lacks rights on it"), facts.schemaGrant + rights);
    }
    if (facts.isRowSecured)
        hinder(key, Tr::tr("row security may hide some of its rows"),
               Tr::tr("Connect as the table's owner, or grant the role BYPASSRLS."));
    if (key.action != DependentKey::Action::Cascade && !key.hasPrimaryKey)
        hinder(key, Tr::tr("without a primary key its rows cannot be told apart"),
               Tr::tr("Give %1 a primary key.").arg(key.table));
    if (!facts.hasIndex && facts.tableRows >= database::smallTableRows)
        hinder(key,
               Tr::tr("without an index on %1 each row that goes would mean reading all of about %2 rows")
                   .arg(key.columns.join(u", "_s))
                   .arg(facts.tableRows),
               u"CREATE INDEX %1ON %2 (%3);"_s.arg(key.isPartitioned ? QString() : u"CONCURRENTLY "_s, key.table,
                                                   key.columns.join(u", "_s)));
}

Result<std::vector<DependentKey>> findLevel(database::Connection &connection, const QStringList &parents, int depth,
                                            const QStringList &managed)
{
    std::vector<DependentKey> keys;
    if (parents.isEmpty())
        return keys;
    const QString doing = Tr::tr("read the foreign keys");
    auto query = connection.query(levelSql(depth), {database::arrayOf(parents), database::arrayOf(managed)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const QString action = query->value(3).toString();
        DependentKey key;
        key.constraint = query->value(0).toString();
        key.table = query->value(1).toString();
        key.parent = query->value(2).toString();
        key.action = action == "c"_L1 ? DependentKey::Action::Cascade
            : action == "n"_L1        ? DependentKey::Action::SetNull
                                      : DependentKey::Action::SetDefault;
        key.depth = depth;
        key.columns = listOf(query->value(4));
        key.referenced = listOf(query->value(5));
        key.emptied = listOf(query->value(6));
        key.defaults = listOf(query->value(7));
        key.operators = listOf(query->value(19));
        key.casts = listOf(query->value(20));
        key.hasPrimaryKey = query->value(8).toBool();
        key.isPartitioned = query->value(9).toBool();
        judge(key,
              {.missingRights = query->value(10).toString(),
               .role = query->value(11).toString(),
               .schemaGrant = query->value(12).toString(),
               .isRowSecured = query->value(13).toBool(),
               .hasIndex = query->value(14).toBool(),
               .isComputed = query->value(15).toBool(),
               .isPassedOn = query->value(16).toBool(),
               .isManaged = query->value(17).toBool(),
               .tableRows = query->value(18).toLongLong()});
        keys.push_back(std::move(key));
    }
    if (const auto read = database::Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return keys;
}

QStringList tablesThatLoseRows(const std::vector<DependentKey> &keys)
{
    QStringList tables;
    for (const DependentKey &key : keys) {
        if (key.action == DependentKey::Action::Cascade && !tables.contains(key.table))
            tables << key.table;
    }
    return tables;
}

/// A row without a primary key that goes by two ways would come back twice.
void forbidTwoWays(std::vector<DependentKey> &keys)
{
    for (DependentKey &key : keys) {
        const auto ways = std::count_if(keys.cbegin(), keys.cend(), [&](const DependentKey &other) {
            return other.table == key.table && other.action == DependentKey::Action::Cascade;
        });
        if (key.action == DependentKey::Action::Cascade && ways > 1 && !key.hasPrimaryKey)
            hinder(key, Tr::tr("without a primary key its rows cannot be told apart"),
                   Tr::tr("Give %1 a primary key.").arg(key.table));
    }
}
} // namespace

QString database::DependentKey::joins(const QString &alias, const QStringList &values) const
{
    QStringList terms;
    for (qsizetype place = 0; place < columns.size(); ++place)
        terms << equals(place, values.value(place), alias + u'.' + columns[place]);
    return terms.join(u" AND "_s);
}

QString database::DependentKey::equals(qsizetype place, const QString &value, const QString &reference) const
{
    return value + operators.value(place) + reference + casts.value(place);
}

QString database::toName(DependentKey::Action action)
{
    switch (action) {
    case DependentKey::Action::Cascade: return u"cascade"_s;
    case DependentKey::Action::SetNull: return u"set null"_s;
    case DependentKey::Action::SetDefault: return u"set default"_s;
    }
    return {};
}

Result<std::vector<DependentKey>> database::findDependentKeys(Connection &connection, const QString &table,
                                                              const QStringList &managed)
{
    auto keys = findLevel(connection, {table}, 1, managed);
    if (!keys || keys->empty())
        return keys;
    auto second = findLevel(connection, tablesThatLoseRows(*keys), 2, managed);
    if (!second)
        return second;
    const auto third = findLevel(connection, tablesThatLoseRows(*second), 3, managed);
    if (!third)
        return third;
    for (DependentKey &key : *second) {
        const auto deeper = std::find_if(third->cbegin(), third->cend(), [&](const DependentKey &other) {
            return key.action == DependentKey::Action::Cascade && other.parent == key.table;
        });
        if (deeper != third->cend())
            hinder(key, Tr::tr("rows of %1 hang on them in their turn").arg(deeper->table),
                   Tr::tr("Make one of those foreign keys ON DELETE NO ACTION."));
    }
    std::move(second->begin(), second->end(), std::back_inserter(*keys));
    forbidTwoWays(*keys);
    return keys;
}
