// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/alertfindings.h"

#include "cleanup/tr.h"
#include "cleanup/watch/manageschedule.h"
#include "database/console/alertrepository.h"

using namespace Qt::StringLiterals;

namespace {
/// A timer that cleans once a day may come a little late.
constexpr qint64 longestSilenceSeconds = qint64{26} * 3600;
} // namespace

Findings cleanup::findAlertTrouble(Session &session)
{
    const QString key = u"alerts"_s;
    const auto last = database::AlertRepository(session.connection()).findLast(database::Look::Alerts);
    if (!last)
        return {finding::unknown(key, last.error().message)};
    if (*last && session.facts().now.secondsSince((*last)->at) <= longestSilenceSeconds)
        return {finding::good(key,
                              Tr::tr("Whoever keeps the schedule tells somebody of what is wrong: %1 looked at %2.")
                                  .arg((*last)->by, (*last)->at.toWords()))};
    const auto automation = findAutomation(session);
    if (!automation)
        return {finding::unknown(key, automation.error().message)};
    const QString label = *last
        ? Tr::tr("Nobody would be told of a full volume or of a schedule that fails: the last to look was %1, at %2.")
              .arg((*last)->by, (*last)->at.toWords())
        : Tr::tr("Nobody would be told of a full volume or of a schedule that fails.");
    const QString mend = session.target().alerts.hook.isEmpty()
        ? Tr::tr("Name a command that tells you (\"scrapazoidctl config set alerts.hook '…'\") and keep the schedule: "
                 "\"scrapazoidctl watch\" as a service, or \"scrapazoidctl watch --once\" from a timer.")
        : Tr::tr("The command is there; keep the schedule: \"scrapazoidctl watch\" as a service, or \"scrapazoidctl "
                 "watch --once\" from a timer.");
    // Who relies on a schedule believes that somebody looks.
    return {automation->isKept() ? finding::bad(key, label, mend) : finding::warning(key, label, mend)};
}
