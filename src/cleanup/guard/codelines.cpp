// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/codelines.h"

#include "cleanup/diagnose/findingline.h"
#include "cleanup/tr.h"
#include "database/schema/foreigncode.h"

using namespace Qt::StringLiterals;

namespace {
using database::ForeignCode;

QString labelOf(const ForeignCode &code)
{
    switch (code.kind) {
    case ForeignCode::Kind::Trigger:
        return Tr::tr(
                   "The trigger %1 of %2 would run %3 with the rights of the console's role; it belongs to %4, which "
                   "may less.")
            .arg(code.name, code.table, code.code, code.owner);
    case ForeignCode::Kind::Rule:
        return Tr::tr("The rule %1 of %2 would run with the rights of the console's role; it belongs to %3, which may "
                      "less.")
            .arg(code.name, code.table, code.owner);
    case ForeignCode::Kind::Expression:
        return Tr::tr("%1 of %2 would call %3 with the rights of the console's role; %4, which may less, has seen to "
                      "that.")
            .arg(code.name, code.table, code.code, code.owner);
    case ForeignCode::Kind::Cast:
        return Tr::tr("Values of type %1 in %2 are converted by %3, with the rights of the console's role; it belongs "
                      "to %4, which may less.")
            .arg(code.name, code.table, code.code, code.owner);
    case ForeignCode::Kind::Path: break;
    }
    return Tr::tr("%1 of %2 looks names up in the schema %3, where %4, which may less than the console's role, can put "
                  "things of its own.")
        .arg(code.name, code.table, code.code, code.owner);
}

QString mendOf(const ForeignCode &code, const QString &grants)
{
    const QString ownRole
        = Tr::tr("Let the console connect as a role that may no more than a cleanup needs: %1").arg(grants);
    if (code.kind != ForeignCode::Kind::Path)
        return ownRole;
    if (code.revoke.isEmpty()) {
        return Tr::tr("Give the function a search path of its own (ALTER FUNCTION … SET search_path), or: %1")
            .arg(ownRole);
    }
    return Tr::tr("Take the right away (%1), give the function a search path of its own (ALTER FUNCTION … SET "
                  "search_path), or: %2")
        .arg(code.revoke, ownRole);
}
} // namespace

Result<Interlocks> cleanup::codeLines(database::Connection &connection, const database::Schema &schema)
{
    const auto found = database::findForeignCode(connection, schema);
    if (!found)
        return tl::unexpected(found.error());
    const QString key = u"foreign-code"_s;
    if (found->isEmpty()) {
        return Interlocks{{.key = key,
                           .state = Interlock::State::Good,
                           .label = Tr::tr("Writing the tables runs no code of a role that may less."),
                           .mend = {}}};
    }
    const auto grants = database::findCleanerGrants(connection, schema);
    if (!grants)
        return tl::unexpected(grants.error());
    Interlocks lines;
    for (const ForeignCode &code : *found) {
        lines.append(
            {.key = key, .state = Interlock::State::Blocked, .label = labelOf(code), .mend = mendOf(code, *grants)});
    }
    return lines;
}

Result<void> cleanup::requireNoForeignCode(database::Connection &connection, const database::Schema &schema)
{
    const auto lines = codeLines(connection, schema);
    if (!lines)
        return tl::unexpected(lines.error());
    const Interlock &first = lines->first();
    return first.isGood() ? Result<void>{}
                          : failure(ErrorKind::Refused, Tr::tr("Refused: %1 %2").arg(first.label, first.mend));
}

Findings cleanup::findForeignCodeTrouble(database::Connection &connection, const database::Schema &schema)
{
    const auto lines = codeLines(connection, schema);
    if (!lines)
        return {finding::unknown(u"foreign-code"_s, lines.error().message)};
    Findings findings;
    for (const Interlock &line : *lines)
        findings << (line.isGood() ? finding::good(line.key, line.label)
                                   : finding::bad(line.key, line.label, line.mend));
    return findings;
}
