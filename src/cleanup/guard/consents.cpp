// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/consents.h"

#include "cleanup/session/boundroot.h"
#include "cleanup/tr.h"

#include <QCryptographicHash>
#include <QUuid>
#include <map>

using namespace Qt::StringLiterals;

namespace {
using database::Consent;

/// A job of once a month goes by what was agreed after its last attempt.
constexpr qint64 longestValid = 35 * 86'400LL;
/// What is planned a moment after somebody agreed.
constexpr qint64 slackSeconds = 60;

/// All that was agreed, so that nothing of it can be changed in the database.
QByteArray checksumOf(const Consent &consent)
{
    const QStringList parts{consent.job,
                            consent.guard,
                            toName(consent.directory),
                            QString::number(consent.most),
                            QString::number(consent.cutoff.microseconds),
                            QString::number(consent.agreedAt.microseconds),
                            consent.by,
                            consent.machine,
                            consent.reason,
                            consent.proof};
    return QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256).toHex();
}

bool mayBeAgreedOn(const cleanup::Session &session, const QString &guard)
{
    return agreeableGuards.contains(guard) && session.target().guards.agreeable.contains(guard);
}
} // namespace

Result<QList<Consent>> cleanup::findConsents(Session &session, const Plan &plan)
{
    if (plan.job.isEmpty() || !session.schema().isSetUp())
        return QList<Consent>();
    auto consents = database::ConsentRepository(session.connection()).findUnused(plan.job);
    if (!consents || consents->isEmpty())
        return consents;
    std::map<Directory, storage::RootConsents> kept;
    for (const Directory directory : session.schema().directories()) {
        const auto root = openBoundRoot(session, directory);
        if (const auto read = root ? (*root)->consents() : tl::unexpected(root.error()); read)
            kept.emplace(directory, *read);
    }
    consents->removeIf([&](const Consent &consent) {
        const qint64 age = plan.madeAt.secondsSince(consent.agreedAt);
        return !mayBeAgreedOn(session, consent.guard) || age < -slackSeconds || age > longestValid
            || kept[consent.directory].value(consent.proof.toLatin1()) != checksumOf(consent);
    });
    return consents;
}

const Consent *cleanup::covering(const QList<Consent> &consents, const Plan &plan, const Selection &selection,
                                 const ConsentNeeded &needed)
{
    const PlanSection &section = plan.sections[needed.section];
    for (const Consent &consent : consents) {
        if (consent.guard != needed.guard || consent.directory != section.directory)
            continue;
        // An import is all of it what was looked at; of a first run it is what was of age then.
        const qint64 rows = needed.cause == Cause::DatedBack
            ? needed.rows
            : causesOf(plan, needed.section, selection, consent.cutoff).of(needed.cause);
        if (rows > consent.most)
            continue;
        const qint64 since = std::max<qint64>(0, plan.madeAt.secondsSince(consent.agreedAt)) + slackSeconds;
        if (section.cutoff <= consent.cutoff.minusSeconds(-since))
            return &consent;
    }
    return nullptr;
}

Result<void> cleanup::agreeTo(Session &session, const Plan &plan, const QList<ConsentNeeded> &needed,
                              const QString &reason, const Context &context)
{
    const auto now = database::findNow(session.connection());
    if (!now)
        return tl::unexpected(now.error());
    for (const ConsentNeeded &one : needed) {
        if (!mayBeAgreedOn(session, one.guard)) {
            return failure(
                ErrorKind::Refused,
                Tr::tr("Refused: the profile of this machine does not let the guard \"%1\" be agreed on: its "
                       "setting guards.agreeable says which may.")
                    .arg(one.guard));
        }
        const PlanSection &section = plan.sections[one.section];
        const auto root = openBoundRoot(session, *section.directory);
        auto kept = root ? (*root)->consents() : tl::unexpected(root.error());
        if (!kept)
            return tl::unexpected(kept.error());
        const Consent consent{.job = plan.job,
                              .guard = one.guard,
                              .directory = *section.directory,
                              .most = one.rows,
                              .cutoff = section.cutoff,
                              .agreedAt = *now,
                              .by = actorName(context),
                              .machine = context.actor.host,
                              .reason = reason,
                              .proof = QUuid::createUuid().toString(QUuid::WithoutBraces)};
        kept->insert(consent.proof.toLatin1(), checksumOf(consent));
        const auto agreed = (*root)->setConsents(*kept).and_then(
            [&] { return database::ConsentRepository(session.connection()).insert(consent); });
        if (!agreed)
            return agreed;
    }
    return {};
}

Result<void> cleanup::useConsents(Session &session, const QList<Consent> &consents, const database::OpenRun &run)
{
    for (const Consent &consent : consents) {
        const auto root = openBoundRoot(session, consent.directory);
        auto kept = root ? (*root)->consents() : tl::unexpected(root.error());
        if (!kept)
            return tl::unexpected(kept.error());
        kept->remove(consent.proof.toLatin1());
        const auto used = (*root)->setConsents(*kept).and_then(
            [&] { return database::ConsentRepository(session.connection()).use(consent.key, run.key); });
        if (!used)
            return used;
    }
    return {};
}
