// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/leadholder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine()).trimmed() : QString();
}

/// When a process began, in ticks since boot: a number that is used again belongs to a later one. Empty: there is no
/// such process, or it cannot be looked at.
QString beginOf(qint64 process)
{
    const QString line = firstLine(u"/proc/%1/stat"_s.arg(process));
    // The name may hold anything; what follows its last bracket does not.
    const QStringList fields = line.sliced(line.lastIndexOf(u')') + 1).split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype beginAt = 19; // the 22nd field in all
    return fields.size() > beginAt ? fields.at(beginAt) : QString();
}

/// The boot, and which processes can be seen at all: containers see their own.
QString placeOf()
{
    return firstLine(u"/proc/sys/kernel/random/boot_id"_s) + u' ' + QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget();
}

/// Without one nothing can be looked up.
bool hasProcesses()
{
    return QFileInfo::exists(u"/proc/self/stat"_s);
}
} // namespace

QJsonObject cleanup::leadHolder(const Actor &actor)
{
    const qint64 process = QCoreApplication::applicationPid();
    return {{"user"_L1, actor.user}, {"host"_L1, actor.host}, {"program"_L1, actor.program},
            {"place"_L1, placeOf()}, {"process"_L1, process}, {"begin"_L1, beginOf(process)}};
}

bool cleanup::isCertainlyDead(const QJsonObject &holder)
{
    const QString begin = holder.value("begin"_L1).toString();
    if (!hasProcesses() || begin.isEmpty() || holder.value("place"_L1).toString() != placeOf())
        return false;
    return beginOf(holder.value("process"_L1).toInteger()) != begin;
}

QString cleanup::nameOf(const QJsonObject &holder)
{
    return holder.value("program"_L1).toString() + u' ' + holder.value("user"_L1).toString() + u'@'
        + holder.value("host"_L1).toString();
}
