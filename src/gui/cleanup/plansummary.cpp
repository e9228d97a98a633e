// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/plansummary.h"

#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/tr.h"

#include <QLocale>
#include <QSet>
#include <algorithm>
#include <limits>

namespace {
int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}
} // namespace

gui::PlanSummary gui::summarize(const Plan &plan, const Selection &selection)
{
    PlanSummary summary;
    summary.relinksOnly = std::any_of(plan.sections.cbegin(), plan.sections.cend(),
                                      [](const PlanSection &section) { return section.isRelink(); });
    summary.marksOnly = std::all_of(plan.sections.cbegin(), plan.sections.cend(),
                                    [](const PlanSection &section) { return !section.facts().namesFile; });
    QSet<ItemKind> kinds;
    for (size_t section = 0; section < plan.sections.size(); ++section) {
        const ItemList &items = plan.sections[section].items;
        const qint64 before = summary.items();
        for (qsizetype item = 0; item < items.size(); ++item) {
            if (!selection.isWanted(section, item)) {
                ++summary.unticked;
                continue;
            }
            summary.counts.add(items.kind(), items.bytes(item));
            const auto time = items.time(item);
            if (time && (!summary.oldest || *time < *summary.oldest))
                summary.oldest = time;
            if (time && (!summary.newest || *summary.newest < *time))
                summary.newest = time;
        }
        summary.sectionItems.push_back(summary.items() - before);
        if (summary.items() > before || plan.sections.size() == 1)
            kinds.insert(items.kind());
    }
    if (kinds.size() == 1)
        summary.kind = *kinds.cbegin();
    return summary;
}

QString gui::countText(qint64 number)
{
    return QLocale().toString(number);
}

QString gui::itemsText(std::optional<ItemKind> kind, qint64 number)
{
    return kind ? countedItems(*kind, number) : Tr::tr("%Ln item(s)", nullptr, plural(number));
}

QString gui::undoWindowText(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    return seconds % hour == 0 && seconds <= 72 * hour ? Tr::tr("%n hour(s)", nullptr, plural(seconds / hour))
                                                       : duration::forPeople(seconds);
}

QString gui::verbText(const PlanSummary &summary, bool isPermanent)
{
    const QString items = itemsText(summary.kind, summary.items());
    return summary.marksOnly  ? Tr::tr("Mark %1 as failed").arg(items)
        : summary.relinksOnly ? Tr::tr("Re-link %1").arg(items)
        : isPermanent         ? Tr::tr("Delete %1").arg(items)
                              : Tr::tr("Clean up %1").arg(items);
}

QString gui::verbAndSizeText(const PlanSummary &summary, bool isPermanent)
{
    const QString verb = verbText(summary, isPermanent);
    return summary.counts.bytes > 0 ? Tr::tr("%1 (%2)").arg(verb, bytes::forPeople(summary.counts.bytes)) : verb;
}
