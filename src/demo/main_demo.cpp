// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/launcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Signals arrive in the event loop; what does not ask for the loop (the making of the world) finishes first.
int receiveSignals()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&wanted, signal);
    // Before any thread starts, so that all of them inherit the mask.
    sigprocmask(SIG_BLOCK, &wanted, nullptr);
    return ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

int main(int argc, char **argv)
{
    const int arriving = receiveSignals();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"scrapazoid-demo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SCRAPAZOID_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"scrapazoid"_s, u"_"_s, u":/i18n"_s)
        || translator.load(u":/i18n/scrapazoid_en.qm"_s))
        QCoreApplication::installTranslator(&translator);

    const auto complain
        = [](const QString &sentence) { std::fprintf(stderr, "scrapazoid-demo: %s\n", qPrintable(sentence)); };
    const auto options = demo::parseDemoOptions(QCoreApplication::arguments());
    if (!options) {
        complain(options.error());
        return 2;
    }
    demo::Launcher launcher(*options);
    QObject::connect(&launcher, &demo::Launcher::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QSocketNotifier notifier(arriving, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &launcher, [&] {
        signalfd_siginfo info{};
        while (::read(arriving, &info, sizeof info) == sizeof info)
            launcher.interrupt(static_cast<int>(info.ssi_signo));
    });
    if (const auto started = launcher.start(); !started) {
        complain(started.error());
        return 1;
    }
    return QCoreApplication::exec();
}
