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
    SpaceSum space;
    for (const PlanSection &section : plan.sections) {
        const auto number = static_cast<size_t>(&section - plan.sections.data());
        const ItemList &items = section.items;
        const Space before = space.sum();
        PlanSummary::Part part;
        summary.kept += section.kept.size();
        for (qsizetype item = 0; item < items.size(); ++item) {
            if (canOnlyFail(items, item)) {
                ++summary.kept;
                continue;
            }
            ++part.all;
            if (!selection.isWanted(number, item)) {
                ++summary.unticked;
                continue;
            }
            ++part.items;
            summary.counts.add(items.kind(), items.bytes(item));
            space.add(section, item);
            const auto time = items.time(item);
            if (time && (!summary.oldest || *time < *summary.oldest))
                summary.oldest = time;
            if (time && (!summary.newest || *summary.newest < *time))
                summary.newest = time;
        }
        part.space = {.bytes = space.sum().bytes - before.bytes, .isExact = space.sum().isExact};
        summary.parts.push_back(part);
        if (part.items > 0 || plan.sections.size() == 1)
            kinds.insert(items.kind());
    }
    summary.space = space.sum();
    if (kinds.size() == 1)
        summary.kind = *kinds.cbegin();
    return summary;
}

QString gui::spaceText(const Space &space)
{
    const QString size = bytes::forPeople(space.bytes);
    return space.isExact ? size : Tr::tr("about %1").arg(size);
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

QString gui::verbText(const PlanSummary &summary, RemovalMode mode)
{
    const QString items = itemsText(summary.kind, summary.items());
    if (summary.marksOnly)
        return Tr::tr("Mark %1 as failed").arg(items);
    if (summary.relinksOnly)
        return Tr::tr("Re-link %1").arg(items);
    // Rows and marks alone leave no file behind that a mode could be about.
    if (summary.touchesNoFile() || mode == RemovalMode::Quarantine)
        return Tr::tr("Clean up %1").arg(items);
    return mode == RemovalMode::Archive ? Tr::tr("Archive %1").arg(items) : Tr::tr("Delete %1").arg(items);
}

QString gui::verbAndSizeText(const PlanSummary &summary, RemovalMode mode)
{
    const QString verb = verbText(summary, mode);
    return summary.space.bytes > 0 ? Tr::tr("%1 (%2)").arg(verb, spaceText(summary.space)) : verb;
}
