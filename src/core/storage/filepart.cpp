// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filepart.h"

#include <algorithm>

Belonging::Belonging(const Inventory &inventory, const FilePart &part)
    : m_inventory(inventory)
    , m_part(part)
{
    if (part.execution)
        m_execution = inventory.executions.find(*part.execution);
    if (part.user && *part.user)
        m_user = inventory.userKeys.find(**part.user);
}

bool Belonging::operator()(const DirectoryInventory &directory, qsizetype file, Standing standing) const
{
    if (directory.has(file, DirectoryInventory::Gone) || (m_part.standing && *m_part.standing != standing))
        return false;
    const bool isNamed = directory.has(file, DirectoryInventory::Named);
    const auto place = static_cast<size_t>(file);
    if (m_part.execution && (!isNamed || directory.executions[place] != m_execution))
        return false;
    if (m_part.user && (!isNamed || m_inventory.userOf(directory.executions[place]) != m_user))
        return false;
    if ((m_part.ageDays || m_part.day) && !isRightTime(directory.rowTimes[place]))
        return false;
    // Last, because a path has to be put together.
    return !m_part.type || extensionOf(directory.path(file)) == *m_part.type;
}

bool Belonging::isRightTime(qint64 time) const
{
    if (time == RowFacts::noTime)
        return false;
    if (m_part.day)
        return ServerTime{time}.day() == *m_part.day;
    const qint64 age = m_inventory.takenAt.microseconds - time;
    return age > m_part.ageDays->first * ServerTime::dayMicroseconds
        && age <= m_part.ageDays->second * ServerTime::dayMicroseconds;
}

ServerTime cutoffOf(const Inventory &inventory, Directory directory, const RetentionDays &days)
{
    return inventory.takenAt.minusSeconds(days[static_cast<size_t>(directory)] * qint64(86'400));
}

FileEntry entryOf(const Inventory &inventory, Directory directory, qsizetype file, Standing standing)
{
    const DirectoryInventory &part = inventory.of(directory);
    const qint64 execution = part.executions[static_cast<size_t>(file)];
    return {.directory = directory,
            .path = part.path(file),
            .bytes = part.bytes(file),
            .allocated = part.allocatedBytes(file),
            .time = part.time(file),
            .standing = standing,
            .execution = inventory.executions.key(execution),
            .user = inventory.userKeyOf(execution),
            .number = file};
}

Selection selectionOf(const Plan &plan, const FilePaths &only)
{
    Selection selection;
    for (size_t section = 0; section < plan.sections.size(); ++section) {
        const PlanSection &part = plan.sections[section];
        for (qsizetype index = 0; index < part.items.size(); ++index) {
            if (!part.directory || !only[static_cast<size_t>(*part.directory)].contains(part.items.path(index)))
                selection.setWanted(section, index, false);
        }
    }
    return selection;
}
