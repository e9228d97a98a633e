// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/secretname.h"
#include "core/base/result.h"

#include <QObject>
#include <functional>

namespace QKeychain {
class Job;
}

/// Secrets of profiles in the desktop's keychain (Secret Service or KWallet): asynchronous, and answering within
/// `timeoutMs` whatever the desktop does. To be used in one thread with a running event loop; the answer comes in that
/// thread, from the event loop, exactly once, and not at all when `context` is gone by then. Where there is no session
/// bus (cron), every call fails at once.
/// Errors: Storage (no keychain here, no answer), Refused (the person said no).
class Keychain : public QObject {
    Q_OBJECT

public:
    using SecretDone = std::function<void(const Result<QString> &secret)>;
    using Done = std::function<void(const Result<void> &done)>;
    static constexpr int defaultTimeoutMs = 30'000; ///< Long enough for a person to unlock it.

    using QObject::QObject;

    /// Empty where none is kept.
    void read(const SecretName &name, QObject *context, SecretDone done, int timeoutMs = defaultTimeoutMs);
    void write(const SecretName &name, const QString &secret, QObject *context, Done done,
               int timeoutMs = defaultTimeoutMs);
    /// Fine where none was kept.
    void remove(const SecretName &name, QObject *context, Done done, int timeoutMs = defaultTimeoutMs);

    /// What is said of one that does not answer.
    static Error silence(const SecretName &name);

private:
    using Answer = std::function<void(Result<QKeychain::Job *>)>;
    /// What a job for one secret has to know besides.
    struct Asking {
        SecretName name;
        QObject *context;
        int timeoutMs;
    };
    void start(QKeychain::Job *job, const Asking &asking, Answer answer);
};
