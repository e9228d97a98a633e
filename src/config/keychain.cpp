// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/keychain.h"

#include "config/sessionbus.h"

#include <QPointer>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {
const QString serviceName = u"scrapazoid-console"_s;

Error missing(const QString &profile, const QString &detail = {})
{
    return {
        ErrorKind::Storage,
        Keychain::tr("There is no keychain to keep the password of \"%1\": start one (GNOME Keyring, KWallet), or use "
                     "libpq's password file.")
            .arg(profile),
        detail};
}

Error errorOf(const QKeychain::Job &job)
{
    const auto error = job.error();
    if (error != QKeychain::AccessDenied && error != QKeychain::AccessDeniedByUser)
        return missing(job.key(), job.errorString());
    return {
        ErrorKind::Refused,
        Keychain::tr("The keychain refused access to the password of \"%1\": unlock it and try again, or use libpq's "
                     "password file.")
            .arg(job.key()),
        job.errorString()};
}
} // namespace

void Keychain::read(const QString &profile, QObject *context, PasswordDone done, int timeoutMs)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName, this);
    job->setKey(profile);
    start(
        job, context,
        [done = std::move(done)](const Result<QKeychain::Job *> &result) {
            done(result.map(
                [](QKeychain::Job *ended) { return qobject_cast<QKeychain::ReadPasswordJob *>(ended)->textData(); }));
        },
        timeoutMs);
}

void Keychain::write(const QString &profile, const QString &password, QObject *context, Done done, int timeoutMs)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName, this);
    job->setKey(profile);
    job->setTextData(password);
    start(
        job, context,
        [done = std::move(done)](const Result<QKeychain::Job *> &result) { done(result.map([](QKeychain::Job *) {})); },
        timeoutMs);
}

void Keychain::remove(const QString &profile, QObject *context, Done done, int timeoutMs)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName, this);
    job->setKey(profile);
    start(
        job, context,
        [done = std::move(done)](const Result<QKeychain::Job *> &result) { done(result.map([](QKeychain::Job *) {})); },
        timeoutMs);
}

/// Whichever comes first, the job's end or the time limit, answers; the other finds `answered` set.
void Keychain::start(QKeychain::Job *job, QObject *context, Answer answer, int timeoutMs)
{
    const auto answered = std::make_shared<bool>(false);
    const QPointer<QObject> receiver(context);
    const auto once = [answered, receiver, answer = std::move(answer)](const Result<QKeychain::Job *> &result) {
        if (!std::exchange(*answered, true) && receiver)
            answer(result);
    };
    job->setAutoDelete(true);
    if (!sessionbus::isAnswering()) {
        job->deleteLater();
        QTimer::singleShot(0, this, [once, error = missing(job->key())] { once(tl::unexpected(error)); });
        return;
    }
    QTimer::singleShot(timeoutMs, this, [once, profile = job->key()] {
        once(failure(ErrorKind::Storage,
                     tr("The keychain did not give an answer about the password of \"%1\": unlock it and try again, or "
                        "use libpq's password file.")
                         .arg(profile)));
    });
    connect(job, &QKeychain::Job::finished, this, [once](QKeychain::Job *ended) {
        const auto error = ended->error();
        const bool isAnswer = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
        once(isAnswer ? Result<QKeychain::Job *>(ended) : tl::unexpected(errorOf(*ended)));
    });
    job->start();
}
