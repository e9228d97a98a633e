// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <mutex>

namespace cleanup {

/// The first items that a plan in the making has found by its rules, for whoever waits for it: what of them is gone or
/// kept is not known before its end. One worker adds, any thread may look.
class FirstFound {
public:
    static constexpr qsizetype most = 1000;

    /// What is added from now on is of a section like this one, whose own items are not taken over.
    void begin(const PlanSection &section, ServerTime now);
    void add(const Item &item);
    /// Nothing but these items, as a plan; null where there are no more of them than `seen`.
    PlanPtr moreThan(qsizetype seen) const;

private:
    mutable std::mutex m_mutex;
    Plan m_plan;
    qsizetype m_count = 0;
};

} // namespace cleanup
