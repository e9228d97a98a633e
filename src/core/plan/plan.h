// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/causes.h"
#include "core/plan/itemkinds.h"
#include "core/plan/itemlist.h"

#include <QHash>
#include <QMap>
#include <map>
#include <memory>

/// Where the file of a missing row certainly lies: the one file below the root that no row names and that has the same
/// name and size.
struct Relink {
    QByteArray path; ///< Below the root.
    FileIdentity identity;
};

/// How rows and files agree: where they do not, neither age nor absence proves anything.
struct Agreement {
    qint64 looked = 0; ///< At the files of so many of the newest rows that stay.
    qint64 led = 0; ///< So many of those rows lead to a file.
    QByteArray absentFolder; ///< At the top of the root: most of the plan's rows lead into it, and it is not there.

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// Whether the service is alive: when it last began an execution, and for how long it usually does not.
struct Liveliness {
    std::optional<ServerTime> lastStart; ///< Not in the future.
    qint64 longestGapSeconds = 0; ///< Between two hours with executions of the last 60 days; 0: too few to tell.
    friend bool operator==(const Liveliness &, const Liveliness &) = default;
};

/// One kind's part of a plan: its items, its rule and what it keeps.
struct PlanSection {
    ItemKind kind = ItemKind::Screenshot;
    std::optional<Directory> directory; ///< Empty for executions.
    ServerTime cutoff; ///< What is older than this goes (executions: started before this are stuck).
    int retentionDays = 0; ///< The rule behind the cutoff of screenshots and downloads that go for their age; else 0.
    qint64 minAgeSeconds = 0; ///< The rule behind the cutoff of orphans and missing rows; else 0.
    ItemList items; ///< What goes, in the order in which it goes: oldest first.
    std::vector<bool> foundBefore; ///< Orphans: by item, whether an earlier preview had found it already.
    /// Missing rows that are to get the path of their file, by item; empty: they are to go.
    std::vector<Relink> relinks;
    qint64 relinkable = 0; ///< Rows without their file, going or kept, whose file certainly lies elsewhere.
    /// Orphans: files that a column of another table names, by that column's name ("thumbnails.file_path").
    QMap<QString, qint64> ownedElsewhere;
    qint64 withoutFile = 0; ///< Screenshots and downloads: of `items`, rows whose file is gone already.
    ItemList kept; ///< What an age rule alone would take and something protects, and rows without a usable time.
    qint64 newerRows = 0; ///< Rows kept just because they are young enough.
    qint64 tableRows = 0; ///< All rows of the table when the plan was made.
    qint64 otherTableRows = 0; ///< Orphans and missing rows: all rows of the other directory's table.
    qint64 rootFiles = 0; ///< All files below the root when the plan was made; 0 for executions.
    qint64 futureRows = 0; ///< Rows dated more than five minutes after the server's now.
    qint64 highestId = 0; ///< Highest row key seen: rows above it are newer than the plan. 0 where keys have no order.
    EarlierRounds earlier; ///< Screenshots and downloads: what tells why their rows go.
    qint64 unfinishedRows = 0; ///< Executions: all that were unfinished when the plan was made.
    std::optional<ServerTime> newestStart; ///< Executions: of the unfinished ones.
    std::optional<ServerTime> newestRow; ///< Orphans: the time of the newest row of their table.
    Agreement agreement; ///< Rows with files, and missing rows that are to go.
    QString
        scanTrouble; ///< Why the folder could not be listed whole; empty where it was, and where nothing was listed.
    std::optional<ServerTime> listedAt; ///< Where its names come from a report: when that was made.

    /// Screenshots and downloads that somebody has chosen one by one: their age is no reason.
    bool isChosen() const { return facts().directory && retentionDays == 0; }
    bool isRelink() const { return !relinks.empty(); }
    bool wasFoundBefore(qsizetype index) const
    {
        return static_cast<size_t>(index) < foundBefore.size() && foundBefore[static_cast<size_t>(index)];
    }
    ItemPart part() const { return {.kind = kind, .directory = directory}; }
    const ItemKindFacts &facts() const { return factsOf(kind); }
};

/// Where the plan was made, so that it cannot run against another database.
struct DatabaseIdentity {
    QString systemIdentifier; ///< The cluster's, from pg_control_system().
    QString database;
    QString installation; ///< The console schema's random id; empty before `setup`.
    friend bool operator==(const DatabaseIdentity &, const DatabaseIdentity &) = default;
};

/// One of the service's folders as it was when a plan was made: another folder, or another volume, under the same path
/// is not it.
struct RootIdentity {
    QString id; ///< The console's own, from its binding; empty before `setup`.
    quint64 inode = 0;
    quint64 volume = 0; ///< The file system's own id, the same after a reboot where it has a stable one.
    friend bool operator==(const RootIdentity &, const RootIdentity &) = default;
};

/// An immutable list of what a cleanup would do: computed once, shown, confirmed, executed. Shared as `PlanPtr`
/// between threads.
struct Plan {
    QString command; ///< "stuck", "screenshots", "downloads", …
    QString job; ///< Of the schedule, for which it was made unasked; empty: somebody has asked for it.
    ServerTime madeAt; ///< The server's clock.
    qint64 clockSkewMs = 0; ///< This machine's clock minus the server's, in milliseconds.
    QString timeTrouble; ///< Why the server's clock could not be believed then; empty where it could.
    ServerTime stuckBefore; ///< Unfinished executions started before this are stuck and protect nothing.
    /// pg_snapshot_xmin(pg_current_snapshot()) when the plan began to read: rows whose xmin is not below it may have
    /// come or changed since. 64 bits, with the epoch.
    quint64 snapshotXmin = 0;
    /// The tables that rows of files were in at that time, as the database names them: rows of others, that came to be
    /// among them since, may be as old as any.
    QString rowTables;
    DatabaseIdentity identity;
    std::map<Directory, RootIdentity> roots; ///< Of the directories that were looked at.
    /// Of the directories that were listed: where the symbolic links below them lead below them.
    std::map<Directory, QMap<QByteArray, QByteArray>> links;
    Liveliness liveliness; ///< Only with a retention that takes something.
    std::vector<PlanSection> sections;
    QString fingerprint; ///< SHA-256 over everything a run acts on, in hex: see `fingerprintOf`.

    qsizetype itemCount() const;
    bool hasFiles() const; ///< Whether a section has a directory.
    QList<Directory> directoriesTakenFrom() const; ///< Whose files go, not their rows alone.
    qint64 totalBytes() const;
};

using PlanPtr = std::shared_ptr<const Plan>;

/// SHA-256 in hex over command, identity, cutoffs and every item's id, version, path and file identity, in order.
QString fingerprintOf(const Plan &plan);

/// Items a person unticked, by section and index. Everything else of the plan is wanted. A bit an item at most, and
/// nothing for sections where all is wanted.
class Selection {
public:
    bool isWanted(size_t section, qsizetype index) const
    {
        return section >= m_unwanted.size() || static_cast<size_t>(index) >= m_unwanted[section].size()
            || !m_unwanted[section][static_cast<size_t>(index)];
    }
    void setWanted(size_t section, qsizetype index, bool wanted);
    /// All of a section that has `size` items.
    void setSectionWanted(size_t section, qsizetype size, bool wanted);
    qsizetype unwantedCount() const { return m_unwantedCount; }
    /// What is left of a section that has `size` items.
    qsizetype wantedCount(size_t section, qsizetype size) const;

private:
    std::vector<std::vector<bool>> m_unwanted;
    qsizetype m_unwantedCount = 0;
};

/// Whether a run could do nothing with the item but refuse it: its path names nothing below the root, or no regular
/// file lies there.
inline bool canOnlyFail(const ItemList &items, qsizetype index)
{
    return items.state(index) == FileState::Problem;
}

/// How many items of a section a run could do something with: all but those that can only fail.
qsizetype possibleCount(const PlanSection &section);

/// `selection` without what can only fail: for whoever chooses item by item, such rows are kept. Who takes a plan whole
/// is told of them as failed.
Selection withoutImpossible(const Plan &plan, Selection selection);

/// Counts by kind, as `planned` and `done` in JSON.
struct Counts {
    std::array<qint64, itemKinds.size()> byKind = {};
    qint64 bytes = 0;

    qint64 of(ItemKind kind) const { return byKind[static_cast<size_t>(kind)]; }
    qint64 &of(ItemKind kind) { return byKind[static_cast<size_t>(kind)]; }
    qint64 items() const;
    /// Of kinds whose files go with them.
    qint64 itemsThatTakeFiles() const;

    void add(ItemKind kind, qint64 size);
    /// One item less; bytes stay.
    void remove(ItemKind kind) { --of(kind); }
    Counts &operator+=(const Counts &other);
    friend bool operator==(const Counts &, const Counts &) = default;
};

/// What removing files gives back to their volume: their blocks, which for files with holes, compressed or small ones
/// are not their sizes.
struct Space {
    qint64 bytes = 0;
    bool isExact = true; ///< False: a root says nothing about blocks, and sizes stand for them.

    Space &operator+=(const Space &other)
    {
        bytes += other.bytes;
        isExact = isExact && other.isExact;
        return *this;
    }
    friend bool operator==(const Space &, const Space &) = default;
};

/// Adds up the space of files, item by item. A file with several names counts once all of them are among the items, and
/// not at all before.
class SpaceSum {
public:
    void add(const PlanSection &section, qsizetype index);
    const Space &sum() const { return m_sum; }

private:
    Space m_sum;
    QHash<std::pair<int, FileToken>, quint64> m_namesSeen; ///< Of files with several, by directory.
};

/// Of what `selection` leaves of a plan, or of one section of it.
Space spaceOf(const Plan &plan, const Selection &selection = {});
Space spaceOf(const PlanSection &section);

/// How many files would go: each once, whatever number of rows name it; none where it is gone already or stays because
/// another row names it.
qint64 filesOf(const Plan &plan);

/// What `selection` leaves of `plan`.
Counts countsOf(const Plan &plan, const Selection &selection = {});
