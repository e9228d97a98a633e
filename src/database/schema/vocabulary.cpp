// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/vocabulary.h"

#include "database/schema/schema.h"
#include "database/server/server.h"
#include "database/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestList = 12;

/// A state that the column can have.
struct Word {
    QString text;
    bool isUsed = false; ///< A row has it.
    bool isOpen = false; ///< Nobody has explained it, and one of those has no time of its end.
};

struct Words {
    QList<Word> all;
    bool areRowsRead = false; ///< The role may read them.
};

/// How the rows' states can be read.
struct Access {
    bool mayRead = false;
    bool isIndexed = false; ///< By state, in an order of the server's own: it has none for a domain over an enum.
};

Result<Access> findAccess(database::Connection &connection, const database::ExecutionTable &table, const QString &doing)
{
    database::ArrayLiteral columns;
    for (const database::Column *column : {&table.id, &table.status, &table.completed})
        columns.addText(column->name);
    auto query = connection.query(
        uR"(
        SELECT has_schema_privilege(c.relnamespace, 'USAGE') AND NOT EXISTS (
                   SELECT FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = c.oid AND a.attnum > 0 AND quote_ident(a.attname) = ANY ($2::text[])
                      AND NOT has_column_privilege(c.oid, a.attnum, 'SELECT')),
               EXISTS (
                   SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
                     JOIN pg_catalog.pg_am m ON m.oid = x.relam AND m.amname = 'btree'
                     JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
                     JOIN pg_catalog.pg_type t ON t.oid = a.atttypid AND (t.typtype = 'e' OR $4)
                    WHERE i.indrelid = c.oid AND i.indisvalid AND i.indpred IS NULL AND quote_ident(a.attname) = $3)
          FROM pg_catalog.pg_class c WHERE c.oid = $1::oid)"_s,
        {QString::number(table.oid), columns.text(), table.status.name, table.status.isServersType}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return database::Connection::next(*query).map([&](bool isThere) {
        return isThere ? Access{query->value(0).toBool(), query->value(1).toBool()} : Access();
    });
}

/// SQL: the states that rows have. From one to the next by their index, where there is one, however many rows have it;
/// whether one of them has no end is asked only where nobody has explained the state. Else what the newest rows hold,
/// by the key, which has an index, or by the start where keys have no order.
QString usedWords(const database::ExecutionTable &table, bool isIndexed, const StatusWords &words)
{
    if (!isIndexed) {
        const QString newest = u"e."_s + (table.id.form.isOrdered() ? table.id.name : table.started.name);
        return uR"(SELECT s.word, true AS is_used, bool_or(s.is_open) AS is_open
          FROM (SELECT %1 AS word, e.%2 IS NULL AS is_open FROM %3 e ORDER BY %4 DESC LIMIT 100000) s
         WHERE s.word IS NOT NULL GROUP BY 1)"_s.arg(table.status.text(u"e"_s), table.completed.name, table.table,
                                                     newest);
    }
    QStringList known{u"NULL"_s};
    for (const QString &word : words.running + words.pending + words.failed + words.finished)
        known << u"lower(%1)"_s.arg(database::literal(word));
    return uR"(SELECT w.word, true AS is_used, CASE WHEN lower(w.word) IN (%1) THEN false ELSE (
               SELECT bool_or(s.is_open) FROM (SELECT e.%2 IS NULL AS is_open FROM %3 e WHERE e.%4 = k.state LIMIT 100000) s) END AS is_open
          FROM (WITH RECURSIVE states (state) AS (
                    (SELECT e.%4 FROM %3 e WHERE e.%4 IS NOT NULL ORDER BY e.%4 LIMIT 1)
                    UNION ALL
                    SELECT (SELECT e.%4 FROM %3 e WHERE e.%4 > s.state ORDER BY e.%4 LIMIT 1)
                      FROM states s WHERE s.state IS NOT NULL)
                SELECT s.state FROM states s WHERE s.state IS NOT NULL LIMIT 1000) k,
               LATERAL (SELECT %5 AS word FROM %3 e WHERE e.%4 = k.state LIMIT 1) w)"_s.arg(
        known.join(u", "_s), table.completed.name, table.table, table.status.name, table.status.text(u"e"_s));
}

/// Labels of an enum, and what rows hold. Errors: Connection.
Result<Words> findWords(database::Connection &connection, const database::ExecutionTable &table,
                        const StatusWords &known)
{
    const QString doing = Tr::tr("read the states of executions");
    const auto access = findAccess(connection, table, doing);
    if (!access)
        return tl::unexpected(access.error());
    const QString labels = uR"(
        WITH RECURSIVE base (type) AS (
            SELECT a.atttypid FROM pg_catalog.pg_attribute a WHERE a.attrelid = $1::oid AND quote_ident(a.attname) = $2
            UNION ALL SELECT t.typbasetype FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.type AND t.typtype = 'd'),
        words AS (
            SELECT l.enumlabel::text AS word, false AS is_used, false AS is_open
              FROM base b JOIN pg_catalog.pg_enum l ON l.enumtypid = b.type%1)
        SELECT w.word, bool_or(w.is_used), bool_or(w.is_open) FROM words w GROUP BY 1 ORDER BY 1 LIMIT 1000)"_s.arg(
        access->mayRead ? u" UNION ALL "_s + usedWords(table, access->isIndexed, known) : QString());
    auto query = connection.query(labels, {QString::number(table.oid), table.status.name}, doing);
    if (!query)
        return tl::unexpected(query.error());
    Words words{.all = {}, .areRowsRead = access->mayRead};
    const auto read = database::Connection::forEach(*query, [&](const QSqlQuery &row) {
        words.all.append({row.value(0).toString(), row.value(1).toBool(), row.value(2).toBool()});
    });
    return read ? Result<Words>(std::move(words)) : tl::unexpected(read.error());
}

QString listed(QStringList words)
{
    const bool isCut = words.size() > longestList;
    words = words.mid(0, longestList);
    for (QString &word : words)
        word = u'"' + word.left(40) + u'"';
    return words.join(u", "_s) + (isCut ? u", …"_s : QString());
}

/// The profile's words as the column spells them. A column that spells one its own way may spell any so.
class Speller {
public:
    Speller(const QList<Word> &found, const StatusWords &words, bool isEnum)
        : m_isEnum(isEnum)
    {
        for (const Word &word : found) {
            m_found << word.text;
            const QStringList all = words.running + words.pending + words.failed + words.finished;
            if (words.stateOf(word.text) != ExecutionState::Other) {
                m_hasOwnWay = m_hasOwnWay || !all.contains(word.text);
                m_isLoud = m_isLoud && word.text == word.text.toUpper();
                m_isCapital = m_isCapital && word.text == capital(word.text);
            }
        }
    }

    QStringList spell(const QStringList &words) const
    {
        QStringList spelled = m_hasOwnWay ? StatusWords::spellings(words) : words;
        for (const QString &word : m_found) {
            if (words.contains(word, Qt::CaseInsensitive) && !spelled.contains(word))
                spelled << word;
        }
        if (m_isEnum)
            spelled.removeIf([this](const QString &word) { return !m_found.contains(word); });
        return spelled;
    }

    /// The one that is written: an enum takes only what it has.
    QString written(const QStringList &words) const
    {
        for (const QString &word : words) {
            if (m_found.contains(word))
                return word;
            for (const QString &found : m_found) {
                if (found.compare(word, Qt::CaseInsensitive) == 0)
                    return found;
            }
        }
        if (m_isEnum || words.isEmpty())
            return {};
        const QString &word = words.first();
        return !m_hasOwnWay ? word : m_isLoud ? word.toUpper() : m_isCapital ? capital(word) : word;
    }

private:
    static QString capital(const QString &word) { return word.left(1).toUpper() + word.mid(1).toLower(); }

    QStringList m_found;
    bool m_isEnum = false;
    bool m_hasOwnWay = false;
    bool m_isLoud = true; ///< All that is known is in capitals, …
    bool m_isCapital = true; ///< … or begins with one.
};
} // namespace

Result<database::Vocabulary> database::Vocabulary::load(Connection &connection, const ExecutionTable &table,
                                                        const StatusWords &words)
{
    const auto found = findWords(connection, table, words);
    if (!found)
        return tl::unexpected(found.error());
    Vocabulary vocabulary;
    vocabulary.m_words = words;
    const Speller speller(found->all, words, table.status.isEnum);
    vocabulary.m_unfinished = speller.spell(words.running + words.pending);
    vocabulary.m_failed = speller.spell(words.failed);
    vocabulary.m_finished = speller.spell(words.finished);
    vocabulary.m_mark = speller.written(words.failed);
    bool isUnfinishedKnown = false, isAnyKnown = false;
    QStringList all;
    vocabulary.m_hasSeenRows = !found->areRowsRead; // there is nothing to wait for
    for (const Word &word : found->all) {
        const ExecutionState state = words.stateOf(word.text);
        all << word.text;
        isAnyKnown = isAnyKnown || state != ExecutionState::Other;
        isUnfinishedKnown = isUnfinishedKnown || state == ExecutionState::Running || state == ExecutionState::Pending;
        vocabulary.m_hasSeenRows = vocabulary.m_hasSeenRows || word.isUsed;
        if (state == ExecutionState::Other && word.isOpen)
            vocabulary.m_unexplained << word.text;
    }
    const bool isMute = !all.isEmpty() && !isAnyKnown;
    const bool hasNoUnfinished = !isUnfinishedKnown && (table.status.isEnum || !vocabulary.m_unexplained.isEmpty());
    if (isMute || hasNoUnfinished) {
        return failure(ErrorKind::Schema,
                       Tr::tr("The executions have the states %1, and none of them is known as running or pending, so "
                              "nobody can tell which are unfinished: say what they are called in status.running and "
                              "status.pending of the profile.")
                           .arg(listed(vocabulary.m_unexplained.isEmpty() ? all : vocabulary.m_unexplained)));
    }
    return vocabulary;
}

QString database::Vocabulary::isOneOf(const QString &text, const QStringList &words)
{
    if (words.isEmpty())
        return u"false"_s;
    QStringList literals;
    for (const QString &word : words)
        literals << literal(word);
    return u"%1 IN (%2)"_s.arg(text, literals.join(u", "_s));
}
