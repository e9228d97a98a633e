// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/target/target.h"

#include <optional>

namespace database {

/// What a session finds that the console has not set up: how the server is reached, and where the role's own names are.
struct FirstContact {
    bool isPooled = false; ///< A pooler answers: its process id is not the server's, or it drops what is sent along.
    bool takesOptions = true; ///< False: a pooler that refuses a session with options.
    QString path; ///< The role's own search_path, as it was set.
    QString schemas; ///< The schemas it stands for, in order, as a literal of name[].
};

/// What a process has found already. A role's path is worked out from settings and schemas that seldom change; `basis`
/// is all of those as a text, by which a later session sees whether what was found still holds.
struct KnownContact {
    FirstContact contact;
    QString basis; ///< Empty: not asked yet, since nobody has come a second time.
};
std::optional<KnownContact> knownContact(const QMap<QString, QString> &keywords);
void remember(const QMap<QString, QString> &keywords, const KnownContact &known);
void forget(const QMap<QString, QString> &keywords);
/// The SQL of the basis; for a session whose search path is safe.
QString basisSql();

/// Connects once without the driver, whose first statements already trust the search path, asks, and hangs up.
/// Errors: Connection; Refused where a pooler leaves the session to a path on which PostgreSQL's own names come later.
Result<FirstContact> makeFirstContact(const ConnectionParameters &parameters, const QString &applicationName);

} // namespace database
