// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/rights.h"

#include "config/inifile.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "core/target/rootaddress.h"
#include "helper/confinement.h"
#include "helper/tr.h"
#include "storage/found.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
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

/// The file's text; empty where there is none. Errors: Refused.
Result<QByteArray> readConfig(const QByteArray &name, bool mustBeRoots)
{
    const int file = open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0 && errno == ENOENT)
        return QByteArray();
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
    return text;
}

/// Which of the two a folder is said to be, and its path.
struct NamedRoot {
    QByteArray name;
    QByteArray path;
    bool isTree = false;
};

/// Errors: Refused, Usage.
Result<QList<NamedRoot>> rootsIn(const QByteArray &config, bool mustBeRoots)
{
    const auto text = readConfig(config, mustBeRoots);
    if (!text)
        return tl::unexpected(text.error());
    const auto file = IniFile::parse(*text, shown(config));
    if (!file)
        return tl::unexpected(file.error());
    QList<NamedRoot> roots;
    const auto add = [&](const char *section, bool areTrees) {
        for (const QByteArray &key : file->keys(section))
            roots.append({.name = key, .path = file->value(section, key).value_or(QByteArray()), .isTree = areTrees});
    };
    add("roots", false);
    add("trees", true);
    return roots;
}

/// "screenshots=FOLDER". Errors: Usage.
Result<QList<NamedRoot>> rootsOf(const QList<QByteArray> &words)
{
    QList<NamedRoot> roots;
    for (const QByteArray &word : words) {
        const qsizetype sign = word.indexOf('=');
        const QByteArray name = word.left(std::max<qsizetype>(0, sign));
        if (!directoryFromName(QString::fromUtf8(name))) {
            return failure(
                ErrorKind::Usage,
                helper::Tr::tr("--root takes screenshots=FOLDER or downloads=FOLDER, not %1.").arg(shown(word)));
        }
        roots.append({.name = name, .path = word.sliced(sign + 1)});
    }
    return roots;
}

/// Empty: it lies in none.
QByteArray treeOf(const QList<QByteArray> &trees, const QByteArray &path)
{
    const auto isIn = [&](const QByteArray &tree) { return path == tree || path.startsWith(tree + '/'); };
    const auto tree = std::find_if(trees.begin(), trees.end(), isIn);
    return tree == trees.end() ? QByteArray() : *tree;
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
    const auto given = rootsOf(options.roots);
    if (!given)
        return tl::unexpected(given.error());
    QList<NamedRoot> named = *given;
    if (named.isEmpty()) {
        const auto written = rootsIn(options.configFile, isRoot);
        if (!written)
            return tl::unexpected(written.error());
        named = *written;
        if (isRoot && named.isEmpty()) {
            return failure(ErrorKind::Refused,
                           Tr::tr("A helper with root's rights needs to be told its folders by root: write "
                                  "\"screenshots = FOLDER\" below [roots] in %1.")
                               .arg(shown(options.configFile)));
        }
    }
    Rights rights{.roots = {}, .trees = {}, .areAny = named.isEmpty(), .isReadOnly = options.isReadOnly};
    for (const NamedRoot &root : std::as_const(named)) {
        const auto clean = cleanRoot(root.path);
        if (!clean)
            return tl::unexpected(clean.error());
        if (root.isTree)
            rights.trees << *clean;
        else
            rights.roots.insert(*clean, directoryFromName(QString::fromUtf8(root.name)));
    }
    return rights;
}

Result<void> helper::Rights::require(const QByteArray &path, Directory directory) const
{
    const std::optional<Directory> only = roots.value(path);
    if (const auto may = require(path); !may || !only || *only == directory)
        return may;
    return failure(ErrorKind::Refused,
                   Tr::tr("The helper looks after %1 as the %2 folder, not as that of the %3.")
                       .arg(shown(path), toWord(*only), toWord(directory)));
}

Result<void> helper::Rights::require(const QByteArray &path) const
{
    if (const auto clean = cleanRoot(path); !clean)
        return tl::unexpected(clean.error());
    if (areAny || roots.contains(path) || !treeOf(trees, path).isEmpty())
        return {};
    QStringList names;
    for (const QByteArray &root : roots.keys() + trees)
        names << shown(root);
    return failure(ErrorKind::Refused,
                   Tr::tr("The helper does not look after %1, only after %2.").arg(shown(path), names.join(u", ")));
}

Result<storage::FileDescriptor> helper::Rights::folderAt(const QByteArray &path) const
{
    const QByteArray tree = roots.contains(path) ? QByteArray() : treeOf(trees, path);
    if (tree.isEmpty())
        return helper::folderAt(path);
    auto folder = folderWithoutLinks(tree, path.sliced(tree.size()));
    if (folder)
        return std::move(*folder);
    return failure(ErrorKind::Refused,
                   Tr::tr("The helper looks after %1 and what lies below it, but a symbolic link leads to %2.")
                       .arg(shown(tree), shown(path)));
}
