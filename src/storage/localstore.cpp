// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/localstore.h"

#include "core/plan/words.h"
#include "core/target/rootaddress.h"
#include "storage/copier.h"
#include "storage/destination.h"
#include "storage/gate.h"
#include "storage/heldopen.h"
#include "storage/linktarget.h"
#include "storage/localremoval.h"
#include "storage/lookbelow.h"
#include "storage/manifestfile.h"
#include "storage/reserve.h"
#include "storage/rootlock.h"
#include "storage/sharing.h"
#include "storage/tr.h"
#include "storage/wholefile.h"

namespace {
class LocalLead : public storage::RootLead {
public:
    LocalLead(const storage::Root &root, storage::RootLock lock)
        : m_root(root)
        , m_lock(std::move(lock))
    {
    }

    Result<void> requireInPlace() const override
    {
        return m_lock.isInPlace()
            ? Result<void>()
            : failure(ErrorKind::Storage,
                      Tr::tr("The lock of the %1 folder was replaced while files were moved: this cleanup ends here.")
                          .arg(toWord(m_root.directory())));
    }

    Result<void> settle() override
    {
        const auto quarantine = m_root.quarantine();
        return quarantine ? storage::Gate::closeAll(quarantine->number()) : tl::unexpected(quarantine.error());
    }

private:
    const storage::Root &m_root;
    storage::RootLock m_lock;
};
} // namespace

Result<std::unique_ptr<storage::LocalStore>> storage::LocalStore::open(const RootSettings &settings,
                                                                       Directory directory)
{
    auto root = Root::open(settings, directory);
    if (!root)
        return tl::unexpected(root.error());
    return std::make_unique<LocalStore>(std::move(*root));
}

Result<bool> storage::LocalStore::isInside(const Store &other) const
{
    if (const auto *local = dynamic_cast<const LocalStore *>(&other))
        return m_root.isInside(local->m_root);
    if (other.machine() != machine() || !RootAddress::sharePaths(path(), other.path()))
        return false;
    // A helper of this very machine looks after it.
    return open({.path = RootAddress::pathOf(other.path()), .prefixes = {}}, directory())
        .and_then([this](const std::unique_ptr<LocalStore> &there) { return isInside(*there); });
}

Result<bool> storage::LocalStore::contains(const Destination &destination) const
{
    return m_root.contains(destination.descriptor());
}

Result<void> storage::LocalStore::share() const
{
    return shareOwnFolder(m_root);
}

Result<bool> storage::LocalStore::isShared() const
{
    return isOwnFolderShared(m_root);
}

Result<void> storage::LocalStore::requireOwnFolder() const
{
    const auto own = m_root.ownFolder();
    return own ? Result<void>() : tl::unexpected(own.error());
}

storage::Listing storage::LocalStore::list(const std::stop_token &stop, const Counted &progress) const
{
    return Listing::of(m_root, stop, progress);
}

storage::Census storage::LocalStore::measure(const Listing &listing, const std::stop_token &stop,
                                             const Counted &progress) const
{
    return Census::of(m_root, listing, stop, progress);
}

std::vector<storage::Found> storage::LocalStore::look(std::span<const QByteArray> paths) const
{
    Folders folders(m_root.descriptor());
    std::vector<Found> found;
    found.reserve(paths.size());
    for (const QByteArray &path : paths)
        found.push_back(lookBelow(folders, path));
    return found;
}

Result<QByteArray> storage::LocalStore::leadsTo(const QByteArray &link) const
{
    return targetOf(m_root, link);
}

Result<QByteArray> storage::LocalStore::read(const QByteArray &path, qint64 limit) const
{
    return readFile(m_root, path, limit);
}

std::unique_ptr<storage::Copying> storage::LocalStore::copyTo(const Destination &destination) const
{
    return std::make_unique<Copier>(m_root, destination.descriptor());
}

HeldOpen storage::LocalStore::heldOpen() const
{
    return findHeldOpen(m_root);
}

Result<QList<QByteArray>> storage::LocalStore::quarantinedFiles(const RunId &run) const
{
    return findQuarantinedFiles(m_root, run);
}

bool storage::LocalStore::forEachQuarantined(const std::stop_token &stop,
                                             const std::function<void(QByteArrayView path)> &consume) const
{
    return storage::forEachQuarantined(m_root, stop, consume);
}

Result<std::unique_ptr<storage::Manifest>> storage::LocalStore::manifest(const RunId &run) const
{
    return ManifestFile::open(m_root, run);
}

Result<storage::ManifestContent> storage::LocalStore::readManifest(const RunId &run) const
{
    return ManifestFile::read(m_root, run);
}

Result<QList<RunId>> storage::LocalStore::manifests() const
{
    return ManifestFile::list(m_root);
}

bool storage::LocalStore::removeManifest(const RunId &run) const
{
    return ManifestFile::remove(m_root, run);
}

Result<void> storage::LocalStore::prepareLead() const
{
    return RootLock::prepare(m_root);
}

Result<std::unique_ptr<storage::RootLead>> storage::LocalStore::lead(const QString &holder) const
{
    auto lock = RootLock::take(m_root, holder);
    if (!lock)
        return tl::unexpected(lock.error());
    // An earlier run may have given it up, and made room.
    if (const auto own = m_root.ownFolder())
        keepReserve(own->number());
    return std::make_unique<LocalLead>(m_root, std::move(*lock));
}

Result<std::unique_ptr<storage::Removal>> storage::LocalStore::beginRemoval(const RunId &run, MayAct mayAct) const
{
    auto remover = Remover::open(m_root, run, mayAct);
    if (!remover)
        return tl::unexpected(remover.error());
    auto content = QuarantineContent::open(m_root, run, std::move(mayAct));
    if (!content)
        return tl::unexpected(content.error());
    return std::make_unique<LocalRemoval>(std::move(*remover), std::move(*content));
}
