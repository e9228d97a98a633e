// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/rootaddress.h"
#include "storage/bucket/bucketroot.h"
#include "storage/store.h"

#include <QProcessEnvironment>

namespace storage {

/// A root below a prefix in a bucket of an object store (S3 and what speaks its language).
class BucketStore : public Store {
public:
    /// Whom to ask about the bucket of a root. `environment`: where credentials are looked for first, and the endpoint
    /// and region that no setting names. `settings.key` is what is left where it has no credentials.
    static std::shared_ptr<s3::BucketClient> clientFor(const ObjectStoreSettings &settings, const RootAddress &address,
                                                       const QProcessEnvironment &environment);
    /// Errors: Usage (no such address), Storage (no such bucket, no right, no credentials, no answer).
    static Result<std::unique_ptr<BucketStore>> open(const Target &target, Directory directory,
                                                     std::shared_ptr<s3::BucketClient> client);
    /// Of a root that is there; `user` is the key that it is known by.
    BucketStore(BucketRoot root, QString user);

    const QByteArray &path() const override { return m_root.address; }
    RootIdentity identity() const override;
    QString machine() const override { return QString::fromLatin1(m_root.client->place().endpoint); }
    Result<bool> isInside(const Store &other) const override;
    Result<bool> isInsideBoundOne() const override;
    Result<bool> contains(const Destination &) const override { return false; }

    Result<std::optional<Binding>> binding() const override;
    Result<void> bind(const Binding &binding) const override;
    Result<void> unbind() const override;
    Result<void> share() const override { return {}; }
    Result<bool> isShared() const override { return true; } // no account is told from another
    Result<void> requireOwnFolder() const override;
    Result<std::optional<RootMark>> mark() const override;
    Result<void> setMark(const RootMark &mark) const override;
    Result<RootConsents> consents() const override;
    Result<void> setConsents(const RootConsents &consents) const override;

    Listing list(const std::stop_token &stop, const Counted &progress) const override;
    Census measure(const Listing &listing, const std::stop_token &stop, const Counted &progress) const override;
    using Store::look;
    std::vector<Found> look(std::span<const QByteArray> paths) const override { return lookInBucket(m_root, paths); }
    Result<QByteArray> leadsTo(const QByteArray &) const override { return QByteArray(); } // there are no links
    Result<QByteArray> read(const QByteArray &path, qint64 limit) const override;
    std::unique_ptr<Copying> copyTo(const Destination &destination) const override;

    Result<Volume> volume() const override;
    quint64 device() const override;
    FileSystem fileSystem() const override;
    std::optional<FileSystem::Tried> tryOut() const override;
    Result<Usage> ownUsage() const override;
    HeldOpen heldOpen() const override { return {}; }
    RootAccess access() const override;
    QString user() const override { return m_user; }
    std::optional<ObjectStoreFacts> objectStore() const override;

    Result<QList<QuarantinedRun>> quarantinedRuns() const override;
    Result<QList<QByteArray>> quarantinedFiles(const RunId &run) const override;
    bool forEachQuarantined(const std::stop_token &stop,
                            const std::function<void(QByteArrayView path)> &consume) const override;

    Result<std::unique_ptr<Manifest>> manifest(const RunId &run) const override;
    Result<ManifestContent> readManifest(const RunId &run) const override;
    Result<QList<RunId>> manifests() const override;
    bool removeManifest(const RunId &run) const override;

    Result<void> prepareLead() const override { return {}; }
    Result<std::unique_ptr<RootLead>> lead(const QString &holder) const override;
    Result<std::unique_ptr<Removal>> beginRemoval(const RunId &run, MayAct mayAct) const override;

private:
    const BucketRoot m_root;
    const QString m_user;
};

} // namespace storage
