// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <functional>

namespace QKeychain {
class Job;
}

/// Passwords of profiles in the desktop's keychain (Secret Service or KWallet): asynchronous, and answering within
/// `timeoutMs` whatever the desktop does. To be used in one thread with a running event loop; the answer comes in that
/// thread, from the event loop, exactly once, and not at all when `context` is gone by then. Where there is no session
/// bus (cron), every call fails at once.
/// Errors: Storage (no keychain here, no answer), Refused (the person said no).
class Keychain : public QObject {
    Q_OBJECT

public:
    using PasswordDone = std::function<void(const Result<QString> &password)>;
    using Done = std::function<void(const Result<void> &done)>;
    static constexpr int defaultTimeoutMs = 30'000; ///< Long enough for a person to unlock it.

    using QObject::QObject;

    /// An empty password where none is kept.
    void read(const QString &profile, QObject *context, PasswordDone done, int timeoutMs = defaultTimeoutMs);
    void write(const QString &profile, const QString &password, QObject *context, Done done,
               int timeoutMs = defaultTimeoutMs);
    /// Fine where none was kept.
    void remove(const QString &profile, QObject *context, Done done, int timeoutMs = defaultTimeoutMs);

private:
    using Answer = std::function<void(Result<QKeychain::Job *>)>;
    void start(QKeychain::Job *job, QObject *context, Answer answer, int timeoutMs);
};
