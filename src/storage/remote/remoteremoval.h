// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/remote/remoteroot.h"
#include "storage/removal.h"

#include <deque>
#include <future>

namespace storage {

/// A run's files, moved by a helper. What it may do it may until a deadline by its own clock, so that a question that
/// arrives late does nothing. A lost connection leaves some of unknown fate: over another one the same is asked again,
/// which does nothing a second time. Where there is no other one either, all that is left counts as Fenced, and whoever
/// recovers the run looks.
class RemoteRemoval : public Removal {
public:
    /// Errors: as Store::beginRemoval; a lost link's.
    static Result<std::unique_ptr<Removal>> open(std::shared_ptr<RemoteRoot> root, const RunId &run, MayAct mayAct);
    ~RemoteRemoval() override;

    Results quarantine(Files files) override { return act(Act::Quarantine, files); }
    void announceQuarantine(Files files) override;
    Results restore(Files files) override { return act(Act::Restore, files); }
    Results purge(Files files) override { return act(Act::Purge, files); }
    bool canReturn() override;

    Result<QString> readQuarantined(const KnownFile &file, const Consume &consume) override;
    Result<std::unique_ptr<Arrival>> bringToQuarantine(const KnownFile &file, const ArchiveReceipt &receipt) override;

    std::vector<Found> lookAtOriginals(Paths paths) override;
    std::vector<Found> lookAtQuarantined(Paths paths) override;

    Result<void> commit(Toward toward) override;
    void tidy() override;
    void removeEmptied(qint64 bornBeforeNs) override;

private:
    class RemoteArrival;
    enum class Act { Quarantine, Restore, Purge };
    /// What has been done since the last commit: another helper would not know which folders to bring to disk.
    struct Done {
        Act act;
        std::vector<KnownFile> files;
    };
    /// A question to quarantine that is under way before anybody waits for its answer.
    struct Announced {
        RemoteRoot::Generation generation = 0;
        std::vector<KnownFile> files;
        std::future<Result<QCborMap>> answer;
    };
    RemoteRemoval(std::shared_ptr<RemoteRoot> root, RunId run, MayAct mayAct)
        : m_root(std::move(root))
        , m_run(std::move(run))
        , m_mayAct(std::move(mayAct))
    {
    }

    Result<void> reopen();
    Results act(Act act, Files files);
    Results actOnce(Act act, Files files);
    Result<Results> ask(Act act, Files files, qint64 deadline, bool &isLate);
    std::optional<Result<QCborMap>> answerToAnnounced(Files files);
    Result<QCborMap> call(const QString &operation, QCborMap arguments = {});
    Result<void> comeBack();
    Result<void> comeBackFor(int &losses);
    Result<void> beThere();
    std::optional<qint64> deadline() const;

    std::shared_ptr<RemoteRoot> m_root;
    RunId m_run;
    MayAct m_mayAct;
    static constexpr RemoteRoot::Generation noGeneration = -1;
    std::mutex m_mutex; ///< Of what is announced; and of the two that follow while they change.
    std::deque<Announced> m_announced; ///< The oldest first.
    RemoteRoot::Generation m_generation = noGeneration; ///< That m_handle is of.
    qint64 m_handle = 0;
    std::vector<Done> m_done;
    size_t m_unanswered = 0; ///< So many of the files that come next are of a question whose answer was lost.
    Error m_lastError; ///< Why the last files that were Fenced were so.
    bool m_isCommitted = true; ///< The helper has brought all of it to disk with the very question.
};

} // namespace storage
