// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/watchcommand.h"

#include "cleanup/watchlog.h"
#include "cli/exitstatus.h"
#include "cli/jsonwriter.h"
#include "cli/metrics.h"
#include "cli/metricsserver.h"
#include "cli/servicenotifier.h"
#include "cli/watchreporter.h"

#include <QCoreApplication>
#include <csignal>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::chrono::minutes tablesAge{5};
constexpr qint64 longestInterval = 366LL * 24 * 3600;

/// The target that a reload changes under the metrics' thread.
class SharedTarget {
public:
    explicit SharedTarget(Target target)
        : m_target(std::move(target))
    {
    }
    void set(const Target &target)
    {
        const std::lock_guard lock(m_mutex);
        m_target = target;
    }
    Target value() const
    {
        const std::lock_guard lock(m_mutex);
        return m_target;
    }

private:
    mutable std::mutex m_mutex;
    Target m_target;
};

/// Ends one round of watching: for good, or to come back with what the profile says now.
class Round {
public:
    Round(const std::stop_token &stop, const cli::Session &session)
        : m_session(session)
        , m_onStop(stop, [this] { m_source.request_stop(); })
    {
        m_session.setHangUpHandler([this] { m_source.request_stop(); });
    }
    Round(const Round &) = delete;
    Round &operator=(const Round &) = delete;
    ~Round() { m_session.setHangUpHandler({}); }

    std::stop_token stop() const { return m_source.get_token(); }

private:
    const cli::Session &m_session;
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_onStop;
};

/// Of all jobs, what a timer should know: nothing is done only where all of it is.
Result<int> endingOf(const cleanup::OnceResult &once, int signal)
{
    int status = 0;
    for (const cleanup::JobResult &job : once.jobs) {
        if (job.isUnfinished && job.errorKind == ErrorKind::Stopped && !job.run.run.isNull())
            return cli::exitStatusOf(job.run, signal);
        if (job.isUnfinished || job.ending == JobEnding::Refused || job.ending == JobEnding::Failed)
            return cli::exitStatusOf(Error{signal != 0 ? ErrorKind::Stopped : job.errorKind, job.message, {}}, signal);
        if (job.ending == JobEnding::Partly)
            status = static_cast<int>(cli::ExitStatus::Partly);
    }
    return status;
}
} // namespace

QString cli::WatchCommand::summary() const
{
    return Tr::tr("keep cleaning by schedule, in the foreground, as a service does");
}

QString cli::WatchCommand::details() const
{
    return Tr::tr(
        "Stuck executions every 60 s and old files every 24 h, or what the schedule of the database says. Several may "
        "watch one database: one leads, the others stand by and take over within ten seconds. Waits for a server that "
        "is away and for whoever else is cleaning; what was missed is caught up once. SIGHUP reads the profile again, "
        "SIGTERM ends it after the batch under way with exit status 0, SIGINT with 130. Prints the service's own log "
        "lines; tells systemd how it is (Type=notify, WatchdogSec).");
}

cli::Options cli::WatchCommand::options() const
{
    return {{.name = "stuck-interval",
             .value = Tr::tr("SECONDS"),
             .description = Tr::tr("check for stuck executions this often (default from the schedule, 60)")},
            {.name = "files-interval",
             .value = Tr::tr("TIME"),
             .description = Tr::tr("clean up files this often (default from the schedule, 24h)")},
            {.name = "jobs",
             .value = Tr::tr("NAMES"),
             .description = Tr::tr("only these of the schedule, separated by commas: stuck, files, weekly")},
            {.name = "observe", .description = Tr::tr("plan and report, change nothing")},
            {.name = "once",
             .description = Tr::tr("run the jobs now and end, for timers; the exit status is 0 where all is done")},
            {.name = "metrics-listen",
             .value = Tr::tr("[ADDRESS:]PORT"),
             .description = Tr::tr("answer Prometheus at /metrics there (default address 127.0.0.1)")}};
}

Result<cleanup::WatchOptions> cli::WatchCommand::readOptions() const
{
    cleanup::WatchOptions options;
    const auto stuck = arguments().seconds("stuck-interval");
    if (!stuck)
        return tl::unexpected(stuck.error());
    const auto files = arguments().seconds("files-interval");
    if (!files)
        return tl::unexpected(files.error());
    if ((*stuck && (**stuck < 1 || **stuck > longestInterval))
        || (*files && (**files < 60 || **files > longestInterval)))
        return failure(ErrorKind::Usage, Tr::tr("An interval is at least 1 s (of files: 60 s) and at most a year."));
    options.stuckSeconds = *stuck;
    options.filesSeconds = *files;
    options.observeOnly = arguments().has("observe");
    for (const QByteArray &name : arguments().value("jobs").split(',')) {
        if (!name.trimmed().isEmpty())
            options.jobs << QString::fromUtf8(name.trimmed());
    }
    if (arguments().has("jobs") && options.jobs.isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("--jobs needs names, like stuck,files."));
    if (arguments().has("once") && arguments().has("metrics-listen"))
        return failure(
            ErrorKind::Usage,
            Tr::tr("--once and --metrics-listen exclude each other: \"scrapazoidctl metrics\" prints once."));
    return options;
}

Result<int> cli::WatchCommand::run()
{
    const auto options = readOptions();
    if (!options)
        return tl::unexpected(options.error());
    auto target = openTarget();
    if (!target)
        return tl::unexpected(target.error());
    return arguments().has("once") ? once(*target, *options) : watch(std::move(*target), *options);
}

Result<int> cli::WatchCommand::once(const Target &target, const cleanup::WatchOptions &options)
{
    WatchReporter reporter([this](const QString &line) { say(line); }, nullptr);
    const auto done = cleanup::watchOnce(target, options, reporter, session().context());
    if (!done)
        return tl::unexpected(done.error());
    if (!done->notRun.isEmpty())
        say(cleanup::watchlog::remark(done->notRun));
    for (const cleanup::JobResult &job : done->jobs) {
        if (job.isUnfinished || job.ending == JobEnding::Refused || job.ending == JobEnding::Failed
            || job.ending == JobEnding::Partly)
            complain(job.message);
    }
    return endingOf(*done, stopSignal());
}

Result<int> cli::WatchCommand::watch(Target target, cleanup::WatchOptions options)
{
    ServiceNotifier notifier;
    SharedTarget shared(target);
    Metrics metrics(tablesAge);
    std::unique_ptr<MetricsServer> server;
    cleanup::Context scrape = session().context();
    if (arguments().has("metrics-listen")) {
        auto listening = MetricsServer::listen(arguments().value("metrics-listen"),
                                               [&] { return metrics.readWhatThereIs(shared.value(), scrape).text(); });
        if (!listening)
            return tl::unexpected(listening.error());
        server = std::move(*listening);
        note(Tr::tr("Metrics are at port %1, /metrics.").arg(server->port()));
    }
    WatchReporter reporter([this](const QString &line) { say(line); }, &notifier);
    notifier.ready(Tr::tr("Connecting"));
    while (!session().stop.stop_requested()) {
        const Round round(session().stop, session());
        cleanup::Context context = session().context();
        context.stop = round.stop();
        reporter.follow(context.progress);
        if (const auto watched = cleanup::watch(target, options, reporter, context); !watched) {
            notifier.stopping(watched.error().message);
            return tl::unexpected(watched.error());
        }
        if (session().stop.stop_requested())
            break;
        notifier.reloading();
        // A profile that makes no sense any more is no reason to stop cleaning by the one that did.
        if (auto again = openTarget()) {
            target = std::move(*again);
            shared.set(target);
            say(cleanup::watchlog::remark(Tr::tr("Read the profile again.")));
        } else {
            note(again.error().message);
        }
        options.isReload = true;
        notifier.ready(Tr::tr("Connecting"));
    }
    notifier.stopping(Tr::tr("Ended on request"));
    say(cleanup::watchlog::remark(Tr::tr("Ended on request.")));
    return stopSignal() == SIGINT ? static_cast<int>(ExitStatus::Interrupted) + SIGINT : 0;
}

void cli::WatchCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
}
