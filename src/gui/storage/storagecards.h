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

    /// `days` say what is expired. A folder that nobody could look through is no folder without files.
    void show(const cleanup::StorageLook &look, const RetentionDays &days, const Target &target);
    /// Nobody knows: why, and what a click on a card does about it (empty: nothing).
    void showUnknown(const QString &why, const QString &action);

signals:
    void expiredWanted();
    void orphansWanted();
    void missingWanted();
    void actionWanted();

private:
    std::array<StatCard *, 4> all() const
    {
        return {m_cards.volume, m_cards.expired, m_cards.orphans, m_cards.missing};
    }
    void connectCard(StatCard *card, void (StorageCards::*wanted)());
    void showVolume(const cleanup::StorageLook &look, qint64 reclaimable, const Target &target);

    Cards m_cards;
    VolumeBar *m_volumeBar;
    bool m_isKnown = false;
};

} // namespace gui
