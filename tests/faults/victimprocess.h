// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"
#include "support/failed.h"

#include <QElapsedTimer>
#include <QProcess>
#include <csignal>
#include <thread>

/// The process that dies.
class Victim {
public:
    Victim(const Installation &it, const QString &action)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/faults_victim"),
                        {action, it.target.connection.keywords.value(QStringLiteral("host")), it.db.name(),
                         QString::fromLatin1(it.target.screenshots.path),
                         QString::fromLatin1(it.target.downloads.path)});
        m_isReady = m_process.waitForReadyRead(30'000) && m_process.readLine().startsWith("ready");
    }
    ~Victim()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool isReady() const { return m_isReady; }
    void go()
    {
        m_process.write("\n");
        m_process.waitForBytesWritten();
    }
    /// Microseconds it took.
    qint64 finish()
    {
        QElapsedTimer timer;
        timer.start();
        go();
        if (!m_process.waitForFinished(300'000) || m_process.exitCode() != 0)
            support::fail("victim: %s", m_process.readAllStandardError().constData());
        return timer.nsecsElapsed() / 1000;
    }
    /// Whether it ended as it should, within that time; what it complained of otherwise.
    bool hasFinished(int milliseconds) { return m_process.waitForFinished(milliseconds) && m_process.exitCode() == 0; }
    QByteArray complaint() { return m_process.readAllStandardError(); }
    qint64 pid() const { return m_process.processId(); }
    void goAndDieAfter(qint64 microseconds)
    {
        go();
        const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(microseconds);
        std::this_thread::sleep_until(end);
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_isReady = false;
};
