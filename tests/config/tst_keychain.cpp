// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/keychain.h"
#include "config/passwords.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Nothing here has a keychain to talk to: what counts is that everybody gets an answer, soon and once.
class tst_Keychain : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void noBus();
    void deadBus();
    void contextGone();
    void waitingFromAWorker();
    void waitingForABlockedThread();
};

void tst_Keychain::cleanup()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
}

void tst_Keychain::noBus()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(!Keychain::isReachable());
    Keychain keychain;
    int answers = 0;
    keychain.read(u"a"_s, this, [&](const Result<QString> &password) {
        QVERIFY(!password);
        QCOMPARE(password.error().kind, ErrorKind::Storage);
        ++answers;
    });
    keychain.write(u"a"_s, u"hunter2"_s, this, [&](const Result<void> &done) {
        QVERIFY(!done);
        QVERIFY(!done.error().message.contains(u"hunter2"_s));
        ++answers;
    });
    keychain.remove(u"a"_s, this, [&](const Result<void> &done) {
        QVERIFY(!done);
        ++answers;
    });
    QCOMPARE(answers, 0); // never from within the call
    QTRY_COMPARE_WITH_TIMEOUT(answers, 3, 1000);
}

void tst_Keychain::deadBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Keychain keychain;
    int answers = 0;
    QElapsedTimer timer;
    timer.start();
    keychain.read(
        u"a"_s, this,
        [&](const Result<QString> &password) {
            QVERIFY(!password);
            ++answers;
        },
        500);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 3000);
    QTest::qWait(700); // the time limit must not answer a second time
    QCOMPARE(answers, 1);
}

void tst_Keychain::contextGone()
{
    Keychain keychain;
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    keychain.read(u"a"_s, context.get(), [&](const Result<QString> &) { isAnswered = true; });
    context.reset();
    QTest::qWait(100);
    QVERIFY(!isAnswered);
}

void tst_Keychain::waitingFromAWorker()
{
    Keychain keychain;
    KeychainPasswords passwords(keychain, 2s);
    std::atomic<bool> isDone{false};
    std::jthread worker([&] {
        const auto password = passwords.read(u"a"_s);
        QVERIFY(!password);
        isDone = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 2000);
}

void tst_Keychain::waitingForABlockedThread()
{
    Keychain keychain;
    KeychainPasswords passwords(keychain, 100ms);
    QElapsedTimer timer;
    timer.start();
    std::jthread worker([&] { QVERIFY(!passwords.read(u"a"_s)); });
    worker.join(); // no event loop runs here meanwhile
    QVERIFY(timer.elapsed() < 2000);
    QTest::qWait(50); // the late answer finds nobody and harms nobody
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
