// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/historysearch.h"
#include "database/schema/schema.h"

#include <stop_token>

namespace database {

/// Looks for items through all cleanups, newest first. A part of a name needs all names looked at, and what an index of
/// them would cost each run is more than what it could spare here (tests/bench/bench_find): so the journal is read from
/// its newest end by its own key, a bounded piece at a time, and only until a page is full. For the connection's own
/// thread.
class ItemSearch {
public:
    /// `query` asks for something; `now` is the server's.
    ItemSearch(Connection &connection, const Schema &schema, ItemQuery query, ServerTime now)
        : m_connection(connection)
        , m_schema(schema)
        , m_query(std::move(query))
        , m_now(now)
    {
    }

    /// Each piece is a statement of its own, so that a stop and `request.patience` are heeded between them, and what
    /// was found by then is handed over. Errors: as reading, Stopped.
    Result<FoundItems> find(const ItemSearchRequest &request, const std::stop_token &stop);

private:
    struct Waiting;
    struct Piece;
    Result<QList<Waiting>> findRuns(const std::optional<JournalPlace> &below);
    static Piece take(QList<Waiting> &waiting);
    Result<QList<FoundItem>> search(const Piece &piece, qsizetype most);
    bool isMeant(const RunItem &item) const;
    Result<void> judge(QList<FoundItem> &found);

    Connection &m_connection;
    const Schema &m_schema;
    ItemQuery m_query;
    ServerTime m_now;
};

} // namespace database
