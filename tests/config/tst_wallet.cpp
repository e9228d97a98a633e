// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/keychain.h"
#include "config/storekeytext.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QDBusConnection>
#include <QMap>
#include <QMutex>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
/// What KWallet's daemon answers on the bus, as far as passwords go; entries in memory, by folder and name.
class Wallet : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    QMap<QString, QString> entries() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_entries;
    }

public slots:
    // NOLINTBEGIN(readability-convert-member-functions-to-static): the bus calls them of an object
    QString networkWallet() const { return u"wallet"_s; }
    bool isEnabled() const { return true; }
    int open(const QString & /*wallet*/, qlonglong /*window*/, const QString & /*program*/) const { return 1; }
    // NOLINTEND(readability-convert-member-functions-to-static)
    int entryType(int /*wallet*/, const QString &folder, const QString &name, const QString & /*program*/) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_entries.contains(folder + u'/' + name) ? 1 : 0; // a password, or unknown
    }
    QString readPassword(int /*wallet*/, const QString &folder, const QString &name, const QString & /*program*/) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_entries.value(folder + u'/' + name);
    }
    int writePassword(int /*wallet*/, const QString &folder, const QString &name, const QString &value,
                      const QString & /*program*/)
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.insert(folder + u'/' + name, value);
        return 0;
    }
    int removeEntry(int /*wallet*/, const QString &folder, const QString &name, const QString & /*program*/)
    {
        const QMutexLocker lock(&m_mutex);
        return m_entries.remove(folder + u'/' + name) > 0 ? 0 : -3;
    }

private:
    mutable QMutex m_mutex;
    QMap<QString, QString> m_entries;
};
} // namespace

/// A keychain that keeps what it is given: a real bus, and a wallet behind it.
class tst_Wallet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void eachSecretHasItsOwnEntry();

private:
    QString read(const SecretName &name);
    void write(const SecretName &name, const QString &secret);
    void remove(const SecretName &name);

    QProcess m_bus;
    QThread m_thread;
    Wallet *m_wallet = nullptr;
    Keychain m_keychain;
};

void tst_Wallet::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForStarted())
        QSKIP("there is no dbus-daemon here");
    QVERIFY(m_bus.waitForReadyRead(10'000));
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    // Whatever keychains there are on this machine, this one is asked.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    m_wallet = new Wallet;
    m_wallet->moveToThread(&m_thread);
    m_thread.start();
    auto bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"wallet"_s);
    QVERIFY(bus.registerObject(u"/modules/kwalletd5"_s, m_wallet, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
}

void tst_Wallet::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"wallet"_s);
    m_thread.quit();
    m_thread.wait();
    delete m_wallet;
    m_bus.terminate();
    m_bus.waitForFinished();
}

QString tst_Wallet::read(const SecretName &name)
{
    std::optional<Result<QString>> answer;
    m_keychain.read(name, this, [&](const Result<QString> &secret) { answer = secret; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patienceMs) || !*answer)
        support::fail("not read");
    return **answer;
}

void tst_Wallet::write(const SecretName &name, const QString &secret)
{
    std::optional<Result<void>> answer;
    m_keychain.write(name, secret, this, [&](const Result<void> &done) { answer = done; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patienceMs) || !*answer)
        support::fail("not written");
}

void tst_Wallet::remove(const SecretName &name)
{
    std::optional<Result<void>> answer;
    m_keychain.remove(name, this, [&](const Result<void> &done) { answer = done; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patienceMs) || !*answer)
        support::fail("not removed");
}

void tst_Wallet::eachSecretHasItsOwnEntry()
{
    const SecretName password(u"production"_s);
    const SecretName key(u"production"_s, SecretName::Kind::StoreKey);
    const SecretName other(u"staging"_s, SecretName::Kind::StoreKey);
    const ObjectStoreKey pair{.id = u"AKIA"_s, .secret = u"a/b+\"c\" é="_s};
    QCOMPARE(read(password), QString());
    QCOMPARE(read(key), QString());
    write(password, u"hunter2"_s);
    QCOMPARE(read(key), QString()); // the password is none of it
    write(key, storekey::toText(pair));
    QCOMPARE(read(password), u"hunter2"_s);
    QCOMPARE(storekey::fromText(read(key)), pair);
    QCOMPARE(read(other), QString());
    QCOMPARE(m_wallet->entries().size(), 2);
    remove(password);
    QCOMPARE(read(password), QString());
    QCOMPARE(storekey::fromText(read(key)), pair);
    remove(key);
    remove(key); // fine where none was kept
    QVERIFY(m_wallet->entries().isEmpty());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Wallet>)
#include "tst_wallet.moc"
