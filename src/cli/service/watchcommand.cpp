// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/watchcommand.h"

#include "cleanup/watch/watchlog.h"
#include "cli/frame/exitstatus.h"
#include "cli/service/metrics.h"
#include "cli/service/metricsfeed.h"
#include "cli/service/metricsserver.h"
#include "cli/service/servicenotifier.h"
#include "cli/service/watchreporter.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/pausing.h"

#include <csignal>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes tablesAge{5};
constexpr std::chrono::seconds hangPatience{1};
/// Well within what monitoring waits for a scrape.
constexpr std::chrono::seconds scrapePatience{5};
/// Above the range of Prometheus' own list, which is full, so that no exporter of it is in the way.
constexpr char metricsPort[] = "10187";
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
        ++m_revision;
    }
    /// The target, where it is another one than the last that was taken.
    std::optional<Target> takeChanged()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_taken, m_revision) == m_revision ? std::nullopt : std::optional(m_target);
    }

private:
    std::mutex m_mutex;
    Target m_target;
    int m_revision = 1;
    int m_taken = 0;
};

/// Watching goes in rounds, each with what the profile said at its begin: SIGHUP ends one, a stop the last one.
class Rounds {
public:
    explicit Rounds(const cli::Surroundings &surroundings)
        : m_surroundings(surroundings)
        , m_onStop(surroundings.stop, [this] { end(); })
    {
        m_surroundings.setHangUpHandler([this] { end(); });
    }
    Rounds(const Rounds &) = delete;
    Rounds &operator=(const Rounds &) = delete;
    ~Rounds() { m_surroundings.setHangUpHandler({}); }

    /// To be called before the profile is read: a SIGHUP after that is for the next round.
    std::stop_token begin()
    {
        const std::lock_guard lock(m_mutex);
        m_source = std::stop_source();
        if (m_surroundings.stop.stop_requested())
            m_source.request_stop();
        return m_source.get_token();
    }

private:
    void end()
    {
        std::unique_lock lock(m_mutex);
        std::stop_source source = m_source;
        lock.unlock();
        source.request_stop();
    }

    const cli::Surroundings &m_surroundings;
    std::mutex m_mutex;
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
             .value = timeSpanWord(),
             .description = Tr::tr("clean up files this often (default from the schedule, 24h)")},
            {.name = "jobs",
             .value = Tr::tr("NAMES"),
             .description = Tr::tr("only these of the schedule, separated by commas: stuck, files, weekly"),
             .offer = Offer::Job},
            {.name = "observe", .description = Tr::tr("plan and report, change nothing")},
            {.name = "once",
             .description = Tr::tr("run the jobs now and end, for timers; the exit status is 0 where all is done")},
            {.name = "metrics-listen",
             .value = Tr::tr("[ADDRESS:]PORT"),
             .description = Tr::tr("answer Prometheus at /metrics there (127.0.0.1:%1 unless said otherwise)")
                                .arg(QLatin1StringView(metricsPort)),
             .ifOmitted = metricsPort}};
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
    auto target = resolve();
    if (!target)
        return tl::unexpected(target.error());
    if (!isJson())
        m_journal.emplace(surroundings().journalSocket);
    return arguments().has("once") ? once(*target, *options) : watch(std::move(*target), *options);
}

Result<int> cli::WatchCommand::once(const Target &target, const cleanup::WatchOptions &options)
{
    WatchReporter reporter([this](cleanup::LogLevel level, const QString &line) { log(level, line); }, nullptr);
    const auto done = cleanup::watchOnce(target, options, reporter, surroundings().context());
    if (!done)
        return tl::unexpected(done.error());
    if (!done->notRun.isEmpty())
        log(cleanup::LogLevel::Info, cleanup::watchlog::remark(done->notRun));
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
    WatchReporter reporter([this](cleanup::LogLevel level, const QString &line) { log(level, line); }, &notifier);
    Rounds rounds(surroundings());
    // A server that takes connections and says nothing would hold us for as long as connecting may take.
    std::jthread lastResort;
    const std::stop_callback onStop(surroundings().stop, [&] {
        lastResort = std::jthread([&](const std::stop_token &hasEnded) {
            while (pauseFor(hasEnded, hangPatience) && !isJson()) {
                reporter.endUnlessRunning([&] {
                    farewell(reporter, notifier);
                    surroundings().abandon(endStatus());
                });
            }
        });
    });
    Metrics metrics(tablesAge);
    std::unique_ptr<MetricsFeed> feed;
    std::unique_ptr<MetricsServer> server;
    cleanup::Context scrape = surroundings().context();
    if (arguments().has("metrics-listen")) {
        // One session for all scrapes, on the feed's thread.
        feed = std::make_unique<MetricsFeed>(
            [&, session = std::make_shared<std::optional<cleanup::Session>>()] {
                if (auto changed = shared.takeChanged())
                    session->emplace(std::move(*changed));
                return metrics.readWhatThereIs(**session, scrape);
            },
            scrapePatience);
        auto listening = MetricsServer::listen(arguments().value("metrics-listen"), [&feed] { return feed->text(); });
        if (!listening)
            return tl::unexpected(listening.error());
        server = std::move(*listening);
        note(Tr::tr("Metrics are at port %1, /metrics.").arg(server->port()));
    }
    notifier.ready(Tr::tr("Connecting"));
    std::stop_token round = rounds.begin();
    while (!surroundings().stop.stop_requested()) {
        cleanup::Context context = surroundings().context();
        context.stop = round;
        reporter.follow(context.progress);
        if (const auto watched = cleanup::watch(target, options, reporter, context); !watched) {
            notifier.stopping(watched.error().message);
            return tl::unexpected(watched.error());
        }
        if (surroundings().stop.stop_requested())
            break;
        notifier.reloading();
        round = rounds.begin();
        // A profile that makes no sense any more is no reason to stop cleaning by the one that did.
        if (auto again = resolve()) {
            target = std::move(*again);
            shared.set(target);
            reporter.logged(cleanup::LogLevel::Info, cleanup::watchlog::remark(Tr::tr("Read the profile again.")));
        } else {
            note(again.error().message);
        }
        options.isReload = true;
        notifier.ready(Tr::tr("Connecting"));
    }
    farewell(reporter, notifier);
    return endStatus();
}

void cli::WatchCommand::log(cleanup::LogLevel level, const QString &line) const
{
    if (!m_journal || !m_journal->write(level, surroundings().redactor.clean(line)))
        say(line);
}

void cli::WatchCommand::farewell(WatchReporter &reporter, ServiceNotifier &notifier) const
{
    notifier.stopping(Tr::tr("Ended on request"));
    reporter.logged(cleanup::LogLevel::Info, cleanup::watchlog::remark(Tr::tr("Ended on request.")));
}

int cli::WatchCommand::endStatus() const
{
    return stopSignal() == SIGINT ? static_cast<int>(ExitStatus::Interrupted) + SIGINT : 0;
}

void cli::WatchCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
}
