// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filepart.h"

#include <algorithm>

namespace {

/// Whether a file belongs to the part; paths are looked at last, because they have to be put together.
class Belonging {
public:
    Belonging(const Inventory &inventory, const FilePart &part)
        : m_inventory(inventory)
        , m_part(part)
    {
        if (part.execution)
            m_execution = inventory.executions.find(*part.execution);
        if (part.user && *part.user)
            m_user = inventory.userKeys.find(**part.user);
    }

    bool operator()(const DirectoryInventory &directory, qsizetype file, Standing standing) const
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
        return !m_part.type || extensionOf(directory.path(file)) == *m_part.type;
    }

private:
    bool isRightTime(qint64 time) const
    {
        if (time == RowFacts::noTime)
            return false;
        if (m_part.day)
            return ServerTime{time}.day() == *m_part.day;
        const qint64 age = m_inventory.takenAt.microseconds - time;
        return age > m_part.ageDays->first * ServerTime::dayMicroseconds
            && age <= m_part.ageDays->second * ServerTime::dayMicroseconds;
    }

    const Inventory &m_inventory;
    const FilePart &m_part;
    qint64 m_execution = 0; ///< Of the part, by number.
    std::optional<qint64> m_user; ///< Likewise; empty: files of nobody.
};
} // namespace

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

FileSelection selectFiles(const Inventory &inventory, const FilePart &part, const RetentionDays &days, size_t most)
{
    struct Found {
        Directory directory;
        qsizetype file;
        qint64 bytes;
        Standing standing;
    };
    std::vector<Found> found;
    FileSelection selection;
    const Belonging belongs(inventory, part);
    for (const DirectoryInventory &directory : inventory.directories) {
        if (part.directory && *part.directory != directory.directory)
            continue;
        const ServerTime cutoff
            = inventory.takenAt.minusSeconds(days[static_cast<size_t>(directory.directory)] * qint64(86'400));
        for (qsizetype file = 0; file < directory.size(); ++file) {
            const Standing standing = directory.standing(file, cutoff);
            if (!belongs(directory, file, standing))
                continue;
            const qint64 bytes = directory.bytes(file);
            selection.all.add(bytes);
            found.push_back({directory.directory, file, bytes, standing});
        }
    }
    const size_t kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                      [](const Found &a, const Found &b) {
                          return a.bytes != b.bytes ? a.bytes > b.bytes
                                                    : std::pair(a.directory, a.file) < std::pair(b.directory, b.file);
                      });
    for (size_t place = 0; place < kept; ++place) {
        const Found &one = found[place];
        const DirectoryInventory &directory = inventory.of(one.directory);
        const qint64 execution = directory.executions[static_cast<size_t>(one.file)];
        selection.files.push_back({.directory = one.directory,
                                   .path = directory.path(one.file),
                                   .bytes = one.bytes,
                                   .time = directory.time(one.file),
                                   .standing = one.standing,
                                   .execution = inventory.executions.key(execution),
                                   .user = inventory.userKeyOf(execution)});
    }
    return selection;
}
