// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/look/historycommand.h"

#include "cleanup/look/findruns.h"
#include "cli/text/foundtext.h"
#include "cli/text/historytext.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
constexpr int usualRuns = 20;
constexpr int usualItems = 100;
constexpr int mostRuns = 100'000;
} // namespace

QString cli::HistoryCommand::words() const
{
    return Tr::tr("[RUN]");
}

QList<cli::WordOffer> cli::HistoryCommand::wordOffers() const
{
    return {{.words = {"last"}, .offer = Offer::Run}};
}

QString cli::HistoryCommand::summary() const
{
    return Tr::tr("past runs, one of them with its items, or items of all of them");
}

QString cli::HistoryCommand::details() const
{
    return Tr::tr(
        "RUN is a run's id, the unique beginning of one, or \"last\". --find looks through the items of all cleanups: "
        "for "
        "a part of a path as it stands there, upper or lower case; #123 is an execution with its files, user:7 what "
        "the executions of a user had, path:TEXT a path whatever it looks like. Where nothing is found, that is no "
        "error.");
}

cli::Options cli::HistoryCommand::options() const
{
    return {
        {.name = "limit",
         .value = Tr::tr("N"),
         .description
         = Tr::tr("how many runs, newest first (default %1), or items (default %2)").arg(usualRuns).arg(usualItems)},
        {.name = "find", .value = Tr::tr("TEXT"), .description = Tr::tr("items of all cleanups, newest first")},
        {.name = "since",
         .value = Tr::tr("TIME", "a moment"),
         .description = Tr::tr("only runs that began then or later, UTC")},
        {.name = "until",
         .value = Tr::tr("TIME", "a moment"),
         .description = Tr::tr("only runs that began before then, UTC")},
        {.name = "csv", .description = Tr::tr("with --find, comma-separated values on stdout")}};
}

Result<int> cli::HistoryCommand::run()
{
    if (!arguments().positional().isEmpty() && arguments().has("find"))
        return failure(ErrorKind::Usage, Tr::tr("--find looks through all cleanups: give it or a run, not both."));
    if (arguments().has("csv") && (isJson() || !arguments().has("find")))
        return failure(ErrorKind::Usage, Tr::tr("--csv goes with --find, and not with --json."));
    // What makes no sense is said before anybody is connected to.
    const auto filter = runFilter();
    if (!filter)
        return tl::unexpected(filter.error());
    std::optional<ItemQuery> query;
    if (arguments().has("find")) {
        auto asked = ItemQuery::parse(arguments().value("find"));
        if (!asked)
            return tl::unexpected(asked.error());
        query = std::move(*asked);
        query->runs = *filter;
    }
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    if (query)
        return find(*query);
    return arguments().positional().isEmpty() ? listRuns(*filter)
                                              : showRun(QString::fromUtf8(arguments().positional().first()));
}

/// The times alone.
Result<RunFilter> cli::HistoryCommand::runFilter() const
{
    RunFilter filter;
    for (const auto &[option, time] : {std::pair("since", &filter.from), std::pair("until", &filter.to)}) {
        if (!arguments().has(option))
            continue;
        const auto moment = parseTime(QString::fromUtf8(arguments().value(option)));
        if (!moment)
            return tl::unexpected(moment.error());
        *time = *moment;
    }
    return filter;
}

Result<int> cli::HistoryCommand::find(const ItemQuery &query)
{
    const auto limit = arguments().wholeNumber("limit", 1, mostRuns);
    if (!limit)
        return tl::unexpected(limit.error());
    const ItemSearchRequest request{.query = query, .limit = static_cast<int>(limit->value_or(usualItems))};
    const auto found
        = watched([&](const cleanup::Context &context) { return cleanup::findItems(session(), request, context); });
    if (!found)
        return tl::unexpected(found.error());
    if (arguments().has("csv"))
        surroundings().streams.out << QString::fromUtf8(foundtext::csv(found->items));
    else if (found->items.isEmpty())
        say(Tr::tr("No cleanup has touched anything like that."));
    else
        say(foundtext::table(found->items));
    if (found->next && !isJson())
        note(Tr::tr("There are more: --limit shows more of them."));
    if (isJson()) {
        beginReport();
        json().beginArray("found"_L1);
        for (const FoundItem &item : found->items)
            foundtext::write(json(), item);
        json().endArray();
        json().member("complete"_L1, !found->next);
    }
    return 0;
}

Result<int> cli::HistoryCommand::listRuns(const RunFilter &filter)
{
    const auto limit = arguments().wholeNumber("limit", 1, mostRuns);
    if (!limit)
        return tl::unexpected(limit.error());
    const int most = static_cast<int>(limit->value_or(usualRuns));
    const auto runs = watched([&](const cleanup::Context &context) {
        return cleanup::findRuns(session(), {.limit = most, .filter = filter}, context);
    });
    if (!runs)
        return tl::unexpected(runs.error());
    if (runs->isEmpty())
        say(filter.isEmpty() ? Tr::tr("There are no runs yet.") : Tr::tr("There are no runs of that time."));
    else
        say(historytext::runs(*runs));
    if (isJson()) {
        beginReport();
        json().beginArray("runs"_L1);
        for (const RunRecord &record : *runs) {
            json().beginObject();
            historytext::write(json(), record);
            json().endObject();
        }
        json().endArray();
    }
    return 0;
}

Result<int> cli::HistoryCommand::showRun(const QString &run)
{
    const auto record
        = watched([&](const cleanup::Context &context) { return cleanup::findRun(session(), run, context); });
    if (!record)
        return tl::unexpected(record.error());
    if (!isJson()) {
        say(historytext::run(*record));
        return forItems(record->id, [this](const auto &page) { say(historytext::items(page)); }).map([] { return 0; });
    }
    beginReport();
    json().beginObject("run"_L1);
    historytext::write(json(), *record);
    json().endObject();
    json().beginArray("items"_L1);
    const auto shown = forItems(record->id, [this](const auto &page) {
        for (const RunItem &item : page)
            historytext::write(json(), item);
    });
    json().endArray();
    return shown.map([] { return 0; });
}

Result<void> cli::HistoryCommand::forItems(const RunId &run, const std::function<void(const QList<RunItem> &)> &show)
{
    const auto showPage = [&](const QList<RunItem> &page) {
        show(page);
        return !isReaderGone();
    };
    return cleanup::showRunItems(session(), run, showPage, surroundings().context());
}

/// As with "| head": no reason to read on, and no error.
bool cli::HistoryCommand::isReaderGone() const
{
    return surroundings().streams.out.status() == QTextStream::WriteFailed;
}

void cli::HistoryCommand::beginReport()
{
    json().beginObject();
    json().member("command"_L1, QString::fromLatin1(name()));
    m_isReported = true;
}

/// Only what a failure left unsaid.
void cli::HistoryCommand::report(JsonWriter &json)
{
    if (m_isReported)
        return;
    json.member("command"_L1, QString::fromLatin1(name()));
    if (arguments().has("find")) {
        json.beginArray("found"_L1);
    } else if (arguments().positional().isEmpty()) {
        json.beginArray("runs"_L1);
    } else {
        json.null("run"_L1);
        json.beginArray("items"_L1);
    }
    json.endArray();
    if (arguments().has("find"))
        json.member("complete"_L1, false);
}
