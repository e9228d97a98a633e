// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/look/historycommand.h"

#include "cleanup/look/findruns.h"
#include "cli/text/historytext.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
constexpr int usualRuns = 20;
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
    return Tr::tr("past runs, or one of them with its items");
}

QString cli::HistoryCommand::details() const
{
    return Tr::tr("RUN is a run's id, the unique beginning of one, or \"last\".");
}

cli::Options cli::HistoryCommand::options() const
{
    return {{.name = "limit",
             .value = Tr::tr("N"),
             .description = Tr::tr("how many runs, newest first (default %1)").arg(usualRuns)}};
}

Result<int> cli::HistoryCommand::run()
{
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    return arguments().positional().isEmpty() ? listRuns()
                                              : showRun(QString::fromUtf8(arguments().positional().first()));
}

Result<int> cli::HistoryCommand::listRuns()
{
    const auto limit = arguments().wholeNumber("limit", 1, mostRuns);
    if (!limit)
        return tl::unexpected(limit.error());
    const int most = static_cast<int>(limit->value_or(usualRuns));
    const auto runs
        = watched([&](const cleanup::Context &context) { return cleanup::findRuns(session(), most, context); });
    if (!runs)
        return tl::unexpected(runs.error());
    if (runs->isEmpty())
        say(Tr::tr("There are no runs yet."));
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
    if (arguments().positional().isEmpty()) {
        json.beginArray("runs"_L1);
    } else {
        json.null("run"_L1);
        json.beginArray("items"_L1);
    }
    json.endArray();
}
