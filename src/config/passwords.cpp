// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/passwords.h"

#include "config/keychain.h"

#include <QThread>
#include <algorithm>
#include <future>
#include <memory>

using namespace std::chrono_literals;

namespace {
constexpr auto stopLatency = 50ms;
} // namespace

/// Runs `ask(done)` in the keychain's thread and waits here for what `done` gets. The promise outlives a late answer.
template <typename T, typename Ask> Result<T> KeychainPasswords::waitFor(const SecretName &name, Ask ask) const
{
    Q_ASSERT(m_keychain.thread() != QThread::currentThread());
    const auto promise = std::make_shared<std::promise<Result<T>>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(
        &m_keychain, [ask, promise] { ask([promise](const Result<T> &result) { promise->set_value(result); }); },
        Qt::QueuedConnection);
    const auto deadline = std::chrono::steady_clock::now() + m_timeout;
    while (!m_stop.stop_requested() && std::chrono::steady_clock::now() < deadline) {
        if (answer.wait_for(std::min<std::chrono::milliseconds>(stopLatency, m_timeout)) == std::future_status::ready)
            return answer.get();
    }
    return tl::unexpected(Keychain::silence(name));
}

Result<QString> KeychainPasswords::read(const SecretName &name)
{
    return waitFor<QString>(name, [keychain = &m_keychain, name, limit = limitMs()](const auto &done) {
        keychain->read(name, keychain, done, limit);
    });
}

Result<void> KeychainPasswords::write(const SecretName &name, const QString &secret)
{
    return waitFor<void>(name, [keychain = &m_keychain, name, secret, limit = limitMs()](const auto &done) {
        keychain->write(name, secret, keychain, done, limit);
    });
}

Result<void> KeychainPasswords::remove(const SecretName &name)
{
    return waitFor<void>(name, [keychain = &m_keychain, name, limit = limitMs()](const auto &done) {
        keychain->remove(name, keychain, done, limit);
    });
}

int KeychainPasswords::limitMs() const
{
    return static_cast<int>(m_timeout.count());
}
