// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/keychain.h"
#include "config/passwords.h"
#include "config/sessionbus.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <cstring>
#include <semaphore>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::patienceMs;

namespace {
constexpr std::chrono::milliseconds longerThanPatience{2 * patienceMs};

/// Everything that was on its way to this thread before has arrived by then.
bool answersAnother(Keychain &keychain)
{
    QObject context;
    bool isAnswered = false;
    keychain.read(u"another"_s, &context, [&](const Result<QString> &) { isAnswered = true; });
    return QTest::qWaitFor([&] { return isAnswered; }, patienceMs);
}
} // namespace

/// Nothing here has a keychain to talk to: what counts is that everybody gets an answer, soon and once.
class tst_Keychain : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void noBus();
    void noBusForAStoresKey();
    void deadBus();
    void silentBus();
    void realBus();
    void contextGone();
    void waitingFromAWorker();
    void waitingForABlockedThread();
    void stopEndsTheWait();
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
    QVERIFY(!sessionbus::isAnswering());
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
    QTRY_COMPARE_WITH_TIMEOUT(answers, 3, patienceMs);
}

/// On a server: one sentence, with what works there.
void tst_Keychain::noBusForAStoresKey()
{
    Keychain keychain;
    QString said;
    keychain.write({u"a"_s, SecretName::Kind::StoreKey}, u"hunter2"_s, this,
                   [&](const Result<void> &done) { said = done ? u"kept"_s : done.error().message; });
    QTRY_COMPARE_WITH_TIMEOUT(
        said,
        u"There is no keychain to keep the object store's key of \"a\": start one (GNOME Keyring, "
        "KWallet), or use ~/.aws/credentials."_s,
        patienceMs);
}

void tst_Keychain::deadBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Keychain keychain;
    int answers = 0;
    keychain.read(
        u"a"_s, this,
        [&](const Result<QString> &password) {
            QVERIFY(!password);
            ++answers;
        },
        500);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1, patienceMs);
    // The time limit must not answer a second time: of two that began before, the later one is over as well.
    bool isOver = false;
    QTimer::singleShot(1000, Qt::PreciseTimer, this, [&] { isOver = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isOver, patienceMs);
    QCOMPARE(answers, 1);
}

/// It accepts and then says nothing: the D-Bus libraries would wait for it without end, and this test with them.
void tst_Keychain::silentBus()
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"bus"_s));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int server = socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(listen(server, 5), 0);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path + ",guid=1");
    QVERIFY(!sessionbus::isAnswering());
    close(server);
}

void tst_Keychain::realBus()
{
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForStarted())
        QSKIP("there is no dbus-daemon here");
    QVERIFY(bus.waitForReadyRead(10'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    QVERIFY(sessionbus::isAnswering());
    bus.terminate();
    bus.waitForFinished();
    QVERIFY(!sessionbus::isAnswering());
}

void tst_Keychain::contextGone()
{
    Keychain keychain;
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    keychain.read(u"a"_s, context.get(), [&](const Result<QString> &) { isAnswered = true; });
    context.reset();
    QVERIFY(answersAnother(keychain)); // which is later
    QVERIFY(!isAnswered);
}

void tst_Keychain::waitingFromAWorker()
{
    Keychain keychain;
    KeychainPasswords passwords(keychain, longerThanPatience);
    std::atomic<bool> isDone{false};
    std::jthread worker([&] {
        const auto password = passwords.read(u"a"_s);
        QVERIFY(!password);
        isDone = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patienceMs);
}

void tst_Keychain::waitingForABlockedThread()
{
    Keychain keychain;
    KeychainPasswords passwords(keychain, 100ms);
    std::jthread worker([&] { QVERIFY(!passwords.read(u"a"_s)); });
    worker.join(); // no event loop runs here meanwhile: without its limit it would wait for ever
    QVERIFY(answersAnother(keychain)); // the late answer finds nobody and harms nobody
}

void tst_Keychain::stopEndsTheWait()
{
    Keychain keychain;
    std::stop_source stop;
    KeychainPasswords passwords(keychain, longerThanPatience, stop.get_token());
    std::binary_semaphore isDone{0};
    std::jthread worker([&] {
        QVERIFY(!passwords.read(u"a"_s));
        isDone.release();
    });
    stop.request_stop();
    QVERIFY(isDone.try_acquire_for(std::chrono::milliseconds(patienceMs)));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Keychain>)
#include "tst_keychain.moc"
