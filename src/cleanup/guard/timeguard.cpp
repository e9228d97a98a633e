// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/timeguard.h"

#include "cleanup/tr.h"
#include "core/base/duration.h"
#include "database/console/clockrepository.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1'000'000;
/// What clocks that are kept well still differ by: an answer that was long on its way, a clock put right by a little.
constexpr qint64 leastAllowed = 60 * second;
/// Five minutes a day.
constexpr qint64 allowedShare = 288;
/// A mark that was renewed every minute would allow the least each time, and so any clock that runs twice as fast.
constexpr qint64 renewedAfter = qint64{6} * 3600 * second;

qint64 allowedIn(qint64 microseconds)
{
    return std::max(leastAllowed, microseconds / allowedShare);
}

bool isOfThisBoot(const database::ClockRepository::Marks &marks, const BootTime &time)
{
    return marks.own && marks.own->boot == time.boot && marks.own->boottimeUs <= time.microseconds;
}

QString setClocksRight()
{
    return Tr::tr("Set the clocks right and make a new preview; if the clock is right and was wrong before, say so "
                  "once with \"scrapazoidctl setup --reset-clock\".");
}

QString troubleOf(const database::ClockRepository::Marks &marks, const BootTime &time)
{
    if (marks.latest && marks.now.microseconds < marks.latest->microseconds - leastAllowed) {
        return Tr::tr("The server's clock says %1, which is before an earlier cleanup (%2).")
            .arg(marks.now.toWords(), marks.latest->toWords());
    }
    if (!isOfThisBoot(marks, time))
        return {};
    const qint64 passed = time.microseconds - marks.own->boottimeUs;
    const qint64 went = marks.now.microseconds - marks.own->serverNow.microseconds;
    if (std::abs(went - passed) <= allowedIn(passed))
        return {};
    return (went > passed
                ? Tr::tr("The server's clock says %1, %2 more than this machine counts since the cleanup of %3.")
                : Tr::tr("The server's clock says %1, %2 less than this machine counts since the cleanup of %3."))
        .arg(marks.now.toWords(), duration::forPeople(std::abs(went - passed) / second),
             marks.own->serverNow.toWords());
}

Result<void> refuse(const QString &trouble)
{
    if (trouble.isEmpty())
        return {};
    return failure(ErrorKind::Guard,
                   Tr::tr("Refused by the guard \"%1\": %2 %3").arg(u"time"_s, trouble, setClocksRight()));
}

/// The middle of the question and its answer, beside what was answered.
Result<std::pair<database::ClockRepository::Marks, BootTime>> ask(cleanup::Session &session,
                                                                  const cleanup::Context &context)
{
    BootTime time = context.bootClock();
    auto marks = database::ClockRepository(session.connection()).find(time.machine);
    if (!marks)
        return tl::unexpected(marks.error());
    time.microseconds += (context.bootClock().microseconds - time.microseconds) / 2;
    return std::pair(std::move(*marks), std::move(time));
}
} // namespace

Result<QString> cleanup::findTimeTrouble(Session &session, const Context &context)
{
    if (!session.schema().isSetUp())
        return QString();
    const auto asked = ask(session, context);
    return asked ? Result<QString>(troubleOf(asked->first, asked->second)) : tl::unexpected(asked.error());
}

Result<Interlock> cleanup::timeLine(Session &session, const Plan &plan, const Context &context)
{
    auto trouble = findTimeTrouble(session, context);
    if (!trouble)
        return tl::unexpected(trouble.error());
    if (trouble->isEmpty())
        *trouble = plan.timeTrouble;
    if (trouble->isEmpty() && plan.madeAt.microseconds > session.facts().now.microseconds + leastAllowed) {
        *trouble = Tr::tr("The preview was made at %1, which the server's clock has not reached (%2).")
                       .arg(plan.madeAt.toWords(), session.facts().now.toWords());
    }
    if (!trouble->isEmpty())
        return Interlock{
            .key = u"time"_s, .state = Interlock::State::Guard, .label = *trouble, .mend = setClocksRight()};
    return Interlock{
        .key = u"time"_s, .label = Tr::tr("The server's clock goes on as this machine's does."), .mend = {}};
}

Result<void> cleanup::requireBelievableTime(Session &session, const Context &context)
{
    const auto trouble = findTimeTrouble(session, context);
    return trouble ? refuse(*trouble) : tl::unexpected(trouble.error());
}

Result<void> cleanup::requireBelievableTime(const Plan &plan)
{
    return refuse(plan.timeTrouble);
}

Result<void> cleanup::noteTime(Session &session, const Context &context)
{
    const auto asked = ask(session, context);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto &[marks, time] = *asked;
    // The clock may have been set while the round went on.
    if (!troubleOf(marks, time).isEmpty())
        return {};
    if (isOfThisBoot(marks, time) && time.microseconds - marks.own->boottimeUs < renewedAfter)
        return {};
    return database::ClockRepository(session.connection()).save(context.bootClock());
}

Result<void> cleanup::resetTime(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp()) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The console is not set up in database %1, so there is no time to forget: run "
                              "\"scrapazoidctl setup\" first.")
                           .arg(session.facts().identity.database));
    }
    return database::ClockRepository(session.connection())
        .reset(context.bootClock(),
               Tr::tr("%1, when the server said %2").arg(actorName(context), session.facts().now.toWords()));
}
