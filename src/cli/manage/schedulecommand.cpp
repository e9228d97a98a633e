// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manage/schedulecommand.h"

#include "cleanup/watch/manageschedule.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"

#include <QTime>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<QByteArrayView, 9> actions{"show",   "on",     "observe", "off",  "pause",
                                                "resume", "enable", "disable", "agree"};
constexpr qint64 usualPause = 3600;

QString stateOf(const Automation &automation)
{
    if (!automation.schedule.isOn)
        return Tr::tr("The schedule is off.");
    if (automation.pause)
        return Tr::tr("Paused until %1 by %2.").arg(cli::format::utc(automation.pause->until), automation.pause->by);
    return automation.schedule.observeOnly ? Tr::tr("The schedule observes only: nothing is changed.")
                                           : Tr::tr("The schedule is on.");
}

QString keeperOf(const Automation &automation)
{
    const Watcher *leader = automation.leader();
    return leader ? Tr::tr("Kept by %1 of %2 at %3, since %4.")
                        .arg(leader->program, leader->user, leader->host, cli::format::utc(leader->since))
                  : Tr::tr("Nobody keeps it: run \"scrapazoidctl watch\".");
}

/// What "when" says to people, for programs: the kind, and of the rest what that kind has.
void writeTiming(cli::JsonWriter &json, const Timing &timing)
{
    const bool isInterval = timing.kind == Timing::Kind::Interval;
    json.member("timing"_L1, toName(timing.kind));
    if (isInterval) {
        json.member("every_seconds"_L1, timing.seconds);
        for (const QLatin1StringView key : {"at"_L1, "weekday"_L1, "zone"_L1})
            json.null(key);
        return;
    }
    json.null("every_seconds"_L1);
    json.member("at"_L1, QTime(0, 0).addSecs(timing.minute * 60).toString(u"HH:mm"_s));
    if (timing.kind == Timing::Kind::Weekly)
        json.member("weekday"_L1, qint64{timing.weekday});
    else
        json.null("weekday"_L1);
    json.member("zone"_L1, QString::fromLatin1(timing.zone));
}
} // namespace

QString cli::ScheduleCommand::words() const
{
    return Tr::tr("[on|observe|off|pause|resume|enable JOB|disable JOB|agree JOB]");
}

QList<cli::WordOffer> cli::ScheduleCommand::wordOffers() const
{
    return {{.words = {"on", "observe", "off", "pause", "resume", "enable", "disable", "agree"}},
            {.after = "enable", .offer = Offer::Job},
            {.after = "disable", .offer = Offer::Job},
            {.after = "agree", .offer = Offer::Job}};
}

QString cli::ScheduleCommand::summary() const
{
    return Tr::tr("what runs by itself, and who sees to it");
}

QString cli::ScheduleCommand::details() const
{
    return Tr::tr(
        "Without an action says what runs when, how it went last, and who keeps the schedule of this database. "
        "The rest changes it for everybody who keeps it. More of a job is set on the Automation page. \"agree\" shows "
        "what "
        "a job would do that was refused, and asks whether it may do that once.");
}

cli::Options cli::ScheduleCommand::options() const
{
    return {
        {.name = "for", .value = timeSpanWord(), .description = Tr::tr("pause: that long (default 1h, at most 7d)")},
        {.name = "every", .value = timeSpanWord(), .description = Tr::tr("enable: at this interval")},
        {.name = "at", .value = Tr::tr("HH:MM"), .description = Tr::tr("enable: every day at this time")},
        {.name = "weekday", .value = Tr::tr("1-7"), .description = Tr::tr("with --at: only on Monday (1), …")},
        {.name = "zone", .value = Tr::tr("ZONE"), .description = Tr::tr("of --at, like Europe/Berlin (default UTC)")},
        {.name = "reason", .value = Tr::tr("TEXT"), .description = Tr::tr("agree: why, for the history")},
        {.name = "yes", .description = Tr::tr("do not ask")}};
}

Result<cli::ScheduleCommand::Action> cli::ScheduleCommand::readAction() const
{
    const QList<QByteArray> &words = arguments().positional();
    const QByteArray word = words.value(0, "show");
    const auto found = std::find(actions.begin(), actions.end(), word);
    if (found == actions.end()) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("The schedule cannot be told to \"%1\": %2.").arg(bytes::displayName(word), this->words()));
    }
    const auto action = static_cast<Action>(found - actions.begin());
    const bool takesJob = action == Action::Enable || action == Action::Disable || action == Action::Agree;
    if (takesJob != (words.size() == 2))
        return failure(ErrorKind::Usage,
                       takesJob ? Tr::tr("Say which job: scrapazoidctl schedule lists them.")
                                : Tr::tr("\"%1\" takes no job.").arg(QString::fromLatin1(word)));
    const bool hasTiming = arguments().has("every") || arguments().has("at");
    if (hasTiming && action != Action::Enable)
        return failure(ErrorKind::Usage, Tr::tr("--every and --at are for enable."));
    if (arguments().has("every") && arguments().has("at"))
        return failure(ErrorKind::Usage, Tr::tr("--every and --at exclude each other: choose one."));
    if ((arguments().has("weekday") || arguments().has("zone")) && !arguments().has("at"))
        return failure(ErrorKind::Usage, Tr::tr("--weekday and --zone are for --at."));
    if (arguments().has("for") && action != Action::Pause)
        return failure(ErrorKind::Usage, Tr::tr("--for is for pause."));
    if (arguments().has("reason") && action != Action::Agree)
        return failure(ErrorKind::Usage, Tr::tr("--reason is for agree."));
    if (const auto checked = readTiming({}); !checked)
        return tl::unexpected(checked.error());
    const auto duration = arguments().seconds("for");
    return duration ? Result<Action>(action) : tl::unexpected(duration.error());
}

Result<Timing> cli::ScheduleCommand::readTiming(const Timing &before) const
{
    const auto every = arguments().seconds("every");
    const auto weekday = arguments().wholeNumber("weekday", 1, 7);
    if (!every || !weekday)
        return tl::unexpected(every ? weekday.error() : every.error());
    if (*every)
        return Timing{.seconds = **every};
    if (!arguments().has("at"))
        return before;
    const QString text = QString::fromUtf8(arguments().value("at"));
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    if (!time.isValid())
        return failure(
            ErrorKind::Usage,
            Tr::tr("--at cannot be \"%1\": it takes 00:00 to 23:59.").arg(bytes::displayName(arguments().value("at"))));
    return Timing{.kind = *weekday ? Timing::Kind::Weekly : Timing::Kind::Daily,
                  .minute = QTime(0, 0).secsTo(time) / 60,
                  .weekday = static_cast<int>(weekday->value_or(7)),
                  .zone = arguments().has("zone") ? arguments().value("zone") : QByteArray("UTC")};
}

Result<int> cli::ScheduleCommand::run()
{
    const auto action = readAction(); // before anything is connected to
    if (!action)
        return tl::unexpected(action.error());
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    const auto read = [&]() -> Result<void> {
        auto automation
            = watched([&](const cleanup::Context &context) { return cleanup::findAutomation(session(), context); });
        if (!automation)
            return tl::unexpected(automation.error());
        m_automation = std::move(*automation);
        return {};
    };
    auto done = read();
    if (done && *action != Action::Show)
        done = change(*action).and_then(read);
    if (!done)
        return tl::unexpected(done.error());
    tell();
    return 0;
}

Result<void> cli::ScheduleCommand::change(Action action)
{
    Schedule wanted = m_automation->schedule;
    switch (action) {
    case Action::Pause:
    case Action::Resume: {
        const auto duration = arguments().seconds("for");
        const std::chrono::seconds pause(action == Action::Resume ? 0 : duration->value_or(usualPause));
        return watched(
            [&](const cleanup::Context &context) { return cleanup::pauseSchedule(session(), pause, context); });
    }
    case Action::On:
    case Action::Observe:
    case Action::Off:
        wanted.isOn = action != Action::Off;
        wanted.observeOnly = action == Action::Observe;
        break;
    case Action::Enable:
    case Action::Disable:
        if (const auto switched = switchJob(wanted, action == Action::Enable); !switched)
            return switched;
        break;
    case Action::Agree: return agree();
    case Action::Show: return {};
    }
    return begin(wanted).and_then([&] { return set(wanted); });
}

Result<void> cli::ScheduleCommand::switchJob(Schedule &wanted, bool on) const
{
    const QString name = QString::fromUtf8(arguments().positional().at(1));
    const auto job = std::find_if(wanted.jobs.begin(), wanted.jobs.end(),
                                  [&](const ScheduledJob &one) { return one.name == name; });
    if (job == wanted.jobs.end())
        return failure(ErrorKind::Usage, Tr::tr("There is no job \"%1\" in the schedule.").arg(name));
    const auto timing = readTiming(job->timing);
    if (!timing)
        return tl::unexpected(timing.error());
    job->isOn = on;
    job->timing = *timing;
    return checkSchedule(wanted);
}

Result<void> cli::ScheduleCommand::set(const Schedule &wanted)
{
    return watched(
        [&](const cleanup::Context &context) { return cleanup::letBegin(session(), wanted, m_beginnings, context); });
}

void cli::ScheduleCommand::tell() const
{
    say(stateOf(*m_automation));
    say(keeperOf(*m_automation));
    say(QString());
    QList<QStringList> rows{
        {Tr::tr("JOB"), Tr::tr("ON"), Tr::tr("WHEN"), Tr::tr("NEXT"), Tr::tr("LAST"), Tr::tr("RESULT")}};
    const QStringList overdue = m_automation->overdueJobs();
    for (const JobState &state : m_automation->jobs) {
        rows.append({state.job.name, state.job.isOn ? Tr::tr("yes") : Tr::tr("no"), describe(state.job.timing),
                     format::utc(state.nextDue) + (overdue.contains(state.job.name) ? Tr::tr(" overdue") : QString()),
                     format::utc(state.last ? std::optional(state.last->beganAt) : std::nullopt),
                     state.last ? state.last->message : QString()});
    }
    say(format::table(rows));
    for (const JobState &state : m_automation->jobs) {
        for (const QString &remark : state.job.isOn ? state.remarks : QStringList())
            say(state.job.name + u": "_s + remark);
    }
    if (m_automation->heartbeats.isEmpty())
        return;
    rows = {{Tr::tr("KIND"), Tr::tr("WENT THROUGH"), Tr::tr("BY")}};
    for (const Heartbeat &heartbeat : m_automation->heartbeats)
        rows.append({heartbeat.kind, format::utc(heartbeat.at), heartbeat.by});
    say(QString());
    say(format::table(rows));
}

void cli::ScheduleCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    if (!m_automation)
        return;
    const auto time = [&](QLatin1StringView key, const std::optional<ServerTime> &at) {
        if (at)
            json.member(key, at->toIso());
        else
            json.null(key);
    };
    json.member("on"_L1, m_automation->schedule.isOn);
    json.member("observe_only"_L1, m_automation->schedule.observeOnly);
    time("paused_until"_L1, m_automation->pause ? std::optional(m_automation->pause->until) : std::nullopt);
    if (const Watcher *leader = m_automation->leader())
        json.member("leader"_L1, Tr::tr("%1 of %2 at %3").arg(leader->program, leader->user, leader->host));
    else
        json.null("leader"_L1);
    const QStringList overdue = m_automation->overdueJobs();
    json.beginArray("jobs"_L1);
    for (const JobState &state : std::as_const(m_automation->jobs)) {
        json.beginObject();
        json.member("name"_L1, state.job.name);
        json.member("on"_L1, state.job.isOn);
        json.member("when"_L1, describe(state.job.timing));
        writeTiming(json, state.job.timing);
        time("next"_L1, state.nextDue);
        json.member("overdue"_L1, overdue.contains(state.job.name));
        time("last"_L1, state.last ? std::optional(state.last->beganAt) : std::nullopt);
        if (state.last)
            json.member("ending"_L1, toName(state.last->ending));
        else
            json.null("ending"_L1);
        json.beginArray("remarks"_L1);
        for (const QString &remark : state.remarks)
            json.element(remark);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.beginArray("heartbeats"_L1);
    for (const Heartbeat &heartbeat : std::as_const(m_automation->heartbeats)) {
        json.beginObject();
        json.member("kind"_L1, heartbeat.kind);
        json.member("at"_L1, heartbeat.at.toIso());
        json.member("by"_L1, heartbeat.by);
        json.endObject();
    }
    json.endArray();
}
