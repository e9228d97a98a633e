// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/localstore.h"

#include <QMap>
#include <atomic>
#include <mutex>
#include <optional>
#include <span>

namespace helper {

class ServedRoot;

/// A run's files of a served root. They are moved only while the root is led by this helper, and until the deadline of
/// the question; both are looked at before each file.
class ServedRemoval {
public:
    /// What kept the last question's files from being moved.
    enum class Fence { None, Late, NotLeading };

    /// Errors: as Store::beginRemoval.
    static Result<std::shared_ptr<ServedRemoval>> begin(const ServedRoot &root, const RunId &run);

    /// One question at a time: held while it is answered.
    std::mutex &mutex() { return m_mutex; }
    storage::Removal &removal() { return *m_removal; }
    /// Of the next question: nanoseconds of our CLOCK_BOOTTIME.
    void setDeadline(qint64 deadline);
    Fence fence() const { return m_fence; }
    /// The file that is on its way into quarantine; null: none is.
    std::unique_ptr<storage::Arrival> &arrival() { return m_arrival; }

private:
    explicit ServedRemoval(const ServedRoot &root)
        : m_root(root)
    {
    }
    std::chrono::nanoseconds mayAct();

    const ServedRoot &m_root;
    std::mutex m_mutex;
    std::unique_ptr<storage::Removal> m_removal;
    std::unique_ptr<storage::Arrival> m_arrival; ///< Of m_removal.
    std::chrono::nanoseconds m_deadline{0};
    Fence m_fence = Fence::None;
};

/// One of the folders that a helper looks after, as somebody has opened it. Any thread.
class ServedRoot {
public:
    explicit ServedRoot(std::unique_ptr<storage::LocalStore> store)
        : m_store(std::move(store))
    {
    }

    const storage::LocalStore &store() const { return *m_store; }

    /// Leads from now on. Errors: as Store::lead.
    Result<void> lead(const QString &holder);
    void endLead();
    /// Errors: Storage.
    Result<void> requireLead() const;
    Result<void> settle() const;

    /// Both as Store::manifest's, one question after the other: a list that another question is in the middle of
    /// looks as if a kill had cut it off, and would be mended.
    Result<void> openManifest(const RunId &run);
    Result<void> appendManifest(const RunId &run, std::span<const storage::ManifestEntry> entries);

    qint64 add(const std::shared_ptr<ServedRemoval> &removal);
    std::shared_ptr<ServedRemoval> removal(qint64 handle) const;
    void end(qint64 handle);

    /// A piece of what is too long for one question; all of it with the last. Those that are not whole yet are kept
    /// together, up to a limit. Errors: Usage (past it).
    Result<std::optional<QByteArray>> gather(qint64 text, const QByteArray &piece, bool isLast);

private:
    std::unique_ptr<storage::LocalStore> m_store;
    mutable std::mutex m_mutex;
    std::shared_ptr<storage::RootLead> m_lead;
    QMap<qint64, std::shared_ptr<ServedRemoval>> m_removals;
    qint64 m_lastHandle = 0;
    std::mutex m_manifests; ///< Held while one is opened and written.
    QMap<qint64, QByteArray> m_gathered; ///< By text.
};

} // namespace helper
