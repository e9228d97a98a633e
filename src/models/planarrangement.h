// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QString>
#include <vector>

namespace models {

/// Which items of a plan's list are shown, and in which order.
struct PlanArrangement {
    enum class Key { Name, Reason, Size, Time, Execution };
    enum class Show { All, Done, Skipped, Failed, LeftOut }; ///< After a run: which outcomes.

    Show show = Show::All;
    QString filter{}; ///< A part of the path, ASCII in any case, or an execution's number; empty: everything.
    Key key = Key::Time; ///< The oldest first, as a plan comes.
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const PlanArrangement &, const PlanArrangement &) = default;
};

/// One of a plan's lists, or the part of it that is shown.
struct PlanSource {
    enum class Which { All, CanGo, CanOnlyFail }; ///< See `canOnlyFail`.

    size_t section = 0;
    const ItemList *items = nullptr; ///< The plan's.
    Which which = Which::All;
    const std::vector<Outcome> *outcomes = nullptr; ///< By item; null before a run.
};

/// Several lists as one: what was number 3 in the second is number 3 + the first one's size.
class PlanSources {
public:
    void add(const PlanSource &source);
    /// An item of one of them.
    struct Place {
        const PlanSource *source = nullptr;
        qsizetype item = 0;
    };
    Place at(qsizetype number) const;
    const std::vector<PlanSource> &all() const { return m_all; }
    qsizetype begin(size_t source) const { return m_begins[source]; }
    qsizetype end() const { return m_end; } ///< Of the numbers.
    bool isMixed() const; ///< Executions and files.

private:
    std::vector<PlanSource> m_all;
    std::vector<qsizetype> m_begins;
    qsizetype m_end = 0;
};

/// Numbers in `sources`, arranged; equals stay in the plan's order. Up to a second for a million items, so that long
/// lists belong on a worker; any thread.
std::vector<qsizetype> arranged(const PlanSources &sources, const PlanArrangement &arrangement);

} // namespace models
