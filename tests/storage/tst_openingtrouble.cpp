// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/openingtrouble.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Scheme = RootAddress::Scheme;
using storage::LinkStep;

/// What programs say that lead nowhere, in their own words, and what is made of it.
class TestOpeningTrouble : public QObject {
    Q_OBJECT

private slots:
    void whatIsInTheWayIsSaid_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<LinkStep>("at");
        QTest::addColumn<QString>("said");
        QTest::newRow("ssh does not come there")
            << Scheme::Ssh << 255 << "ssh: connect to host files port 22: Connection refused\r\n"_ba << LinkStep::Reach
            << u"there cannot be reached: ssh: connect to host files port 22: Connection refused."_s;
        QTest::newRow("a shell without the program")
            << Scheme::Ssh << 127 << "sh: 1: scrapazoidctl: not found\n"_ba << LinkStep::Program
            << u"There is no scrapazoidctl on there: install its package there."_s;
        QTest::newRow("sudo asks") << Scheme::Sudo << 1 << "sudo: a password is required\n"_ba << LinkStep::SignIn
                                   << u"The helper on there does not begin: sudo: a password is required."_s;
        QTest::newRow("the helper refuses")
            << Scheme::Sudo << 2 << "scrapazoidctl: Nobody has said which folders.\n"_ba << LinkStep::Greeting
            << u"The helper on there does not begin: Nobody has said which folders."_s;
        QTest::newRow("nothing is said") << Scheme::Docker << 1 << ""_ba << LinkStep::Greeting
                                         << u"The helper on there does not begin: it does not answer."_s;
        const QString desktop
            = u"The helper on there may not begin: %1. pkexec asks whoever sits at this computer; for "
              "cron and services, set the folder as sudo:///FOLDER."_s;
        QTest::newRow("pkexec is closed")
            << Scheme::Pkexec << 126 << "Error executing command as another user: Request dismissed\n"_ba
            << LinkStep::SignIn << desktop.arg(u"Error executing command as another user: Request dismissed"_s);
        QTest::newRow("pkexec from cron")
            << Scheme::Pkexec << 127
            << "Error executing command as another user: Not authorized\n\nThis incident has been reported.\n"_ba
            << LinkStep::SignIn << desktop.arg(u"Error executing command as another user: Not authorized"_s);
        QTest::newRow("a container without the program")
            << Scheme::Docker << 126
            << "OCI runtime exec failed: exec: \"scrapazoidctl\": executable file not found in $PATH: unknown\n"_ba
            << LinkStep::Program << u"There is no scrapazoidctl on there: its image needs that package."_s;
        QTest::newRow("a pod without the program")
            << Scheme::Kubernetes << 1
            << "error: Internal error occurred: Internal error occurred: error executing command in container: failed "
               "to "
               "exec in container: failed to start exec \""
                + QByteArray(64, 'a')
                + "\": OCI runtime exec failed: exec failed: unable to start container process: exec: "
                  "\"scrapazoidctl\": executable file not found in $PATH: unknown\n"
            << LinkStep::Program << u"There is no scrapazoidctl on there: its image needs that package."_s;
        QTest::newRow("sudo after a wrong password")
            << Scheme::Sudo << 1 << "Sorry, try again.\nsudo: 3 incorrect password attempts\n"_ba << LinkStep::SignIn
            << u"The helper on there does not begin: sudo: 3 incorrect password attempts."_s;
        QTest::newRow("ssh at another machine")
            << Scheme::Ssh << 255
            << "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.\n"_ba
            << LinkStep::Sameness
            << u"there shows another key than before: it is another machine, or somebody pretends to be it."_s;
        QTest::newRow("an image without the program")
            << Scheme::DockerVolume << 127
            << "docker: Error response from daemon: runc create failed\nSee 'docker run --help'.\n"_ba
            << LinkStep::Program << u"There is no scrapazoidctl on there: its image needs that package."_s;
        QTest::newRow("no image")
            << Scheme::DockerVolume << 125
            << "docker: Error response from daemon: No such image: files\n\nRun 'docker run --help' for more\n"_ba
            << LinkStep::Greeting
            << u"The helper on there does not begin: docker: Error response from daemon: No such image: files."_s;
        QTest::newRow("no pod")
            << Scheme::Kubernetes << 1 << "Error from server (NotFound): pods \"web-0\" not found\n"_ba
            << LinkStep::Greeting
            << u"The helper on there does not begin: Error from server (NotFound): pods \"web-0\" not "
               "found."_s;
        QTest::newRow("kubectl chooses a container")
            << Scheme::Kubernetes << 1 << "Defaulted container \"web\" out of: web, log\n"_ba << LinkStep::Greeting
            << u"The helper on there does not begin: it does not answer."_s;
    }
    void whatIsInTheWayIsSaid()
    {
        QFETCH(Scheme, scheme);
        QFETCH(int, status);
        QFETCH(QByteArray, errors);
        const storage::LinkFailure failure
            = storage::openingTrouble({.command = {}, .place = u"there"_s, .roots = {}, .scheme = scheme},
                                      LinkStep::Greeting, status, errors, u"it does not answer"_s);
        QCOMPARE(failure.error.kind, ErrorKind::Storage);
        QTEST(failure.at, "at");
        QTEST(failure.error.message, "said");
    }

    void aCheckThatFailsEndsIt()
    {
        const auto check = [](const QList<QByteArray> &words,
                              std::chrono::milliseconds patience = std::chrono::seconds(30)) {
            const auto checked
                = storage::checkPlace({.command = {}, .place = u"there"_s, .roots = {}, .check = words}, patience);
            return checked ? QString() : checked.error().error.message;
        };
        QCOMPARE(check({}), QString());
        QCOMPARE(check({"true"}), QString());
        QCOMPARE(check({"false"}), u"there cannot be reached: nobody answers."_s);
        QCOMPARE(check({"sh", "-c", "echo Error: No such volume: x >&2; exit 1"}),
                 u"there cannot be reached: Error: No such volume: x."_s);
        QCOMPARE(check({"sleep", "60"}, std::chrono::milliseconds(50)), u"there cannot be reached: nobody answers."_s);
        QVERIFY(check({"not-there-at-all"}).contains(u"cannot be started"_s));
    }
};

QTEST_GUILESS_MAIN(TestOpeningTrouble)
#include "tst_openingtrouble.moc"
