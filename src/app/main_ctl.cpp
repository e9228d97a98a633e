// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/application.h"
#include "cli/frame/argumentscrubber.h"
#include "cli/frame/lineinput.h"
#include "cli/frame/signalwatcher.h"
#include "config/keychain.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QTextStream>
#include <QTranslator>
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <future>
#include <pwd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Long enough for a person to unlock the keychain; where nobody is, it opens at once or not at all.
constexpr auto keychainWaitWithPerson = 30s;
constexpr auto keychainWaitAlone = 3s;
constexpr auto loopPatience = 2s;

QList<QByteArray> wordsOf(int argc, char **argv)
{
    QList<QByteArray> words;
    for (int index = 1; index < argc; ++index)
        words.append(argv[index]);
    return words;
}

Actor actorHere()
{
    const passwd *user = getpwuid(geteuid());
    return {.user = user ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid()),
            .host = QSysInfo::machineHostName(),
            .program = u"scrapazoidctl"_s};
}

/// Errors are sentences on stderr: the libraries' own remarks stay off it unless somebody asks for them.
void quieten()
{
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

/// With a standard stream closed, the next file opened would take its number, and output would land in it.
void openStandardStreams()
{
    while (true) {
        const int descriptor = open("/dev/null", O_RDWR);
        if (descriptor < 0 || descriptor > STDERR_FILENO) {
            close(descriptor);
            return;
        }
    }
}

/// A file in memory that nobody else may read, as libpq wants of one with passwords. It stays until this process ends;
/// its name is one for programs that this one starts, too. Empty: the system makes none.
QByteArray privateCopy(const QByteArray &content)
{
    const int descriptor = memfd_create("pgpass", MFD_CLOEXEC);
    if (descriptor < 0)
        return {};
    if (fchmod(descriptor, S_IRUSR | S_IWUSR) != 0
        || write(descriptor, content.constData(), static_cast<size_t>(content.size())) != content.size()) {
        close(descriptor);
        return {};
    }
    return "/proc/" + QByteArray::number(getpid()) + "/fd/" + QByteArray::number(descriptor);
}

/// systemd hands a unit its password file in a folder of its own (LoadCredential=pgpass:…). Where it holds nothing but
/// comments there is none, and libpq looks where it always does. Newer ones let the unit's user read it by a list of
/// rights: by the mode alone, which is all that libpq looks at, a group may, and it would not take it.
void takeCredential()
{
    if (!qEnvironmentVariableIsSet("CREDENTIALS_DIRECTORY") || qEnvironmentVariableIsSet("PGPASSFILE"))
        return;
    QFile file(QDir(qEnvironmentVariable("CREDENTIALS_DIRECTORY")).filePath(u"pgpass"_s));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.readAll();
    const QList<QByteArray> lines = content.split('\n');
    const bool isEmpty = std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.trimmed().isEmpty() || line.startsWith('#');
    });
    if (isEmpty)
        return;
    const QByteArray copy = privateCopy(content);
    qputenv("PGPASSFILE", copy.isEmpty() ? QFile::encodeName(file.fileName()) : copy);
}

int runCommand(const QList<QByteArray> &words, cli::SignalWatcher &watcher, Keychain &keychain)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const bool hasPerson = isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
    KeychainPasswords passwords(keychain, hasPerson ? keychainWaitWithPerson : keychainWaitAlone, watcher.stop());
    cli::Surroundings surroundings{
        .streams = {.out = out,
                    .err = err,
                    .outIsTerminal = isatty(STDOUT_FILENO) == 1,
                    .errIsTerminal = isatty(STDERR_FILENO) == 1,
                    .inIsTerminal = isatty(STDIN_FILENO) == 1,
                    .readLine = [&](bool isSecret) { return cli::readLine(STDIN_FILENO, isSecret, watcher.stop()); }},
        .store = ProfileStore(),
        .passwords = passwords,
        .actor = actorHere(),
        .stop = watcher.stop(),
        .stopSignal = [&] { return watcher.signal(); },
        .setHangUpHandler = [&](std::function<void()> handler) { watcher.setHangUpHandler(std::move(handler)); },
        .cacheFolder = ProfileStore::cacheFolder(),
    };
    return cli::Application().run(words, surroundings);
}
} // namespace

/// The command works on a thread of its own; this one runs the event loop that the keychain needs.
int main(int argc, char **argv)
{
    openStandardStreams();
    const QList<QByteArray> words = wordsOf(argc, argv);
    cli::scrubArguments(argc, argv);
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away must not kill a run
    cli::SignalWatcher watcher;
    quieten();
    takeCredential();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"scrapazoidctl"_s);
    QTranslator translator;
    // Plurals need the English file, too, so that there is always one to fall back to.
    if (translator.load(QLocale(), u"scrapazoid"_s, u"_"_s, u":/i18n"_s)
        || translator.load(u":/i18n/scrapazoid_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    Keychain keychain;
    // A helper confines itself, which holds for the thread that does it: the first one. It asks no keychain.
    if (words.value(0) == "serve")
        return runCommand(words, watcher, keychain);
    int status = 0;
    std::promise<void> loopEnded;
    std::thread worker([&, isOver = loopEnded.get_future()] {
        status = runCommand(words, watcher, keychain);
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
        if (isOver.wait_for(loopPatience) != std::future_status::ready)
            std::_Exit(status); // the keychain's libraries hang; everything is written and closed
    });
    QCoreApplication::exec();
    loopEnded.set_value();
    worker.join();
    return status;
}
