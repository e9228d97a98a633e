// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testroots.h"

#include "support/helped.h"

#include "support/failed.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace support {
namespace {

constexpr qint64 largestDense = 1 << 20;
constexpr auto ownFolder = ".scrapazoid-console";

[[noreturn]] void die(const char *what, const QByteArray &path)
{
    const int error = errno;
    support::fail("%s %s: %s", what, path.constData(), std::strerror(error));
    Q_UNREACHABLE();
}

void check(bool good, const char *what, const QByteArray &path)
{
    if (!good)
        die(what, path);
}

QByteArray join(const QByteArray &folder, const QByteArray &name)
{
    return folder + '/' + name;
}

void makeParents(const QByteArray &root, const QByteArray &relative)
{
    for (qsizetype slash = relative.indexOf('/'); slash > 0; slash = relative.indexOf('/', slash + 1)) {
        const QByteArray folder = join(root, relative.left(slash));
        check(::mkdir(folder.constData(), 0755) == 0 || errno == EEXIST, "mkdir", folder);
    }
}

QByteArray pattern(const QByteArray &seed, qint64 size)
{
    const QByteArray unit = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex() + '\n';
    return unit.repeated(size / unit.size() + 1).first(size);
}

void write(const QByteArray &root, const QByteArray &relative, const QByteArray &head, qint64 size,
           std::chrono::seconds age)
{
    makeParents(root, relative);
    const QByteArray path = join(root, relative);
    // A new inode, never the old one with other content.
    ::unlink(path.constData());
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    check(file >= 0, "open", path);
    check(::write(file, head.constData(), static_cast<size_t>(head.size())) == head.size(), "write", path);
    check(::ftruncate(file, size) == 0, "ftruncate", path);
    check(::close(file) == 0, "close", path);
    setModified(path, (std::chrono::system_clock::now() - age).time_since_epoch());
}

template <typename Function> void walk(const QByteArray &root, const QByteArray &below, const Function &visit)
{
    const QByteArray folder = below.isEmpty() ? root : join(root, below);
    DIR *listing = ::opendir(folder.constData());
    // Somebody may be at work in it: what goes while we look is not there.
    if (!listing && errno == ENOENT && !below.isEmpty())
        return;
    check(listing != nullptr, "opendir", folder);
    while (const dirent *entry = ::readdir(listing)) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == ".." || (below.isEmpty() && name == ownFolder))
            continue;
        const QByteArray relative = below.isEmpty() ? name : join(below, name);
        const QByteArray path = join(root, relative);
        struct stat info { };
        const bool isThere = ::lstat(path.constData(), &info) == 0;
        if (!isThere && errno == ENOENT)
            continue;
        check(isThere, "lstat", path);
        visit(relative, path, info);
        if (S_ISDIR(info.st_mode))
            walk(root, relative, visit);
    }
    ::closedir(listing);
}

QByteArray contentOf(const QByteArray &path, const struct stat &info)
{
    if (S_ISLNK(info.st_mode))
        return QFile::encodeName(QFile::symLinkTarget(QFile::decodeName(path)));
    if (!S_ISREG(info.st_mode))
        return {};
    return QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha1).toHex();
}

} // namespace

void writeFile(const QByteArray &root, const QByteArray &relative, qint64 size, std::chrono::seconds age)
{
    write(root, relative, pattern(relative, std::min(size, largestDense)), size, age);
}

void writeContent(const QByteArray &root, const QByteArray &relative, const QByteArray &content,
                  std::chrono::seconds age)
{
    write(root, relative, content, content.size(), age);
}

void setModified(const QByteArray &path, std::chrono::nanoseconds sinceEpoch)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sinceEpoch);
    const timespec moment{.tv_sec = seconds.count(), .tv_nsec = (sinceEpoch - seconds).count()};
    const timespec times[2] = {moment, moment};
    check(::utimensat(AT_FDCWD, path.constData(), times, AT_SYMLINK_NOFOLLOW) == 0, "utimensat", path);
}

void makeFolder(const QByteArray &path)
{
    check(::mkdir(path.constData(), 0755) == 0, "mkdir", path);
}

void makeSymlink(const QByteArray &target, const QByteArray &path)
{
    check(::symlink(target.constData(), path.constData()) == 0, "symlink", path);
}

void makeHardLink(const QByteArray &existing, const QByteArray &path)
{
    check(::link(existing.constData(), path.constData()) == 0, "link", path);
}

void makeFifo(const QByteArray &path)
{
    check(::mkfifo(path.constData(), 0644) == 0, "mkfifo", path);
}

void removeFile(const QByteArray &path)
{
    check(::unlink(path.constData()) == 0, "unlink", path);
}

bool exists(const QByteArray &path)
{
    struct stat info { };
    return ::lstat(path.constData(), &info) == 0;
}

qint64 sizeOf(const QByteArray &path)
{
    struct stat info { };
    check(::lstat(path.constData(), &info) == 0, "lstat", path);
    return info.st_size;
}

QByteArray readFile(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    check(file >= 0, "open", path);
    QByteArray content(sizeOf(path), '\0');
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t part = ::read(file, content.data() + done, static_cast<size_t>(content.size() - done));
        check(part > 0, "read", path);
        done += part;
    }
    ::close(file);
    return content;
}

QByteArrayList listFiles(const QByteArray &root)
{
    QByteArrayList names;
    walk(root, {}, [&](const QByteArray &relative, const QByteArray &, const struct stat &info) {
        if (!S_ISDIR(info.st_mode))
            names << relative;
    });
    std::sort(names.begin(), names.end());
    return names;
}

QByteArrayList listFolders(const QByteArray &root)
{
    QByteArrayList names;
    walk(root, {}, [&](const QByteArray &relative, const QByteArray &, const struct stat &info) {
        if (S_ISDIR(info.st_mode))
            names << relative;
    });
    std::sort(names.begin(), names.end());
    return names;
}

TreeSnapshot snapshot(const QByteArray &root)
{
    TreeSnapshot result;
    walk(root, {}, [&](const QByteArray &relative, const QByteArray &path, const struct stat &info) {
        // The console's own lock says who leads, not what was deleted.
        if (relative.endsWith(".scrapazoid-console/lock"))
            return;
        QByteArray line = QByteArray::number(info.st_mode, 8);
        if (!S_ISDIR(info.st_mode)) {
            line += ' ' + QByteArray::number(qint64(info.st_size)) + ' '
                + QByteArray::number(qint64(info.st_mtim.tv_sec)) + '.'
                + QByteArray::number(qint64(info.st_mtim.tv_nsec)).rightJustified(9, '0') + ' ' + contentOf(path, info);
        }
        result.insert(relative, line);
    });
    return result;
}

QByteArray difference(const TreeSnapshot &before, const TreeSnapshot &after)
{
    QByteArray lines;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            lines += "gone: " + it.key() + '\n';
        else if (after.value(it.key()) != it.value())
            lines += "changed: " + it.key() + ": " + it.value() + " -> " + after.value(it.key()) + '\n';
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            lines += "new: " + it.key() + '\n';
    }
    return lines;
}

TestRoots::TestRoots()
{
    auto made = demo::ScratchDirectory::make("scrapazoid-roots-");
    if (!made)
        support::fail("%s", qUtf8Printable(made.error()));
    m_directory = std::move(*made);
    for (const char *folder : {"/static", "/static/screenshots", "/static/downloads"})
        makeFolder(m_directory->path() + folder);
}

TestRoots::~TestRoots() = default;

QByteArray TestRoots::path(Directory directory) const
{
    return m_directory->path() + (directory == Directory::Screenshots ? "/static/screenshots" : "/static/downloads");
}

void TestRoots::write(Directory directory, const QByteArray &relative, qint64 size, std::chrono::seconds age) const
{
    writeFile(path(directory), relative, size, age);
}

bool TestRoots::has(Directory directory, const QByteArray &relative) const
{
    return exists(join(path(directory), relative));
}

void TestRoots::addTo(Target &target) const
{
    target.screenshots.path = helped(screenshots());
    target.downloads.path = helped(downloads());
}

} // namespace support
