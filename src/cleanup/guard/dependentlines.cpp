// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/dependentlines.h"

#include "cleanup/tr.h"
#include "database/journal/dependentjournal.h"
#include "database/schema/privileges.h"
#include "database/schema/tableshape.h"
#include "database/server/sqlerror.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
using database::DependentKey;
using State = Interlock::State;

/// Rows of a plan that leave their table, by folder.
struct Leaving {
    Directory directory = Directory::Screenshots;
    std::vector<RowKey> ids;
};

std::vector<Leaving> leavingOf(const Plan &plan, const Selection &selection)
{
    std::vector<Leaving> all;
    for (const Directory directory : directories) {
        Leaving leaving{.directory = directory, .ids = {}};
        for (size_t index = 0; index < plan.sections.size(); ++index) {
            const PlanSection &section = plan.sections[index];
            if (section.directory != directory || !section.facts().hasRow || section.isRelink())
                continue;
            for (qsizetype row = 0; row < section.items.size(); ++row) {
                if (selection.isWanted(index, row))
                    leaving.ids.push_back(section.items.id(row));
            }
        }
        if (!leaving.ids.empty())
            all.push_back(std::move(leaving));
    }
    return all;
}

/// The names of what `findTablePrivileges` reports that the plan touches.
QSet<QString> touchedBy(const Plan &plan)
{
    QSet<QString> names;
    for (const PlanSection &section : plan.sections) {
        if (!section.directory)
            names.insert(u"executions"_s);
        else if (section.facts().hasRow)
            names.insert(toName(*section.directory));
    }
    return names;
}

Result<Interlocks> rightsLines(cleanup::Session &session, const Plan &plan)
{
    auto needs = database::findTablePrivileges(session.connection(), session.schema());
    if (!needs)
        return tl::unexpected(needs.error());
    const auto console = database::findConsolePrivileges(session.connection());
    if (!console)
        return tl::unexpected(console.error());
    needs->append(*console);
    const QSet<QString> touched = touchedBy(plan);
    Interlocks lines;
    for (const database::PrivilegeNeed &need : std::as_const(*needs)) {
        const bool isAsked = touched.contains(need.name) || need.name.startsWith("schema-"_L1)
            || (need.name == "console"_L1 && session.schema().isSetUp());
        if (!isAsked || need.missing.isEmpty())
            continue;
        lines << Interlock{.key = u"rights"_s,
                           .state = State::Blocked,
                           .label
                           = Tr::tr("The role lacks rights on %1 that removing rows and putting them back takes: %2.")
                                 .arg(need.object, need.missing.join(u", "_s)),
                           .mend = need.grant};
    }
    if (lines.isEmpty())
        lines << Interlock{.key = u"rights"_s,
                           .state = State::Good,
                           .label = Tr::tr("The role may remove rows and put them back."),
                           .mend = {}};
    return lines;
}

/// By table, because several keys may lead from it.
QString countedLine(const DependentKey &key, qint64 rows, const QString &parent)
{
    return (key.action == DependentKey::Action::Cascade
                ? Tr::tr("%Ln row(s) of %1 go with the rows of %2 that they refer to, and come back with them.",
                         nullptr, static_cast<int>(rows))
                : Tr::tr("%Ln row(s) of %1 lose their reference to rows of %2, and get it back with them.", nullptr,
                         static_cast<int>(rows)))
        .arg(key.table, parent);
}

Result<void> addDependents(Interlocks &lines, cleanup::Session &session, const Leaving &leaving)
{
    const database::FileTable &table = session.schema().files(leaving.directory);
    const auto children = database::findChildTables(session.connection(), table);
    if (!children)
        return tl::unexpected(children.error());
    if (!children->isEmpty()) {
        lines << Interlock{
            .key = u"dependents"_s,
            .state = State::Blocked,
            .label = Tr::tr("%1 inherits from %2: its rows are rows of that table, and could not be put back where "
                            "they were.")
                         .arg(children->join(u", "_s), table.table),
            .mend = Tr::tr("Make it a partition, or take it out: ALTER TABLE %1 NO INHERIT %2; orphans can be cleaned "
                           "all the same.")
                        .arg(children->first(), table.table)};
        return {};
    }
    auto keys = database::findDependentKeys(session.connection(), table.table, session.schema().tables());
    if (!keys)
        return tl::unexpected(keys.error());
    const bool isBlocked
        = std::any_of(keys->cbegin(), keys->cend(), [](const DependentKey &key) { return !key.obstacle.isEmpty(); });
    for (const DependentKey &key : *keys) {
        if (!key.obstacle.isEmpty())
            lines << Interlock{
                .key = u"dependents"_s, .state = State::Blocked, .label = key.obstacle, .mend = key.mend};
    }
    if (isBlocked || keys->empty())
        return {};
    database::DependentJournal dependents(session.connection(), table.id, std::move(*keys));
    const auto counts = dependents.count(leaving.ids);
    if (!counts)
        return tl::unexpected(counts.error());
    for (size_t place = 0; place < counts->size(); ++place) {
        const DependentKey &key = dependents.keys()[place];
        if ((*counts)[place] > 0)
            lines << Interlock{.key = u"dependents"_s,
                               .state = State::Good,
                               .label = countedLine(key, (*counts)[place], key.parent),
                               .mend = {}};
    }
    return {};
}
} // namespace

Result<Interlocks> cleanup::findDependentLines(Session &session, const Plan &plan, const Selection &selection)
{
    auto lines = rightsLines(session, plan);
    if (!lines)
        return lines;
    for (const Leaving &leaving : leavingOf(plan, selection)) {
        if (const auto added = addDependents(*lines, session, leaving); !added)
            return tl::unexpected(added.error());
    }
    return lines;
}
