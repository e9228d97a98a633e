// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/itemsearch.h"

#include "database/journal/itemrow.h"
#include "database/journal/journalconditions.h"
#include "database/journal/runhistory.h"
#include "database/journal/runwords.h"
#include "database/server/server.h"
#include "database/server/transaction.h"
#include "database/tr.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {
/// What is read at once: some twentieths of a second.
constexpr qint64 itemsAPiece = 50'000;
constexpr int runsAtOnce = 200;
} // namespace

/// A run whose items have not all been looked at.
struct database::ItemSearch::Waiting {
    qint64 run = 0;
    qint64 below = 0; ///< Its items before this place.
    ServerTime startedAt;
};

/// Items that are read at once: of one run from `from` on, or all that is left of several.
struct database::ItemSearch::Piece {
    QList<Waiting> runs; ///< Newest first.
    qint64 from = 0;

    JournalPlace end() const { return {runs.constLast().run, from}; }
};

Result<QList<database::ItemSearch::Waiting>> database::ItemSearch::findRuns(const std::optional<JournalPlace> &below)
{
    JournalConditions where;
    where.add(u"r.action = 'cleanup'"_s);
    where.add(m_query.runs);
    if (below)
        where.add(u"r.run <= %1::bigint"_s.arg(where.value(below->run)));
    auto query = m_connection.query(uR"(
        SELECT r.run, (SELECT max(i.seq) FROM scrapazoid_console.items i WHERE i.run = r.run),
               (extract(epoch FROM r.started_at) * 1000000)::bigint
          FROM scrapazoid_console.runs r WHERE %1 ORDER BY r.run DESC LIMIT %2)"_s.arg(where.text(),
                                                                                       QString::number(runsAtOnce)),
                                    where.values(), Tr::tr("search the history"));
    if (!query)
        return tl::unexpected(query.error());
    QList<Waiting> runs;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        Waiting run{.run = row.value(0).toLongLong(),
                    .below = row.isNull(1) ? 0 : row.value(1).toLongLong() + 1,
                    .startedAt = {row.value(2).toLongLong()}};
        if (below && run.run == below->run)
            run.below = std::min(run.below, below->seq);
        runs.append(run);
    });
    return read ? Result<QList<Waiting>>(std::move(runs)) : tl::unexpected(read.error());
}

/// The next piece of what waits, which is then left.
database::ItemSearch::Piece database::ItemSearch::take(QList<Waiting> &waiting)
{
    if (waiting.constFirst().below > itemsAPiece) {
        const Piece piece{.runs = {waiting.constFirst()}, .from = waiting.constFirst().below - itemsAPiece};
        waiting.first().below = piece.from;
        return piece;
    }
    Piece piece;
    for (qint64 items = 0; !waiting.isEmpty() && items + waiting.constFirst().below <= itemsAPiece;) {
        items += waiting.constFirst().below;
        piece.runs.append(waiting.takeFirst());
    }
    return piece;
}

Result<QList<FoundItem>> database::ItemSearch::search(const Piece &piece, qsizetype most)
{
    const QString doing = Tr::tr("search the history");
    const auto transaction = Transaction::begin(m_connection, Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Statistics know nothing of the newest runs, and where they guess the journal's key is what leads to a piece.
    if (const auto set = m_connection.execute(u"SET LOCAL enable_seqscan = off"_s, doing); !set)
        return tl::unexpected(set.error());
    JournalConditions where;
    ArrayLiteral runs;
    for (const Waiting &run : piece.runs)
        runs.add(run.run);
    where.add(u"i.run = ANY(%1::bigint[])"_s.arg(where.value(runs.text())));
    where.add(u"(i.run <> %1::bigint OR i.seq < %2::bigint)"_s.arg(where.value(piece.runs.constFirst().run),
                                                                   where.value(piece.runs.constFirst().below)));
    where.add(u"i.seq >= %1::bigint"_s.arg(where.value(piece.from)));
    if (piece.runs.size() == 1)
        where.add(u"i.seq < %1::bigint"_s.arg(where.value(piece.runs.constFirst().below)));
    if (!where.add(m_query, m_schema))
        return QList<FoundItem>();
    auto query = m_connection.query(uR"(
        SELECT %1, i.run, %2 FROM scrapazoid_console.items i JOIN scrapazoid_console.runs r ON r.run = i.run
         WHERE %3 ORDER BY i.run DESC, i.seq DESC LIMIT %4)"_s.arg(itemColumns(), isUndoableItem(), where.text(),
                                                                   QString::number(most)),
                                    where.values(), doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<FoundItem> found;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        FoundItem item;
        item.item = itemOf(row);
        item.place = {row.value(itemColumnCount).toLongLong(), item.item.key};
        item.comeBack = row.value(itemColumnCount + 1).toBool() ? Return::Possible : Return::NotTaken;
        found.append(item);
    });
    return read ? Result<QList<FoundItem>>(std::move(found)) : tl::unexpected(read.error());
}

/// What spells a byte of a path may have been meant as it stands.
bool database::ItemSearch::isMeant(const RunItem &item) const
{
    if (m_query.name.isEmpty() || item.kind == ItemKind::Execution || containsFolded(item.path, m_query.name))
        return true;
    const bool isInside = m_query.name.contains('/') && containsFolded(m_query.name, '/' + item.path);
    if (isInside || !m_query.execution || !item.execution)
        return isInside;
    return item.execution->value == m_schema.executions().id.form.meant(*m_query.execution);
}

Result<void> database::ItemSearch::judge(QList<FoundItem> &found)
{
    QSet<qint64> keys;
    for (const FoundItem &one : std::as_const(found))
        keys.insert(one.place.run);
    if (keys.isEmpty())
        return {};
    const auto runs = RunHistory(m_connection).findRuns(keys);
    if (!runs)
        return tl::unexpected(runs.error());
    for (FoundItem &one : found) {
        one.run = runs->value(one.place.run);
        const bool isUndoable = one.comeBack == Return::Possible;
        const bool waits = one.item.kind != ItemKind::Execution && one.run.mode == RemovalMode::Quarantine;
        if (one.run.state == RunState::Running)
            one.comeBack = Return::Unsettled;
        else if (isUndoable && waits && one.run.undoUntil && *one.run.undoUntil <= m_now)
            one.comeBack = Return::Overdue;
        else if (one.item.outcome == Outcome::Undone)
            one.comeBack = Return::IsBack;
        else if (one.item.outcome == Outcome::Purged)
            one.comeBack = Return::Purged;
        else if (!isUndoable && one.item.outcome == Outcome::Done)
            one.comeBack = Return::Permanent;
    }
    return {};
}

Result<FoundItems> database::ItemSearch::find(const ItemSearchRequest &request, const std::stop_token &stop)
{
    if (m_query.user && !m_schema.executions().user.exists())
        return failure(ErrorKind::Schema,
                       Tr::tr("Users cannot be searched for: the executions table has no column for them."));
    QElapsedTimer clock;
    clock.start();
    FoundItems answer;
    std::optional<JournalPlace> below = request.below;
    QList<Waiting> waiting;
    for (bool isLast = false;;) {
        while (!waiting.isEmpty() && waiting.constFirst().below <= 0)
            waiting.removeFirst();
        if (waiting.isEmpty() && isLast)
            break;
        if (waiting.isEmpty()) {
            auto more = findRuns(below);
            if (!more)
                return tl::unexpected(more.error());
            isLast = more->size() < runsAtOnce;
            waiting = std::move(*more);
            if (!waiting.isEmpty())
                below = JournalPlace{waiting.constLast().run, 0}; // where the next ones begin
            continue;
        }
        if (stop.stop_requested())
            return failure(ErrorKind::Stopped, Tr::tr("Stopped on request."));
        const bool isOutOfTime
            = answer.read > 0 && request.patience.count() > 0 && clock.elapsed() >= request.patience.count();
        const Waiting first = waiting.constFirst();
        if (answer.items.size() >= request.limit || isOutOfTime) {
            if (!answer.next)
                answer.next = JournalPlace{first.run, first.below};
            answer.readTo = first.startedAt;
            break;
        }
        const Piece piece = take(waiting);
        const qsizetype most = request.limit - answer.items.size();
        const auto found = search(piece, most);
        if (!found)
            return tl::unexpected(found.error());
        for (const Waiting &run : piece.runs)
            answer.read += run.below - piece.from;
        for (const FoundItem &one : *found) {
            if (isMeant(one.item))
                answer.items.append(one);
        }
        if (found->size() == most) {
            // There may be more of the piece: what waits begins anew where it was cut.
            below = found->constLast().place;
            waiting.clear();
            isLast = false;
        }
    }
    const auto judged = judge(answer.items);
    return judged ? Result<FoundItems>(std::move(answer)) : tl::unexpected(judged.error());
}
