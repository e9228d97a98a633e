// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/rootfindings.h"

#include "cleanup/diagnose/bucketfindings.h"
#include "cleanup/diagnose/mendline.h"
#include "cleanup/diagnose/placefindings.h"
#include "cleanup/session/boundroot.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "core/target/rootaddress.h"
#include "storage/store.h"

#include <QLocale>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;

/// Below this share of free blocks or inodes a quarantine may find no room for its folders.
constexpr double leastFreePercent = 5;

/// Commands for whoever mends a folder, as they are to be given where it lies.
class Mends {
public:
    /// `text`: the folder's address; `user`: who is to work there; `image`: see HelperStart.
    Mends(const QByteArray &text, QString user, QByteArray image)
        : m_address(RootAddress::parse(text).value_or(RootAddress{.path = text}))
        , m_user(std::move(user))
        , m_image(std::move(image))
    {
    }
    Mends(const storage::Store &root, const Target &target)
        : Mends(root.path(), root.user(), target.helperImage)
    {
    }

    QString ownFolder() const { return quoted(m_address.path + '/' + storage::ownFolderName); }

    /// Everything below the folder for that user, now and for files to come.
    QString allowAll() const
    {
        const QString command = there(u"setfacl -R -m u:%1:rwX -m d:u:%1:rwX %2"_s.arg(m_user, folder()));
        return m_address.isInContainer() ? Tr::tr("%1 (its image needs the package acl for that)").arg(command)
                                         : command;
    }
    QString letThrough(const QByteArray &barrier) const
    {
        return there(u"setfacl -m u:%1:x %2"_s.arg(m_user, quoted(barrier)));
    }
    QString giveOwnFolder() const
    {
        if (!m_address.isLocal() && !m_address.hasHelper())
            return Tr::tr("Let the credentials read and write below %1 in the bucket.").arg(ownFolder());
        return there(u"chown -R %1 %2"_s.arg(m_user, ownFolder()));
    }
    QString allowOthers() const { return there(u"chmod -t %1"_s.arg(folder())); }
    QString mountForWriting() const
    {
        return m_address.isInContainer() ? Tr::tr("Start the container with that folder for writing, without \"ro\".")
                                         : Tr::tr("Mount it for writing: %1")
                                               .arg(there(u"mount -o remount,rw \"$(stat -c %m %1)\""_s.arg(folder())));
    }

private:
    QString folder() const { return quoted(m_address.path); }
    QString there(const QString &command) const { return m_address.commandForPeople(command, m_image); }

    RootAddress m_address;
    QString m_user;
    QByteArray m_image;
};

Finding unopenedLine(const QString &key, const Target &target, Directory directory, const Error &error)
{
    const RootSettings &settings = target.root(directory);
    if (settings.path.isEmpty()) {
        return warning(key,
                       Tr::tr("No %1 folder is configured, so nothing of it can be cleaned.").arg(toWord(directory)),
                       Tr::tr("Set it: scrapazoidctl config set %1.dir FOLDER").arg(toName(directory)));
    }
    if (const auto address = RootAddress::parse(settings.path); address && !address->isLocal()) {
        return bad(key, error.message,
                   Tr::tr("See that it is there and may be entered, or correct the address: scrapazoidctl config set "
                          "%1.dir ADDRESS")
                       .arg(toName(directory)));
    }
    const Mends mends(settings.path, storage::effectiveUser(), target.helperImage);
    const QByteArray barrier = storage::findBarrier(settings.path);
    if (barrier == settings.path)
        return bad(key, error.message, mends.allowAll());
    if (!barrier.isEmpty())
        return bad(key, error.message, mends.letThrough(barrier));
    return bad(
        key, error.message,
        Tr::tr("Mount its volume, or correct the path: scrapazoidctl config set %1.dir FOLDER").arg(toName(directory)));
}

Finding accessLine(const QString &key, const storage::Store &root, const storage::RootAccess &found,
                   RolePurpose purpose, const Mends &mends)
{
    const QString user = root.user();
    const QString folder = Tr::tr("the %1 folder %2").arg(toWord(root.directory()), bytes::displayName(root.path()));
    const storage::FolderAccess &access = found.folder;
    if (purpose == RolePurpose::View && access.isSearchable)
        return good(key, Tr::tr("User %1 may read %2.").arg(user, folder));
    if (access.isReadOnly)
        return bad(key, Tr::tr("The file system of %1 is mounted read-only.").arg(folder), mends.mountForWriting());
    if (!access.isSearchable)
        return bad(key, Tr::tr("User %1 may not enter %2.").arg(user, folder), mends.allowAll());
    if (!access.isWritable)
        return bad(key, Tr::tr("User %1 may not remove anything from %2.").arg(user, folder), mends.allowAll());
    if (access.isBarred) {
        return bad(key,
                   Tr::tr("Because of the sticky bit, user %1 may only remove what it owns from %2.").arg(user, folder),
                   mends.allowOthers());
    }
    if (!found.closedFolder.isEmpty()) {
        return bad(key,
                   Tr::tr("User %1 may not remove anything from the folder %2 in %3.")
                       .arg(user, bytes::displayName(found.closedFolder), folder),
                   mends.allowAll());
    }
    return good(key, Tr::tr("User %1 may read %2 and remove from it.").arg(user, folder));
}

/// The console's own folder of a root that is bound as it should be.
Finding quarantineLine(const QString &key, const storage::Store &root, const storage::RootAccess &found,
                       const QString &bound, const Mends &mends)
{
    const auto own = root.requireOwnFolder();
    if (!own)
        return bad(key, own.error().message, mends.giveOwnFolder());
    using Quarantine = storage::RootAccess::Quarantine;
    if (found.quarantine == Quarantine::Elsewhere) {
        return bad(
            key,
            Tr::tr("The quarantine in %1 is a link or lies on another file system; files are never copied there.")
                .arg(mends.ownFolder()),
            Tr::tr("Move it back in place: it must be a plain folder below the root itself."));
    }
    if (found.quarantine == Quarantine::Closed) {
        return bad(key, Tr::tr("User %1 may not write to the quarantine in %2.").arg(root.user(), mends.ownFolder()),
                   mends.giveOwnFolder());
    }
    return good(key, bound);
}

Finding bindingLine(const QString &key, const storage::Store &root, const storage::RootAccess &found,
                    const std::optional<DatabaseIdentity> &identity, RolePurpose purpose, const Mends &mends)
{
    const QString name = toWord(root.directory());
    const QString path = bytes::displayName(root.path());
    const auto binding = root.binding();
    if (!binding)
        return bad(key, binding.error().message, mends.giveOwnFolder());
    if (!*binding) {
        return bad(key, Tr::tr("The %1 folder %2 is not bound to any database.").arg(name, path),
                   Tr::tr("See that its volume is mounted, then run: scrapazoidctl setup"));
    }
    if ((*binding)->role != toName(root.directory())) {
        return bad(key,
                   Tr::tr("The folder %1 was set up as the %2 folder, not as %3.")
                       .arg(path, cleanup::wordOfRole((*binding)->role), name),
                   Tr::tr("Correct the paths: scrapazoidctl config set %1.dir FOLDER").arg(toName(root.directory())));
    }
    if (!identity)
        return unknown(
            key,
            Tr::tr("Whether the %1 folder belongs to this database cannot be told while it cannot be read.").arg(name));
    if ((*binding)->database != *identity) {
        return bad(
            key,
            Tr::tr("The %1 folder %2 is bound to another installation (database %3).")
                .arg(name, path, (*binding)->database.database),
            Tr::tr("Connect to that one. Only if the folder has really changed hands: scrapazoidctl setup --rebind"));
    }
    const QString bound = Tr::tr("The %1 folder is bound to this database.").arg(name);
    return purpose == RolePurpose::View ? good(key, bound) : quarantineLine(key, root, found, bound, mends);
}

Finding roomLine(const QString &key, const storage::Store &root)
{
    const auto volume = root.volume();
    if (!volume)
        return unknown(key, volume.error().message);
    const QString name = toWord(root.directory());
    const QString free = bytes::forPeople(volume->availableBytes);
    const QString label = volume->totalInodes > 0 ? Tr::tr("The volume of the %1 folder has %2 and %3 inodes free.")
                                                        .arg(name, free, QLocale().toString(volume->freeInodes))
                                                  : Tr::tr("The volume of the %1 folder has %2 free.").arg(name, free);
    return 100.0 - volume->usedPercent() >= leastFreePercent
        ? good(key, label)
        : warning(key, label, Tr::tr("Clean up before it is full; files removed with --permanent free room at once."));
}

Finding apartLine(const cleanup::Session &session)
{
    const auto apart = cleanup::checkRootsApart(session);
    if (apart)
        return good(u"roots-apart"_s, Tr::tr("The two folders do not overlap."));
    return bad(u"roots-apart"_s, apart.error().message,
               Tr::tr("Correct the paths: scrapazoidctl config set downloads.dir FOLDER"));
}
} // namespace

Findings cleanup::findRootTrouble(const Session &session, const std::optional<DatabaseIdentity> &identity,
                                  RolePurpose purpose)
{
    Findings findings;
    int opened = 0;
    QSet<QByteArray> places;
    for (const Directory directory : session.target().directories()) {
        const QString key = u"root-"_s + toName(directory);
        const auto address = RootAddress::parse(session.target().root(directory).path);
        if (address && address->hasHelper()) {
            const Findings way = findPlaceTrouble(session, directory, purpose);
            if (!places.contains(address->place()))
                findings += way;
            places.insert(address->place());
            if (!way.isEmpty() && way.first().state == Finding::State::Bad) {
                findings << unknown(key,
                                    Tr::tr("The %1 folder cannot be looked at while %2 is not reached.")
                                        .arg(toWord(directory), address->placeForPeople()));
                continue;
            }
        }
        const auto root = session.openRoot(directory);
        if (!root) {
            findings << unopenedLine(key, session.target(), directory, root.error());
            continue;
        }
        ++opened;
        if (const auto facts = (*root)->objectStore()) {
            findings << findBucketTrouble(**root, *facts, key, purpose)
                     << bindingLine(key + u"-binding"_s, **root,
                                    {.folder = {}, .quarantine = storage::RootAccess::Quarantine::Writable}, identity,
                                    purpose, Mends(**root, session.target()))
                     << roomLine(key + u"-room"_s, **root);
            continue;
        }
        const storage::RootAccess access = (*root)->access();
        const Mends mends(**root, session.target());
        findings << accessLine(key, **root, access, purpose, mends)
                 << bindingLine(key + u"-binding"_s, **root, access, identity, purpose, mends)
                 << roomLine(key + u"-room"_s, **root);
    }
    if (opened == 2)
        findings << apartLine(session);
    return findings;
}
