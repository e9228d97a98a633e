// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/rolegrants.h"

#include "cleanup/tr.h"
#include "database/schema/privileges.h"
#include "database/server/transaction.h"

using namespace Qt::StringLiterals;

namespace {
/// What a role lacks. What is not there yet is not asked for.
Result<QList<database::PrivilegeNeed>> findLacks(cleanup::Session &session, const RoleInQuestion &role,
                                                 cleanup::GrantReach reach)
{
    const auto isThere = database::isRole(session.connection(), role.name);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere)
        return failure(ErrorKind::NotFound,
                       Tr::tr("This server has no role %1: create it first, with CREATE ROLE.").arg(role.name));
    auto needs = reach == cleanup::GrantReach::Everything
        ? database::findTablePrivileges(session.connection(), session.schema(), role)
        : Result<QList<database::PrivilegeNeed>>();
    if (!needs)
        return needs;
    if (session.schema().isSetUp()) {
        auto console = database::findConsolePrivileges(session.connection(), role);
        if (!console)
            return tl::unexpected(console.error());
        needs->append(std::move(*console));
    }
    needs->removeIf([](const database::PrivilegeNeed &need) { return need.missing.isEmpty(); });
    return needs;
}
} // namespace

Result<QStringList> cleanup::grantSteps(Session &session, const RoleInQuestion &role)
{
    const auto lacks = findLacks(session, role, GrantReach::Everything);
    if (!lacks)
        return tl::unexpected(lacks.error());
    QStringList objects;
    for (const database::PrivilegeNeed &need : *lacks)
        objects << need.object;
    if (!session.schema().isSetUp())
        objects << Tr::tr("schema scrapazoid_console");
    if (objects.isEmpty())
        return QStringList();
    return QStringList{(role.purpose == RolePurpose::View ? Tr::tr("Let role %1 look and preview: rights on %2.")
                                                          : Tr::tr("Let role %1 plan, run and undo: rights on %2."))
                           .arg(role.name, objects.join(u", "_s))};
}

Result<void> cleanup::grantRights(Session &session, const RoleInQuestion &role, GrantReach reach)
{
    auto transaction = database::Transaction::begin(session.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto lacks = findLacks(session, role, reach);
    if (!lacks)
        return tl::unexpected(lacks.error());
    const auto refusal = [](ErrorKind kind, const QString &what, const QString &sql) {
        return failure(kind, Tr::tr("%1 Let whoever owns what is named here say: %2").arg(what, sql));
    };
    for (const database::PrivilegeNeed &need : *lacks) {
        const auto granted = session.connection().execute(need.grant, Tr::tr("grant rights on %1").arg(need.object));
        if (!granted)
            return refusal(granted.error().kind, granted.error().message, need.grant);
    }
    // Whoever may not pass a right on is only warned.
    const auto left = findLacks(session, role, reach);
    if (!left)
        return tl::unexpected(left.error());
    if (!left->isEmpty())
        return refusal(ErrorKind::Permission,
                       Tr::tr("Role %1 would not get every right on %2: %3 may not pass them on.")
                           .arg(role.name, left->first().object, session.facts().user),
                       left->first().grant);
    return transaction->commit();
}
