// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/filewriter.h"
#include "demo/sqlsession.h"

#include <QObject>
#include <QThread>

namespace demo {

struct LifeOptions {
    SqlAddress address;
    WorldRoots roots;
    double speed = 1; ///< 1: something happens every one to three seconds. Executions get shorter with it.
    quint64 seed = 7;
};

/// Keeps a made-up world alive: executions start, take screenshots, download files, finish, fail, and now and then get
/// stuck. Works in a thread and over a connection of its own, and waits where the database is away for a while. Never
/// touches an execution that somebody else has ended meanwhile.
class LifeSimulation : public QObject {
    Q_OBJECT

public:
    explicit LifeSimulation(LifeOptions options, QObject *parent = nullptr);
    /// Stops.
    ~LifeSimulation() override;

    void start();
    /// Returns after the event under way, at most some 100 ms. Unfinished executions stay as they are.
    void stop();

signals:
    /// A sentence for the terminal: "Execution 48271 of user 7 started".
    void happened(const QString &what);
    /// The database or a folder is away; tried again at the next event.
    void troubled(const QString &why);

private:
    LifeOptions m_options;
    QThread m_thread;
};

} // namespace demo
