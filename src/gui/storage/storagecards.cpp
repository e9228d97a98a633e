// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storagecards.h"

#include "core/automation/limits.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/cleanup/volumebar.h"
#include "gui/widgets/statcard.h"
#include "models/liveexecutionsmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString percentText(double percent)
{
    return QLocale().toString(percent, 'f', 0) + u" %"_s;
}

/// "30.3 GiB of 252.0 GiB · 97 % inodes free", and how the other directory's volume stands where it has one of its own.
QString volumeDetail(const DirectoryInventory &here, const DirectoryInventory &other)
{
    using Cards = gui::StorageCards;
    const Volume &volume = *here.volume;
    const QString used = bytes::forPeople(volume.usedBytes());
    const QString total = bytes::forPeople(volume.totalBytes);
    QString text = volume.lacksInodes() ? Cards::tr("of its inodes; %1 of %2 in bytes").arg(used, total)
                                        : Cards::tr("%1 of %2").arg(used, total);
    if (volume.totalInodes > 0)
        text += Cards::tr(" · %1 inodes free")
                    .arg(percentText(100.0 * static_cast<double>(volume.freeInodes)
                                     / static_cast<double>(volume.totalInodes)));
    if (other.volume && other.device != here.device)
        text += Cards::tr(" · %1: %2").arg(toName(other.directory), percentText(other.volume->usedPercent()));
    return text;
}

const DirectoryInventory *findFullest(const Inventory &inventory)
{
    const DirectoryInventory *fullest = nullptr;
    for (const DirectoryInventory &part : inventory.directories) {
        if (part.volume && (!fullest || part.volume->usedPercent() > fullest->volume->usedPercent()))
            fullest = &part;
    }
    return fullest;
}
} // namespace

gui::StorageCards::StorageCards(const Cards &cards, QObject *parent)
    : QObject(parent)
    , m_cards(cards)
    , m_volumeBar(new VolumeBar)
{
    m_cards.volume->addBelow(m_volumeBar);
    m_cards.orphans->setTitle(tr("Orphans"));
    m_cards.missing->setTitle(tr("Missing files"));
    connect(m_cards.expired, &StatCard::activated, this, &StorageCards::expiredWanted);
    connect(m_cards.orphans, &StatCard::activated, this, &StorageCards::orphansWanted);
    connect(m_cards.missing, &StatCard::activated, this, &StorageCards::missingWanted);
}

void gui::StorageCards::clear()
{
    for (StatCard *card : {m_cards.volume, m_cards.expired, m_cards.orphans, m_cards.missing})
        card->setFigure(u"–"_s, QString());
    m_volumeBar->setShares(0, 0);
}

void gui::StorageCards::show(const cleanup::StorageLook *look, const RetentionDays &days, const Target &target)
{
    m_cards.expired->setTitle(days[0] == days[1] ? tr("Expired (> %n day(s))", nullptr, days[0])
                                                 : tr("Expired (> %1 and %2 days)").arg(days[0]).arg(days[1]));
    m_cards.volume->setTitle(tr("Volume"));
    for (StatCard *card : {m_cards.expired, m_cards.orphans, m_cards.missing})
        card->setAction({});
    if (!look) {
        clear();
        return;
    }
    Tally expired;
    Tally orphans;
    Tally missing;
    for (const Directory directory : directories) {
        expired += look->figures.of(directory).expired(days[static_cast<size_t>(directory)]);
        orphans += look->figures.of(directory).orphans;
        missing += look->inventory->of(directory).rows.missing;
    }
    const auto files = [](const Tally &tally) { return tr("%Ln file(s)", nullptr, static_cast<int>(tally.count)); };
    m_cards.expired->setFigure(bytes::forPeople(expired.bytes), files(expired),
                               expired.count > 0 ? models::ExpiredState : models::NoState);
    m_cards.orphans->setFigure(
        bytes::forPeople(orphans.bytes),
        tr("%1 in no row, older than %2").arg(files(orphans), duration::forPeople(target.orphanMinAgeSeconds)),
        orphans.count > 0 ? models::OrphanState : models::NoState);
    m_cards.missing->setFigure(tr("%Ln row(s)", nullptr, static_cast<int>(missing.count)), tr("whose file is gone"));
    m_cards.expired->setAction(tr("Show these files"));
    m_cards.orphans->setAction(tr("Show these files"));
    m_cards.missing->setAction(tr("Preview their cleanup"));
    showVolume(*look, expired.bytes + orphans.bytes, target);
}

void gui::StorageCards::showVolume(const cleanup::StorageLook &look, qint64 reclaimable, const Target &target)
{
    const DirectoryInventory *fullest = findFullest(*look.inventory);
    if (!fullest)
        return;
    const double percent = fullest->volume->usedPercent();
    const bool isOver = percent > volumeBounds(target.alerts).warning;
    m_cards.volume->setTitle(tr("Volume of %1").arg(toName(fullest->directory)));
    m_cards.volume->setFigure(percentText(percent),
                              volumeDetail(*fullest, look.inventory->of(otherThan(fullest->directory))),
                              isOver ? models::StuckState : models::NoState);
    m_volumeBar->setShares(percent / 100,
                           static_cast<double>(reclaimable) / static_cast<double>(fullest->volume->totalBytes));
}
