// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storagecards.h"

#include "core/automation/limits.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/plan/words.h"
#include "gui/cleanup/volumebar.h"
#include "gui/profiles/settinglabels.h"
#include "gui/storage/storagetext.h"
#include "gui/tr.h"
#include "gui/widgets/statcard.h"
#include "gui/widgets/volumetext.h"
#include "models/liveexecutionsmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString percentText(double percent)
{
    return QLocale().toString(percent, 'f', 0) + u" %"_s;
}

/// What of it is used and free, and how the other directory's volume stands where it has one of its own.
QString volumeDetail(const DirectoryInventory &here, const DirectoryInventory &other)
{
    const Volume &volume = *here.volume;
    const QString usage = gui::usageInBytes(volume);
    QString text = volume.lacksInodes() ? gui::StorageCards::tr("of its inodes; %1").arg(usage) : usage;
    if (volume.totalInodes > 0)
        text += gui::StorageCards::tr(" · %1 inodes free")
                    .arg(percentText(100.0 * static_cast<double>(volume.freeInodes)
                                     / static_cast<double>(volume.totalInodes)));
    if (other.volume && other.device != here.device)
        text += gui::StorageCards::tr(" · %1: %2")
                    .arg(toWord(other.directory), percentText(other.volume->usedPercent()));
    return text;
}

/// Why there is no figure for a bucket that was looked through.
QString noBucketRoomText()
{
    return gui::StorageCards::tr("its server does not say how much room there is: set %1 to what you allow for it")
        .arg(gui::settingLabel("s3.capacity"));
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
    m_cards.expired->setTitle(tr("Expired"));
    connectCard(m_cards.volume, nullptr);
    connectCard(m_cards.expired, &StorageCards::expiredWanted);
    connectCard(m_cards.orphans, &StorageCards::orphansWanted);
    connectCard(m_cards.missing, &StorageCards::missingWanted);
}

void gui::StorageCards::connectCard(StatCard *card, void (StorageCards::*wanted)())
{
    connect(card, &StatCard::activated, this, [this, wanted] {
        if (!m_isKnown)
            emit actionWanted();
        else if (wanted)
            emit(this->*wanted)();
    });
}

void gui::StorageCards::showUnknown(const QString &why, const QString &action)
{
    m_isKnown = false;
    m_cards.volume->setTitle(tr("Volume"));
    for (StatCard *card : all()) {
        card->setFigure(u"–"_s, why);
        card->setAction(action);
    }
    m_volumeBar->setShares(0, 0);
}

void gui::StorageCards::show(const cleanup::StorageLook &look, const RetentionDays &days, const Target &target)
{
    const QList<Directory> known = storagetext::measured(*look.inventory);
    const QString unknown = storagetext::unmeasured(*look.inventory);
    showUnknown(unknown, known.isEmpty() ? tr("Measure again") : QString());
    m_isKnown = !known.isEmpty();
    m_cards.expired->setTitle(days[0] == days[1] ? tr("Expired (> %n day(s))", nullptr, days[0])
                                                 : tr("Expired (> %1 and %2 days)").arg(days[0]).arg(days[1]));
    Tally expired;
    Tally orphans;
    Tally missing;
    qint64 expiredBlocks = 0;
    qint64 orphanBlocks = 0;
    for (const Directory directory : known) {
        const DirectoryFigures &figures = look.figures.of(directory);
        expired += figures.expired(days[static_cast<size_t>(directory)]);
        expiredBlocks += figures.allocatedExpired(days[static_cast<size_t>(directory)]);
        orphans += figures.orphans;
        orphanBlocks += figures.allocatedOrphans;
        missing += look.inventory->of(directory).rows.missing;
    }
    showVolume(look, expiredBlocks + orphanBlocks, target);
    if (known.isEmpty())
        return;
    const auto inFileSizes = [](const Tally &tally) {
        const QString files = tr("%Ln file(s)", nullptr, static_cast<int>(tally.count));
        return tally.count > 0 ? tr("on disk; %1 of %2").arg(files, bytes::forPeople(tally.bytes)) : files;
    };
    const auto withUnknown = [&](const QString &detail) {
        return unknown.isEmpty() ? detail : tr("%1, of %2 alone").arg(detail, toWord(known.first()));
    };
    // What goes with them on disk: that is what a cleanup gives back.
    m_cards.expired->setFigure(bytes::forPeople(expiredBlocks), withUnknown(inFileSizes(expired)),
                               expired.count > 0 ? models::ExpiredState : models::NoState);
    m_cards.orphans->setFigure(
        bytes::forPeople(orphanBlocks),
        withUnknown(tr("%1 in no row, older than %2")
                        .arg(inFileSizes(orphans), duration::forPeople(target.orphanMinAgeSeconds))),
        orphans.count > 0 ? models::OrphanState : models::NoState);
    m_cards.missing->setFigure(tr("%Ln row(s)", nullptr, static_cast<int>(missing.count)),
                               withUnknown(tr("whose file is gone")));
    m_cards.expired->setAction(tr("Show these files"));
    m_cards.orphans->setAction(tr("Show these files"));
    m_cards.missing->setAction(tr("Preview their cleanup"));
}

void gui::StorageCards::showVolume(const cleanup::StorageLook &look, qint64 reclaimable, const Target &target)
{
    const DirectoryInventory *fullest = findFullest(*look.inventory);
    if (!fullest) {
        const auto &parts = look.inventory->directories;
        if (m_isKnown
            && std::any_of(parts.begin(), parts.end(), [](const auto &part) { return part.hidden.has_value(); }))
            m_cards.volume->setFigure(u"–"_s, noBucketRoomText());
        return;
    }
    const double percent = fullest->volume->usedPercent();
    const bool isOver = percent > volumeBounds(target.alerts).warning;
    const DirectoryInventory &other = look.inventory->of(otherThan(fullest->directory));
    const bool isShared = other.volume && other.device == fullest->device;
    m_cards.volume->setTitle(isShared ? Tr::tr("Volume of both folders")
                                      : Tr::tr("Volume of %1").arg(toWord(fullest->directory)));
    m_cards.volume->setFigure(percentText(percent), volumeDetail(*fullest, other),
                              isOver ? models::StuckState : models::NoState);
    m_volumeBar->setShares(percent / 100,
                           static_cast<double>(reclaimable) / static_cast<double>(fullest->volume->totalBytes));
}
