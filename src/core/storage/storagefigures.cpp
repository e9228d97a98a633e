// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storagefigures.h"

#include "core/target/target.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace {
/// A longer end is no type but a part of a name.
constexpr qsizetype longestExtension = 10;

/// [n]: older than n days, and not older than n + 1. Retention takes what is older than its days, to the microsecond.
size_t ageOf(qint64 time, ServerTime now)
{
    const qint64 age = std::max<qint64>(1, now.microseconds - time);
    return static_cast<size_t>(std::min<qint64>((age - 1) / ServerTime::dayMicroseconds, longestRetentionDays));
}

/// Adds up one directory and what it has in common with the other.
class Adding {
public:
    explicit Adding(const Inventory &inventory)
        : m_inventory(inventory)
    {
    }

    DirectoryFigures add(const DirectoryInventory &part)
    {
        DirectoryFigures figures;
        figures.files = part.files;
        QHash<qint64, Tally> days;
        for (qsizetype file = 0; file < part.size(); ++file) {
            if (part.has(file, DirectoryInventory::Gone))
                continue;
            const qint64 bytes = part.bytes(file);
            m_types[extensionOf(part.path(file))].of(part.directory).add(bytes);
            if (!part.has(file, DirectoryInventory::Named)) {
                if (part.has(file, DirectoryInventory::Kept)) {
                    figures.kept.add(bytes);
                } else {
                    addGoing(figures.orphans, figures.kept, part, file);
                    figures.allocatedOrphans += part.freedBlocks(file);
                }
                continue;
            }
            const auto place = static_cast<size_t>(file);
            const qint64 time = part.rowTimes[place];
            m_executions[part.executions[place]].of(part.directory).add(bytes);
            if (time != RowFacts::noTime)
                days[ServerTime{time}.day()].add(bytes);
            if (part.has(file, DirectoryInventory::Protected) || time == RowFacts::noTime) {
                figures.kept.add(bytes);
                continue;
            }
            const size_t age = ageOf(time, m_inventory.takenAt);
            if (age >= figures.ages.size())
                figures.ages.resize(age + 1);
            figures.allocatedAges.resize(figures.ages.size());
            figures.allocatedAges[age] += part.freedBlocks(file);
            addGoing(figures.ages[age], figures.kept, part, file);
        }
        for (const auto &[day, tally] : days.asKeyValueRange())
            figures.byDay.emplace_back(day, tally);
        std::sort(figures.byDay.begin(), figures.byDay.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        return figures;
    }

    /// A file that may go: bytes that its other names hold stay.
    static void addGoing(Tally &going, Tally &kept, const DirectoryInventory &part, qsizetype file)
    {
        going.add(part.freedBytes(file));
        kept.bytes += part.bytes(file) - part.freedBytes(file);
    }

    void finish(StorageFigures &figures, size_t most)
    {
        QHash<std::optional<qint64>, PairTally> users;
        for (const auto &[execution, use] : m_executions.asKeyValueRange()) {
            const auto user = m_inventory.userOf(execution);
            PairTally &all = users[user];
            for (const Directory directory : directories)
                all.of(directory) += use.of(directory);
            if (execution != 0)
                figures.executions.push_back(
                    {m_inventory.executions.key(execution), m_inventory.userKeyOf(execution), use});
        }
        for (const auto &[user, use] : users.asKeyValueRange())
            figures.users.push_back({user ? std::optional(m_inventory.userKeys.key(*user)) : std::nullopt, use});
        for (const auto &[extension, use] : m_types.asKeyValueRange())
            figures.types.push_back({extension, use});
        sortByBytes(figures.users, figures.users.size(),
                    [](const auto &user) { return user.user.value_or(RowKey(-1)); });
        sortByBytes(figures.types, figures.types.size(), [](const auto &type) { return type.extension; });
        sortByBytes(figures.executions, most, [](const auto &execution) { return execution.execution; });
        figures.largest = largest(most);
    }

private:
    /// Equal ones by name, so that the order is the same every time.
    template <typename Rows, typename Name> static void sortByBytes(Rows &rows, size_t most, Name name)
    {
        const auto isBefore = [&](const auto &a, const auto &b) {
            const qint64 left = a.use.total().bytes;
            const qint64 right = b.use.total().bytes;
            return left != right ? left > right : name(a) < name(b);
        };
        const size_t kept = std::min(most, rows.size());
        std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(kept), rows.end(), isBefore);
        rows.resize(kept);
    }

    std::vector<StorageFigures::File> largest(size_t most) const
    {
        std::vector<StorageFigures::File> files;
        const auto bytes
            = [&](const StorageFigures::File &file) { return m_inventory.of(file.directory).bytes(file.file); };
        const auto isBefore = [&](const StorageFigures::File &a, const StorageFigures::File &b) {
            const qint64 left = bytes(a);
            const qint64 right = bytes(b);
            return left != right ? left > right : std::pair(a.directory, a.file) < std::pair(b.directory, b.file);
        };
        // A heap of the largest so far, its smallest on top.
        for (const DirectoryInventory &part : m_inventory.directories) {
            for (qsizetype number = 0; number < part.size(); ++number) {
                const StorageFigures::File file{part.directory, number};
                if (part.has(number, DirectoryInventory::Gone)
                    || (files.size() == most && !isBefore(file, files.front())))
                    continue;
                files.push_back(file);
                std::push_heap(files.begin(), files.end(), isBefore);
                if (files.size() > most) {
                    std::pop_heap(files.begin(), files.end(), isBefore);
                    files.pop_back();
                }
            }
        }
        std::sort_heap(files.begin(), files.end(), isBefore);
        return files;
    }

    const Inventory &m_inventory;
    QHash<qint64, PairTally> m_executions;
    QHash<QByteArray, PairTally> m_types;
};
} // namespace

Tally DirectoryFigures::expired(int days) const
{
    const auto from = ages.begin() + std::min<std::ptrdiff_t>(days, static_cast<std::ptrdiff_t>(ages.size()));
    return std::accumulate(from, ages.end(), Tally{}, [](Tally sum, const Tally &age) { return sum += age; });
}

qint64 DirectoryFigures::allocatedExpired(int days) const
{
    const auto from
        = allocatedAges.begin() + std::min<std::ptrdiff_t>(days, static_cast<std::ptrdiff_t>(allocatedAges.size()));
    return std::accumulate(from, allocatedAges.end(), qint64{0});
}

Tally DirectoryFigures::live(int days) const
{
    const Tally gone = expired(days);
    return {files.count - orphans.count - gone.count, files.bytes - orphans.bytes - gone.bytes};
}

QByteArray extensionOf(const QByteArray &path)
{
    const qsizetype name = path.lastIndexOf('/') + 1;
    const qsizetype dot = path.lastIndexOf('.');
    if (dot <= name || path.size() - dot - 1 > longestExtension || dot + 1 == path.size())
        return {};
    return path.sliced(dot + 1).toLower();
}

StorageFigures StorageFigures::of(const Inventory &inventory, size_t most)
{
    StorageFigures figures;
    Adding adding(inventory);
    for (const DirectoryInventory &part : inventory.directories)
        figures.directories.push_back(adding.add(part));
    adding.finish(figures, most);
    return figures;
}
