// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/plan/plan.h"
#include "database/console/consentrepository.h"
#include "database/journal/runjournal.h"

namespace cleanup {

/// What one guard asks somebody to agree to.
struct ConsentNeeded {
    QString guard;
    size_t section = 0;
    Cause cause = Cause::FirstRun;
    qint64 rows = 0;
};

/// The consents to a plan's job that count on this machine: for guards that its profile lets be agreed on, kept by the
/// folder as well as by the database, word for word, and no older than five weeks. A database that was written into by
/// others has none. Errors: Connection, Database.
Result<QList<database::Consent>> findConsents(Session &session, const Plan &plan);

/// Null where none covers what is needed: as many rows up to its cutoff, and beyond it only what has come of age since.
const database::Consent *covering(const QList<database::Consent> &consents, const Plan &plan,
                                  const Selection &selection, const ConsentNeeded &needed);

/// Somebody has looked at `plan` and agrees that its job does this once. The folder is told first, then the database,
/// who and why. Errors: Refused (the profile does not let it be agreed on, the folder is not bound here), Storage,
/// Connection, Database.
Result<void> agreeTo(Session &session, const Plan &plan, const QList<ConsentNeeded> &needed, const QString &reason,
                     const Context &context);

/// A run has gone by them: not the next one. The folder forgets first. Errors: Storage, Connection, Database.
Result<void> useConsents(Session &session, const QList<database::Consent> &consents, const database::OpenRun &run);

} // namespace cleanup
