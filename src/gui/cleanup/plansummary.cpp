// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/plansummary.h"

#include "core/bytes.h"
#include "core/duration.h"

#include <QCoreApplication>
#include <QLocale>
#include <limits>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanSummary)
};

int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}
} // namespace

gui::PlanSummary gui::summarize(const Plan &plan, const Selection &selection)
{
    PlanSummary summary;
    for (size_t section = 0; section < plan.sections.size(); ++section) {
        const ItemList &items = plan.sections[section].items;
        summary.kind = plan.sections[section].kind;
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
    }
    return summary;
}

QString gui::countText(qint64 number)
{
    return QLocale().toString(number);
}

QString gui::itemsText(ItemKind kind, qint64 number)
{
    switch (kind) {
    case ItemKind::Execution: return Tr::tr("%Ln execution(s)", nullptr, plural(number));
    case ItemKind::Screenshot: return Tr::tr("%Ln screenshot(s)", nullptr, plural(number));
    case ItemKind::Download: return Tr::tr("%Ln download(s)", nullptr, plural(number));
    default: return Tr::tr("%Ln item(s)", nullptr, plural(number));
    }
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
    if (summary.kind == ItemKind::Execution)
        return Tr::tr("Mark %1 as failed").arg(items);
    const QString size = bytes::forPeople(summary.counts.bytes);
    return isPermanent ? Tr::tr("Delete %1 (%2)").arg(items, size) : Tr::tr("Clean up %1 (%2)").arg(items, size);
}
