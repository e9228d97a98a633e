// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/filewriter.h"

#include "demo/filecontents.h"
#include "demo/tr.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <future>
#include <sys/stat.h>
#include <unistd.h>

namespace demo {
namespace {
tl::unexpected<QString> errorAt(const QByteArray &path)
{
    return tl::unexpected(
        Tr::tr("Cannot write %1: %2.").arg(QString::fromUtf8(path), QString::fromLocal8Bit(std::strerror(errno))));
}

void makeFolders(const QByteArray &root, const QByteArray &path)
{
    for (qsizetype slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
        ::mkdir((root + '/' + path.left(slash)).constData(), 0755);
}

int create(const QByteArray &path)
{
    return ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
}

/// Most folders exist already, so they are made only when a file could not be.
int createWithFolders(const QByteArray &root, const QByteArray &relative)
{
    const QByteArray path = root + '/' + relative;
    const int file = create(path);
    if (file >= 0 || errno != ENOENT)
        return file;
    makeFolders(root, relative);
    return create(path);
}

bool fill(int file, const QByteArray &head, qint64 size, Micros modified)
{
    const timespec moment{.tv_sec = modified / second, .tv_nsec = modified % second * 1000};
    const timespec times[2] = {moment, moment};
    return ::write(file, head.constData(), static_cast<size_t>(head.size())) == head.size()
        && ::ftruncate(file, size) == 0 && ::futimens(file, times) == 0;
}

} // namespace

FileWriter::FileWriter(WorldRoots roots, const FileContents &contents)
    : m_roots(std::move(roots))
    , m_contents(contents)
{
}

tl::expected<void, QString> FileWriter::write(const DraftFile &file, quint64 variation) const
{
    const int descriptor = createWithFolders(m_roots.of(file.directory), file.path);
    if (descriptor < 0)
        return errorAt(file.path);
    const bool good = fill(descriptor, m_contents.head(file.content, variation, file.size), file.size, file.modified);
    const int error = errno;
    ::close(descriptor);
    errno = error;
    if (!good)
        return errorAt(file.path);
    return {};
}

tl::expected<void, QString> FileWriter::link(const DraftFile &file) const
{
    const QByteArray root = m_roots.of(file.directory) + '/';
    makeFolders(root, file.path);
    if (::link((root + file.hardLinkTo).constData(), (root + file.path).constData()) != 0)
        return errorAt(file.path);
    return {};
}

tl::expected<void, QString> FileWriter::writeAll(const QList<DraftFile> &files, Watch &watch) const
{
    using Written = tl::expected<void, QString>;
    std::atomic<qsizetype> next = 0;
    const auto work = [&]() -> Written {
        for (qsizetype index = next++; index < files.size() && !watch.stop; index = next++) {
            const DraftFile &file = files.at(index);
            if (file.exists && file.hardLinkTo.isEmpty()) {
                // A multiplier that is prime to any number of variations: neighbours look different.
                if (const Written written = write(file, static_cast<quint64>(index) * 2654435761U); !written)
                    return written;
            }
            ++watch.done;
        }
        return {};
    };
    auto other = std::async(std::launch::async, work);
    const Written mine = work();
    const Written theirs = other.get();
    if (!mine || !theirs || watch.stop)
        return mine ? theirs : mine;
    for (const DraftFile &file : files) {
        if (file.hardLinkTo.isEmpty())
            continue;
        if (const Written linked = link(file); !linked)
            return linked;
    }
    return {};
}

} // namespace demo
