// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/storage/filepart.h"
#include "core/target/target.h"

#include <QObject>

namespace gui {

class StatCard;
class VolumeBar;

/// The four figures at the head of Storage: the fullest volume, and what a cleanup would find.
class StorageCards : public QObject {
    Q_OBJECT

public:
    /// They belong to the page's form.
    struct Cards {
        StatCard *volume;
        StatCard *expired;
        StatCard *orphans;
        StatCard *missing;
    };
    StorageCards(const Cards &cards, QObject *parent);

    /// Without a look every figure is unknown. `days` say what is expired.
    void show(const cleanup::StorageLook *look, const RetentionDays &days, const Target &target);

signals:
    void expiredWanted();
    void orphansWanted();
    void missingWanted();

private:
    void clear();
    void showVolume(const cleanup::StorageLook &look, qint64 reclaimable, const Target &target);

    Cards m_cards;
    VolumeBar *m_volumeBar;
};

} // namespace gui
