// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/alerthook.h"

#include "cleanup/tr.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 30'000;
constexpr int lookMs = 200;
constexpr qsizetype mostSaid = 300;

/// False where it had to be ended.
bool waitFor(QProcess &process, const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(lookMs)) {
        if (process.state() == QProcess::NotRunning)
            return true;
        if (stop.stop_requested() || timer.hasExpired(patienceMs)) {
            process.kill();
            process.waitForFinished();
            return false;
        }
    }
    return true;
}
} // namespace

Result<void> cleanup::runAlertHook(const QString &command, const QByteArray &line, const std::stop_token &stop)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    // One line of shell, as its owner wrote it into the profile; the alert itself comes on standard input only.
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    if (!process.waitForStarted())
        return failure(ErrorKind::Refused,
                       Tr::tr("The alert command could not be started: %1.").arg(process.errorString()));
    process.write(line);
    process.closeWriteChannel();
    if (!waitFor(process, stop))
        return failure(ErrorKind::Refused, Tr::tr("The alert command did not end and was ended."));
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromLocal8Bit(process.readAllStandardError().left(mostSaid)).simplified();
    return failure(ErrorKind::Refused,
                   process.exitStatus() == QProcess::NormalExit
                       ? Tr::tr("The alert command ended with status %1: %2").arg(process.exitCode()).arg(said)
                       : Tr::tr("The alert command crashed: %1").arg(said));
}
