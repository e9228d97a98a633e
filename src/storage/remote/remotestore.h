// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/remote/remoteroot.h"
#include "storage/store.h"

namespace storage {

/// A folder that a helper looks after, on another computer, as another user or in a container.
class RemoteStore : public Store {
public:
    explicit RemoteStore(std::shared_ptr<RemoteRoot> root)
        : Store(root->place().directory)
        , m_root(std::move(root))
    {
    }

    const QByteArray &path() const override { return m_root->place().address; }
    RootIdentity identity() const override { return m_root->identity(); }
    QString machine() const override { return m_root->link()->facts().machine; }
    Result<bool> isInside(const Store &other) const override;
    Result<bool> isInsideBoundOne() const override;
    Result<bool> contains(const Destination &destination) const override;

    Result<std::optional<Binding>> binding() const override;
    Result<void> bind(const Binding &binding) const override;
    Result<void> unbind() const override;
    Result<void> share() const override;
    Result<bool> isShared() const override;
    Result<void> requireOwnFolder() const override;
    Result<std::optional<RootMark>> mark() const override;
    Result<void> setMark(const RootMark &mark) const override;
    Result<RootConsents> consents() const override;
    Result<void> setConsents(const RootConsents &consents) const override;

    Listing list(const std::stop_token &stop, const Counted &progress) const override;
    Census measure(const Listing &listing, const std::stop_token &stop, const Counted &progress) const override;
    using Store::look;
    std::vector<Found> look(std::span<const QByteArray> paths) const override;
    Result<QByteArray> leadsTo(const QByteArray &link) const override;
    Result<QByteArray> read(const QByteArray &path, qint64 limit) const override;
    std::unique_ptr<Copying> copyTo(const Destination &destination) const override;

    QString user() const override { return m_root->link()->facts().user; }
    Result<Volume> volume() const override;
    quint64 device() const override { return m_root->device(); }
    FileSystem fileSystem() const override;
    std::optional<FileSystem::Tried> tryOut() const override;
    Result<Usage> ownUsage() const override;
    HeldOpen heldOpen() const override;
    RootAccess access() const override;

    Result<QList<QuarantinedRun>> quarantinedRuns() const override;
    Result<QList<QByteArray>> quarantinedFiles(const RunId &run) const override;
    bool forEachQuarantined(const std::stop_token &stop,
                            const std::function<void(QByteArrayView path)> &consume) const override;

    Result<void> requireOpenQuarantine() const override;
    Result<std::unique_ptr<Manifest>> manifest(const RunId &run) const override;
    Result<ManifestContent> readManifest(const RunId &run) const override;
    Result<QList<RunId>> manifests() const override;
    bool removeManifest(const RunId &run) const override;

    Result<void> prepareLead() const override;
    Result<std::unique_ptr<RootLead>> lead(const QString &holder) const override;
    Result<std::unique_ptr<Removal>> beginRemoval(const RunId &run, MayAct mayAct) const override;

private:
    QCborMap known(const QString &operation) const;
    Result<bool> isSo(const QString &operation, const QCborMap &arguments = {}) const;
    tl::unexpected<Error> nonsense() const;

    std::shared_ptr<RemoteRoot> m_root;
};

} // namespace storage
