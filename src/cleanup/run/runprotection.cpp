// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/runprotection.h"

#include "cleanup/tr.h"
#include "core/plan/words.h"

#include <algorithm>

namespace {
/// Whether every symbolic link below the folders leads where it did when the plan was made: rows mean what they did.
bool doLinksHold(cleanup::Lead &lead, const Plan &plan)
{
    cleanup::RootFiles disk(lead.session());
    return std::all_of(plan.links.begin(), plan.links.end(), [&](const auto &planned) {
        const auto links = lead.links().find(planned.first);
        return links != lead.links().end() && disk.targets(planned.first, links->second) == planned.second;
    });
}
} // namespace

cleanup::RunProtection::RunProtection(Lead &lead, const RunRequest &request)
    : m_plan(*request.plan)
    , m_protection(lead.session(), request.plan->hasFiles() ? lead.links() : std::map<Directory, QSet<QByteArray>>())
    , m_linksHold(!request.plan->hasFiles() || doLinksHold(lead, *request.plan))
{
    qsizetype next = 0;
    for (const PlanSection &section : m_plan.sections) {
        const bool hasFiles = section.directory && !section.isRelink();
        m_firstOfSection.push_back(hasFiles ? next : -1);
        if (!hasFiles)
            continue;
        QSet<std::pair<RowKey, quint32>> &rows = m_planned[*section.directory];
        for (qsizetype index = 0; index < section.items.size(); ++index) {
            next = m_protection.add(*section.directory, section.items.path(index)) + 1;
            if (section.facts().hasRow)
                rows.insert({section.items.id(index), section.items.item(index).version});
        }
    }
}

cleanup::Protection::Skip cleanup::RunProtection::planned() const
{
    return [this](Directory table, const RowKey &id, quint32 version) {
        const auto rows = m_planned.find(table);
        return rows != m_planned.end() && rows->second.contains({id, version});
    };
}

Result<void> cleanup::RunProtection::readLate(Session &session)
{
    auto tables = database::findRowTables(session.connection(), session.schema());
    auto acts = database::findRowActs(session.connection(), session.schema());
    if (!tables || !acts)
        return tl::unexpected(tables ? acts.error() : tables.error());
    const bool isSame = *tables == m_plan.rowTables && m_linksHold;
    const auto read = isSame ? m_protection.readLate(session, m_plan.snapshotXmin, planned())
                             : m_protection.readAll(session, planned());
    if (read) {
        m_rowTables = std::move(*tables);
        m_rowActs = std::move(*acts);
    }
    return read;
}

Result<void> cleanup::RunProtection::readNewer(Session &session)
{
    auto tables = database::findRowTables(session.connection(), session.schema());
    if (!tables)
        return tl::unexpected(tables.error());
    if (*tables == m_rowTables)
        return m_protection.readNewer(session, planned());
    const auto read = m_protection.readAll(session, planned(), Protection::Within::Callers);
    if (read)
        m_rowTables = std::move(*tables);
    return read;
}

Result<void> cleanup::RunProtection::requireSameActs(Session &session) const
{
    const auto acts = database::findRowActs(session.connection(), session.schema());
    if (!acts)
        return tl::unexpected(acts.error());
    if (*acts == m_rowActs)
        return {};
    return failure(
        ErrorKind::Refused,
        Tr::tr("A foreign key, a trigger or a rule has come to the service's tables or gone from them, so the "
               "rest stays: make a new preview."));
}

const cleanup::Protection::Meant *cleanup::RunProtection::meant(size_t section, qsizetype index) const
{
    const qsizetype first = m_firstOfSection[section];
    return first < 0 ? nullptr : m_protection.meant(first + index);
}

QString cleanup::RunProtection::describe(const Protection::Meant &meant)
{
    return (meant.isCertain ? Tr::tr("row #%1 of %2 names it by now") : Tr::tr("row #%1 of %2 may mean it"))
        .arg(meant.row.toString(), toWord(meant.table));
}
