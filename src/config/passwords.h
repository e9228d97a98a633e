// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/secretname.h"
#include "core/base/result.h"

#include <chrono>
#include <stop_token>

class Keychain;

/// Secrets of profiles for code that has no event loop and waits for the answer: the command line's worker.
/// Never to be called in a thread with a window; there use Keychain itself. Errors: as Keychain.
class Passwords {
public:
    Passwords() = default;
    Passwords(const Passwords &) = delete;
    Passwords &operator=(const Passwords &) = delete;
    virtual ~Passwords() = default;

    /// Empty where none is kept.
    virtual Result<QString> read(const SecretName &name) = 0;
    virtual Result<void> write(const SecretName &name, const QString &secret) = 0;
    virtual Result<void> remove(const SecretName &name) = 0;
};

/// The keychain of another thread, whose event loop must be running; asked from this one.
class KeychainPasswords : public Passwords {
public:
    /// `keychain` outlives this object and every answer. Waits `timeout` at most, and no longer once `stop` is
    /// requested.
    KeychainPasswords(Keychain &keychain, std::chrono::milliseconds timeout, std::stop_token stop = {})
        : m_keychain(keychain)
        , m_timeout(timeout)
        , m_stop(std::move(stop))
    {
    }

    Result<QString> read(const SecretName &name) override;
    Result<void> write(const SecretName &name, const QString &secret) override;
    Result<void> remove(const SecretName &name) override;

private:
    template <typename T, typename Ask> Result<T> waitFor(const SecretName &name, Ask ask) const;
    int limitMs() const;

    Keychain &m_keychain;
    std::chrono::milliseconds m_timeout;
    std::stop_token m_stop;
};
