// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/inventoryrows.h"

#include "cleanup/plan/gonefiles.h"
#include "cleanup/plan/looking.h"

namespace {
void mark(DirectoryInventory &part, size_t file, int marks)
{
    part.marks[file] = static_cast<quint8>(part.marks[file] | marks);
}

qint64 recordedBytes(const RowFacts &facts)
{
    return std::max<qint64>(0, facts.recordedSize);
}

void remember(DirectoryInventory &part, const RowFacts &facts, size_t file, KeyNumbers &executions)
{
    mark(part, file, DirectoryInventory::Named | (facts.isProtected ? DirectoryInventory::Protected : 0));
    if (facts.time >= part.rowTimes[file]) {
        part.rowTimes[file] = facts.time;
        part.executions[file] = executions.of(facts.execution);
    }
}

void count(DirectoryInventory &part, const RowFacts &facts, size_t file, KeyNumbers &executions)
{
    RowTotals &totals = part.rows;
    const quint8 marks = part.marks[file];
    if ((marks & DirectoryInventory::Gone) != 0) {
        totals.unfound.add(recordedBytes(facts));
        return;
    }
    if ((marks & DirectoryInventory::Named) != 0) {
        totals.repeated.add(recordedBytes(facts));
    } else if (facts.recordedSize < 0) {
        totals.unrecorded.add(part.sizes[file]);
    } else if (facts.recordedSize != part.sizes[file]) {
        ++totals.wrongSizes;
        totals.sizeError += part.sizes[file] - facts.recordedSize;
    }
    remember(part, facts, file, executions);
}
} // namespace

/// `match` is told of the first file of its own folder that a row means. What retention would not take by that row is
/// marked: files that rows of the other table name, and both where a row names two.
cleanup::RowListener cleanup::InventoryRows::listener(const RowPaths &rows, std::vector<qsizetype> &files,
                                                      const Match &match)
{
    files.assign(rows.size(), -1);
    return {.meant = [this, table = rows.table(), &files, match](size_t row, Directory directory, qsizetype file) {
        qsizetype &first = files[row];
        if (directory != table) {
            mark(of(directory), static_cast<size_t>(file), DirectoryInventory::Protected);
        } else if (first < 0) {
            first = file;
            match(row, static_cast<size_t>(file));
        } else if (first != file) {
            mark(of(directory), static_cast<size_t>(first), DirectoryInventory::Protected);
            mark(of(directory), static_cast<size_t>(file), DirectoryInventory::Protected);
        }
    }};
}

void cleanup::InventoryRows::meet(NamedFiles &named, const RowPaths &rows)
{
    DirectoryInventory &part = of(rows.table());
    RowTotals &totals = part.rows;
    Tally elsewhere;
    for (size_t row = 0; row < rows.size(); ++row) {
        ++totals.rows;
        totals.recordedBytes += recordedBytes(rows.facts(row));
        totals.withoutSize += rows.facts(row).recordedSize < 0 ? 1 : 0;
        elsewhere.add(recordedBytes(rows.facts(row)));
    }
    const auto isHere = [&](size_t row) {
        --elsewhere.count;
        elsewhere.bytes -= recordedBytes(rows.facts(row));
    };
    std::vector<qsizetype> files;
    RowListener listening = listener(rows, files, [&](size_t row, size_t file) {
        isHere(row);
        count(part, rows.facts(row), file, m_inventory.executions);
    });
    listening.unmatched = [&](size_t row, bool fits) {
        if (files[row] >= 0)
            return; // found by another spelling, on a file system that folds case
        isHere(row);
        addUnfound(rows, row, fits);
    };
    named.meet(rows, listening);
    totals.elsewhere += elsewhere;
}

void cleanup::InventoryRows::addUnfound(const RowPaths &rows, size_t row, bool fits)
{
    const RowFacts &facts = rows.facts(row);
    if (fits || facts.isProtected || facts.time >= m_youngFrom.microseconds)
        of(rows.table()).rows.unfound.add(recordedBytes(facts));
    else
        m_lost.try_emplace(rows.table(), rows.table()).first->second.add(rows.id(row), rows.path(row), facts);
}

void cleanup::InventoryRows::meetNewer(NamedFiles &named, const RowPaths &rows)
{
    DirectoryInventory &part = of(rows.table());
    std::vector<qsizetype> files;
    named.meet(rows, listener(rows, files, [&](size_t row, size_t file) {
                   // In the totals, which are the snapshot's, nothing stands for it.
                   if ((part.marks[file] & DirectoryInventory::Named) == 0)
                       mark(part, file, DirectoryInventory::Foreign);
                   remember(part, rows.facts(row), file, m_inventory.executions);
               }));
}

void cleanup::InventoryRows::judgeMissing(PlanInProgress &planning, NamedFiles &named, const storage::Store &root,
                                          const storage::Listing &listing, Directory table)
{
    const RowPaths &rows = m_lost.try_emplace(table, table).first->second;
    RowTotals &totals = of(table).rows;
    const database::Readings readings(planning.target());
    database::CertainReadings certain;
    GoneFiles gone(planning, root, listing, named, readings);
    const auto ownPath = [&](size_t row) {
        QByteArray room;
        readings.certain(table, rows.path(row), room, certain);
        return certain.own.toByteArray();
    };
    std::vector<size_t> absent;
    const auto judge = [&] {
        std::vector<QByteArrayView> next;
        for (const size_t row : absent)
            next.push_back(rows.path(row));
        gone.lookAhead(table, next);
        for (const size_t row : absent) {
            const bool isMissing = gone.whyNot(table, rows.path(row), ownPath(row)) == Problem::None;
            (isMissing ? totals.missing : totals.unfound).add(recordedBytes(rows.facts(row)));
        }
        absent.clear();
    };
    Looking looking(root, [&](qsizetype number, const storage::Found &found) {
        const auto row = static_cast<size_t>(number);
        if (found.state != FileState::Gone)
            totals.unfound.add(recordedBytes(rows.facts(row)));
        else
            absent.push_back(row);
        if (absent.size() >= GoneFiles::manyRows)
            judge();
    });
    for (size_t row = 0; row < rows.size() && !planning.context().stop.stop_requested(); ++row)
        looking.add(static_cast<qsizetype>(row), ownPath(row));
    looking.finish();
    judge();
}
