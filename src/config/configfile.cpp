// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/configfile.h"

#include "config/tr.h"
#include "core/base/bytes.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 1 << 20;
constexpr int lockWaitMs = 2000;

/// Of what is there, behind links; nothing where there is no file yet.
std::optional<struct stat> statusOf(const QString &name)
{
    struct stat status { };
    return stat(QFile::encodeName(name).constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

/// Whoever may write it says what is deleted.
Result<void> requireOwn(const QString &name)
{
    const auto status = statusOf(name);
    if (!status || (status->st_mode & S_IWOTH) == 0)
        return {};
    return failure(ErrorKind::Refused,
                   Tr::tr("Everybody on this machine may write the configuration file %1, and it says what is deleted: "
                          "take that right away (chmod o-w) and see that it says what you want.")
                       .arg(name));
}

/// What replaces a file belongs to whom the file belonged to, with the rights that it had; a new one is its owner's
/// alone.
bool keepOwner(int descriptor, const std::optional<struct stat> &before)
{
    if (!before)
        return fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
    const bool isSame = before->st_uid == geteuid() && before->st_gid == getegid();
    return (isSame || fchown(descriptor, before->st_uid, before->st_gid) == 0)
        && fchmod(descriptor, before->st_mode & ~static_cast<mode_t>(S_IFMT)) == 0;
}
} // namespace

Result<void> checkSectionName(const QString &name)
{
    const auto isBad = [](QChar character) { return !character.isPrint() || character == u'[' || character == u']'; };
    if (name.isEmpty() || name.size() > longestSectionName || name != name.simplified()
        || std::any_of(name.begin(), name.end(), isBad)) {
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" cannot be a name: use 1 to %2 printable characters without brackets and "
                              "without spaces at the ends.")
                           .arg(bytes::displayName(name.left(longestSectionName).toUtf8()))
                           .arg(longestSectionName));
    }
    return {};
}

QStringList sectionNames(const IniFile &file, const QByteArray &sort)
{
    QStringList names;
    for (const QByteArray &section : file.sections()) {
        if (section.startsWith(sort))
            names.append(QString::fromUtf8(section.sliced(sort.size())));
    }
    return names;
}

QString ConfigFile::defaultName()
{
    if (const QByteArray chosen = qgetenv("SCRAPAZOID_CONFIG"); !chosen.isEmpty())
        return QFile::decodeName(chosen);
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/scrapazoid/console.ini"_s;
}

Result<IniFile> ConfigFile::read() const
{
    QFile file(m_name);
    if (!QFileInfo::exists(m_name))
        return IniFile::parse({}, m_name);
    if (!QFileInfo(m_name).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::Storage,
            Tr::tr("The configuration file %1 cannot be read (%2): check its permissions, or name another one "
                   "in SCRAPAZOID_CONFIG.")
                .arg(m_name,
                     file.isOpen() || file.error() == QFile::NoError ? Tr::tr("not a regular file")
                                                                     : file.errorString()));
    }
    if (const auto own = requireOwn(m_name); !own)
        return tl::unexpected(own.error());
    if (file.size() > largestFile) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("The configuration file %1 is larger than 1 MiB, so it is something else: name the right one "
                   "in SCRAPAZOID_CONFIG.")
                .arg(m_name));
    }
    return IniFile::parse(file.readAll(), m_name);
}

Result<void> ConfigFile::change(const std::function<Result<void>(IniFile &)> &edit) const
{
    QDir().mkpath(QFileInfo(m_name).absolutePath());
    QLockFile lock(m_name + u".lock"_s);
    if (!lock.tryLock(lockWaitMs)) {
        return failure(
            ErrorKind::Storage,
            lock.error() == QLockFile::LockFailedError
                ? Tr::tr("The configuration file %1 is being changed by another program: try again.").arg(m_name)
                : Tr::tr("The configuration file %1 cannot be written: check the permissions of its folder.")
                      .arg(m_name));
    }
    auto file = read();
    if (!file)
        return tl::unexpected(file.error());
    const QByteArray before = file->toBytes();
    if (auto edited = edit(*file); !edited)
        return edited;
    const QByteArray after = file->toBytes();
    return after == before ? Result<void>() : write(after);
}

Result<void> ConfigFile::write(const QByteArray &text) const
{
    QSaveFile file(m_name);
    const auto before = statusOf(m_name);
    QString reason;
    if (file.open(QIODevice::WriteOnly)) {
        if (!keepOwner(file.handle(), before))
            reason
                = Tr::tr("it cannot keep its owner and rights: %1").arg(QString::fromLocal8Bit(std::strerror(errno)));
        else if (file.write(text) == text.size() && file.commit())
            return {};
    }
    return failure(ErrorKind::Storage,
                   Tr::tr("The configuration file %1 cannot be written (%2): check its permissions and the free space.")
                       .arg(m_name, reason.isEmpty() ? file.errorString() : reason));
}
