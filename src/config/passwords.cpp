// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/passwords.h"

#include "config/keychain.h"

#include <QThread>
#include <future>
#include <memory>

namespace {
/// Runs `ask` in the keychain's thread and waits here for what it answers. The promise outlives a late answer.
template <typename T, typename Ask> Result<T> waitFor(Keychain &keychain, std::chrono::milliseconds timeout, Ask ask)
{
    Q_ASSERT(keychain.thread() != QThread::currentThread());
    const auto promise = std::make_shared<std::promise<Result<T>>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(
        &keychain, [ask, promise] { ask([promise](const Result<T> &result) { promise->set_value(result); }); },
        Qt::QueuedConnection);
    if (answer.wait_for(timeout) == std::future_status::ready)
        return answer.get();
    return failure(
        ErrorKind::Storage,
        Keychain::tr("The keychain gives no answer: unlock it and try again, or use libpq's password file."));
}

int inMs(std::chrono::milliseconds timeout)
{
    return static_cast<int>(timeout.count());
}
} // namespace

Result<QString> KeychainPasswords::read(const QString &profile)
{
    return waitFor<QString>(m_keychain, m_timeout, [this, profile, limit = inMs(m_timeout)](const auto &done) {
        m_keychain.read(profile, &m_keychain, done, limit);
    });
}

Result<void> KeychainPasswords::write(const QString &profile, const QString &password)
{
    return waitFor<void>(m_keychain, m_timeout, [this, profile, password, limit = inMs(m_timeout)](const auto &done) {
        m_keychain.write(profile, password, &m_keychain, done, limit);
    });
}

Result<void> KeychainPasswords::remove(const QString &profile)
{
    return waitFor<void>(m_keychain, m_timeout, [this, profile, limit = inMs(m_timeout)](const auto &done) {
        m_keychain.remove(profile, &m_keychain, done, limit);
    });
}
