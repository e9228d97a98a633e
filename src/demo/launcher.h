// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demooptions.h"
#include "demo/installation.h"
#include "demo/lifesimulation.h"

#include <QObject>
#include <QProcess>
#include <memory>

namespace demo {

/// scrapazoid-demo from the first line to the last: makes an installation, sets the console up for it, runs the window
/// or a shell, and takes everything away again. Talks to people on stderr.
class Launcher : public QObject {
    Q_OBJECT

public:
    explicit Launcher(DemoOptions options, QObject *parent = nullptr);
    ~Launcher() override;

    /// Blocks while the world is made, returns once the console or shell runs; `finished` comes when that has ended.
    tl::expected<void, QString> start();
    /// Asks the console to end, and the making of the world at the next opportunity; for signals of the terminal.
    void interrupt(int signal);

signals:
    /// The exit status for this process: the console's own.
    void finished(int status);

private:
    tl::expected<void, QString> makeWorld();
    tl::expected<void, QString> setUp();
    void live();
    tl::expected<void, QString> launch();
    tl::expected<QString, QString> program(const QString &name) const;
    QStringList programFolders() const;
    void giveEnvironment(QProcess &process) const;
    void say(const QString &sentence) const;
    bool showProgress(double share) const;

    DemoOptions m_options;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<LifeSimulation> m_life;
    QProcess m_child;
    int m_interrupted = 0;
};

} // namespace demo
