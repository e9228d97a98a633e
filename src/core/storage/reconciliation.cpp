// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reconciliation.h"

#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// As `du` counts the folder itself, as far as it could be looked into.
qint64 diskBytes(const DirectoryInventory &part)
{
    const HiddenContent hidden = part.hidden.value_or(HiddenContent());
    return part.allocated + part.folderBytes + part.quarantine.value_or(Tally()).bytes
        + hidden.versions.value_or(Tally()).bytes + hidden.uploads.value_or(Tally()).bytes;
}

/// What an object store keeps besides.
void addHidden(std::vector<ReconciliationStep> &steps, const HiddenContent &hidden)
{
    using Kind = ReconciliationStep::Kind;
    const Tally versions = hidden.versions.value_or(Tally());
    const Tally uploads = hidden.uploads.value_or(Tally());
    steps.push_back({Kind::Versions, versions.bytes, versions.count, hidden.versions.has_value()});
    steps.push_back({Kind::Markers, 0, hidden.markers, hidden.versions.has_value()});
    steps.push_back({Kind::Uploads, uploads.bytes, uploads.count, hidden.uploads.has_value()});
}
} // namespace

std::vector<ReconciliationStep> reconcile(const DirectoryInventory &part)
{
    using Kind = ReconciliationStep::Kind;
    Tally orphans;
    Tally unnamed;
    Tally foreign;
    for (qsizetype file = 0; file < part.size(); ++file) {
        if (part.has(file, DirectoryInventory::Gone))
            continue;
        if (!part.has(file, DirectoryInventory::Named))
            (part.has(file, DirectoryInventory::Kept) ? unnamed : orphans).add(part.sizes[static_cast<size_t>(file)]);
        else if (part.has(file, DirectoryInventory::Foreign))
            foreign.add(part.sizes[static_cast<size_t>(file)]);
    }
    const RowTotals &rows = part.rows;
    const bool isOwnKnown = part.quarantine.has_value();
    const Tally own = part.quarantine.value_or(Tally());
    std::vector<ReconciliationStep> steps{{Kind::Recorded, rows.recordedBytes, rows.rows},
                                          {Kind::Missing, -rows.missing.bytes, rows.missing.count},
                                          {Kind::Unfound, -rows.unfound.bytes, rows.unfound.count},
                                          {Kind::Elsewhere, -rows.elsewhere.bytes, rows.elsewhere.count},
                                          {Kind::Repeated, -rows.repeated.bytes, rows.repeated.count},
                                          {Kind::WrongSize, rows.sizeError, rows.wrongSizes},
                                          {Kind::Unrecorded, rows.unrecorded.bytes, rows.unrecorded.count},
                                          {Kind::Orphans, orphans.bytes, orphans.count},
                                          {Kind::Unnamed, unnamed.bytes, unnamed.count},
                                          {Kind::Foreign, foreign.bytes, foreign.count},
                                          {Kind::Names, part.files.bytes + part.furtherNames.bytes, part.files.count},
                                          {Kind::FurtherNames, -part.furtherNames.bytes, part.furtherNames.count},
                                          {Kind::Blocks, part.allocated - part.files.bytes, 0},
                                          {Kind::Folders, part.folderBytes, 0},
                                          {Kind::Quarantine, own.bytes, own.count, isOwnKnown}};
    if (part.hidden)
        addHidden(steps, *part.hidden);
    steps.push_back({part.hidden ? Kind::Bucket : Kind::Disk, diskBytes(part), 0, isOwnKnown});
    return steps;
}

QString toName(ReconciliationStep::Kind kind)
{
    using Kind = ReconciliationStep::Kind;
    switch (kind) {
    case Kind::Recorded: return u"recorded"_s;
    case Kind::Missing: return u"missing"_s;
    case Kind::Unfound: return u"unfound"_s;
    case Kind::Elsewhere: return u"elsewhere"_s;
    case Kind::Repeated: return u"repeated"_s;
    case Kind::WrongSize: return u"wrong_size"_s;
    case Kind::Unrecorded: return u"unrecorded"_s;
    case Kind::Orphans: return u"orphans"_s;
    case Kind::Unnamed: return u"unnamed"_s;
    case Kind::Foreign: return u"foreign"_s;
    case Kind::Names: return u"files"_s;
    case Kind::FurtherNames: return u"hard_links"_s;
    case Kind::Blocks: return u"blocks"_s;
    case Kind::Folders: return u"folders"_s;
    case Kind::Quarantine: return u"quarantine"_s;
    case Kind::Versions: return u"versions"_s;
    case Kind::Markers: return u"markers"_s;
    case Kind::Uploads: return u"uploads"_s;
    case Kind::Disk:
    case Kind::Bucket: return u"disk"_s; // one name, whatever the root is
    }
    return {};
}

QString describeReport(const DirectoryInventory &part)
{
    return part.listedAt ? Tr::tr("Its files are those of the report of S3 Inventory from %1: what came or went since "
                                  "then is not seen.")
                               .arg(part.listedAt->toWords())
                         : QString();
}

QString describe(const ReconciliationStep &step)
{
    using Kind = ReconciliationStep::Kind;
    const auto count = static_cast<int>(std::min<qint64>(step.count, std::numeric_limits<int>::max()));
    switch (step.kind) {
    case Kind::Recorded: return Tr::tr("The database says, in %Ln row(s)", nullptr, count);
    case Kind::Missing: return Tr::tr("%Ln row(s) whose file is gone", nullptr, count);
    case Kind::Unfound:
        return Tr::tr("%Ln row(s) whose file was not found and that stay: young, kept, or perhaps not gone", nullptr,
                      count);
    case Kind::Elsewhere: return Tr::tr("%Ln row(s) that lead outside the folder", nullptr, count);
    case Kind::Repeated: return Tr::tr("%Ln further row(s) for a file that has one", nullptr, count);
    case Kind::WrongSize: return Tr::tr("%Ln row(s) with a size that is not the file's", nullptr, count);
    case Kind::Unrecorded: return Tr::tr("%Ln row(s) without a size", nullptr, count);
    case Kind::Orphans: return Tr::tr("%Ln orphan(s): files that no row names", nullptr, count);
    case Kind::Unnamed:
        return Tr::tr("%Ln file(s) that no row names and that stay: young, unfinished, or perhaps meant", nullptr,
                      count);
    case Kind::Foreign:
        return Tr::tr("%Ln file(s) named by the other table, under an unknown prefix, or only since the scan", nullptr,
                      count);
    case Kind::Names: return Tr::tr("Sizes of %Ln file(s) in the folder", nullptr, count);
    case Kind::FurtherNames: return Tr::tr("%Ln further name(s) of files counted already (hard links)", nullptr, count);
    case Kind::Blocks: return Tr::tr("Rounding up to blocks, less the holes in sparse files");
    case Kind::Folders: return Tr::tr("The folders themselves");
    case Kind::Quarantine:
        return step.isKnown ? Tr::tr("The console's own folder, with %Ln file(s) in quarantine", nullptr, count)
                            : Tr::tr("The console's own folder, which this account may not look into");
    case Kind::Versions:
        return step.isKnown ? Tr::tr("%Ln older version(s) in the bucket, besides the quarantine", nullptr, count)
                            : Tr::tr("Older versions in the bucket, which this account may not list");
    case Kind::Markers:
        return step.isKnown
            ? Tr::tr("%Ln deletion(s) that the bucket remembers, besides the quarantine's", nullptr, count)
            : Tr::tr("Deletions that the bucket remembers, which this account may not list");
    case Kind::Uploads:
        return step.isKnown ? Tr::tr("%Ln unfinished upload(s) in the bucket", nullptr, count)
                            : Tr::tr("Unfinished uploads in the bucket, which this account may not list");
    case Kind::Bucket: return step.isKnown ? Tr::tr("The bucket says") : Tr::tr("The bucket says, without that folder");
    case Kind::Disk: return step.isKnown ? Tr::tr("The disk says") : Tr::tr("The disk says, without that folder");
    }
    return {};
}

std::optional<qint64> bytesOfOthers(const Inventory &inventory, Directory onVolumeOf)
{
    const DirectoryInventory &here = inventory.of(onVolumeOf);
    if (!here.volume)
        return {};
    qint64 ours = 0;
    for (const DirectoryInventory &part : inventory.directories)
        ours += part.volume && part.device == here.device ? diskBytes(part) : 0;
    return here.volume->usedBytes() - ours;
}
