// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/rootaddress.h"
#include "storage/archive/archive.h"
#include "storage/bucket/uploads.h"

#include <memory>

namespace storage {

/// An archive below a prefix of a bucket: an object a file, at `<run>/<directory>/<path>`. It is written where nothing
/// lies, in one go or in parts, and counts once it has been read back whole; until then it is nobody's. There are no
/// locks: who leads in the database is the only one, and what a late request of another one could still do is write the
/// same content once more.
class BucketArchive : public Archive {
public:
    /// See lookAtArchive. The room is what the server says that there is, or the settings.
    static Result<ArchiveLook> look(const RootAddress &address, const ObjectStoreSettings &settings);
    /// See openArchive. Credentials come from where AWS's own tools look.
    static Result<std::unique_ptr<Archive>> open(const RootAddress &address, const QString &expected,
                                                 const ObjectStoreSettings &settings);

    quint64 device() const override { return 0; }
    Result<void> hold(const RunId &run) override;
    Result<std::unique_ptr<ArchiveCopy>> begin(const ArchivePlace &place, const FileIdentity &file) override;
    std::vector<Result<void>> finish(std::span<const WrittenCopy> copies) override;
    size_t atOnce() const override { return 32; }
    /// What a server has said yes to is safe there; it has been read back, too.
    Result<void> commit() override { return {}; }
    Result<void> read(const ArchivePlace &place, const Consume &consume) override;
    std::vector<Result<QByteArray>> readWhole(std::span<const ArchivePlace> places, qint64 limit) override;
    std::vector<Result<bool>> remove(std::span<const ArchivePlace> places) override;
    void tidy(const RunId &) override { } // there are no folders

private:
    class Copy;
    struct Finishing;

    BucketArchive(std::shared_ptr<s3::BucketClient> client, QByteArray prefix)
        : m_client(std::move(client))
        , m_uploads(*m_client)
        , m_prefix(std::move(prefix))
    {
    }
    static Result<std::unique_ptr<BucketArchive>> reach(const RootAddress &address,
                                                        const ObjectStoreSettings &settings);
    Result<QByteArray> keyOf(const ArchivePlace &place) const;
    Result<QString> readMarker(const QString &shown);
    Result<void> writeMarker(const QString &shown);
    void look(std::span<Finishing *const> some);
    void send(std::span<Finishing *const> some);
    void sendSmall(std::span<Finishing *const> some);
    void sendLarge(Finishing &one);
    void compare(std::vector<Finishing> &all);
    QString objectionTo(const Finishing &one, const QByteArray &sum);

    std::shared_ptr<s3::BucketClient> m_client;
    s3::Uploads m_uploads;
    QByteArray m_prefix; ///< Empty, or ending in '/'.
    RunId m_held;
    bool m_hasConditions = true; ///< The server knows what "only where nothing lies" is, or takes no notice of it.
};

} // namespace storage
