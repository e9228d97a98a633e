// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/guardtext.h"

#include "gui/tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString gui::meantText(const Interlock &guard)
{
    const auto figure = [&](const QString &name) { return QLocale().toString(guard.figures.value(name), 'f', 0); };
    const QString &key = guard.key;
    if (key == "dated-back"_L1)
        return Tr::tr("%1 imported rows").arg(figure(u"rows"_s));
    if (key == "live-files"_L1)
        return Tr::tr("%Ln live file(s)", nullptr, static_cast<int>(guard.figures.value(u"rows"_s)));
    if (key == "stuck-at-once"_L1)
        return Tr::tr("%1 executions at once").arg(figure(u"rows"_s));
    if (key == "alive"_L1)
        return Tr::tr("the service rests");
    if (key == "time"_L1 || key == "clock-skew"_L1)
        return Tr::tr("the clock is right");
    if (key == "future"_L1)
        return Tr::tr("the dates are right");
    if (key == "table-share"_L1)
        return Tr::tr("%1 % of the rows").arg(figure(u"percent"_s));
    if (key == "root-share"_L1)
        return Tr::tr("%1 % of the files").arg(figure(u"percent"_s));
    if (key == "max-delete"_L1)
        return Tr::tr("so many items");
    if (key == "min-age"_L1)
        return Tr::tr("files as young as that");
    if (key == "rows-found"_L1)
        return Tr::tr("a table without rows");
    if (key == "agreement"_L1)
        return Tr::tr("rows whose files are gone");
    if (key == "newer-than-rows"_L1)
        return Tr::tr("files newer than every row");
    if (key == "first-run"_L1)
        return Tr::tr("the first cleanup here");
    if (key == "shortened"_L1)
        return Tr::tr("fewer days than before");
    return Tr::tr("this is no trouble");
}

QString gui::mendText(const Interlock &interlock)
{
    const QString &key = interlock.key;
    if (key == "setup"_L1)
        return Tr::tr("Set the console up in this database: Set up… at the top of the window.");
    if (key == "root-bound"_L1)
        return Tr::tr("Mount the volume, correct the path in the connection's settings, or set the console up "
                      "anew.");
    if (key == "root-history"_L1 || key == "server"_L1)
        return Tr::tr("If this is meant, the folder has to be bound to this database anew, after a look at what lies "
                      "there. That is done on the command line.");
    if (key == "time"_L1)
        return Tr::tr("Set the clocks right and make a new preview. That an earlier clock was wrong and this one is "
                      "right can be said on the command line.");
    return interlock.mend;
}
