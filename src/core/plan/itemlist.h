// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keylist.h"
#include "core/plan/item.h"

#include <deque>
#include <map>

/// One item of a plan, as a view of an ItemList's row.
struct Item {
    ItemKind kind = ItemKind::Screenshot;
    RowKey id; ///< 0 for orphans.
    quint32 version = 0; ///< The row's xmin when the plan was made.
    std::optional<ExecutionId> execution;
    std::optional<ServerTime> time; ///< Row timestamp; for executions the start.
    qint64 recordedSize = 0; ///< What the row says; -1 where it says nothing.
    QByteArray path; ///< Relative to its root, canonical bytes. For executions: the status.
    FileState state = FileState::None;
    Problem problem = Problem::None;
    FileIdentity identity; ///< Only with FileState::Present.
    quint32 shareGroup = 0; ///< Rows with the same number name one file; 0: nobody else does.
    std::optional<FileRow> because = {}; ///< Kept: the row that may mean the file.

    /// Bytes that removing the file gives back: 0 where it stays, is gone, or has another name (hard link).
    qint64 bytes() const { return state == FileState::Present && identity.links == 1 ? identity.size : 0; }
};

/// Items of one kind, column by column, paths in one arena: about 110 bytes an item and its path, keys that are texts
/// on top. A column grows in pieces: a vector would hold three times what is in it whenever it moves. Append-only; safe
/// to read from several threads once it is const.
class ItemList {
public:
    explicit ItemList(ItemKind kind = ItemKind::Screenshot)
        : m_kind(kind)
    {
    }

    ItemKind kind() const { return m_kind; }
    qsizetype size() const { return static_cast<qsizetype>(m_ids.size()); }
    bool isEmpty() const { return m_ids.empty(); }

    void append(const Item &item);
    void setFile(qsizetype index, FileState state, Problem problem, const FileIdentity &identity);
    void setShareGroup(qsizetype index, quint32 group) { m_shareGroups[at(index)] = group; }

    Item item(qsizetype index) const;
    RowKey id(qsizetype index) const { return m_ids.at(at(index)); }
    quint32 version(qsizetype index) const { return m_versions[at(index)]; }
    QByteArray path(qsizetype index) const;
    QByteArrayView pathView(qsizetype index) const; ///< Valid until the next append.
    std::optional<ServerTime> time(qsizetype index) const;
    std::optional<ExecutionId> execution(qsizetype index) const;
    Problem problem(qsizetype index) const { return m_problems[at(index)]; }
    FileState state(qsizetype index) const { return m_states[at(index)]; }
    qint64 bytes(qsizetype index) const; ///< As Item::bytes.
    quint64 names(qsizetype index) const { return m_files[at(index)].links; } ///< Of the file that is there.
    /// Bytes of that file's blocks on disk, or FileIdentity::unknown.
    qint64 allocated(qsizetype index) const { return m_files[at(index)].allocated; }
    std::optional<FileRow> because(qsizetype index) const;

private:
    static size_t at(qsizetype index) { return static_cast<size_t>(index); }

    ItemKind m_kind;
    KeyList m_ids;
    std::deque<quint32> m_versions;
    KeyList m_executions; ///< `absent`: none.
    std::deque<qint64> m_times;
    std::deque<qint64> m_recordedSizes;
    std::deque<FileState> m_states;
    std::deque<Problem> m_problems;
    /// A FileIdentity but for its token.
    struct Facts {
        qint64 size = 0;
        qint64 modifiedNs = 0;
        quint64 links = 0;
        qint64 changedNs = 0;
        qint64 allocated = FileIdentity::unknown;
        quint32 token = 0; ///< In m_tokens.
        quint32 tokenSize = 0;
    };
    Facts keep(const FileIdentity &identity);
    FileIdentity identity(size_t row) const;
    std::deque<Facts> m_files;
    std::string m_tokens;
    std::deque<quint32> m_shareGroups;
    std::deque<qsizetype> m_pathEnds;
    QByteArray m_paths;
    std::map<qsizetype, FileRow> m_because; ///< Few have one.
};
