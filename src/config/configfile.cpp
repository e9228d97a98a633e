// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/configfile.h"

#include "core/base/bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Config)
};

constexpr qint64 largestFile = 1 << 20;
constexpr int lockWaitMs = 2000;
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
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (isWritten)
        return {};
    return failure(ErrorKind::Storage,
                   Tr::tr("The configuration file %1 cannot be written (%2): check its permissions and the free space.")
                       .arg(m_name, file.errorString()));
}
