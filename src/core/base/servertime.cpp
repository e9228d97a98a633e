// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/servertime.h"

#include "core/base/utc.h"
#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 perSecond = 1'000'000;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}
} // namespace

QString ServerTime::toSql() const
{
    const qint64 seconds = floorDivide(microseconds, perSecond);
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(seconds, inUtc);
    return whole.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u'.'
        + QString::number(microseconds - seconds * perSecond).rightJustified(6, u'0');
}

QString ServerTime::toIso() const
{
    return toUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

QString ServerTime::toWords() const
{
    return toUtc().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

QDateTime ServerTime::toUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(floorDivide(microseconds, 1000), inUtc);
}

qint64 ServerTime::secondsSince(ServerTime earlier) const
{
    return floorDivide(microseconds - earlier.microseconds, perSecond);
}

qint64 ServerTime::day() const
{
    // Rounded down before 1970, too.
    return microseconds / dayMicroseconds - (microseconds % dayMicroseconds < 0 ? 1 : 0);
}

Result<ServerTime> parseTime(const QString &text)
{
    const QString whole = text.contains(u'T', Qt::CaseInsensitive) ? text : text + u"T00:00:00"_s;
    QDateTime moment = QDateTime::fromString(whole, Qt::ISODateWithMs);
    // Read anew rather than converted: this machine's zone may have no such hour.
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime::fromString(whole + u'Z', Qt::ISODateWithMs);
    if (!moment.isValid())
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" is not a time: write it like 2026-11-22 or 2026-11-22T10:00:00Z.").arg(text));
    return ServerTime{moment.toMSecsSinceEpoch() * 1000};
}
