// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/tablefindings.h"

#include "cleanup/guard/codelines.h"
#include "cleanup/tr.h"
#include "database/schema/catalogue.h"
#include "database/schema/dependentkeys.h"
#include "database/schema/ownercolumns.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;
using database::Dependent;
using database::IndexNeed;

/// What reads the whole table where the index is missing.
QString costOf(const IndexNeed &need)
{
    if (need.name.endsWith("-status"_L1))
        return Tr::tr("every look for running and stuck executions");
    if (need.use == IndexNeed::Use::Range)
        return Tr::tr("every look for files past their retention");
    return Tr::tr("every look at an execution's files");
}

Finding indexLine(const IndexNeed &need)
{
    const QString key = u"index-"_s + need.name;
    if (need.exists && need.canHelp)
        return good(key, Tr::tr("%1 has an index on %2.").arg(need.table, need.column));
    if (need.use == IndexNeed::Use::Unique) {
        return bad(
            key,
            Tr::tr("Nothing keeps %1 of %2 unique, so undo could bring a row back twice, and every row is looked "
                   "up by reading the whole table.")
                .arg(need.column, need.table),
            need.create);
    }
    const QString rows = QLocale().toString(need.tableRows);
    if (need.tableRows < cleanup::smallTableRows) {
        return good(key,
                    Tr::tr("%1 has no index on %2 that the console could use, and with about %3 rows needs none.")
                        .arg(need.table, need.column, rows));
    }
    if (!need.canHelp) {
        return warning(key,
                       Tr::tr("%1 of %2 is an enum, which no index serves: %3 reads all of about %4 rows.")
                           .arg(need.column, need.table, costOf(need), rows),
                       Tr::tr("Let the service keep its states as text, or archive old executions."));
    }
    return warning(key,
                   Tr::tr("%1 has no index on %2: %3 reads all of about %4 rows.")
                       .arg(need.table, need.column, costOf(need), rows),
                   need.create);
}

Finding dependentLine(const Dependent &dependent)
{
    const QString key = u"dependents"_s;
    switch (dependent.kind) {
    case Dependent::Kind::Trigger:
        return warning(
            key,
            Tr::tr("The trigger %1 runs whenever the console changes rows of %2.").arg(dependent.name, dependent.table),
            Tr::tr("See what it does: undo brings the rows back, not what a trigger did besides."));
    case Dependent::Kind::Cascades:
        return warning(
            key, Tr::tr("Rows of %1 go with the row of %2 that they refer to.").arg(dependent.name, dependent.table),
            Tr::tr("A cleanup says how many, and undo brings them back; make the foreign key ON DELETE RESTRICT if "
                   "they are to keep the row."));
    case Dependent::Kind::Clears:
        return warning(key,
                       Tr::tr("Rows of %1 lose their reference when the row of %2 that they refer to goes.")
                           .arg(dependent.name, dependent.table),
                       Tr::tr("A cleanup says how many, and undo puts the references back; make the foreign key ON "
                              "DELETE RESTRICT if they are to keep the row."));
    case Dependent::Kind::Blocks: break;
    }
    return warning(key,
                   Tr::tr("Rows of %2 that rows of %1 refer to cannot be removed; a cleanup reports them as failed.")
                       .arg(dependent.name, dependent.table),
                   Tr::tr("Remove those of %1 first, where they are not needed any more.").arg(dependent.name));
}

Finding securityLine(const database::Schema &schema, const database::ServerTraits &traits)
{
    QStringList hidden;
    if (schema.executions().isRowSecured)
        hidden << schema.executions().table;
    for (const Directory directory : schema.directories()) {
        if (schema.files(directory).isRowSecured)
            hidden << schema.files(directory).table;
    }
    if (hidden.isEmpty())
        return good(u"row-security"_s, Tr::tr("No row security hides rows from %1.").arg(traits.role));
    return bad(u"row-security"_s,
               Tr::tr("Row security may hide rows of %1 from %2, so nothing that is missing proves anything.")
                   .arg(hidden.join(u", "_s), traits.role),
               traits.bypassRowSecurity);
}

Finding journalLine(const Result<database::JournalOwner> &owner)
{
    const QString key = u"journal-owner"_s;
    if (!owner)
        return unknown(key, owner.error().message);
    if (!owner->isServices)
        return good(key, Tr::tr("The console's own schema is not the service's to change."));
    return warning(key, cleanup::sharedJournalNote(*owner), owner->mend);
}

Finding vacuumLine(const database::VacuumGap &gap)
{
    return warning(u"autovacuum"_s,
                   gap.table.isEmpty()
                       ? Tr::tr("Autovacuum is off, so tables keep the room of removed rows.")
                       : Tr::tr("Autovacuum is off for %1, so it keeps the room of removed rows.").arg(gap.table),
                   gap.mend);
}

Finding referenceLine(const database::UnindexedReference &reference)
{
    return warning(
        u"reference-index"_s,
        Tr::tr("%1 refers to %2 by %3, which has no index: the server looks through all of it for each row that "
               "goes.")
            .arg(reference.table, reference.referred, reference.columns),
        u"CREATE INDEX CONCURRENTLY ON %1 (%2);"_s.arg(reference.table, reference.columns));
}

/// What hangs on the rows and could not be brought back, so that cleanups are refused.
Findings obstacleLines(database::Connection &connection, const database::Schema &schema)
{
    Findings lines;
    for (const Directory directory : schema.directories()) {
        const auto keys = database::findDependentKeys(connection, schema.files(directory).table, schema.tables());
        if (!keys)
            return {unknown(u"dependents"_s, keys.error().message)};
        for (const database::DependentKey &one : *keys) {
            if (!one.obstacle.isEmpty())
                lines << bad(u"dependents"_s, one.obstacle, one.mend);
        }
    }
    return lines;
}

Finding ownerLine(const database::OwnerColumn &column)
{
    const QString key = u"file-owners"_s;
    if (!column.mayRead) {
        return warning(key,
                       Tr::tr("%1 may name files, and this role may not read it: files that only it names count as "
                              "orphans.")
                           .arg(column.name),
                       u"GRANT SELECT ON %1 TO …;"_s.arg(column.table));
    }
    return good(key,
                Tr::tr("Files that %1 names are no orphans; if it owns none, say in orphans.owners which columns do.")
                    .arg(column.name));
}

/// A line for each thing found; `fine` where there is none, and why where it could not be looked for.
template <typename Thing, typename Line>
Findings linesOf(const Result<QList<Thing>> &things, const QString &key, const QString &fine, Line line)
{
    if (!things)
        return {unknown(key, things.error().message)};
    Findings lines;
    for (const Thing &thing : *things)
        lines << line(thing);
    if (lines.isEmpty())
        lines << good(key, fine);
    return lines;
}
} // namespace

QString cleanup::sharedJournalNote(const database::JournalOwner &owner)
{
    return Tr::tr("The console's own schema belongs to %1, the service's own role: whoever gets into the service can "
                  "change the schedule and what undo would put back. A role of the console's own is safer.")
        .arg(owner.role);
}

Finding cleanup::privilegeFinding(const database::PrivilegeNeed &need, const QString &role)
{
    const QString key = u"privilege-"_s + need.name;
    if (need.missing.isEmpty())
        return good(key, Tr::tr("%1 has every right that the console needs on %2.").arg(role, need.object));
    return bad(key, Tr::tr("%1 lacks rights on %2: %3.").arg(role, need.object, need.missing.join(u", "_s)),
               need.grant);
}

Finding cleanup::consoleFinding(const database::PrivilegeNeed &need, const QString &role, RolePurpose purpose)
{
    if (need.name != "create"_L1 || need.missing.isEmpty())
        return privilegeFinding(need, role);
    const bool isViewing = purpose == RolePurpose::View;
    const QString letIn = Tr::tr("Let the role that is to own the console's tables set it up and let this one in: "
                                 "scrapazoidctl --set server.user=… setup %1 %2")
                              .arg(isViewing ? u"--grant-viewer"_s : u"--grant-cleaner"_s, role);
    return bad(u"privilege-"_s + need.name, Tr::tr("%1 may not set the console up in %2.").arg(role, need.object),
               isViewing ? letIn : Tr::tr("%1 – or, if this role is to own them: %2").arg(letIn, need.grant));
}

Findings cleanup::findTableTrouble(database::Connection &connection, const database::Schema &schema,
                                   const database::ServerTraits &traits, const TableNeeds &needs)
{
    const QStringList tables = schema.tables();
    Findings findings{
        good(u"schema"_s,
             tables.size() > 1
                 ? Tr::tr("%1, %2 and %3 have the columns that the console needs.").arg(tables[0], tables[1], tables[2])
                 : Tr::tr("%1 has the columns that the console needs; by the profile the service keeps "
                          "no files.")
                       .arg(tables[0]))};
    for (const QString &degraded : schema.degraded()) {
        findings << warning(u"schema-optional"_s, Tr::tr("Something is left out: %1").arg(degraded),
                            Tr::tr("If the column has another name, map it in the connection's settings or with "
                                   "\"scrapazoidctl config set\"; if there is none, leave it at that."));
    }
    database::Catalogue catalogue(connection, schema);
    findings
        += linesOf(database::findTablePrivileges(connection, schema, {.purpose = needs.purpose}), u"privilege-tables"_s,
                   {}, [&](const auto &need) { return privilegeFinding(need, traits.role); });
    findings << securityLine(schema, traits);
    findings += findForeignCodeTrouble(connection, schema);
    findings << journalLine(database::findJournalOwner(connection, schema));
    findings += linesOf(catalogue.findIndexNeeds(), u"index"_s, {}, indexLine);
    findings
        += linesOf(catalogue.findDependents(), u"dependents"_s,
                   Tr::tr("No trigger and no other table hangs on the rows that the console changes."), dependentLine);
    findings += obstacleLines(connection, schema);
    if (!schema.directories().empty()) {
        findings += linesOf(catalogue.findUnindexedReferences(), u"reference-index"_s,
                            Tr::tr("Whatever refers to the rows of files has an index for it."), referenceLine);
        findings += linesOf(database::findOwnerColumns(connection, schema, needs.owners), u"file-owners"_s,
                            Tr::tr("No other table has a column whose name is one for a file's path."), ownerLine);
    }
    findings += linesOf(catalogue.findVacuumGaps(), u"autovacuum"_s, Tr::tr("Autovacuum looks after the tables."),
                        vacuumLine);
    return findings;
}
