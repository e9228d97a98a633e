// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/itemkinds.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto context = "ItemKinds";

// clang-format off
constexpr std::array<ItemKindFacts, itemKinds.size()> facts{{
    {.kind = ItemKind::Execution, .name = "execution"_L1, .inCounts = "executions"_L1, .heartbeat = "stuck"_L1,
     .directory = std::nullopt, .hasRow = true, .namesFile = false, .takesFile = false,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln execution(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n execution(s)"),
     .policy = QT_TRANSLATE_NOOP("ItemKinds", "Stuck executions"), .content = QT_TRANSLATE_NOOP("ItemKinds", "stuck executions"),
     .titles = {QT_TRANSLATE_NOOP("ItemKinds", "Stuck"), QT_TRANSLATE_NOOP("ItemKinds", "Stuck")},
     .because = QT_TRANSLATE_NOOP("ItemKinds", "stuck"),
     .nothing = QT_TRANSLATE_NOOP("ItemKinds", "No execution is stuck: there is nothing to do."),
     .rule = QT_TRANSLATE_NOOP("ItemKinds", "unfinished for more than %2"),
     .heading = QT_TRANSLATE_NOOP("ItemKinds", "Stuck executions, started before %2")},
    {.kind = ItemKind::Screenshot, .name = "screenshot"_L1, .inCounts = "screenshots"_L1, .heartbeat = "screenshots"_L1,
     .directory = Directory::Screenshots, .hasRow = true, .namesFile = true, .takesFile = true,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln screenshot(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n screenshot(s)"),
     .policy = QT_TRANSLATE_NOOP("ItemKinds", "Screenshots"), .content = QT_TRANSLATE_N_NOOP("ItemKinds", "screenshots older than %n day(s)"),
     .titles = {QT_TRANSLATE_NOOP("ItemKinds", "Screenshots"), QT_TRANSLATE_NOOP("ItemKinds", "Screenshots")},
     .because = QT_TRANSLATE_NOOP("ItemKinds", "expired"),
     .nothing = QT_TRANSLATE_NOOP("ItemKinds", "Nothing is older than that: there is nothing to do."),
     .rule = QT_TRANSLATE_N_NOOP("ItemKinds", "%1 older than %n day(s)"),
     .heading = QT_TRANSLATE_N_NOOP("ItemKinds", "Screenshots older than %n day(s), before %2, below %3")},
    {.kind = ItemKind::Download, .name = "download"_L1, .inCounts = "downloads"_L1, .heartbeat = "downloads"_L1,
     .directory = Directory::Downloads, .hasRow = true, .namesFile = true, .takesFile = true,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln download(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n download(s)"),
     .policy = QT_TRANSLATE_NOOP("ItemKinds", "Downloads"), .content = QT_TRANSLATE_N_NOOP("ItemKinds", "downloads older than %n day(s)"),
     .titles = {QT_TRANSLATE_NOOP("ItemKinds", "Downloads"), QT_TRANSLATE_NOOP("ItemKinds", "Downloads")},
     .because = QT_TRANSLATE_NOOP("ItemKinds", "expired"),
     .nothing = QT_TRANSLATE_NOOP("ItemKinds", "Nothing is older than that: there is nothing to do."),
     .rule = QT_TRANSLATE_N_NOOP("ItemKinds", "%1 older than %n day(s)"),
     .heading = QT_TRANSLATE_N_NOOP("ItemKinds", "Downloads older than %n day(s), before %2, below %3")},
    {.kind = ItemKind::Orphan, .name = "orphan"_L1, .inCounts = "orphan_files"_L1, .heartbeat = "orphans"_L1,
     .directory = std::nullopt, .hasRow = false, .namesFile = true, .takesFile = true,
     .logged = "orphans"_L1,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln orphan(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n orphaned file(s)"),
     .policy = QT_TRANSLATE_NOOP("ItemKinds", "Orphans"), .content = QT_TRANSLATE_NOOP("ItemKinds", "orphans"),
     .titles = {QT_TRANSLATE_NOOP("ItemKinds", "Orphans, screenshots"), QT_TRANSLATE_NOOP("ItemKinds", "Orphans, downloads")},
     .because = QT_TRANSLATE_NOOP("ItemKinds", "no row names it"),
     .nothing = QT_TRANSLATE_NOOP("ItemKinds", "Every file that is old enough is named by a row: there is nothing to do."),
     .rule = QT_TRANSLATE_NOOP("ItemKinds", "orphans of %1 older than %2"),
     .heading = QT_TRANSLATE_NOOP("ItemKinds", "Orphans older than %1, before %2, below %3")},
    {.kind = ItemKind::Missing, .name = "missing"_L1, .inCounts = "missing_rows"_L1, .heartbeat = "missing"_L1,
     .directory = std::nullopt, .hasRow = true, .namesFile = true, .takesFile = false,
     .logged = "missing rows"_L1,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln missing row(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n row(s) without a file"),
     .policy = QT_TRANSLATE_NOOP("ItemKinds", "Missing rows"), .content = QT_TRANSLATE_NOOP("ItemKinds", "missing rows"),
     .titles = {QT_TRANSLATE_NOOP("ItemKinds", "Missing, screenshots"), QT_TRANSLATE_NOOP("ItemKinds", "Missing, downloads")},
     .because = QT_TRANSLATE_NOOP("ItemKinds", "file is gone"),
     .nothing = QT_TRANSLATE_NOOP("ItemKinds", "Every row has its file: there is nothing to do."),
     .rule = QT_TRANSLATE_NOOP("ItemKinds", "rows of %1 older than %2 without a file"),
     .heading = QT_TRANSLATE_NOOP("ItemKinds", "Rows older than %1, before %2, whose file is not below %3")},
}};
// clang-format on

constexpr bool isInOrder()
{
    for (size_t index = 0; index < facts.size(); ++index) {
        if (facts[index].kind != itemKinds[index] || static_cast<size_t>(facts[index].kind) != index)
            return false;
    }
    return true;
}
static_assert(isInOrder());

QString counted(const char *text, qint64 number)
{
    const auto plural = static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
    return QCoreApplication::translate(context, text, nullptr, plural);
}
} // namespace

const ItemKindFacts &factsOf(ItemKind kind)
{
    return facts[static_cast<size_t>(kind)];
}

QString countedItems(ItemKind kind, qint64 number)
{
    return counted(factsOf(kind).counted, number);
}

QString spelledOutItems(ItemKind kind, qint64 number)
{
    return counted(factsOf(kind).spelledOut, number);
}

QString textOfKind(const char *text, const QStringList &values, int days)
{
    // A number makes Qt look for plural forms, which a text that has no place for one does not have.
    const bool isPlural = QLatin1StringView(text).contains("%n"_L1) || QLatin1StringView(text).contains("%Ln"_L1);
    const QString pattern = QCoreApplication::translate(context, text, nullptr, isPlural ? days : -1);
    // Values, paths among them, may look like places; QString::arg would give them to whatever place comes first.
    QString filled;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern.at(at) == u'%' && at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : -1;
        if (place < 1 || place > values.size()) {
            filled += pattern.at(at);
            continue;
        }
        filled += values.at(place - 1);
        ++at;
    }
    return filled;
}
