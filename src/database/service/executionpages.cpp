// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/service/executionpages.h"

#include "core/execution/errorshape.h"
#include "database/service/executionconditions.h"
#include "database/service/executionrow.h"
#include "database/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString describe(const database::KeyForm &form)
{
    switch (form.kind) {
    case database::KeyForm::Kind::Number: return Tr::tr("whole numbers");
    case database::KeyForm::Kind::Numeric: return Tr::tr("numbers");
    case database::KeyForm::Kind::Uuid: return Tr::tr("uuids");
    case database::KeyForm::Kind::Text:
    case database::KeyForm::Kind::Folded: break;
    }
    return Tr::tr("texts");
}

QString direction(bool isDescending)
{
    return isDescending ? u"DESC"_s : u"ASC"_s;
}
} // namespace

struct database::ExecutionPages::Row {
    Execution execution;
    PageKey key;
};

/// One walk through one part of the list.
struct database::ExecutionPages::Step {
    Part part = Part::Values;
    bool isForward = true;
    std::optional<PageKey> beyond; ///< Only what comes after this key, the way the walk goes.
    qsizetype limit = 0;
};

const database::Column &database::ExecutionPages::sortColumn() const
{
    const ExecutionTable &e = m_schema.executions();
    switch (m_order.column) {
    case ExecutionOrder::Column::User: return e.user;
    case ExecutionOrder::Column::Status: return e.status;
    case ExecutionOrder::Column::Started: return e.started;
    case ExecutionOrder::Column::Completed: return e.completed;
    case ExecutionOrder::Column::Id: break;
    }
    return e.id;
}

Result<void> database::ExecutionPages::checkColumns() const
{
    const ExecutionTable &e = m_schema.executions();
    if (m_filter.user && !e.user.exists())
        return failure(ErrorKind::Schema,
                       Tr::tr("Users cannot be searched for: the executions table has no column for them."));
    if (m_filter.id && !e.id.form.meant(m_filter.id->value))
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" is no execution's id: they are %2 here.")
                           .arg(m_filter.id->value.toString(), describe(e.id.form)));
    if (m_filter.user && !e.user.form.meant(*m_filter.user))
        return failure(
            ErrorKind::Usage,
            Tr::tr("\"%1\" is no user's id: they are %2 here.").arg(m_filter.user->toString(), describe(e.user.form)));
    if ((!m_filter.errorText.isEmpty() || !m_filter.errorShape.isEmpty()) && !e.error.exists())
        return failure(ErrorKind::Schema,
                       Tr::tr("Error messages cannot be searched: the executions table has no column for them."));
    return {};
}

Result<void> database::ExecutionPages::read(const Step &step, QList<Row> &rows)
{
    const QString doing = Tr::tr("read the executions");
    const ExecutionTable &e = m_schema.executions();
    const Column &sort = sortColumn();
    const bool isById = m_order.column == ExecutionOrder::Column::Id;
    // A column that is missing is NULL in every row; an id never is.
    if (step.part == Part::Values ? !sort.exists() : isById)
        return {};
    const QString id = e.id.keySql(u"e"_s);
    const auto sentId = [&](ExecutionConditions &conditions, const PageKey &key) {
        return conditions.value(bound(key.id.value)) + u"::"_s + e.id.form.element;
    };
    const QString value = sort.exists() ? u"e."_s + sort.name : u"NULL"_s;
    const bool isDescending = m_order.isDescending == step.isForward;
    const bool isByValue = step.part == Part::Values && !isById;
    ExecutionConditions where(e, m_filter);
    if (!isById && sort.exists())
        where.add(value + (step.part == Part::Values ? u" IS NOT NULL"_s : u" IS NULL"_s));
    if (step.beyond) {
        const QString comparison = isDescending ? u"<"_s : u">"_s;
        if (isByValue) {
            // The value has no type of its own here, so that it takes the column's and an index serves.
            const QString from = where.value(*step.beyond->value);
            where.add(u"(%1, %2) %3 (%4, %5)"_s.arg(value, id, comparison, from, sentId(where, *step.beyond)));
        } else {
            where.add(u"%1 %2 %3"_s.arg(id, comparison, sentId(where, *step.beyond)));
        }
    }
    const QString order = (isByValue ? u"%1 %2, "_s.arg(value, direction(isDescending)) : QString())
        + u"%1 %2"_s.arg(id, direction(isDescending));
    // The page is cut out first: expressions beside it would be computed for every row that is sorted.
    auto query
        = m_connection.query(uR"(
        SELECT %1, %2::text FROM (SELECT e.* FROM %3 e WHERE %4 ORDER BY %5 LIMIT %6) e ORDER BY %5)"_s.arg(
                                 executionColumns(e), value, e.table, where.text(), order, QString::number(step.limit)),
                             where.values(), doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        Row row{.execution = executionOf(*query, e), .key = {}};
        row.key.id = row.execution.id;
        if (!query->isNull(6))
            row.key.value = query->value(6).toString();
        rows.append(std::move(row));
    }
    return Connection::check(*query, doing);
}

Result<ExecutionPage> database::ExecutionPages::find(const PageRequest &request)
{
    using Turn = PageRequest::Turn;
    if (const auto checked = checkColumns(); !checked)
        return tl::unexpected(checked.error());
    const bool isForward = request.turn == Turn::First || request.turn == Turn::After;
    const bool hasKey = request.turn == Turn::After || request.turn == Turn::Before;
    const Part start = isForward ? Part::Values : Part::Nulls;
    const Part end = isForward ? Part::Nulls : Part::Values;
    const Part reached = !hasKey ? start : request.key.value ? Part::Values : Part::Nulls;
    // One row more than wanted tells whether there are more.
    const qsizetype most = request.limit + 1;
    QList<Row> rows;
    Step step{.part = reached,
              .isForward = isForward,
              .beyond = hasKey ? std::optional(request.key) : std::nullopt,
              .limit = most};
    auto read = this->read(step, rows);
    if (read && rows.size() < most && reached != end) {
        step = {.part = end, .isForward = isForward, .beyond = {}, .limit = most - rows.size()};
        read = this->read(step, rows);
    }
    if (!read)
        return tl::unexpected(read.error());
    const bool hasMore = rows.size() == most;
    if (hasMore)
        rows.removeLast();
    if (!isForward)
        std::reverse(rows.begin(), rows.end());
    ExecutionPage page;
    page.hasBefore = isForward ? hasKey : hasMore;
    page.hasAfter = isForward ? hasMore : hasKey;
    page.rows.reserve(rows.size());
    for (const Row &row : rows)
        page.rows.append(row.execution);
    if (!rows.isEmpty()) {
        page.first = rows.constFirst().key;
        page.last = rows.constLast().key;
    }
    return page;
}

Result<qint64> database::ExecutionPages::estimate()
{
    const QString doing = Tr::tr("estimate the executions");
    if (const auto checked = checkColumns(); !checked)
        return tl::unexpected(checked.error());
    const ExecutionTable &e = m_schema.executions();
    const ExecutionConditions where(e, m_filter, ExecutionConditions::Form::Literal);
    // Without a filter, too: the planner scales the catalogue's reltuples by what the table has grown since, knows
    // partitions, and has a guess where nothing was ever analyzed.
    auto query = m_connection.query(u"EXPLAIN (FORMAT JSON) SELECT FROM %1 e WHERE %2"_s.arg(e.table, where.text()), {},
                                    doing);
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    const QJsonDocument plan = QJsonDocument::fromJson(query->value(0).toString().toUtf8());
    return static_cast<qint64>(
        plan.array().at(0).toObject().value("Plan"_L1).toObject().value("Plan Rows"_L1).toDouble());
}

Result<qint64> database::ExecutionPages::count()
{
    const QString doing = Tr::tr("count the executions");
    if (const auto checked = checkColumns(); !checked)
        return tl::unexpected(checked.error());
    const ExecutionTable &e = m_schema.executions();
    const ExecutionConditions where(e, m_filter);
    auto query
        = m_connection.query(u"SELECT count(*) FROM %1 e WHERE %2"_s.arg(e.table, where.text()), where.values(), doing);
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return query->value(0).toLongLong();
}

Result<void> database::ExecutionPages::stream(const std::function<bool(const Execution &)> &consume)
{
    const QString doing = Tr::tr("read the executions");
    if (const auto checked = checkColumns(); !checked)
        return checked;
    const ExecutionTable &e = m_schema.executions();
    const Column &sort = sortColumn();
    const ExecutionConditions where(e, m_filter);
    QString order = u"%1 %2"_s.arg(e.id.keySql(u"e"_s), direction(m_order.isDescending));
    if (m_order.column != ExecutionOrder::Column::Id && sort.exists())
        order.prepend(u"e.%1 %2 NULLS LAST, "_s.arg(sort.name, direction(m_order.isDescending)));
    auto query = m_connection.query(
        u"SELECT %1 FROM %2 e WHERE %3 ORDER BY %4"_s.arg(executionColumns(e), e.table, where.text(), order),
        where.values(), doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (!consume(executionOf(*query, e))) {
            // Else the rest of the rows would be read before the session does anything else.
            m_connection.canceller().cancel();
            return {};
        }
    }
    return Connection::check(*query, doing);
}

Result<void> database::ExecutionPages::streamErrors(
    const std::function<bool(const QString &, const std::optional<ServerTime> &)> &consume)
{
    const QString doing = Tr::tr("read the error messages");
    if (const auto checked = checkColumns(); !checked)
        return checked;
    const ExecutionTable &e = m_schema.executions();
    if (!e.error.exists())
        return failure(ErrorKind::Schema,
                       Tr::tr("There are no error messages: the executions table has no column for them."));
    const QString error = e.error.text(u"e"_s);
    ExecutionConditions where(e, m_filter);
    where.add(u"%1 <> ''"_s.arg(error));
    // Of a message of megabytes only what is looked at comes over the line.
    auto query = m_connection.query(uR"(
        SELECT CASE WHEN length(%1) <= %2 THEN %1 WHEN starts_with(%1, 'Traceback') THEN left(%1, %3) || E'\n' || right(%1, %3)
                    ELSE left(%1, %3 + 1) END, coalesce(%4, %5) FROM %6 e WHERE %7)"_s.arg(
                                        error, QString::number(2 * tellingCharacters),
                                        QString::number(tellingCharacters), e.completed.microseconds(u"e"_s),
                                        e.started.microseconds(u"e"_s), e.table, where.text()),
                                    where.values(), doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const auto at = query->isNull(1) ? std::nullopt : std::optional(ServerTime{query->value(1).toLongLong()});
        if (!consume(query->value(0).toString(), at)) {
            m_connection.canceller().cancel();
            return {};
        }
    }
    return Connection::check(*query, doing);
}
