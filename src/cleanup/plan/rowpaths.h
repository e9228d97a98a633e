// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keylist.h"
#include "core/plan/item.h"
#include "core/plan/rowfacts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace cleanup {

/// Ids and paths of some rows of one table, close together in memory; with facts for all of them or for none.
class RowPaths {
public:
    /// Enough rows that handing them over costs nothing, few enough that they stay in the processor's cache.
    static constexpr size_t manyRows = 4096;

    explicit RowPaths(Directory table)
        : m_table(table)
    {
    }

    void add(const RowKey &id, quint32 version, QByteArrayView path)
    {
        m_bytes.append(path);
        m_ids.append(id);
        m_ends.push_back(m_bytes.size());
        m_versions.push_back(version);
    }
    void add(const RowKey &id, QByteArrayView path, const RowFacts &facts)
    {
        add(id, 0, path);
        m_facts.push_back(facts);
    }
    Directory table() const { return m_table; }
    size_t size() const { return m_ends.size(); }
    bool isFull() const { return m_ends.size() >= manyRows; }
    RowKey id(size_t row) const { return m_ids.at(row); }
    quint32 version(size_t row) const { return m_versions[row]; } ///< The row's xmin; 0 where it comes with facts.
    QByteArrayView path(size_t row) const
    {
        const qsizetype begin = row == 0 ? 0 : m_ends[row - 1];
        return QByteArrayView(m_bytes).sliced(begin, m_ends[row] - begin);
    }
    const RowFacts &facts(size_t row) const { return m_facts[row]; }
    /// What it occupies.
    size_t weight() const
    {
        return static_cast<size_t>(m_bytes.capacity()) + m_ids.weight() + m_ends.capacity() * sizeof(qsizetype)
            + m_versions.capacity() * sizeof(quint32) + m_facts.capacity() * sizeof(RowFacts);
    }

private:
    Directory m_table;
    QByteArray m_bytes;
    KeyList m_ids;
    std::vector<qsizetype> m_ends; ///< In m_bytes.
    std::vector<quint32> m_versions;
    std::vector<RowFacts> m_facts;
};

/// Hands rows from the thread that reads them to the one that looks at them, which may come late: up to a limit they
/// wait in memory, then the reader waits.
class RowQueue {
public:
    /// Bytes that may wait.
    explicit RowQueue(size_t limit)
        : m_limit(limit)
    {
    }

    /// Waits for room. After `close` it drops what it is given.
    void push(RowPaths rows);
    /// Waits for rows; none after `finish`.
    std::optional<RowPaths> pop();
    /// No more will come.
    void finish();
    /// Nobody pops any more.
    void close();

private:
    size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowPaths> m_waiting;
    size_t m_weight = 0;
    bool m_isFinished = false;
    bool m_isClosed = false;
};

} // namespace cleanup
