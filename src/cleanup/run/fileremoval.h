// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/run/batches.h"
#include "cleanup/run/filesettler.h"
#include "cleanup/run/runprotection.h"
#include "cleanup/run/sectionrun.h"
#include "storage/manifest.h"

#include <chrono>
#include <deque>
#include <future>

namespace cleanup {

/// Carries out one section that has a directory. While the server claims a batch, a second thread deals with the
/// files of the ones before, one batch after the other, and a third lists those that come next in the folder; a batch's
/// files are touched only after its commit, and after they are listed.
class FileRemoval {
public:
    /// What one section works with; everything outlives the removal.
    struct Place {
        storage::Removal &removal;
        storage::Manifest *manifest = nullptr; ///< Of runs that can be undone.
        RunProtection &protection;
    };
    /// `part` outlives the removal.
    FileRemoval(const SectionRun &part, const Place &place);

    /// An error ends the run: what is claimed stays unsettled for the next one.
    Result<void> run();

private:
    using Indexes = std::vector<qsizetype>;
    using Files = std::shared_ptr<const std::vector<database::JournalledFile>>;
    using Texts = QHash<qint64, QByteArray>; ///< Rows as JSON, by seq.
    /// A batch whose files the second thread is at, or comes to next.
    struct Pending {
        int batch = 0;
        Files files;
        std::future<std::vector<SettledFile>> work;
    };

    Result<void> refuseImpossible();
    Result<void> runPass(const Indexes &indexes);
    Result<void> claimAndQueue(std::span<const qsizetype> indexes);
    using Claims = Result<std::vector<database::ClaimedFile>>;
    Claims claimOnce(std::span<const qsizetype> indexes, int batch);
    void renewJournal();
    Claims claimRows(std::span<const qsizetype> indexes, int batch);
    Result<void> lockRows();
    Claims claimOrphans(std::span<const qsizetype> indexes, int batch);
    Result<std::vector<ItemOutcome>> explain(const std::vector<qsizetype> &left);
    Result<void> noteUnclaimed(std::span<const qsizetype> indexes, const std::vector<database::ClaimedFile> &claimed,
                               int batch);
    Result<Texts> readTexts(int batch, const std::vector<database::JournalledFile> &files);
    void queue(int batch, const Files &files, std::future<Result<void>> listed);
    Result<void> finishOldest();
    Result<void> finishPending();
    Result<std::vector<SettledFile>> awaitOldest();
    void dropPending();
    Result<void> list(const std::vector<storage::ManifestEntry> &entries) const;
    Result<void> settleUpTo(bool isLast);
    database::FileClaim claimOf(qsizetype index) const;
    Files filesOf(const std::vector<database::ClaimedFile> &claimed) const;
    void note(const SettledFile &file);

    const SectionRun &m_part;
    Lead &m_lead;
    const PlanSection &m_section;
    Place m_place;
    std::optional<database::FileJournal> m_journal;
    std::deque<Pending> m_pending; ///< The oldest first.
    std::shared_future<bool> m_moved; ///< Whether all files of the last one that was queued were dealt with.
    QHash<quint32, qsizetype> m_groupRowsLeft; ///< Rows of a share group that are still in the table.
    std::vector<std::pair<qint64, ItemOutcome>> m_unclaimed;
    std::vector<database::LeftRow> m_left; ///< Of the last claim: as planned, and left all the same.
    int m_contended = 0;
    size_t m_batchSize = batchSize; ///< Smaller where batches have taken too long.
    int m_firstUnsettled = 0;
    int m_lastFinished = -1;
    std::chrono::steady_clock::time_point m_lastSettled = std::chrono::steady_clock::now();
};

} // namespace cleanup
