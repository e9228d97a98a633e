// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootclock.h"
#include "storage/root.h"
#include "storage/store.h"

namespace storage {

/// A folder of this computer.
class LocalStore : public Store {
public:
    /// Errors: Storage (missing, not a folder, a symbolic link, no right), Refused (not configured, not absolute).
    static Result<std::unique_ptr<LocalStore>> open(const RootSettings &settings, Directory directory);

    explicit LocalStore(Root root)
        : Store(root.directory())
        , m_root(std::move(root))
    {
    }

    const QByteArray &path() const override { return m_root.path(); }
    RootIdentity identity() const override { return m_root.identity(); }
    QString machine() const override { return systemBootTime().machine; }
    Result<bool> isInside(const Store &other) const override;
    Result<bool> isInsideBoundOne() const override { return m_root.isInsideBoundOne(); }
    Result<bool> contains(const Destination &destination) const override;

    Result<std::optional<Binding>> binding() const override { return m_root.binding(); }
    Result<void> bind(const Binding &binding) const override { return m_root.bind(binding); }
    Result<void> unbind() const override { return m_root.unbind(); }
    Result<void> share() const override;
    Result<bool> isShared() const override;
    Result<void> requireOwnFolder() const override;
    Result<std::optional<RootMark>> mark() const override { return readMark(m_root); }
    Result<void> setMark(const RootMark &mark) const override { return writeMark(m_root, mark); }
    Result<RootConsents> consents() const override { return readConsents(m_root); }
    Result<void> setConsents(const RootConsents &consents) const override { return writeConsents(m_root, consents); }

    Listing list(const std::stop_token &stop, const Counted &progress) const override;
    Census measure(const Listing &listing, const std::stop_token &stop, const Counted &progress) const override;
    using Store::look;
    std::vector<Found> look(std::span<const QByteArray> paths) const override;
    Result<QByteArray> leadsTo(const QByteArray &link) const override;
    Result<QByteArray> read(const QByteArray &path, qint64 limit) const override;
    std::unique_ptr<Copying> copyTo(const Destination &destination) const override;

    Result<Volume> volume() const override { return m_root.volume(); }
    quint64 device() const override { return m_root.device(); }
    FileSystem fileSystem() const override { return fileSystemOf(m_root); }
    std::optional<FileSystem::Tried> tryOut() const override { return storage::tryOut(m_root); }
    Result<Usage> ownUsage() const override { return usageOfOwnFolder(m_root); }
    HeldOpen heldOpen() const override;
    RootAccess access() const override { return accessTo(m_root); }
    QString user() const override { return effectiveUser(); }

    /// The folder itself, for whoever hands on what is in it.
    const Root &root() const { return m_root; }

    Result<QList<QuarantinedRun>> quarantinedRuns() const override { return findQuarantinedRuns(m_root); }
    Result<QList<QByteArray>> quarantinedFiles(const RunId &run) const override;
    bool forEachQuarantined(const std::stop_token &stop,
                            const std::function<void(QByteArrayView path)> &consume) const override;

    Result<void> requireOpenQuarantine() const override { return {}; }
    Result<std::unique_ptr<Manifest>> manifest(const RunId &run) const override;
    Result<ManifestContent> readManifest(const RunId &run) const override;
    Result<QList<RunId>> manifests() const override;
    bool removeManifest(const RunId &run) const override;

    Result<void> prepareLead() const override;
    Result<std::unique_ptr<RootLead>> lead(const QString &holder) const override;
    Result<std::unique_ptr<Removal>> beginRemoval(const RunId &run, MayAct mayAct) const override;

private:
    Root m_root;
};

} // namespace storage
