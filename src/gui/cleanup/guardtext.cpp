// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/guardtext.h"

#include "gui/tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString meant(const Interlock &guard)
{
    const auto figure = [&](const QString &name) { return QLocale().toString(guard.figures.value(name), 'f', 0); };
    if (guard.key == "dated-back"_L1)
        return Tr::tr("%1 imported rows").arg(figure(u"rows"_s));
    if (guard.key == "stuck-at-once"_L1)
        return Tr::tr("%1 executions at once").arg(figure(u"rows"_s));
    if (guard.key == "alive"_L1)
        return Tr::tr("the service rests");
    if (guard.key == "time"_L1 || guard.key == "clock-skew"_L1)
        return Tr::tr("the clock is right");
    if (guard.key == "table-share"_L1 || guard.key == "root-share"_L1)
        return Tr::tr("%1 % of all").arg(figure(u"percent"_s));
    return Tr::tr("\"%1\" is no trouble").arg(guard.key);
}
} // namespace

QString gui::meantText(const Interlocks &interlocks)
{
    QStringList parts;
    for (const Interlock &line : interlocks) {
        if (line.state != Interlock::State::Guard)
            continue;
        if (const QString part = meant(line); !parts.contains(part))
            parts << part;
    }
    return parts.join(u", "_s);
}
