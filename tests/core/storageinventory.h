// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"

#include <QByteArrayList>

/// An inventory made by hand, file by file, without a disk.
class MadeInventory {
public:
    struct File {
        QByteArray path;
        qint64 size = 0;
        qint64 ageDays = 0; ///< Of its row, or of itself where it has none.
        qint64 execution = 0;
        bool isNamed = true;
        qint64 blocks = -1; ///< -1: as many bytes as it has.
        int marks = 0; ///< Further ones.
    };
    static constexpr qint64 now = qint64{20'000} * ServerTime::dayMicroseconds + 1;

    MadeInventory()
    {
        inventory->takenAt = {now};
        for (const Directory directory : directories)
            inventory->directories.emplace_back().directory = directory;
    }

    void add(Directory directory, const std::vector<File> &files)
    {
        DirectoryInventory &part = inventory->directories[static_cast<size_t>(directory)];
        auto paths = std::make_shared<QByteArrayList>();
        for (const File &file : files) {
            const qint64 time = now - file.ageDays * ServerTime::dayMicroseconds;
            part.sizes.push_back(file.size);
            part.blocks.push_back(file.blocks < 0 ? file.size : file.blocks);
            part.modified.push_back(time);
            part.rowTimes.push_back(file.isNamed ? time : RowFacts::noTime);
            part.executions.push_back(file.isNamed ? inventory->executions.of(RowKey(file.execution)) : 0);
            part.marks.push_back(static_cast<quint8>(file.marks | (file.isNamed ? DirectoryInventory::Named : 0)));
            *paths << file.path;
        }
        part.path = [paths](qsizetype file) { return paths->at(file); };
    }

    void setUser(qint64 execution, qint64 user)
    {
        inventory->users.emplace_back(inventory->executions.of(RowKey(execution)),
                                      inventory->userKeys.of(RowKey(user)));
        std::sort(inventory->users.begin(), inventory->users.end());
    }

    std::shared_ptr<Inventory> inventory = std::make_shared<Inventory>();
};
