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
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n execution(s)")},
    {.kind = ItemKind::Screenshot, .name = "screenshot"_L1, .inCounts = "screenshots"_L1, .heartbeat = "screenshots"_L1,
     .directory = Directory::Screenshots, .hasRow = true, .namesFile = true, .takesFile = true,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln screenshot(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n screenshot(s)")},
    {.kind = ItemKind::Download, .name = "download"_L1, .inCounts = "downloads"_L1, .heartbeat = "downloads"_L1,
     .directory = Directory::Downloads, .hasRow = true, .namesFile = true, .takesFile = true,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln download(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n download(s)")},
    {.kind = ItemKind::Orphan, .name = "orphan"_L1, .inCounts = "orphan_files"_L1, .heartbeat = "orphans"_L1,
     .directory = std::nullopt, .hasRow = false, .namesFile = true, .takesFile = true,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln orphan(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n orphaned file(s)")},
    {.kind = ItemKind::Missing, .name = "missing"_L1, .inCounts = "missing_rows"_L1, .heartbeat = "missing"_L1,
     .directory = std::nullopt, .hasRow = true, .namesFile = true, .takesFile = false,
     .counted = QT_TRANSLATE_N_NOOP("ItemKinds", "%Ln missing row(s)"),
     .spelledOut = QT_TRANSLATE_N_NOOP("ItemKinds", "%n row(s) without a file")},
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
