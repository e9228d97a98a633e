// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clean/cleanupcommand.h"

#include "cleanup/guard/interlocks.h"
#include "cleanup/guard/timeguard.h"
#include "cleanup/run/archiveroom.h"
#include "cleanup/run/recovery.h"
#include "cleanup/run/runplan.h"
#include "cleanup/watch/manageschedule.h"
#include "cli/frame/exitstatus.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"
#include "core/target/archiveaddress.h"

#include <climits>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostItems = 1'000'000'000;
/// Of --archive where no place follows: the profile says where. No place of an archive is called so.
constexpr char ofProfile[] = "profile";

Error withOverride(Error error)
{
    if (error.kind == ErrorKind::Guard)
        error.message += Tr::tr(" (--override-guards)");
    return error;
}

Error refusalBy(const Interlock &interlock)
{
    if (interlock.state == Interlock::State::Guard) {
        return withOverride({ErrorKind::Guard,
                             Tr::tr("Refused by the guard \"%1\": %2 %3 To go on all the same, override the guards.")
                                 .arg(interlock.key, interlock.label, interlock.mend),
                             {}});
    }
    return {interlock.key == "leader"_L1 ? ErrorKind::Busy : ErrorKind::Refused,
            Tr::tr("Refused: %1 %2").arg(interlock.label, interlock.mend),
            {}};
}

/// The first condition that stands in the way, as the error a run would end with; what cannot be overridden first.
std::optional<Error> refusalBy(const Interlocks &interlocks, bool isOverridden)
{
    for (const auto state : {Interlock::State::Blocked, Interlock::State::Guard}) {
        for (const Interlock &interlock : interlocks) {
            if (interlock.state == state && !(state == Interlock::State::Guard && isOverridden))
                return refusalBy(interlock);
        }
    }
    return std::nullopt;
}
} // namespace

cli::Options cli::CleanupCommand::options() const
{
    return ownOptions()
        + Options{
            {.name = "dry-run", .description = Tr::tr("preview only: nothing changes")},
            {.name = "yes", .description = Tr::tr("do not ask")},
            {.name = "quarantine",
             .description = Tr::tr("keep removed files for a while, so that undo works (default)")},
            {.name = "permanent", .description = Tr::tr("delete for good, without undo")},
            {.name = "archive",
             .value = Tr::tr("FOLDER"),
             .description = Tr::tr("copy removed files to this folder or s3://BUCKET/PREFIX, compare each copy, and only then "
                                   "remove them; undo works until \"purge --archive\" (alone: to the profile's archive.dir)"),
             .ifOmitted = ofProfile},
            {.name = "max-delete",
             .value = Tr::tr("N"),
             .description = Tr::tr("refuse to remove more items than this")},
            {.name = "max-percent",
             .value = Tr::tr("P"),
             .description = Tr::tr("refuse to remove a larger share of a folder or table (default: half for orphans and missing "
                                   "rows, none for what is old)")},
            {.name = "override-guards", .description = Tr::tr("let the guards pass, this once")},
            {.name = "items", .description = Tr::tr("list every item with what became of it")},
        }
        + jobOptions();
}

Result<int> cli::CleanupCommand::run()
{
    m_timer.start();
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    if (const auto read = readOptions(); !read)
        return tl::unexpected(read.error());
    return patiently([this] { return planAndRun(); });
}

/// A plan that had to wait is made anew: what it saw is not what there is.
Result<int> cli::CleanupCommand::planAndRun()
{
    auto made = watched([&](const cleanup::Context &context) { return plan(context); });
    if (!made)
        return tl::unexpected(made.error());
    m_plan = *made;
    m_report.setPlan(*m_plan);
    if (arguments().has("dry-run"))
        return preview();
    if (m_plan->itemCount() == 0) {
        if (const auto whole = cleanup::requireWholeScan(*m_plan); !whole)
            return tl::unexpected(whole.error());
        say(nothingToDo(*m_plan));
        const auto recovered = cleanup::requireBelievableTime(*m_plan).and_then([&] { return finishInterrupted(); });
        if (recovered)
            recordSuccess();
        m_report.result.elapsedSeconds = elapsedSeconds();
        return recovered ? Result<int>(0) : tl::unexpected(recovered.error());
    }
    return agree().and_then([&] { return carryOut(); });
}

Result<void> cli::CleanupCommand::readOptions()
{
    if (arguments().has("quarantine") + arguments().has("permanent") + arguments().has("archive") > 1)
        return failure(ErrorKind::Usage,
                       Tr::tr("--quarantine, --permanent and --archive exclude each other: choose one."));
    if (arguments().has("archive")) {
        const QByteArray asked = arguments().value("archive");
        if (const auto read = readArchive(asked == ofProfile ? QByteArray() : asked); !read)
            return read;
    }
    const auto mostDeleted = arguments().wholeNumber("max-delete", 1, mostItems);
    if (!mostDeleted)
        return tl::unexpected(mostDeleted.error());
    const auto mostPercent = arguments().number("max-percent", 0.1, 100);
    if (!mostPercent)
        return tl::unexpected(mostPercent.error());
    session().target().guards.maxDelete = mostDeleted->value_or(session().target().guards.maxDelete);
    session().target().guards.maxPercent = mostPercent->value_or(session().target().guards.maxPercent);
    const bool isModeGiven
        = arguments().has("quarantine") || arguments().has("permanent") || arguments().has("archive");
    return readOwnOptions().and_then(
        [&] { return !isModeGiven && defaultMode() == RemovalMode::Archive ? readArchive({}) : Result<void>(); });
}

Result<void> cli::CleanupCommand::readArchive(const QByteArray &asked)
{
    return archiveToUse(asked, target()).map([&](const QByteArray &address) { m_archive = address; });
}

Result<int> cli::CleanupCommand::preview()
{
    const auto interlocks = watched(
        [&](const cleanup::Context &context) { return cleanup::checkInterlocks(session(), *m_plan, {}, context); });
    if (!interlocks)
        return tl::unexpected(interlocks.error());
    m_report.result.elapsedSeconds = elapsedSeconds();
    m_report.interlocks = *interlocks;
    say(dryRunOf(*m_plan));
    sayWhatGoesAlong(*interlocks);
    if (const auto advice = archiveAdvice(); !advice)
        say(Tr::tr("A run would be refused: %1").arg(advice.error().message));
    else if (!advice->isEmpty())
        say(*advice);
    for (const Interlock &interlock : *interlocks) {
        if (!interlock.isGood() && m_plan->itemCount() > 0)
            say(Tr::tr("A run would be refused: %1 %2").arg(interlock.label, interlock.mend));
    }
    return 0;
}

Result<QString> cli::CleanupCommand::archiveAdvice()
{
    if (m_archive.isEmpty() || m_plan->itemCount() == 0)
        return QString();
    return watched([&](const cleanup::Context &context) {
        return cleanup::archiveAdvice(session(), m_plan->directoriesTakenFrom(), m_archive, countsOf(*m_plan).bytes,
                                      context);
    });
}

/// Rows of other tables are nowhere in the list of items.
void cli::CleanupCommand::sayWhatGoesAlong(const Interlocks &interlocks)
{
    for (const Interlock &interlock : interlocks) {
        if (interlock.key == "dependents"_L1 && interlock.isGood())
            say(u"  "_s + interlock.label);
    }
}

/// A nightly job that finds nothing new is still who finishes what a killed one left behind.
Result<void> cli::CleanupCommand::finishInterrupted()
{
    if (!arguments().has("yes"))
        return {};
    const auto finished
        = watched([&](const cleanup::Context &context) { return cleanup::runRecovery(session(), context); });
    if (!finished)
        return tl::unexpected(finished.error());
    if (*finished > 0)
        note(Tr::tr("Finished %n batch(es) that an interrupted run had left.", nullptr, *finished));
    return {};
}

/// Nobody is asked about what a guard would refuse anyway.
Result<void> cli::CleanupCommand::agree()
{
    QStringList summary = summaryOf(*m_plan);
    const bool isAsked = !arguments().has("yes") && surroundings().streams.canAsk();
    const auto advice = archiveAdvice();
    // Without a question it is the run that is refused, after it has finished what an interrupted one left.
    if (!advice && isAsked)
        return tl::unexpected(advice.error());
    if (advice && !advice->isEmpty())
        summary << *advice;
    say(summary);
    if (isAsked) {
        const auto interlocks = watched(
            [&](const cleanup::Context &context) { return cleanup::checkInterlocks(session(), *m_plan, {}, context); });
        if (!interlocks)
            return tl::unexpected(interlocks.error());
        m_report.interlocks = *interlocks;
        sayWhatGoesAlong(*interlocks);
        if (const auto refusal = refusalBy(*interlocks, arguments().has("override-guards")))
            return tl::unexpected(*refusal);
    }
    return confirm(summary, questionFor(*m_plan, request().mode));
}

Result<int> cli::CleanupCommand::carryOut()
{
    auto result
        = watched([&](const cleanup::Context &context) { return cleanup::runPlan(session(), request(), context); });
    if (!result) {
        reportRefusal(result.error());
        return tl::unexpected(withOverride(result.error()));
    }
    m_report.setResult(*std::move(result));
    if (!m_report.result.run.isNull())
        noteWork();
    say(resultOf(*m_plan, request(), m_report.result));
    complainAbout(m_report.result);
    const int status = exitStatusOf(m_report.result, stopSignal());
    if (status == static_cast<int>(ExitStatus::Done))
        recordSuccess();
    return status;
}

/// What a refused run found is for scripts, too.
void cli::CleanupCommand::reportRefusal(const Error &error)
{
    if (!isJson() || (error.kind != ErrorKind::Guard && error.kind != ErrorKind::Refused))
        return;
    const auto interlocks = watched(
        [&](const cleanup::Context &context) { return cleanup::checkInterlocks(session(), *m_plan, {}, context); });
    if (interlocks)
        m_report.interlocks = *interlocks;
}

/// Cron jobs count for the heartbeat as the schedule does. Where it cannot be told the cleanup is done all the same.
void cli::CleanupCommand::recordSuccess()
{
    if (arguments().has("yes")) [[maybe_unused]]
        const auto recorded = cleanup::recordSuccess(session(), *m_plan, surroundings().context());
}

void cli::CleanupCommand::complainAbout(const RunResult &result)
{
    if (result.stopped) {
        note(
            Tr::tr("Stopped on request after %1 of %2 items: what is done is in the history, the rest was not touched.")
                .arg(result.done.items() + result.skipped() + result.failed)
                .arg(result.planned.items()));
    }
    if (result.interrupted)
        complain(result.error.message);
    else if (result.failed > 0)
        complain(Tr::tr("%n item(s) failed: \"scrapazoidctl history %1\" says why.", nullptr,
                        static_cast<int>(std::min<qint64>(result.failed, INT_MAX)))
                     .arg(result.run.value));
}

double cli::CleanupCommand::elapsedSeconds() const
{
    return static_cast<double>(m_timer.elapsed()) / 1000.0;
}

RunRequest cli::CleanupCommand::request() const
{
    return {.plan = m_plan,
            .selection = {},
            .mode = !m_archive.isEmpty()        ? RemovalMode::Archive
                : arguments().has("permanent")  ? RemovalMode::Permanent
                : arguments().has("quarantine") ? RemovalMode::Quarantine
                                                : defaultMode(),
            .archive = m_archive,
            .overriddenFingerprint = arguments().has("override-guards") ? m_plan->fingerprint : QString()};
}

/// Where the files went, and what has not come there yet.
void cli::CleanupCommand::writeArchive(JsonWriter &json) const
{
    if (m_archive.isEmpty())
        return;
    json.beginObject("archive"_L1);
    json.member("place"_L1, bytes::displayName(m_archive));
    json.member("waiting_files"_L1, m_report.result.filesThatFollow);
    json.member("waiting_bytes"_L1, m_report.result.bytesThatFollow);
    json.endObject();
}

void cli::CleanupCommand::report(JsonWriter &json)
{
    m_report.command = QString::fromLatin1(name());
    m_report.isDryRun = arguments().has("dry-run");
    m_report.write(json);
    writeArchive(json);
    writeGuards(json, m_report.interlocks);
    json.beginArray("items"_L1);
    if (wantsItems() && m_plan)
        writeItems(json, *m_plan, m_report.run.isNull() ? nullptr : &m_report.result);
    json.endArray();
}
