// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scratchdirectory.h"

#include "demo/tr.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace demo {
namespace {
constexpr auto lockName = "/.lock";

int openLocked(const QByteArray &directory, int extraFlags)
{
    const int lock = ::open((directory + lockName).constData(), O_RDWR | O_CLOEXEC | extraFlags, 0600);
    if (lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return -1;
    }
    return lock;
}

void removeTree(const QByteArray &path)
{
    std::error_code ignored;
    std::filesystem::remove_all(std::filesystem::path(path.toStdString()), ignored);
}

/// Removes what killed processes left: directories of ours whose lock nobody holds. Very young ones are left alone,
/// their owner may be between mkdtemp and flock.
void sweep(const QByteArray &parent, const QByteArray &prefix)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const auto youngest = fs::file_time_type::clock::now() - std::chrono::minutes(1);
    for (const auto &entry : fs::directory_iterator(parent.toStdString(), error)) {
        const auto name = QByteArray::fromStdString(entry.path().filename().native());
        if (!name.startsWith(prefix) || entry.is_symlink(error) || entry.last_write_time(error) > youngest)
            continue;
        const auto path = QByteArray::fromStdString(entry.path().native());
        struct stat info { };
        if (::lstat(path.constData(), &info) != 0 || info.st_uid != ::geteuid())
            continue;
        const int lock = openLocked(path, O_NOFOLLOW);
        if (lock < 0)
            continue;
        removeTree(path);
        ::close(lock);
    }
}

} // namespace

tl::expected<std::unique_ptr<ScratchDirectory>, QString> ScratchDirectory::make(const QByteArray &prefix,
                                                                                const QByteArray &parent)
{
    const QByteArray base = parent.isEmpty() ? QFile::encodeName(QDir::tempPath()) : parent;
    sweep(base, prefix);
    QByteArray path = base + '/' + prefix + "XXXXXX";
    if (::mkdtemp(path.data()) == nullptr || ::chmod(path.constData(), 0755) != 0) {
        return tl::unexpected(Tr::tr("Cannot make a temporary directory in %1: %2. Set TMPDIR to a writable one.")
                                  .arg(QFile::decodeName(base), QString::fromLocal8Bit(std::strerror(errno))));
    }
    const int lock = openLocked(path, O_CREAT | O_EXCL);
    if (lock < 0) {
        removeTree(path);
        return tl::unexpected(Tr::tr("Cannot lock the temporary directory %1.").arg(QFile::decodeName(path)));
    }
    return std::unique_ptr<ScratchDirectory>(new ScratchDirectory(path, lock));
}

ScratchDirectory::ScratchDirectory(QByteArray path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

ScratchDirectory::~ScratchDirectory()
{
    removeTree(m_path);
    ::close(m_lock);
}

QString ScratchDirectory::toString() const
{
    return QFile::decodeName(m_path);
}

} // namespace demo
