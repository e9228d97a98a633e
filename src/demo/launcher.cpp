// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/launcher.h"

#include "demo/pastdays.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr int patienceMs = 8000;

/// A child of a killed launcher would look at a world that is gone.
void endWithParent(QProcess &process)
{
    process.setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        // Ours are blocked, to be read from a descriptor; a child wants them as everybody has them.
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
    });
}

} // namespace

Launcher::Launcher(DemoOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Launcher::~Launcher()
{
    m_child.disconnect(this);
    if (m_child.state() != QProcess::NotRunning) {
        m_child.terminate();
        if (!m_child.waitForFinished(patienceMs)) {
            m_child.kill();
            m_child.waitForFinished();
        }
    }
    if (m_life)
        m_life->stop();
}

tl::expected<void, QString> Launcher::start()
{
    // Look for the programs first: nobody wants to learn after ten seconds that they are not built.
    for (const QString &name : {u"scrapazoidctl"_s, u"scrapazoid-console"_s}) {
        const auto found = program(name);
        if (!found && !(m_options.shell && name == "scrapazoid-console"_L1))
            return tl::unexpected(found.error());
    }
    return makeWorld().and_then([this] { return setUp(); }).and_then([this] {
        live();
        return launch();
    });
}

tl::expected<void, QString> Launcher::makeWorld()
{
    QElapsedTimer clock;
    clock.start();
    say(tr("Starting a private PostgreSQL…"));
    auto made = Installation::make(m_options.directory.toLocal8Bit());
    if (!made)
        return tl::unexpected(made.error());
    m_installation = std::move(*made);
    const auto summary = m_installation->fill({.scale = m_options.scale, .seed = m_options.seed},
                                              [this](double share) { return showProgress(share); });
    if (!summary)
        return tl::unexpected(summary.error());
    const QLocale locale;
    say(tr("Made %1 executions and %2 files (%3 by size) in %4 s.")
            .arg(locale.toString(summary->executions), locale.toString(summary->files),
                 locale.formattedDataSize(summary->bytes),
                 locale.toString(static_cast<double>(clock.elapsed()) / 1000, 'f', 1)));
    return {};
}

tl::expected<void, QString> Launcher::setUp()
{
    if (m_interrupted != 0)
        return tl::unexpected(tr("Interrupted."));
    QProcess setup;
    giveEnvironment(setup);
    endWithParent(setup);
    setup.setProcessChannelMode(QProcess::MergedChannels);
    setup.start(*program(u"scrapazoidctl"_s), {u"-p"_s, m_installation->profile(), u"setup"_s, u"--yes"_s});
    const bool ended = setup.waitForFinished(60'000);
    const QString said = QString::fromLocal8Bit(setup.readAll()).trimmed();
    if (!ended || setup.exitStatus() != QProcess::NormalExit || setup.exitCode() != 0)
        return tl::unexpected(tr("\"scrapazoidctl setup\" failed: %1").arg(said));
    if (m_options.verbose)
        say(said);
    return writePastDays(m_installation->address());
}

void Launcher::live()
{
    if (!m_options.life)
        return;
    m_life = std::make_unique<LifeSimulation>(LifeOptions{.address = m_installation->address(),
                                                          .roots = m_installation->roots(),
                                                          .speed = m_options.speed,
                                                          .seed = m_options.seed});
    connect(m_life.get(), &LifeSimulation::troubled, this, &Launcher::say);
    if (m_options.verbose)
        connect(m_life.get(), &LifeSimulation::happened, this, &Launcher::say);
    m_life->start();
}

tl::expected<void, QString> Launcher::launch()
{
    giveEnvironment(m_child);
    endWithParent(m_child);
    m_child.setProcessChannelMode(QProcess::ForwardedChannels);
    m_child.setInputChannelMode(QProcess::ForwardedInputChannel);
    connect(&m_child, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        if (how == QProcess::CrashExit && m_interrupted == 0)
            say(tr("The console has crashed."));
        emit finished(m_interrupted != 0 ? 128 + m_interrupted : how == QProcess::CrashExit ? 1 : status);
    });
    if (m_options.shell) {
        const QString shell = qEnvironmentVariable("SHELL", u"/bin/sh"_s);
        say(tr("Try \"scrapazoidctl stuck --dry-run\", \"scrapazoidctl aggressive --dry-run\", or \"psql\"; \"exit\" "
               "ends it and takes "
               "everything away."));
        m_child.start(shell, QStringList());
    } else {
        QStringList arguments;
        if (!m_options.tour.isEmpty())
            arguments << u"--tour"_s << m_options.tour;
        m_child.start(*program(u"scrapazoid-console"_s), arguments);
    }
    if (!m_child.waitForStarted())
        return tl::unexpected(tr("Cannot start %1: %2").arg(m_child.program(), m_child.errorString()));
    return {};
}

void Launcher::interrupt(int signal)
{
    // In a shell Ctrl+C is for what runs in it.
    if (m_options.shell && signal == SIGINT && m_child.state() != QProcess::NotRunning)
        return;
    m_interrupted = signal;
    m_child.terminate();
    // An interactive shell pays no heed to SIGTERM.
    QTimer::singleShot(m_options.shell ? 200 : patienceMs, &m_child, &QProcess::kill);
}

QStringList Launcher::programFolders() const
{
    if (!m_options.programs.isEmpty())
        return {m_options.programs};
    // Installed side by side; in a build tree, a folder each.
    const QString own = QCoreApplication::applicationDirPath();
    return {own, QDir::cleanPath(own + "/../app"_L1)};
}

tl::expected<QString, QString> Launcher::program(const QString &name) const
{
    QString found = QStandardPaths::findExecutable(name, programFolders());
    if (found.isEmpty() && m_options.programs.isEmpty())
        found = QStandardPaths::findExecutable(name);
    if (found.isEmpty()) {
        return tl::unexpected(tr("There is no program %1 in %2: build it, or say where it is with --programs.")
                                  .arg(name, programFolders().join(", "_L1)));
    }
    return found;
}

void Launcher::giveEnvironment(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const SqlAddress address = m_installation->address();
    environment.insert(u"SCRAPAZOID_CONFIG"_s, m_installation->configurationFile());
    environment.insert(u"PATH"_s, programFolders().join(u':') + u':' + environment.value(u"PATH"_s));
    // For psql in the shell; a DATABASE_URL of the person's own must not lead anybody to another database.
    environment.remove(u"DATABASE_URL"_s);
    environment.insert(u"PGHOST"_s, address.socketDirectory);
    environment.insert(u"PGPORT"_s, QString::number(address.port));
    environment.insert(u"PGUSER"_s, address.user);
    environment.insert(u"PGDATABASE"_s, address.database);
    process.setProcessEnvironment(environment);
}

void Launcher::say(const QString &sentence) const
{
    // Over a line of progress.
    const bool onTerminal = ::isatty(STDERR_FILENO) != 0;
    std::fprintf(stderr, "%s%s\n", onTerminal ? "\r\033[K" : "", qPrintable(sentence));
}

bool Launcher::showProgress(double share) const
{
    // Lets a signal of the terminal in.
    QCoreApplication::processEvents();
    if (::isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r\033[K%s\r", qPrintable(tr("Making a world… %1 %").arg(qRound(100 * share))));
    return m_interrupted == 0;
}

} // namespace demo
