// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/firstfound.h"

void cleanup::FirstFound::begin(const PlanSection &section, ServerTime now)
{
    PlanSection like;
    like.kind = section.kind;
    like.directory = section.directory;
    like.cutoff = section.cutoff;
    like.retentionDays = section.retentionDays;
    like.items = ItemList(section.kind);
    like.kept = ItemList(section.kind);
    const std::scoped_lock lock(m_mutex);
    m_plan.madeAt = now;
    m_plan.sections.push_back(std::move(like));
}

void cleanup::FirstFound::add(const Item &item)
{
    // Nobody but the worker that is here writes it; of a million items a thousand take the lock.
    if (m_count >= most)
        return;
    const std::scoped_lock lock(m_mutex);
    m_plan.sections.back().items.append(item);
    ++m_count;
}

PlanPtr cleanup::FirstFound::moreThan(qsizetype seen) const
{
    const std::scoped_lock lock(m_mutex);
    return m_count > seen ? std::make_shared<const Plan>(m_plan) : nullptr;
}
