// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/rowpaths.h"

void cleanup::RowQueue::push(RowPaths rows)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || m_weight < m_limit; });
    if (m_isClosed)
        return;
    m_weight += rows.weight();
    m_waiting.push_back(std::move(rows));
    m_changed.notify_all();
}

std::optional<cleanup::RowPaths> cleanup::RowQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isFinished || !m_waiting.empty(); });
    if (m_waiting.empty())
        return {};
    std::optional<RowPaths> rows(std::move(m_waiting.front()));
    m_waiting.pop_front();
    m_weight -= rows->weight();
    m_changed.notify_all();
    return rows;
}

void cleanup::RowQueue::finish()
{
    const std::scoped_lock lock(m_mutex);
    m_isFinished = true;
    m_changed.notify_all();
}

void cleanup::RowQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = true;
    m_waiting.clear();
    m_weight = 0;
    m_changed.notify_all();
}
