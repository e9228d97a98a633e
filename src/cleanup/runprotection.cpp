// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/runprotection.h"

#include <QCoreApplication>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};
} // namespace

cleanup::RunProtection::RunProtection(const Target &target, const RunRequest &request)
    : m_plan(*request.plan)
    , m_protection(target)
{
    qsizetype next = 0;
    for (const PlanSection &section : m_plan.sections) {
        const bool hasFiles = section.directory && !section.isRelink();
        m_firstOfSection.push_back(hasFiles ? next : -1);
        if (!hasFiles)
            continue;
        QSet<std::pair<qint64, quint32>> &rows = m_planned[*section.directory];
        for (qsizetype index = 0; index < section.items.size(); ++index) {
            next = m_protection.add(*section.directory, section.items.path(index)) + 1;
            if (section.kind != ItemKind::Orphan)
                rows.insert({section.items.id(index), section.items.item(index).version});
        }
    }
}

cleanup::Protection::Skip cleanup::RunProtection::planned() const
{
    return [this](Directory table, qint64 id, quint32 version) {
        const auto rows = m_planned.find(table);
        return rows != m_planned.end() && rows->second.contains({id, version});
    };
}

Result<void> cleanup::RunProtection::readLate(Session &session)
{
    return m_protection.readLate(session, m_plan.snapshotXmin, planned());
}

Result<void> cleanup::RunProtection::readNewer(Session &session)
{
    return m_protection.readNewer(session, planned());
}

const cleanup::Protection::Meant *cleanup::RunProtection::meant(size_t section, qsizetype index) const
{
    const qsizetype first = m_firstOfSection[section];
    return first < 0 ? nullptr : m_protection.meant(first + index);
}

QString cleanup::RunProtection::describe(const Protection::Meant &meant)
{
    return (meant.isCertain ? Tr::tr("row #%1 of %2 names it by now") : Tr::tr("row #%1 of %2 may mean it"))
        .arg(meant.row)
        .arg(toName(meant.table));
}
