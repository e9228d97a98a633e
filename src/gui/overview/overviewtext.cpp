// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewtext.h"

#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/plan/words.h"
#include "gui/profiles/settinglabels.h"
#include "gui/profiles/windowwords.h"
#include "gui/tr.h"
#include "gui/widgets/volumetext.h"
#include "models/liveexecutionsmodel.h"
#include "models/runsmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int labelEvery = 6;

QString timeOf(ServerTime time, const gui::LiveSession &session)
{
    const bool local = session.showsLocalTime();
    return models::timeText(time, local).chopped(3) + u' ' + (local ? Tr::tr("local") : Tr::tr("UTC"));
}

QString inodesOf(const Volume &volume)
{
    return Tr::tr("%1 of %2 inodes")
        .arg(QLocale().toString(volume.totalInodes - volume.freeInodes), QLocale().toString(volume.totalInodes));
}
} // namespace

gui::ChartData gui::overviewtext::hours(const Overview &overview, bool local)
{
    const auto count = static_cast<size_t>(overview.hours.size());
    ChartData data{.unit = ChartData::Unit::Count,
                   .categoryTitle = local ? Tr::tr("Hour (local)") : Tr::tr("Hour (UTC)")};
    data.series = {{Tr::tr("finished", "executions"), models::CompletedState, std::vector<double>(count)},
                   {Tr::tr("failed", "executions"), models::FailedState, std::vector<double>(count)},
                   {Tr::tr("marked by cleanup"), models::PendingState, std::vector<double>(count)}};
    for (size_t place = 0; place < count; ++place) {
        const Overview::Hour &hour = overview.hours[place];
        data.series[0].values[place] = static_cast<double>(hour.finished);
        data.series[1].values[place] = static_cast<double>(hour.failed);
        data.series[2].values[place] = static_cast<double>(hour.marked);
        const QString text = models::timeText({hour.hour * 3'600'000'000}, local);
        data.categories << text.chopped(3);
        data.labels << ((count - 1 - place) % labelEvery == 0 ? text.sliced(11, 5) : QString());
    }
    return data;
}

gui::overviewtext::VolumeFigure gui::overviewtext::volume(const std::optional<Overview> &overview,
                                                          const LiveSession &session)
{
    const Figure unknown{u"–"_s, {}};
    VolumeFigure shown{.title = Tr::tr("Volume"), .text = unknown};
    const bool hasAny = session.hasFolder(Directory::Screenshots) || session.hasFolder(Directory::Downloads);
    if (session.hasTarget() && !hasAny) {
        shown.text.detail = Tr::tr("not known: no folder is set");
        shown.wantsFolders = true;
        return shown;
    }
    const Volume *fullest = nullptr;
    Directory directory = Directory::Screenshots;
    // Each volume once: of two folders on one, neither is the fuller.
    if (overview) {
        for (const auto &[of, one] : overview->apart) {
            if (!fullest || one.usedPercent() > fullest->usedPercent()) {
                fullest = &one;
                directory = of;
            }
        }
    }
    if (!fullest) {
        shown.text.detail = !overview ? Tr::tr("not measured yet")
            : overview->volumeTrouble.isEmpty()
            ? Tr::tr("no folder of this connection can be read here")
            : inWindowWords(overview->volumeTrouble, [](const QByteArray &key) { return settingLabel(key); });
        return shown;
    }
    if (overview->apart.size() > 1)
        shown.title = Tr::tr("Volume of %1, the fuller one").arg(toWord(directory));
    else if (overview->volumes.size() > 1)
        shown.title = Tr::tr("Volume of both folders");
    else
        shown.title = Tr::tr("Volume of %1").arg(toWord(directory));
    const double limit = volumeBounds(session.target().alerts).warning;
    shown.percent = fullest->usedPercent();
    shown.text.figure = QLocale().toString(shown.percent, 'f', 0) + u" %"_s;
    shown.text.detail = Tr::tr("%1 · limit %2 %, as df counts")
                            .arg(fullest->lacksInodes() ? inodesOf(*fullest) : usageInBytes(*fullest),
                                 QLocale().toString(limit, 'f', 0));
    shown.text.state = shown.percent > limit ? models::StuckState : models::NoState;
    return shown;
}

bool gui::overviewtext::hasSeen(const cleanup::StorageLookPtr &look, Directory directory)
{
    return look && look->inventory->of(directory).trouble.isEmpty();
}

std::optional<Tally> gui::overviewtext::expired(Directory directory, const std::optional<Overview> &overview,
                                                const cleanup::StorageLookPtr &look, const LiveSession &session)
{
    if (hasSeen(look, directory) && session.hasTarget())
        return look->figures.of(directory).expiredOnDisk(session.target().retentionDays(directory));
    if (overview && overview->statistics.hasFiles())
        return overview->statistics.of(directory).expired;
    return std::nullopt;
}

QString gui::overviewtext::tallyText(const std::optional<Tally> &tally, const LiveSession &session, bool isOnDisk)
{
    if (!tally)
        return notLooked(session);
    const QString files = Tr::tr("%Ln file(s)", nullptr, static_cast<int>(tally->count));
    // Rows that record no size say nothing about bytes.
    return tally->count > 0 && tally->bytes == 0 && !isOnDisk
        ? Tr::tr("%1, size not recorded").arg(files)
        : Tr::tr("%1 in %2").arg(bytes::forPeople(tally->bytes), files);
}

QString gui::overviewtext::notLooked(const LiveSession &session)
{
    if (!session.hasTarget())
        return QString(u'–');
    return session.hasFolders() ? Tr::tr("not scanned yet") : Tr::tr("no folder set");
}

QString gui::overviewtext::last(const Overview &overview, const LiveSession &session)
{
    if (!overview.lastCleanup)
        return session.status().isSetUp ? Tr::tr("No cleanup has been run by the console yet.")
                                        : Tr::tr("The console is not set up in this database yet.");
    const RunRecord &run = *overview.lastCleanup;
    const QString text = Tr::tr("Last: %1 at %2 by %3@%4, %Ln item(s).", nullptr, static_cast<int>(run.done.items()))
                             .arg(run.command, timeOf(run.startedAt, session), run.user, run.host);
    if (run.isUndone())
        return text + u' ' + Tr::tr("Undone since.");
    if (run.undone > 0)
        return text + u' ' + Tr::tr("Partly undone since: %Ln item(s).", nullptr, static_cast<int>(run.undone));
    return text;
}

QString gui::overviewtext::next(const Overview &overview, const LiveSession &session)
{
    const Automation &automation = overview.automation;
    const JobState *next = automation.next();
    if (automation.leader() && automation.schedule.isOn && next && !automation.pause) {
        return Tr::tr("Next: %1 at %2, by %3 at %4.")
            .arg(next->job.name, timeOf(*next->nextDue, session), automation.leader()->program,
                 automation.leader()->host);
    }
    if (automation.pause)
        return Tr::tr("The schedule is paused until %1.").arg(timeOf(automation.pause->until, session));
    const QString nobody = automation.schedule.isOn ? Tr::tr("The schedule is on, but nobody keeps it.")
                                                    : Tr::tr("The schedule is off.");
    if (!session.target().schema.hasFiles())
        return nobody;
    const qint64 interval = session.target().intervals.filesSeconds;
    return nobody + u' '
        + (overview.lastFileCleanup ? Tr::tr("Files are due every %1: next at %2.")
                                          .arg(duration::forPeople(interval),
                                               timeOf(overview.lastFileCleanup->minusSeconds(-interval), session))
                                    : Tr::tr("Files are due every %1.").arg(duration::forPeople(interval)));
}
