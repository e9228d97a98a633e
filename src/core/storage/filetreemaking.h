// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filetree.h"

#include <QHash>

/// Makes a tree of an inventory: sorts the files into groups, adds them up and puts the largest first.
class FileTreeMaking {
public:
    explicit FileTreeMaking(FileTree &tree);
    void run();

private:
    using Group = FileTree::Group;
    using Level = FileTree::Level;

    void addDirectory(const DirectoryInventory &part);
    Group groupFor(const DirectoryInventory &part, qsizetype file, Group top);
    Group folderFor(const QByteArray &path, Group top);
    Group child(Group parent, Level level, qint64 key);
    qint64 nameNumber(const QByteArray &name);
    void addUp();
    /// Gives the groups new numbers: siblings one after the other, the largest first.
    void order();
    void placeFiles();

    struct Step {
        Group parent;
        Level level;
        qint64 key;
        friend bool operator==(const Step &, const Step &) = default;
        friend size_t qHash(const Step &step, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, step.parent, static_cast<int>(step.level), step.key);
        }
    };
    FileTree &m_tree;
    std::vector<FileTree::File> m_files; ///< As they come.
    std::vector<Group> m_groups; ///< Of each of them.
    QHash<Step, Group> m_steps;
    QHash<QByteArray, qint64> m_nameNumbers;
    QByteArray m_lastFolder; ///< Files of a folder mostly come one after the other.
    Group m_lastGroup = FileTree::all;
};
