// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rootmark.h"

#include "core/base/bytes.h"
#include "storage/root.h"
#include "storage/sharing.h"
#include "storage/tr.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
constexpr char markName[] = "mark";
/// A block of the file system, so that writing one slot cannot tear the other.
constexpr qsizetype slotSize = 4096;
constexpr qsizetype checksumSize = 32;

QByteArray checksumOf(QByteArrayView content)
{
    return QCryptographicHash::hash(content.toByteArray(), QCryptographicHash::Blake2b_256);
}

Error markError(const storage::Root &root, const QString &reason)
{
    return {ErrorKind::Storage,
            Tr::tr("What the folder %1 remembers of its last run cannot be used: %2.")
                .arg(bytes::displayName(root.path()), reason),
            {}};
}

struct Slot {
    qint64 generation = 0;
    storage::RootMark mark;
};

QByteArray encode(const Slot &slot)
{
    QJsonObject sequences;
    for (const auto &[name, value] : slot.mark.sequences.asKeyValueRange())
        sequences.insert(name, QString::number(value));
    const QJsonObject object{{"generation"_L1, QString::number(slot.generation)},
                             {"counter"_L1, QString::number(slot.mark.counter)},
                             {"nonce"_L1, slot.mark.nonce},
                             {"run"_L1, slot.mark.run},
                             {"server_time"_L1, QString::number(slot.mark.serverTime)},
                             {"sequences"_L1, sequences}};
    QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (content.size() > slotSize - checksumSize)
        return {};
    content.append(slotSize - checksumSize - content.size(), ' ');
    return content + checksumOf(content);
}

std::optional<Slot> decode(QByteArrayView block)
{
    if (block.size() != slotSize)
        return std::nullopt;
    const QByteArrayView content = block.first(slotSize - checksumSize);
    if (checksumOf(content) != block.last(checksumSize))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(content.toByteArray().trimmed()).object();
    const auto number = [&](QLatin1StringView key) { return object.value(key).toString().toLongLong(); };
    Slot slot{.generation = number("generation"_L1),
              .mark = {.counter = number("counter"_L1),
                       .nonce = object.value("nonce"_L1).toString(),
                       .run = object.value("run"_L1).toString(),
                       .serverTime = number("server_time"_L1),
                       .sequences = {}}};
    const QJsonObject sequences = object.value("sequences"_L1).toObject();
    for (auto it = sequences.begin(); it != sequences.end(); ++it)
        slot.mark.sequences.insert(it.key(), it.value().toString().toLongLong());
    return slot;
}

using Slots = std::array<std::optional<Slot>, 2>;

Result<Slots> readSlots(const storage::Root &root, int file)
{
    Slots found;
    bool isEmpty = true;
    for (size_t index = 0; index < found.size(); ++index) {
        QByteArray block(slotSize, '\0');
        const ssize_t size
            = pread(file, block.data(), static_cast<size_t>(slotSize), static_cast<off_t>(index) * slotSize);
        if (size < 0)
            return tl::unexpected(markError(root, storage::errorText(errno)));
        isEmpty = isEmpty && block.count('\0') == block.size();
        found[index] = decode(block);
    }
    if (!isEmpty && !found[0] && !found[1])
        return tl::unexpected(markError(root, Tr::tr("it is damaged")));
    return found;
}

storage::FileDescriptor openMark(int own, int flags)
{
    storage::FileDescriptor file = storage::openOwn(own, markName, flags | O_NONBLOCK);
    struct stat status { };
    if (file.isOpen() && (fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))) {
        errno = EINVAL;
        return {};
    }
    return file;
}
} // namespace

Result<std::optional<storage::RootMark>> storage::readMark(const Root &root)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    const FileDescriptor file = openMark(own->number(), O_RDONLY);
    if (!file.isOpen() && errno == ENOENT)
        return std::optional<RootMark>();
    if (!file.isOpen())
        return tl::unexpected(markError(root, errorText(errno)));
    const auto found = readSlots(root, file.number());
    if (!found)
        return tl::unexpected(found.error());
    std::optional<Slot> newest;
    for (const auto &slot : *found) {
        if (slot && (!newest || slot->generation > newest->generation))
            newest = slot;
    }
    return newest ? std::optional(newest->mark) : std::nullopt;
}

Result<void> storage::writeMark(const Root &root, const RootMark &mark)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    const FileDescriptor file = openMark(own->number(), O_RDWR | O_CREAT);
    if (!file.isOpen())
        return tl::unexpected(markError(root, errorText(errno)));
    const auto found = readSlots(root, file.number());
    const Slots both = found ? *found : Slots();
    const qint64 first = both[0] ? both[0]->generation : 0;
    const qint64 second = both[1] ? both[1]->generation : 0;
    const QByteArray block = encode({.generation = std::max(first, second) + 1, .mark = mark});
    if (block.isEmpty())
        return tl::unexpected(markError(root, Tr::tr("there is too much to remember")));
    // Both slots have their place from the beginning, so that no later mark needs room.
    const off_t place = first <= second ? 0 : slotSize;
    const bool isWritten = posix_fallocate(file.number(), 0, 2 * slotSize) != ENOSPC
        && pwrite(file.number(), block.constData(), static_cast<size_t>(block.size()), place) == block.size()
        && fdatasync(file.number()) == 0 && fsync(own->number()) == 0;
    return isWritten ? Result<void>() : tl::unexpected(markError(root, errorText(errno)));
}
