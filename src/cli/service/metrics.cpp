// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/metrics.h"

#include "cleanup/look/findexecutions.h"
#include "cleanup/look/findruns.h"
#include "cleanup/look/findstatistics.h"
#include "cleanup/look/findvolumes.h"
#include "cleanup/watch/manageschedule.h"

#include <map>

namespace {
double secondsOf(ServerTime time)
{
    return static_cast<double>(time.microseconds) / 1e6;
}

double number(qint64 count)
{
    return static_cast<double>(count);
}

QByteArray nameOf(Directory directory)
{
    return toName(directory).toLatin1();
}

void writeExecutions(cli::MetricsWriter &out, const LiveSnapshot &live)
{
    QMap<QString, qint64> states = live.summary.byStatus;
    for (const auto &state : {QStringLiteral("pending"), QStringLiteral("running")})
        states.insert(state, states.value(state));
    out.gauge("scrapazoid_executions", "Unfinished executions by status, stuck ones included.");
    for (const auto &[state, count] : states.asKeyValueRange())
        out.add(number(count), {{"status", state.toUtf8()}});
    out.gauge("scrapazoid_executions_stuck", "Unfinished executions past the limit and the grace.");
    out.add(number(live.summary.stuck));
    out.gauge("scrapazoid_oldest_execution_seconds", "How long the oldest unfinished execution has been running.");
    out.add(number(live.summary.oldestSeconds));
}

void writeTables(cli::MetricsWriter &out, const Statistics &tables)
{
    if (!tables.hasFiles())
        return;
    const auto family = [&](const QByteArray &name, const QByteArray &help, const auto &value) {
        out.gauge(name, help);
        for (const Directory directory : directories)
            out.add(number(value(tables.of(directory))), {{"directory", nameOf(directory)}});
    };
    using Rows = Statistics::FileRows;
    family("scrapazoid_files", "Rows that name a file.", [](const Rows &rows) { return rows.rows; });
    family("scrapazoid_files_bytes", "Bytes of those files as recorded.",
           [](const Rows &rows) { return rows.recordedBytes; });
    family("scrapazoid_files_expired", "Rows past their retention and not protected.",
           [](const Rows &rows) { return rows.expired.count; });
    family("scrapazoid_files_expired_bytes", "Bytes of those as recorded.",
           [](const Rows &rows) { return rows.expired.bytes; });
    out.gauge("scrapazoid_files_timestamp_seconds", "When the tables were added up.");
    out.add(secondsOf(tables.takenAt));
}

void writeVolumes(cli::MetricsWriter &out, const std::map<Directory, Volume> &volumes)
{
    const auto family = [&](const QByteArray &name, const QByteArray &help, const auto &value) {
        out.gauge(name, help);
        for (const auto &[directory, volume] : volumes)
            out.add(value(volume), {{"directory", nameOf(directory)}});
    };
    if (volumes.empty())
        return;
    family("scrapazoid_volume_size_bytes", "Size of the volume that the directory is on.",
           [](const Volume &volume) { return number(volume.totalBytes); });
    family("scrapazoid_volume_available_bytes", "What an ordinary user may still write there.",
           [](const Volume &volume) { return number(volume.availableBytes); });
    family("scrapazoid_volume_used_ratio", "Share of it that is used, as df has it.",
           [](const Volume &volume) { return volume.usedBytesPercent() / 100; });
    family("scrapazoid_volume_inodes_used_ratio", "Share of its inodes that is used; 0 where it counts none.",
           [](const Volume &volume) { return volume.usedInodesPercent() / 100; });
    family("scrapazoid_volume_free_inodes", "Inodes that are free there.",
           [](const Volume &volume) { return number(volume.freeInodes); });
}

void writeAutomation(cli::MetricsWriter &out, const Automation &automation)
{
    out.gauge("scrapazoid_schedule_on", "Whether the schedule is on.");
    out.add(automation.schedule.isOn ? 1 : 0);
    out.gauge("scrapazoid_schedule_paused", "Whether it is paused.");
    out.add(automation.pause ? 1 : 0);
    out.gauge("scrapazoid_watchers", "Programs that keep the schedule or stand by to.");
    out.add(number(automation.watchers.size()));
    out.gauge("scrapazoid_watch_led", "Whether one of them leads.");
    out.add(automation.leader() ? 1 : 0);
    if (!automation.heartbeats.isEmpty())
        out.gauge("scrapazoid_last_success_timestamp_seconds", "When a kind of cleanup last went through.");
    for (const Heartbeat &heartbeat : automation.heartbeats)
        out.add(secondsOf(heartbeat.at), {{"kind", heartbeat.kind.toUtf8()}});
    out.gauge("scrapazoid_job_overdue", "Whether a job of the schedule has been missed more than once.");
    for (const JobState &state : automation.jobs)
        out.add(state.isOverdue ? 1 : 0, {{"job_name", state.job.name.toUtf8()}});
    out.gauge("scrapazoid_job_next_due_timestamp_seconds", "When a job that is on is due next.");
    for (const JobState &state : automation.jobs) {
        if (state.nextDue)
            out.add(secondsOf(*state.nextDue), {{"job_name", state.job.name.toUtf8()}});
    }
    out.gauge("scrapazoid_job_failing", "Whether a job runs at its time and has not gone through for two intervals.");
    for (const JobState &state : automation.jobs)
        out.add(state.isFailing ? 1 : 0, {{"job_name", state.job.name.toUtf8()}});
    out.gauge("scrapazoid_job_last_end_timestamp_seconds", "When a job last went to its end.");
    for (const JobState &state : automation.jobs) {
        if (state.last)
            out.add(secondsOf(state.last->endedAt), {{"job_name", state.job.name.toUtf8()}});
    }
    // Each ending has a series of its own that stays, so that none comes and goes with what a job does.
    out.gauge("scrapazoid_job_last_ending", "Whether a job ended like this the last time.");
    for (const JobState &state : automation.jobs) {
        for (const JobEnding ending : jobEndings)
            out.add(state.last && state.last->ending == ending ? 1 : 0,
                    {{"job_name", state.job.name.toUtf8()}, {"ending", toName(ending).toLatin1()}});
    }
}

void writeRuns(cli::MetricsWriter &out, const QList<RunTotals> &totals)
{
    if (totals.isEmpty())
        return;
    const auto family = [&](const QByteArray &name, const QByteArray &help, const auto &value) {
        out.counter(name, help);
        for (const RunTotals &of : totals)
            out.add(number(value(of)), {{"command", of.command.toUtf8()}});
    };
    out.counter("scrapazoid_runs_total", "Runs that have ended, by how.");
    for (const RunTotals &of : totals) {
        const QByteArray command = of.command.toUtf8();
        out.add(number(of.done), {{"command", command}, {"ending", "done"}});
        out.add(number(of.partly), {{"command", command}, {"ending", "partly"}});
        out.add(number(of.stopped), {{"command", command}, {"ending", "stopped"}});
        out.add(number(of.interrupted), {{"command", command}, {"ending", "interrupted"}});
    }
    out.counter("scrapazoid_run_items_total", "Items that runs dealt with as planned.");
    for (const RunTotals &of : totals) {
        for (const ItemKind kind : itemKinds)
            out.add(number(of.items.of(kind)),
                    {{"command", of.command.toUtf8()}, {"kind", factsOf(kind).name.latin1()}});
    }
    family("scrapazoid_run_bytes_total", "Bytes of those items.", [](const RunTotals &of) { return of.items.bytes; });
    family("scrapazoid_run_skipped_items_total", "Items that had changed or gone, or were protected or in use.",
           [](const RunTotals &of) { return of.skipped; });
    family("scrapazoid_run_failed_items_total", "Items that failed.", [](const RunTotals &of) { return of.failed; });
    family("scrapazoid_run_freed_bytes_total", "Bytes that the file system had more afterwards.",
           [](const RunTotals &of) { return of.freedBytes; });
}

cli::MetricsWriter begun(bool isUp)
{
    cli::MetricsWriter out;
    out.gauge("scrapazoid_up", "Whether the database answered and fits.");
    out.add(isUp ? 1 : 0);
    out.gauge("scrapazoid_build_info", "Which version this is, always 1.");
    out.add(1, {{"version", SCRAPAZOID_VERSION}, {"qt", qVersion()}});
    return out;
}
} // namespace

Result<cli::MetricsWriter> cli::Metrics::read(cleanup::Session &session, const cleanup::Context &context)
{
    const auto live = cleanup::findLiveExecutions(session, context);
    if (!live)
        return tl::unexpected(live.error());
    const auto automation = cleanup::findAutomation(session, context);
    if (!automation)
        return tl::unexpected(automation.error());
    const auto now = std::chrono::steady_clock::now();
    if (!m_tables || now - m_tablesAt > m_tablesAge) {
        auto tables = cleanup::findStatistics(session, context);
        if (!tables)
            return tl::unexpected(tables.error());
        auto runs = cleanup::findRunTotals(session, context);
        if (!runs)
            return tl::unexpected(runs.error());
        m_tables = std::move(*tables);
        m_runs = std::move(*runs);
        m_tablesAt = now;
    }
    MetricsWriter out = begun(true);
    writeExecutions(out, *live);
    writeTables(out, *m_tables);
    writeVolumes(out, cleanup::findVolumes(session));
    writeAutomation(out, *automation);
    writeRuns(out, m_runs);
    return out;
}

cli::MetricsWriter cli::Metrics::nothing()
{
    return begun(false);
}

cli::MetricsWriter cli::Metrics::readWhatThereIs(cleanup::Session &session, const cleanup::Context &context)
{
    if (auto all = read(session, context))
        return *all;
    MetricsWriter out = begun(false);
    writeVolumes(out, cleanup::findVolumes(session));
    return out;
}
