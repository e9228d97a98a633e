// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bootclock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>
#include <QUuid>
#include <ctime>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
QByteArray lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QString findMachine()
{
    QByteArray id = lineOf(u"/etc/machine-id"_s);
    if (id.isEmpty())
        id = QSysInfo::machineHostName().toUtf8();
    // machine-id(5) asks for a keyed hash wherever the id leaves the machine.
    return QString::fromLatin1(
        QCryptographicHash::hash("scrapazoid-console/" + id, QCryptographicHash::Sha256).toHex().first(32));
}

QString findBoot()
{
    const QByteArray id = lineOf(u"/proc/sys/kernel/random/boot_id"_s);
    return id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString::fromLatin1(id);
}
} // namespace

BootTime systemBootTime()
{
    static const QString machine = findMachine();
    static const QString boot = findBoot();
    // The kernel itself is asked: libraries that give a process another date shift libc's clocks, this one with them.
    timespec time{};
    ::syscall(SYS_clock_gettime, CLOCK_BOOTTIME, &time);
    return {.machine = machine, .boot = boot, .microseconds = qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000};
}
