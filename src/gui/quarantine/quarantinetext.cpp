// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quarantine/quarantinetext.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "gui/quarantine/quarantinewatch.h"
#include "gui/session/livesession.h"
#include "gui/tr.h"
#include "models/liveexecutionsmodel.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 oneDay = 86'400;
constexpr qsizetype dateLength = 10;

QString usageText(const Volume &volume)
{
    return Tr::tr("%1 %, %2 free")
        .arg(QLocale().toString(volume.usedBytesPercent(), 'f', 0), bytes::forPeople(volume.availableBytes));
}

/// Until when, and what then; of runs whose time is over and of others.
QString untilText(const Quarantine &quarantine, bool local)
{
    const auto isDue = [](const QuarantineOfRun &one) { return one.isDue; };
    const auto when = [&](ServerTime time) { return gui::dayAndTime(time, quarantine.takenAt, local); };
    if (std::all_of(quarantine.runs.cbegin(), quarantine.runs.cend(), isDue))
        return Tr::tr("Its time for undo is over: the next cleanup deletes it.");
    Quarantine open = quarantine;
    open.runs.removeIf(isDue);
    const auto first = open.first(), last = open.last();
    if (!first)
        return {};
    const QString some = std::any_of(quarantine.runs.cbegin(), quarantine.runs.cend(), isDue)
        ? Tr::tr("Of some of it the time for undo is over.")
        : QString();
    const QString until = *first == *last
        ? Tr::tr("It can be undone until %1.").arg(when(*last))
        : Tr::tr("It can be undone until %1 (the first of %Ln run(s)) to %2 (the last).", nullptr,
                 static_cast<int>(open.runs.size()))
              .arg(when(*first), when(*last));
    return QStringList{until, some}.join(u' ').trimmed();
}
} // namespace

QString gui::dayAndTime(ServerTime time, ServerTime now, bool local)
{
    const auto dateOf = [&](ServerTime moment) { return models::timeText(moment, local).first(dateLength); };
    const QString text = models::timeText(time, local).chopped(3);
    const QString clock = text.sliced(dateLength + 1) + u' ' + (local ? Tr::tr("local") : Tr::tr("UTC"));
    const QString date = text.first(dateLength);
    if (date == dateOf(now))
        return Tr::tr("today %1").arg(clock);
    if (date == dateOf(now.minusSeconds(-oneDay)))
        return Tr::tr("tomorrow %1").arg(clock);
    return date + u' ' + clock;
}

QString gui::sizeText(const Quarantine &quarantine)
{
    const Tally total = quarantine.total();
    if (quarantine.trouble.empty())
        return bytes::forPeople(total.bytes);
    return total.count > 0 ? Tr::tr("at least %1").arg(bytes::forPeople(total.bytes)) : Tr::tr("size unknown");
}

QString gui::quarantineText(const Quarantine &quarantine, bool local)
{
    if (!quarantine.isSetUp)
        return Tr::tr("The console is not set up in this database, so nothing is in quarantine by its history.");
    if (quarantine.isEmpty())
        return Tr::tr("Nothing waits in quarantine.");
    QString what = Tr::tr("%1 in quarantine, %Ln file(s).", nullptr, static_cast<int>(quarantine.files().items()))
                       .arg(sizeText(quarantine));
    what[0] = what.at(0).toUpper();
    QStringList sentences{what, untilText(quarantine, local)};
    for (const auto &[directory, why] : quarantine.trouble)
        sentences << Tr::tr("The %1 folder could not be looked into: %2").arg(toWord(directory), why);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString gui::quarantineText(const LiveSession &session, const RunId &run)
{
    const QuarantineWatch &watch = session.quarantine();
    if (watch.known())
        return quarantineText(watch.known()->only(run), session.showsLocalTime());
    if (!watch.trouble().isEmpty())
        return Tr::tr("What waits in quarantine is not known: %1").arg(watch.trouble());
    return session.isConnected() ? Tr::tr("Looking into quarantine…")
                                 : Tr::tr("What waits in quarantine is not known: not connected.");
}

QStringList gui::volumeLines(const Quarantine &quarantine)
{
    QStringList lines;
    for (const auto &[directory, volume] : quarantine.apart) {
        const qint64 freed = quarantine.bytesOn(directory);
        if (freed <= 0)
            continue;
        Volume after = volume;
        after.freeBytes += freed;
        after.availableBytes += freed;
        const QString line = Tr::tr("%1 → %2").arg(usageText(volume), usageText(after));
        lines << (quarantine.apart.size() > 1 ? Tr::tr("%1: %2").arg(toWord(directory), line) : line);
    }
    return lines;
}
