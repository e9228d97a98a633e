// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"

#include <csignal>

/// `scrapazoidctl watch` at work, and what it has said so far. Killed at the end, where it has not ended before.
class WatchProcess {
public:
    explicit WatchProcess(std::unique_ptr<QProcess> process)
        : m_process(std::move(process))
    {
    }
    WatchProcess(const Program &program, const QStringList &words, const QProcessEnvironment &variables = {})
        : WatchProcess(program.start(QStringList{QStringLiteral("watch")} + words, variables))
    {
    }
    ~WatchProcess() { kill(); }
    WatchProcess(const WatchProcess &) = delete;
    WatchProcess &operator=(const WatchProcess &) = delete;

    const QByteArray &out()
    {
        m_out += m_process->readAllStandardOutput();
        return m_out;
    }
    const QByteArray &err()
    {
        m_err += m_process->readAllStandardError();
        return m_err;
    }
    /// How often its log has the whole line "[Cleanup Thread] <sentence>".
    qsizetype remarks(const QByteArray &sentence) { return out().split('\n').count("[Cleanup Thread] " + sentence); }
    bool hasSaid(const QByteArray &part) { return out().contains(part); }
    bool leads() { return hasSaid("Leading the cleanups of this database.\n"); }
    bool isRunning() const { return m_process->state() == QProcess::Running; }

    void signal(int number) const { ::kill(static_cast<pid_t>(m_process->processId()), number); }
    /// Like a crash.
    void kill() const
    {
        m_process->kill();
        m_process->waitForFinished();
    }
    /// With the exit status, and all that it has ever said.
    Program::Ending end(int number = SIGTERM)
    {
        signal(number);
        return wait();
    }
    Program::Ending wait()
    {
        Program::Ending ended = Program::wait(*m_process);
        m_out += ended.out;
        m_err += ended.err;
        ended.out = m_out;
        ended.err = m_err;
        return ended;
    }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
    QByteArray m_err;
};
