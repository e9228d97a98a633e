// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quarantinecontent.h"

#include "storage/anyname.h"
#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/lookbelow.h"
#include "storage/sharing.h"
#include "storage/sparsewriting.h"
#include "storage/tr.h"

#include <QCryptographicHash>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
constexpr char arrivingName[] = "arriving";

tl::unexpected<Error> anotherOne()
{
    return failure(ErrorKind::Storage, Tr::tr("the file in quarantine is not the one that was put there"));
}

bool isUntouched(const struct stat &before, const struct stat &after)
{
    const auto same = [](const timespec &one, const timespec &other) {
        return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
    };
    return before.st_size == after.st_size && same(before.st_mtim, after.st_mtim)
        && same(before.st_ctim, after.st_ctim);
}

/// "0644 1000 1000": permissions, owner, group.
QString looksOf(const struct stat &status)
{
    return u"%1 %2 %3"_s.arg(status.st_mode & 07777U, 4, 8, QLatin1Char('0')).arg(status.st_uid).arg(status.st_gid);
}

/// As far as this user may: who may not give something away still gives it its group. False with errno set.
bool giveLooks(int descriptor, QStringView looks)
{
    const QList<QStringView> words = looks.split(u' ');
    if (words.size() != 3)
        return true; // of a store with other words: nothing that could be given here
    bool isMode = false, isOwner = false, isGroup = false;
    const uint mode = words[0].toUInt(&isMode, 8);
    const uint owner = words[1].toUInt(&isOwner);
    const uint group = words[2].toUInt(&isGroup);
    if (!isMode || !isOwner || !isGroup)
        return true;
    if (fchown(descriptor, owner, group) != 0) [[maybe_unused]]
        const int given = fchown(descriptor, static_cast<uid_t>(-1), group);
    return fchmod(descriptor, mode & 07777U) == 0;
}
} // namespace

Result<storage::QuarantineContent> storage::QuarantineContent::open(const Root &root, const RunId &run, MayAct mayAct)
{
    auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    auto quarantine = root.quarantine();
    if (!quarantine)
        return tl::unexpected(quarantine.error());
    return QuarantineContent(root, std::move(*own), std::move(*quarantine), run, std::move(mayAct));
}

storage::QuarantineContent::QuarantineContent(const Root &root, FileDescriptor own, FileDescriptor quarantine,
                                              const RunId &run, MayAct mayAct)
    : m_root(root.descriptor())
    , m_own(std::move(own))
    , m_quarantine(std::move(quarantine))
    , m_run(run.value.toUtf8())
    , m_mayAct(std::move(mayAct))
    , m_places(m_quarantine.number())
{
}

Result<QString> storage::QuarantineContent::read(const KnownFile &file, const Consume &consume)
{
    if (!isContentPath(file.path))
        return failure(ErrorKind::Storage, describe(Problem::OutsideRoot));
    const FileDescriptor source = openFileBeneath(m_quarantine.number(), placeOf(file.path));
    struct stat before {
    }, after{};
    if (!source.isOpen() || fstat(source.number(), &before) != 0)
        return errnoFailure(errno);
    const SplitPath split = splitPath(placeOf(file.path));
    const FileDescriptor folder = openFolderBeneath(m_quarantine.number(), split.folder);
    const auto isTheOne = [&] {
        const Found found = lookAt(folder.number(), split.name);
        struct stat named { };
        return found.state == FileState::Present && found.identity.hasSizeAndTimeOf(file.identity)
            && fstatat(folder.number(), split.name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0
            && named.st_ino == before.st_ino && named.st_dev == before.st_dev;
    };
    if (!S_ISREG(before.st_mode))
        return failure(ErrorKind::Storage, describe(Problem::NotRegular));
    if (!isTheOne())
        return anotherOne();
    const auto size = readPieces(source.number(), consume);
    if (!size)
        return tl::unexpected(size.error());
    if (*size != file.identity.size || fstat(source.number(), &after) != 0 || !isUntouched(before, after)
        || !isTheOne())
        return failure(ErrorKind::Storage, Tr::tr("the file in quarantine changed while it was read"));
    // And of the folders that it lies in, from the nearest on: those of the root may be gone when it comes back.
    QStringList looks{looksOf(after)};
    for (QByteArray above = splitPath(file.path).folder; !above.isEmpty(); above = splitPath(above).folder) {
        const FileDescriptor one = openFolderBeneath(m_quarantine.number(), placeOf(above));
        struct stat status { };
        if (!one.isOpen() || fstat(one.number(), &status) != 0)
            break;
        looks << looksOf(status);
    }
    return looks.join(u',');
}

/// Folders that the root has no longer look as they did; what it has its folders have been made like.
void storage::QuarantineContent::giveFolderLooks(const QByteArray &folder, const QString &looks)
{
    QByteArray above = folder;
    for (const QString &one : looks.split(u',').sliced(1)) {
        if (above.isEmpty())
            return;
        const FileDescriptor kept = openFolderBeneath(m_quarantine.number(), placeOf(above));
        if (kept.isOpen() && !openFolderBeneath(m_root, above).isOpen() && errno == ENOENT)
            giveLooks(kept.number(), one);
        above = splitPath(above).folder;
    }
}

Result<void> storage::QuarantineContent::openArriving()
{
    if (m_arriving.isOpen())
        return {};
    m_arriving = makeOwn(m_own.number(), arrivingName);
    if (!m_arriving.isOpen())
        return errnoFailure(errno);
    // Whoever was killed has left what is not whole; whoever still writes there finds no name to give it.
    for (const QByteArray &name : namesIn(m_arriving.number()))
        unlinkat(m_arriving.number(), name.constData(), 0);
    return {};
}

class storage::QuarantineContent::Arriving : public Arrival {
public:
    Arriving(QuarantineContent &content, KnownFile file, ArchiveReceipt receipt)
        : m_content(content)
        , m_file(std::move(file))
        , m_receipt(std::move(receipt))
        , m_name(anyName())
        , m_descriptor(openat(content.m_arriving.number(), m_name.constData(),
                              O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
    }
    ~Arriving() override
    {
        if (isOpen() && !m_isPlaced)
            unlinkat(m_content.m_arriving.number(), m_name.constData(), 0);
    }
    bool isOpen() const { return m_descriptor.isOpen(); }

    Result<void> write(QByteArrayView piece) override
    {
        m_size += piece.size();
        if (m_size > m_file.identity.size)
            return failure(ErrorKind::Storage, Tr::tr("its copy is larger than the file was"));
        return m_writing.write(piece) ? Result<void>() : errnoFailure(errno);
    }

    Result<void> finish() override
    {
        const qint64 modified = m_file.identity.modifiedNs;
        const timespec times[2]{{0, UTIME_OMIT}, {modified / 1'000'000'000, modified % 1'000'000'000}};
        const int file = m_descriptor.number();
        if (!m_writing.finish() || !giveLooks(file, m_receipt.looks.section(u',', 0, 0)) || futimens(file, times) != 0
            || fsync(file) != 0)
            return errnoFailure(errno);
        const auto sum = readBack(file);
        if (!sum)
            return tl::unexpected(sum.error());
        if (m_size != m_file.identity.size || *sum != m_receipt.sha256)
            return failure(ErrorKind::Storage,
                           Tr::tr("its copy is not what was put there: the checksum is another one"));
        const auto placed = m_content.place(m_name, m_file, m_receipt);
        m_isPlaced = placed.has_value();
        return placed;
    }

private:
    QuarantineContent &m_content;
    const KnownFile m_file;
    const ArchiveReceipt m_receipt;
    const QByteArray m_name;
    FileDescriptor m_descriptor;
    SparseWriting m_writing{m_descriptor.number()};
    qint64 m_size = 0;
    bool m_isPlaced = false;
};

Result<std::unique_ptr<storage::Arrival>> storage::QuarantineContent::bring(const KnownFile &file,
                                                                            const ArchiveReceipt &receipt)
{
    if (!isContentPath(file.path))
        return failure(ErrorKind::Storage, describe(Problem::OutsideRoot));
    m_places.forget();
    const Found there = lookBelow(m_places, placeOf(file.path));
    if (there.state == FileState::Present && there.identity.hasSizeAndTimeOf(file.identity))
        return nullptr;
    if (there.state != FileState::Gone)
        return anotherOne();
    if (const auto opened = openArriving(); !opened)
        return tl::unexpected(opened.error());
    auto arriving = std::make_unique<Arriving>(*this, file, receipt);
    return arriving->isOpen() ? Result<std::unique_ptr<Arrival>>(std::move(arriving)) : errnoFailure(errno);
}

/// What has arrived whole.
Result<void> storage::QuarantineContent::place(const QByteArray &arrived, const KnownFile &file,
                                               const ArchiveReceipt &receipt)
{
    const SplitPath split = splitPath(file.path);
    const QByteArray where = placeOf(split.folder);
    m_places.forget();
    const int folder = m_places.make(where, {.folder = m_root, .skip = 1});
    if (folder < 0)
        return errnoFailure(errno);
    giveFolderLooks(split.folder, receipt.looks);
    if (m_mayAct && m_mayAct() <= std::chrono::nanoseconds::zero())
        return failure(ErrorKind::Busy, Tr::tr("another cleanup leads by now"));
    m_places.touch(where);
    return m_renaming.rename(m_arriving.number(), arrived, folder, split.name, Renaming::To::OwnFolder) == 0
        ? Result<void>()
        : errnoFailure(errno);
}

Result<void> storage::QuarantineContent::sync()
{
    m_places.forget();
    return m_places.sync() ? Result<void>() : errnoFailure(errno);
}
