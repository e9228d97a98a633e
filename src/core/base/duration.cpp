// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration.h"

#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 longest = qint64{100} * 366 * day;

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString hoursMinutesSeconds(qint64 seconds)
{
    return QString::number(seconds / hour) + u':' + twoDigits(seconds % hour / minute) + u':'
        + twoDigits(seconds % minute);
}

qint64 unitSeconds(QChar unit)
{
    switch (unit.toLower().unicode()) {
    case 's': return 1;
    case 'm': return minute;
    case 'h': return hour;
    case 'd': return day;
    case 'w': return 7 * day;
    default: return 0;
    }
}
} // namespace

QString duration::pythonTimedelta(qint64 seconds)
{
    const qint64 days = seconds / day;
    const QString rest = hoursMinutesSeconds(seconds % day);
    if (days == 0)
        return rest;
    return QString::number(days) + (days == 1 ? u" day, "_s : u" days, "_s) + rest;
}

Result<qint64> duration::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    QStringView number = trimmed;
    qint64 factor = 1;
    if (!trimmed.isEmpty() && !trimmed.back().isDigit()) {
        factor = unitSeconds(trimmed.back());
        number = trimmed.chopped(1).trimmed();
    }
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    if (!isNumber || factor == 0 || value < 0 || value > longest / factor) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("\"%1\" is not a duration: write a whole number with s, m, h or d, for example 90s or 24h.")
                .arg(text));
    }
    return value * factor;
}

QString duration::toText(qint64 seconds)
{
    if (seconds != 0 && seconds % day == 0)
        return QString::number(seconds / day) + u'd';
    if (seconds != 0 && seconds % hour == 0)
        return QString::number(seconds / hour) + u'h';
    if (seconds != 0 && seconds % minute == 0)
        return QString::number(seconds / minute) + u'm';
    return QString::number(seconds) + u's';
}

QString duration::forPeople(qint64 seconds)
{
    if (seconds < minute)
        return Tr::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return Tr::tr("%1 min").arg(seconds / minute);
    if (seconds < day) {
        const qint64 minutes = seconds % hour / minute;
        return minutes == 0 ? Tr::tr("%1 h").arg(seconds / hour)
                            : Tr::tr("%1 h %2 min").arg(seconds / hour).arg(minutes);
    }
    const qint64 hours = seconds % day / hour;
    return hours == 0 ? Tr::tr("%1 d").arg(seconds / day) : Tr::tr("%1 d %2 h").arg(seconds / day).arg(hours);
}

QString duration::inFull(qint64 seconds)
{
    QStringList parts;
    if (seconds >= day)
        parts << Tr::tr("%1 d").arg(seconds / day);
    if (const qint64 hours = seconds % day / hour; hours > 0)
        parts << Tr::tr("%1 h").arg(hours);
    if (const qint64 minutes = seconds % hour / minute; minutes > 0)
        parts << Tr::tr("%1 min").arg(minutes);
    if (const qint64 rest = seconds % minute; rest > 0 || parts.isEmpty())
        parts << Tr::tr("%1 s").arg(rest);
    return parts.join(u' ');
}

QString duration::clock(qint64 seconds)
{
    if (seconds < day)
        return hoursMinutesSeconds(seconds);
    return Tr::tr("%1 d %2").arg(seconds / day).arg(hoursMinutesSeconds(seconds % day).rightJustified(8, u'0'));
}
