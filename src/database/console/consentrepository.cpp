// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/consentrepository.h"

#include "database/journal/journaltime.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

Result<void> database::ConsentRepository::insert(const Consent &consent)
{
    const auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.agreements (job, guard, directory, most, cutoff, agreed_at, agreed_by, machine, reason,
               proof)
        VALUES ($1::text, $2::text, $3::text, $4::bigint, $5::timestamp AT TIME ZONE 'UTC',
                $6::timestamp AT TIME ZONE 'UTC', $7::text, $8::text, $9::text, $10::text))"_s,
                                          {consent.job, consent.guard, toName(consent.directory), consent.most,
                                           consent.cutoff.toSql(), consent.agreedAt.toSql(), consent.by,
                                           consent.machine, consent.reason, consent.proof},
                                          Tr::tr("keep what was agreed"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<database::Consent>> database::ConsentRepository::findUnused(const QString &job)
{
    auto query = m_connection.query(
        u"SELECT agreement, job, guard, directory, most, %1, %2, agreed_by, machine, reason, proof "
        "FROM scrapazoid_console.agreements WHERE job = $1::text AND used_by IS NULL "
        "AND isfinite(cutoff) AND isfinite(agreed_at) ORDER BY agreement DESC LIMIT 100"_s.arg(
            journalMicroseconds(u"cutoff"_s), journalMicroseconds(u"agreed_at"_s)),
        {job}, Tr::tr("look for what was agreed"));
    if (!query)
        return tl::unexpected(query.error());
    QList<Consent> consents;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        const auto directory = directoryFromName(row.value(3).toString());
        if (!directory)
            return;
        consents.append({.key = row.value(0).toLongLong(),
                         .job = row.value(1).toString(),
                         .guard = row.value(2).toString(),
                         .directory = *directory,
                         .most = row.value(4).toLongLong(),
                         .cutoff = {row.value(5).toLongLong()},
                         .agreedAt = {row.value(6).toLongLong()},
                         .by = row.value(7).toString(),
                         .machine = row.value(8).toString(),
                         .reason = row.value(9).toString(),
                         .proof = row.value(10).toString()});
    });
    return read ? Result<QList<Consent>>(std::move(consents)) : tl::unexpected(read.error());
}

Result<void> database::ConsentRepository::use(qint64 key, qint64 run)
{
    const auto query = m_connection.query(
        u"UPDATE scrapazoid_console.agreements SET used_by = $2::bigint WHERE agreement = $1::bigint"_s, {key, run},
        Tr::tr("keep what was agreed"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}
