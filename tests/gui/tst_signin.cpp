// SPDX-License-Identifier: GPL-3.0-or-later
// What ssh asks on the way to a folder, as a window puts it before somebody: by a real server, keys and the program
// that ssh starts.

#include "gui/session/livesession.h"
#include "gui/session/signindialog.h"
#include "storage/stores.h"
#include "support/failed.h"
#include "support/patience.h"
#include "support/sshserver.h"
#include "support/testroots.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>
#include <future>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using gui::SignInQuestion;
using support::patienceMs;
using Kind = SignInQuestion::Kind;

namespace {
/// A window that somebody sits at, and a folder behind ssh.
struct Far {
    explicit Far(support::SshServer &server)
    {
        support::makeFolder(root);
        target.screenshots.path = server.address(root);
        QObject::connect(&questions, &gui::SignInQuestions::asked, &window,
                         [this](const SignInQuestion &question) { asked << question; });
        gui::showQuestions(questions, &window);
        window.show();
    }
    /// Opens the folder as a worker does; `answer` is called for each dialog that comes up meanwhile.
    Result<std::unique_ptr<storage::Store>> open(const std::function<void(gui::SignInDialog &)> &answer)
    {
        auto opening = std::async(std::launch::async, [this] { return stores.open(target, Directory::Screenshots); });
        QPointer<gui::SignInDialog> last;
        while (opening.wait_for(0s) != std::future_status::ready) {
            QTest::qWait(10);
            auto *dialog = qobject_cast<gui::SignInDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == last)
                continue;
            last = dialog;
            answer(*dialog);
        }
        return opening.get();
    }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-signin-"));
    QByteArray root = scratch->path() + "/root";
    Target target;
    QList<SignInQuestion> asked;
    QWidget window;
    gui::SignInQuestions questions{QStringLiteral(SCRAPAZOID_CONSOLE)};
    storage::Stores stores{questions.signIn()};
};

/// The process that ssh starts for an answer.
struct Asker {
    Asker(const gui::SignInQuestions &questions, const QString &text, const QString &kind = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QByteArray variable = questions.signIn().environment.value(0);
        environment.insert(QString::fromLocal8Bit(variable.first(variable.indexOf('='))),
                           QString::fromLocal8Bit(variable.sliced(variable.indexOf('=') + 1)));
        environment.insert(QString::fromLocal8Bit(questions.signIn().placeVariable), u"anna@files"_s);
        environment.insert(u"SSH_ASKPASS_PROMPT"_s, kind);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SCRAPAZOID_CONSOLE), {text});
    }
    ~Asker()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
};

gui::SignInDialog *shownDialog()
{
    return qobject_cast<gui::SignInDialog *>(QApplication::activeModalWidget());
}

bool says(const QWidget *dialog, const QString &text)
{
    const auto labels = dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text().contains(text) && label->textFormat() == Qt::PlainText;
    });
}

void type(gui::SignInDialog &dialog, const QString &secret)
{
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), secret);
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
}
} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString obstacle = support::SshServer::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_server.emplace(SCRAPAZOIDCTL);
        const QString key = QFile::decodeName(m_server->path() + "/locked");
        QCOMPARE(QProcess::execute(u"ssh-keygen"_s,
                                   {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u"open sesame"_s, u"-f"_s, key}),
                 0);
        m_lockedKey = "  IdentityFile " + m_server->path() + "/locked\n";
    }
    void init()
    {
        m_server->configure({});
        m_server->restrict({});
    }

    void aPassphraseIsAskedForUntilItIsRight()
    {
        letLockedKeyIn();
        Far far(*m_server);
        int dialogs = 0;
        const auto opened = far.open([&](gui::SignInDialog &dialog) {
            QCOMPARE(dialog.findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
            type(dialog, ++dialogs == 1 ? u"wrong"_s : u"open sesame"_s);
        });
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(dialogs, 2);
        QCOMPARE(far.asked.first().kind, Kind::Secret);
        QVERIFY2(far.asked.first().text.contains(u"locked"_s), qPrintable(far.asked.first().text));
        QVERIFY((*opened)->list({}, {}).isComplete());
    }

    void anUnknownMachineIsAskedAbout_data()
    {
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }
    void anUnknownMachineIsAskedAbout()
    {
        QFETCH(bool, isTrusted);
        const QByteArray known = m_server->path() + "/known-" + (isTrusted ? "yes" : "no");
        m_server->configure("  StrictHostKeyChecking ask\n  UserKnownHostsFile " + known + "\n");
        Far far(*m_server);
        const auto opened = far.open([&](gui::SignInDialog &dialog) {
            QVERIFY(!dialog.findChild<QLineEdit *>());
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->isDefault() != isTrusted)
                    button->click();
            }
        });
        QCOMPARE(opened.has_value(), isTrusted);
        QCOMPARE(far.asked.size(), 1);
        QCOMPARE(far.asked.first().kind, Kind::Choice);
        QVERIFY(far.asked.first().text.contains(u"SHA256:"_s));
        QCOMPARE(support::exists(known), isTrusted);
    }

    /// A window that tries again and again does not ask again and again.
    void whoDeclinesIsLeftInPeace()
    {
        letLockedKeyIn();
        Far far(*m_server);
        QVERIFY(!far.open([](gui::SignInDialog &dialog) { dialog.reject(); }));
        const qsizetype before = far.asked.size();
        QTest::qWait(2100); // for so long a failure is not tried again
        QVERIFY(!far.open([](gui::SignInDialog &) { QFAIL("asked again"); }));
        QCOMPARE(far.asked.size(), before);
        far.questions.askAgain();
        QTest::qWait(2100);
        QVERIFY(far.open([](gui::SignInDialog &dialog) { type(dialog, u"open sesame"_s); }));
    }

    /// Whoever asked has gone: nobody is to type a password for it any more, and the next one gets its turn.
    void aVoidQuestionGoesAwayAndTheNextOneComes()
    {
        gui::SignInQuestions questions(QStringLiteral(SCRAPAZOID_CONSOLE));
        QWidget window;
        gui::showQuestions(questions, &window);
        window.show();
        std::optional<Asker> first(std::in_place, questions, u"A password, <b>please</b>:"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog(), patienceMs);
        // What others say is text and nothing else; where one signs in is said by us.
        QVERIFY(says(shownDialog(), u"<b>please"_s));
        QVERIFY(says(shownDialog(), u"anna@files"_s));
        Asker second(questions, u"The second one:"_s);
        QTest::qWait(500);
        QVERIFY(says(shownDialog(), u"<b>please"_s));
        first.reset();
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog() && says(shownDialog(), u"The second one"_s), patienceMs);
        type(*shownDialog(), u"an answer"_s);
        QVERIFY(second.process.waitForFinished());
        QCOMPARE(second.process.readAllStandardOutput(), "an answer\n"_ba);
        QTRY_VERIFY_WITH_TIMEOUT(!shownDialog(), patienceMs);
    }

    /// Enter says no to a machine that nobody knows, unless "yes" is what has the focus.
    void enterDoesWhatTheFocusedButtonSays()
    {
        const SignInQuestion question{
            .id = 1, .kind = Kind::Choice, .place = u"anna@files"_s, .text = u"Is it the one?"_s};
        for (const bool goesToYes : {false, true}) {
            gui::SignInDialog dialog(question, nullptr);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QVERIFY(dialog.focusWidget());
            if (goesToYes) {
                for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                    if (button->text().startsWith(u"Yes"_s))
                        button->setFocus(Qt::TabFocusReason);
                }
            }
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
            QVERIFY(!dialog.isVisible());
            QCOMPARE(dialog.result(), static_cast<int>(goesToYes ? QDialog::Accepted : QDialog::Rejected));
        }
    }

    /// ssh is killed, not the process that asks for it.
    void whoAsksGoesWithSsh()
    {
        gui::SignInQuestions questions(QStringLiteral(SCRAPAZOID_CONSOLE));
        QWidget window;
        gui::showQuestions(questions, &window);
        window.show();
        const SignIn signIn = questions.signIn();
        auto ssh = std::make_optional<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SCRAPAZOID_ASKPASS"_s,
                           QString::fromLocal8Bit(signIn.environment.value(0)).section(u'=', 1));
        ssh->setProcessEnvironment(environment);
        ssh->start(u"sh"_s, {u"-c"_s, u"\"$0\" 'A password:'; true"_s, QStringLiteral(SCRAPAZOID_CONSOLE)});
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog(), patienceMs);
        ssh->kill();
        ssh->waitForFinished();
        QTRY_VERIFY_WITH_TIMEOUT(!shownDialog(), patienceMs);
    }

    /// A dialog that wanted the connection closes while the question stands.
    void aQuestionOutlivesTheDialogThatBroughtIt()
    {
        gui::SignInQuestions questions(QStringLiteral(SCRAPAZOID_CONSOLE));
        QWidget window;
        gui::showQuestions(questions, &window);
        window.show();
        auto *dialog = new QDialog(&window);
        dialog->open();
        Asker asker(questions, u"A password:"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog(), patienceMs);
        delete dialog;
        QVERIFY(shownDialog());
        type(*shownDialog(), u"an answer"_s);
        QVERIFY(asker.process.waitForFinished());
        QCOMPARE(asker.process.exitCode(), 0);
    }

    /// What is waited for may still come: it is out of sight and nothing else is refused for it.
    void aNoticeIsHiddenAndNotDeclined()
    {
        gui::SignInQuestions questions(QStringLiteral(SCRAPAZOID_CONSOLE));
        QWidget window;
        gui::showQuestions(questions, &window);
        window.show();
        Asker touch(questions, u"Touch your key"_s, u"none"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog(), patienceMs);
        shownDialog()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!shownDialog(), patienceMs);
        Asker password(questions, u"A password:"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownDialog(), patienceMs);
        QCOMPARE(touch.process.state(), QProcess::Running);
    }

    /// A window that closes waits neither for a person nor for a machine that does not answer.
    void closingWaitsForNobody()
    {
        letLockedKeyIn();
        QElapsedTimer since;
        {
            gui::SignInQuestions questions(QStringLiteral(SCRAPAZOID_CONSOLE));
            gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s},
                                     questions.signIn());
            QObject::connect(&session, &gui::LiveSession::closing, &questions, &gui::SignInQuestions::end);
            QSignalSpy asked(&questions, &gui::SignInQuestions::asked);
            Target target;
            target.name = u"far"_s;
            target.screenshots.path = m_server->address(m_server->path() + "/root");
            target.connection.isThroughSsh = true;
            session.setTarget(target);
            QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patienceMs);
            since.start();
        }
        QVERIFY2(since.elapsed() < 15'000, qPrintable(QString::number(since.elapsed())));
    }

    void whereNobodyIsAskedNothingWaits()
    {
        letLockedKeyIn();
        Far far(*m_server);
        storage::Stores alone;
        const auto opened = alone.open(far.target, Directory::Screenshots);
        QVERIFY(opened.error().message.contains(u"Permission denied"_s));
        QCOMPARE(alone.reach(far.target, Directory::Screenshots)->failure->at, storage::LinkStep::SignIn);
    }

private:
    /// The one with a passphrase alone.
    void letLockedKeyIn()
    {
        m_server->configure(m_lockedKey);
        support::writeContent(m_server->path(), "authorized", support::readFile(m_server->path() + "/locked.pub"));
    }

    std::optional<support::SshServer> m_server;
    QByteArray m_lockedKey;
};

QTEST_MAIN(support::Guarded<TestSignIn>)
#include "tst_signin.moc"
