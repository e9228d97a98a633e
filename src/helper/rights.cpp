// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/rights.h"

#include "config/inifile.h"
#include "core/base/bytes.h"
#include "core/target/rootaddress.h"
#include "helper/tr.h"
#include "storage/found.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
constexpr char section[] = "roots";
constexpr off_t largestConfig = off_t{64} * 1024;

/// Nobody's screenshots.
constexpr std::array systemFolders{"/bin",   "/boot", "/dev", "/etc",  "/home", "/lib", "/lib64",
                                   "/media", "/mnt",  "/opt", "/proc", "/root", "/run", "/sbin",
                                   "/srv",   "/sys",  "/tmp", "/usr",  "/var"};

QString shown(const QByteArray &path)
{
    return bytes::displayName(path);
}

/// Errors: Refused.
Result<QByteArray> cleanRoot(const QByteArray &root)
{
    const auto address = RootAddress::parse(root);
    if (!address || !address->isLocal()
        || std::find(systemFolders.begin(), systemFolders.end(), address->path) != systemFolders.end()) {
        return failure(ErrorKind::Refused,
                       helper::Tr::tr("%1 is no folder that a helper looks after: name the one of the screenshots or "
                                      "downloads by its absolute path.")
                           .arg(shown(root)));
    }
    return address->path;
}

/// The file's text; nothing where there is none. Errors: Refused.
Result<std::optional<QByteArray>> readConfig(const QByteArray &name, bool mustBeRoots)
{
    const int file = open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0 && errno == ENOENT)
        return std::optional<QByteArray>();
    const auto refused = [&](const QString &why) {
        if (file >= 0)
            close(file);
        return failure(ErrorKind::Refused, helper::Tr::tr("The file %1 is not believed: %2.").arg(shown(name), why));
    };
    struct stat status { };
    if (file < 0 || fstat(file, &status) != 0)
        return refused(storage::errorText(errno));
    if (!S_ISREG(status.st_mode) || status.st_size > largestConfig)
        return refused(helper::Tr::tr("it is no text file"));
    if (mustBeRoots && (status.st_uid != 0 || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0))
        return refused(helper::Tr::tr("others than root may write to it"));
    QByteArray text(status.st_size, Qt::Uninitialized);
    const ssize_t size = ::read(file, text.data(), static_cast<size_t>(text.size()));
    close(file);
    text.truncate(std::max<ssize_t>(0, size));
    return std::optional(text);
}

Result<QList<QByteArray>> rootsOf(const QByteArray &text, const QByteArray &name)
{
    const auto file = IniFile::parse(text, shown(name));
    if (!file)
        return tl::unexpected(file.error());
    QList<QByteArray> roots;
    for (const QByteArray &key : file->keys(section))
        roots << file->value(section, key).value_or(QByteArray());
    return roots;
}
} // namespace

Result<helper::Rights> helper::Rights::find(const Options &options)
{
    const bool isRoot = geteuid() == 0;
    if (isRoot && !options.roots.isEmpty()) {
        return failure(ErrorKind::Refused,
                       Tr::tr("A helper with root's rights takes its folders from %1 alone: write \"screenshots = "
                              "FOLDER\" there, below [roots], in place of --root.")
                           .arg(shown(options.configFile)));
    }
    QList<QByteArray> roots = options.roots;
    if (roots.isEmpty()) {
        const auto text = readConfig(options.configFile, isRoot);
        if (!text)
            return tl::unexpected(text.error());
        const auto written = *text ? rootsOf(**text, options.configFile) : Result<QList<QByteArray>>();
        if (!written)
            return tl::unexpected(written.error());
        roots = *written;
        if (isRoot && roots.isEmpty()) {
            return failure(ErrorKind::Refused,
                           Tr::tr("A helper with root's rights needs to be told its folders by root: write "
                                  "\"screenshots = FOLDER\" below [roots] in %1.")
                               .arg(shown(options.configFile)));
        }
    }
    Rights rights{.roots = {}, .areAny = roots.isEmpty(), .isReadOnly = options.isReadOnly};
    for (const QByteArray &root : std::as_const(roots)) {
        const auto clean = cleanRoot(root);
        if (!clean)
            return tl::unexpected(clean.error());
        rights.roots << *clean;
    }
    return rights;
}

Result<void> helper::Rights::require(const QByteArray &path) const
{
    if (const auto clean = cleanRoot(path); !clean)
        return tl::unexpected(clean.error());
    if (areAny || roots.contains(path))
        return {};
    QStringList names;
    for (const QByteArray &root : roots)
        names << shown(root);
    return failure(ErrorKind::Refused,
                   Tr::tr("The helper does not look after %1, only after %2.").arg(shown(path), names.join(u", ")));
}
