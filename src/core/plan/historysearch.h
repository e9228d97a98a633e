// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/history.h"

#include <chrono>

/// What a run was begun by.
enum class RunOrigin { Window, CommandLine, Schedule };

/// How a run ended, as people ask for it.
enum class RunEnding { Running, Finished, Partly, Stopped, Interrupted };

/// Which runs are wanted; what is empty does not restrict. All that is set has to hold.
struct RunFilter {
    QString text{}; ///< A part of the run's id, its command, its rule, its user or its host, in upper or lower case.
    QString command{}; ///< "downloads", "undo", a preset's name: as RunRecord has it.
    std::optional<RunEnding> ending{};
    QString user{};
    /// Runs of the schedule before this was noted count as what carried them out.
    std::optional<RunOrigin> origin{};
    std::optional<ServerTime> from{}; ///< Begun then or later.
    std::optional<ServerTime> to{}; ///< Begun before then.

    bool isEmpty() const { return *this == RunFilter{}; }
    friend bool operator==(const RunFilter &, const RunFilter &) = default;
};

/// What a list of runs is sorted by; runs that are alike in that are newest first.
struct RunOrder {
    enum class Column { Started, What, State, Done, Skipped, Failed, Bytes, Who, Undoable };
    Column column = Column::Started;
    bool isDescending = true;
    friend bool operator==(const RunOrder &, const RunOrder &) = default;
};

/// What the items of a run are sorted by; those that are alike in that are in the order of the run.
struct RunItemOrder {
    enum class Column { Place, Name, Kind, Outcome, Size, Execution };
    Column column = Column::Place;
    bool isDescending = false;
    friend bool operator==(const RunItemOrder &, const RunItemOrder &) = default;
};

/// What there is to choose from in a filter.
struct RunFacets {
    QStringList commands;
    QStringList users;
};

/// What of all that cleanups have touched is wanted.
struct ItemQuery {
    /// A part of a path, byte by byte; letters of ASCII in upper or lower case. A path that leads to the item from
    /// further up finds it, too. Empty: any.
    QByteArray name{};
    std::optional<RowKey> execution{}; ///< Besides those of that name: this one and its files.
    std::optional<RowKey> user{}; ///< Only what executions of this user had.
    RunFilter runs{};

    bool isNothing() const { return name.isEmpty() && !execution && !user; }
    friend bool operator==(const ItemQuery &, const ItemQuery &) = default;

    /// "#123" an execution, "user:7" what a user had, "path:#1" a name whatever it looks like; a number or a uuid that
    /// stands alone is both an execution and a part of a name, all else a part of a name. Errors: Usage (nothing is
    /// asked for).
    static Result<ItemQuery> parse(const QByteArray &text);
};

/// Where in the journal a search has come to: it goes on with what lies below.
struct JournalPlace {
    qint64 run = 0;
    qint64 seq = 0;
    friend bool operator==(const JournalPlace &, const JournalPlace &) = default;
};

/// Whether an item can be brought back, or why not.
enum class Return {
    Possible, ///< Its file lies in quarantine, its mark or its row can be taken back.
    Overdue, ///< As Possible, but the next cleanup or purge may delete its file.
    IsBack,
    Purged, ///< Its file was deleted after its time in quarantine.
    Permanent, ///< Its file was deleted at once.
    NotTaken, ///< The run left it alone.
    Unsettled, ///< The run is not over, or was interrupted.
};

/// An item of some cleanup.
struct FoundItem {
    JournalPlace place;
    RunRecord run;
    RunItem item;
    Return comeBack = Return::NotTaken;

    bool canComeBack() const { return comeBack == Return::Possible || comeBack == Return::Overdue; }
};

/// The sentence for people, translated: "can be brought back until …". `until`: the end of quarantine as the reader has
/// times; empty where there is none.
QString describeReturn(const FoundItem &found, const QString &until);

/// Asked for a page at a time.
struct ItemSearchRequest {
    ItemQuery query;
    std::optional<JournalPlace> below{}; ///< Empty: from the newest on.
    int limit = 100;
    /// How long to look before what is found is handed over; zero: until there is a page.
    std::chrono::milliseconds patience{0};
};

/// Newest first.
struct FoundItems {
    QList<FoundItem> items;
    std::optional<JournalPlace> next; ///< Where to go on; empty: that was all.
    /// With `next`: runs that began after this have been looked through.
    std::optional<ServerTime> readTo;
    qint64 read = 0; ///< Items that were looked at.
};
