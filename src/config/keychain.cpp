// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/keychain.h"

#include "config/sessionbus.h"

#include <QPointer>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {
/// Under which the desktop's own tools show the entries. A profile has one at most of each kind.
QString serviceOf(const SecretName &name)
{
    return name.kind == SecretName::Kind::StoreKey ? u"scrapazoid-console object store"_s : u"scrapazoid-console"_s;
}

Error missing(const SecretName &name, const QString &detail = {})
{
    const QString said = name.kind == SecretName::Kind::StoreKey
        ? Keychain::tr("There is no keychain to keep the object store's key of \"%1\": start one (GNOME Keyring, "
                       "KWallet), or use ~/.aws/credentials.")
        : Keychain::tr(
            "There is no keychain to keep the password of \"%1\": start one (GNOME Keyring, KWallet), or use "
            "libpq's password file.");
    return {ErrorKind::Storage, said.arg(name.profile), detail};
}

Error refused(const SecretName &name, const QString &detail)
{
    const QString said = name.kind == SecretName::Kind::StoreKey
        ? Keychain::tr("The keychain refused access to the object store's key of \"%1\": unlock it and try again, or "
                       "use ~/.aws/credentials.")
        : Keychain::tr("The keychain refused access to the password of \"%1\": unlock it and try again, or use libpq's "
                       "password file.");
    return {ErrorKind::Refused, said.arg(name.profile), detail};
}

Error errorOf(const QKeychain::Job &job, const SecretName &name)
{
    const auto error = job.error();
    return error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser
        ? refused(name, job.errorString())
        : missing(name, job.errorString());
}
} // namespace

void Keychain::read(const SecretName &name, QObject *context, SecretDone done, int timeoutMs)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceOf(name), this);
    job->setKey(name.profile);
    start(job, {name, context, timeoutMs}, [done = std::move(done)](const Result<QKeychain::Job *> &result) {
        done(result.map(
            [](QKeychain::Job *ended) { return qobject_cast<QKeychain::ReadPasswordJob *>(ended)->textData(); }));
    });
}

void Keychain::write(const SecretName &name, const QString &secret, QObject *context, Done done, int timeoutMs)
{
    auto *job = new QKeychain::WritePasswordJob(serviceOf(name), this);
    job->setKey(name.profile);
    job->setTextData(secret);
    start(job, {name, context, timeoutMs}, [done = std::move(done)](const Result<QKeychain::Job *> &result) {
        done(result.map([](QKeychain::Job *) {}));
    });
}

void Keychain::remove(const SecretName &name, QObject *context, Done done, int timeoutMs)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceOf(name), this);
    job->setKey(name.profile);
    start(job, {name, context, timeoutMs}, [done = std::move(done)](const Result<QKeychain::Job *> &result) {
        done(result.map([](QKeychain::Job *) {}));
    });
}

/// Whichever comes first, the job's end or the time limit, answers; the other finds `answered` set.
void Keychain::start(QKeychain::Job *job, const Asking &asking, Answer answer)
{
    const auto answered = std::make_shared<bool>(false);
    const QPointer<QObject> receiver(asking.context);
    const auto once = [answered, receiver, answer = std::move(answer)](const Result<QKeychain::Job *> &result) {
        if (!std::exchange(*answered, true) && receiver)
            answer(result);
    };
    job->setAutoDelete(true);
    if (!sessionbus::isAnswering()) {
        job->deleteLater();
        QTimer::singleShot(0, this, [once, error = missing(asking.name)] { once(tl::unexpected(error)); });
        return;
    }
    QTimer::singleShot(asking.timeoutMs, this, [once, error = silence(asking.name)] { once(tl::unexpected(error)); });
    connect(job, &QKeychain::Job::finished, this, [once, name = asking.name](QKeychain::Job *ended) {
        const auto error = ended->error();
        const bool isAnswer = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
        once(isAnswer ? Result<QKeychain::Job *>(ended) : tl::unexpected(errorOf(*ended, name)));
    });
    job->start();
}

Error Keychain::silence(const SecretName &name)
{
    const QString said = name.kind == SecretName::Kind::StoreKey
        ? tr("The keychain did not give an answer about the object store's key of \"%1\": unlock it and try "
             "again, or use ~/.aws/credentials.")
        : tr("The keychain did not give an answer about the password of \"%1\": unlock it and try again, or "
             "use libpq's password file.");
    return {ErrorKind::Storage, said.arg(name.profile), {}};
}
