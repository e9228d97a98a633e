// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/receiptlog.h"
#include "storage/objectstore.h"
#include "storage/removal.h"

#include <optional>

namespace storage {

/// A removal in a bucket that keeps versions: a file is hidden by a marker, comes back when the marker is taken away,
/// and is gone when its version is deleted. Nothing is believed of what the server says of a batch: after each the
/// versions are looked at, and a marker that hides anything but the file that was meant is taken away again.
class BucketRemoval : public Removal {
public:
    /// Tries out first what the server can do. Errors: Refused (it keeps no versions), Storage.
    static Result<std::unique_ptr<BucketRemoval>> open(const BucketRoot &root, const RunId &run, MayAct mayAct);

    Results quarantine(Files files) override;
    Results restore(Files files) override;
    Results purge(Files files) override;
    bool canReturn() override { return true; }

    std::vector<Found> lookAtOriginals(Paths paths) override { return lookInBucket(m_root, paths); }
    std::vector<Found> lookAtQuarantined(Paths paths) override;

    /// Whatever has been answered is kept; what could not be noted is tried once more.
    Result<void> commit(Toward toward) override;
    void tidy() override;
    void removeEmptied(qint64) override { } // there are no folders

private:
    using Versions = std::vector<s3::Object>;
    /// One file on its way.
    struct Item {
        const KnownFile *file = nullptr;
        MoveResult result = {};
        Versions before = {}; ///< What lay at its key, newest first.
        std::optional<KeptVersion> kept = {};
        bool isToDo = false;
        QByteArray marker = {}; ///< What the server says that it made.
        bool isUnsure = false; ///< Nobody knows whether it was done.
    };
    using Items = std::vector<Item>;

    BucketRemoval(BucketRoot root, RunId run, MayAct mayAct, const BucketAbilities &abilities)
        : m_root(std::move(root))
        , m_log(m_root, std::move(run))
        , m_mayAct(std::move(mayAct))
        , m_abilities(abilities)
    {
    }

    Results inBatches(Files files, void (BucketRemoval::*some)(Items &items));
    void quarantineSome(Items &items);
    void restoreSome(Items &items);
    void purgeSome(Items &items);

    bool look(Items &items);
    std::vector<s3::Answer<Versions>> versionsOf(const std::vector<Item *> &items);
    static std::vector<Item *> toDo(Items &items);
    bool mayDo(Items &items);
    bool isStillAllowed() const;
    void judgeBefore(Item &item, std::vector<s3::Deletion> &stray);
    void hide(const std::vector<Item *> &items);
    void judgeHidden(Item &item, const Versions &now, std::vector<s3::Deletion> &stray);
    std::set<QByteArray> takeAway(const std::vector<s3::Deletion> &markers);
    void leaveHidden(Item &item, const QByteArray &key);
    void bringOnTop(Item &item, const Versions &now);
    void noteAll();

    const BucketRoot m_root;
    ReceiptLog m_log;
    MayAct m_mayAct;
    const BucketAbilities m_abilities;
    std::chrono::steady_clock::time_point m_allowedUntil;
    size_t m_atOnce = 200;
    std::map<QByteArray, Receipt> m_newReceipts; ///< Not noted yet.
    std::set<QByteArray> m_freed; ///< Likewise.
};

} // namespace storage
