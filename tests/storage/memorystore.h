// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <map>
#include <memory>

/// What lies in a root that is nothing but memory; shared by the stores that are opened on it.
struct Memory {
    /// A deletion is a version of its own, without content.
    struct Version {
        quint64 id = 0;
        std::optional<QByteArray> content;
        qint64 modifiedNs = 0;
    };
    /// What a removal has kept of a file: which version it was, and which deletion hides it.
    struct Receipt {
        quint64 version = 0;
        quint64 deletion = 0;
    };

    void write(const QByteArray &path, const QByteArray &content);
    void remove(const QByteArray &path);
    /// The newest version of a path where that is content, else null.
    const Version *current(const QByteArray &path) const;
    const Version *find(const QByteArray &path, quint64 id) const;
    void push(const QByteArray &path, std::optional<QByteArray> content, qint64 modifiedNs);

    std::map<QByteArray, std::vector<Version>> objects = {};
    std::map<std::pair<QString, QByteArray>, Receipt> receipts = {}; ///< By run and path.
    std::map<QString, storage::ManifestContent> manifests = {};
    std::optional<storage::Binding> binding = {};
    std::optional<storage::RootMark> mark = {};
    storage::RootConsents consents = {};
    QString leader = {};
    quint64 lastId = 0;
};

/// A root without folders, names to move or descriptors: it has versions, hides a file by a deletion that it keeps a
/// receipt of, and brings it back by taking the deletion away. What the cleanups may rely on of a store, it has as well
/// as a folder does; else the store would have a folder's shape.
class MemoryStore : public storage::Store {
public:
    explicit MemoryStore(std::shared_ptr<Memory> memory)
        : Store(Directory::Screenshots)
        , m_memory(std::move(memory))
    {
    }

    const QByteArray &path() const override { return m_path; }
    RootIdentity identity() const override;
    QString machine() const override { return QStringLiteral("memory"); }
    Result<bool> isInside(const Store &other) const override;
    Result<bool> isInsideBoundOne() const override { return false; }
    Result<bool> contains(const storage::Destination &) const override { return false; }

    Result<std::optional<storage::Binding>> binding() const override { return m_memory->binding; }
    Result<void> bind(const storage::Binding &binding) const override;
    Result<void> unbind() const override;
    Result<void> share() const override { return {}; }
    Result<bool> isShared() const override { return true; } // no account is told from another
    Result<void> requireOwnFolder() const override;
    Result<std::optional<storage::RootMark>> mark() const override { return m_memory->mark; }
    Result<void> setMark(const storage::RootMark &mark) const override;
    Result<storage::RootConsents> consents() const override { return m_memory->consents; }
    Result<void> setConsents(const storage::RootConsents &consents) const override;

    storage::Listing list(const std::stop_token &stop, const Counted &progress) const override;
    storage::Census measure(const storage::Listing &listing, const std::stop_token &stop,
                            const Counted &progress) const override;
    using Store::look;
    std::vector<storage::Found> look(std::span<const QByteArray> paths) const override;
    Result<QByteArray> leadsTo(const QByteArray &) const override { return QByteArray(); }
    Result<QByteArray> read(const QByteArray &path, qint64 limit) const override;
    std::unique_ptr<storage::Copying> copyTo(const storage::Destination &destination) const override;

    Result<Volume> volume() const override;
    quint64 device() const override { return 0; }
    storage::FileSystem fileSystem() const override { return {}; }
    std::optional<storage::FileSystem::Tried> tryOut() const override { return {}; }
    Result<storage::Usage> ownUsage() const override;
    HeldOpen heldOpen() const override { return {}; }
    storage::RootAccess access() const override { return {}; }
    QString user() const override { return QStringLiteral("memory"); }

    Result<QList<storage::QuarantinedRun>> quarantinedRuns() const override;
    Result<QList<QByteArray>> quarantinedFiles(const RunId &run) const override;
    bool forEachQuarantined(const std::stop_token &stop,
                            const std::function<void(QByteArrayView path)> &consume) const override;

    Result<std::unique_ptr<storage::Manifest>> manifest(const RunId &run) const override;
    Result<storage::ManifestContent> readManifest(const RunId &run) const override;
    Result<QList<RunId>> manifests() const override;
    bool removeManifest(const RunId &run) const override;

    Result<void> prepareLead() const override { return {}; }
    Result<std::unique_ptr<storage::RootLead>> lead(const QString &holder) const override;
    Result<std::unique_ptr<storage::Removal>> beginRemoval(const RunId &run, storage::MayAct mayAct) const override;

private:
    std::shared_ptr<Memory> m_memory;
    QByteArray m_path = "memory://root";
};
