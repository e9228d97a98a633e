// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/look/statscommand.h"

#include "cli/frame/exitstatus.h"
#include "cli/text/jsonwriter.h"
#include "cli/text/statsreport.h"
#include "cli/tr.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int usualRows = 10;
constexpr int mostRows = 1000;
} // namespace

QString cli::StatsCommand::summary() const
{
    return Tr::tr("counts, sizes and old files per directory, volume use, largest files");
}

QString cli::StatsCommand::details() const
{
    return Tr::tr(
        "Measures both folders file by file and looks up every row; changes nothing but the day's snapshot in "
        "the console's own schema. Where a folder cannot be read whole, the exit status is 1.");
}

cli::Options cli::StatsCommand::options() const
{
    return {
        {.name = "top", .value = Tr::tr("N"), .description = Tr::tr("rows of each list (default %1)").arg(usualRows)},
        {.name = "no-scan", .description = Tr::tr("what the database alone says: nothing is looked up on disk")}};
}

Result<int> cli::StatsCommand::run()
{
    const auto top = arguments().wholeNumber("top", 0, mostRows);
    if (!top)
        return tl::unexpected(top.error());
    m_most = static_cast<int>(top->value_or(usualRows));
    if (const auto opened = openAgreedSession(); !opened)
        return tl::unexpected(opened.error());
    if (const auto has = cleanup::requireFileTables(target()); !has)
        return tl::unexpected(has.error());
    m_days = {target().screenshotDays, target().downloadDays};
    const auto overview
        = watched([&](const cleanup::Context &context) { return cleanup::findOverview(session(), context); });
    if (!overview)
        return tl::unexpected(overview.error());
    m_overview = *overview;
    const auto history
        = watched([&](const cleanup::Context &context) { return cleanup::findHistorySize(session(), context); });
    if (!history)
        return tl::unexpected(history.error());
    m_historyBytes = *history;
    if (!arguments().has("no-scan")) {
        const auto look
            = watched([&](const cleanup::Context &context) { return cleanup::lookAtStorage(session(), context); });
        if (!look)
            return tl::unexpected(look.error());
        m_look = *look;
    }
    say(stats().text());
    if (!m_look || m_look->inventory->isComplete())
        return 0;
    for (const DirectoryInventory &part : m_look->inventory->directories) {
        if (!part.trouble.isEmpty())
            complain(part.trouble);
    }
    return static_cast<int>(ExitStatus::Partly);
}

void cli::StatsCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    if (m_overview)
        stats().write(json);
}

cli::StatsReport cli::StatsCommand::stats() const
{
    return {
        .overview = *m_overview, .look = m_look.get(), .historyBytes = m_historyBytes, .days = m_days, .most = m_most};
}
