// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/livesession.h"
#include "gui/session/signindialog.h"
#include "gui/session/signinquestions.h"
#include "gui/tour/tour.h"
#include "gui/widgets/theme.h"
#include "gui/window/appearance.h"
#include "gui/window/mainwindow.h"
#include "gui/window/pages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QImageReader>
#include <QLibraryInfo>
#include <QSysInfo>
#include <QTranslator>
#include <cstdio>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
Actor actorOfThisProcess()
{
    const passwd *account = getpwuid(geteuid());
    return {.user = account ? QString::fromLocal8Bit(account->pw_name) : QString::number(geteuid()),
            .host = QSysInfo::machineHostName(),
            .program = u"scrapazoid-console"_s};
}

void installTranslators(QApplication &application)
{
    QLocale::setDefault(gui::Appearance::locale());
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    // Plurals need the English file, too, so that there is always one to fall back to.
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"scrapazoid"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/scrapazoid_en.qm"_s))
        application.installTranslator(own);
}
} // namespace

int main(int argc, char *argv[])
{
    if (const auto status = gui::answerFromWindow(argc, argv))
        return *status;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"scrapazoid-console"_s);
    QApplication::setOrganizationName(u"scrapazoid"_s);
    QApplication::setApplicationVersion(QStringLiteral(SCRAPAZOID_VERSION));
    QApplication::setDesktopFileName(u"org.scrapazoid.Console"_s);
    installTranslators(application);
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Scrapazoid Console"));
    QApplication::setWindowIcon(QIcon(u":/icons/scrapazoid-console.svg"_s));
    QImageReader::setAllocationLimit(256);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Looks after the executions and files of a Scrapazoid installation."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(
        {u"p"_s, u"profile"_s},
        QCoreApplication::translate("main", "Connect to this profile instead of the default one."), u"NAME"_s);
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("main", "Colours: system, light or dark."),
                                   u"THEME"_s);
    const QCommandLineOption tour(u"tour"_s,
                                  QCoreApplication::translate("main",
                                                              "Show every page by itself, do a real preview, run and "
                                                              "undo, write a picture of each to this folder, and end."),
                                  u"DIR"_s);
    const QCommandLineOption page(
        u"page"_s,
        QCoreApplication::translate("main", "Start on this page: %1.").arg(gui::Pages::names().join(u", "_s)),
        u"PAGE"_s);
    parser.addOptions({profile, theme, tour, page});
    parser.process(application);

    const QString colours = parser.isSet(theme) ? parser.value(theme) : gui::Appearance::theme();
    gui::applyTheme(parser.isSet(tour) ? u"light"_s : colours);
    gui::SignInQuestions questions(QApplication::applicationFilePath());
    // Nobody sits at a tour.
    gui::LiveSession session(actorOfThisProcess(), parser.isSet(tour) ? SignIn() : questions.signIn());
    QObject::connect(&session, &gui::LiveSession::connectionWanted, &questions, &gui::SignInQuestions::askAgain);
    QObject::connect(&session, &gui::LiveSession::closing, &questions, &gui::SignInQuestions::end);
    gui::MainWindow window(session);
    gui::showQuestions(questions, &window);
    gui::tellOfQuestions(questions, session);
    if (parser.isSet(page) && !gui::Pages::names().contains(parser.value(page))) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(QCoreApplication::translate("main", "There is no page \"%1\": choose one of %2.")
                                    .arg(parser.value(page), gui::Pages::names().join(u", "_s))));
        return 2;
    }
    window.showPage(parser.value(page));
    window.show();
    window.openProfile(parser.value(profile));
    if (!parser.isSet(tour))
        return QApplication::exec();
    gui::Tour guide(window, parser.value(tour));
    QObject::connect(&guide, &gui::Tour::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    guide.start();
    return QApplication::exec();
}
