// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/postgresprocess.h"

#include "demo/tr.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>
#include <grp.h>
#include <optional>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace demo {
namespace {
struct Account {
    uid_t user;
    gid_t group;
};

/// Empty for everybody but root: then there is nothing to switch to.
tl::expected<std::optional<Account>, QString> accountToUse()
{
    if (::geteuid() != 0)
        return std::nullopt;
    const passwd *entry = ::getpwnam("postgres");
    if (entry == nullptr) {
        return tl::unexpected(Tr::tr("PostgreSQL does not run as root and there is no user postgres. "
                                     "Install the package postgresql or run this as an ordinary user."));
    }
    return Account{entry->pw_uid, entry->pw_gid};
}

bool hasServer(const QString &folder)
{
    return QFileInfo(folder + "/initdb"_L1).isExecutable() && QFileInfo(folder + "/postgres"_L1).isExecutable();
}

} // namespace

tl::expected<QString, QString> findPostgresBinaries()
{
    const QString chosen = qEnvironmentVariable("SCRAPAZOID_POSTGRES");
    if (!chosen.isEmpty() && !hasServer(chosen))
        return tl::unexpected(Tr::tr("SCRAPAZOID_POSTGRES is %1: there is no initdb with its postgres.").arg(chosen));
    if (!chosen.isEmpty())
        return chosen;
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCollator byNumber(QLocale::c());
    byNumber.setNumericMode(true);
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return byNumber(b, a); });
    for (const QString &name : std::as_const(names)) {
        const QString folder = versions.filePath(name) + "/bin"_L1;
        if (hasServer(folder))
            return folder;
    }
    const QString initdb = QStandardPaths::findExecutable(u"initdb"_s);
    if (!initdb.isEmpty() && hasServer(QFileInfo(initdb).path()))
        return QFileInfo(initdb).path();
    return tl::unexpected(Tr::tr("No PostgreSQL server found in /usr/lib/postgresql or PATH. "
                                 "Install it (Debian: apt install postgresql) and try again."));
}

tl::expected<void, QString> runAsPostgres(QProcess &process)
{
    const auto account = accountToUse();
    if (!account)
        return tl::unexpected(account.error());
    const pid_t parent = ::getpid();
    process.setChildProcessModifier([account = *account, parent] {
        // Only async-signal-safe calls here. setuid clears the death signal, so that comes last.
        if (account && (::setgroups(0, nullptr) != 0 || ::setgid(account->group) != 0 || ::setuid(account->user) != 0))
            ::_exit(126);
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        if (::getppid() != parent)
            ::_exit(126);
    });
    // initdb and postgres complain about a working directory that their user cannot read.
    process.setWorkingDirectory(u"/"_s);
    return {};
}

tl::expected<void, QString> giveToPostgres(const QByteArray &path)
{
    const auto account = accountToUse();
    if (!account)
        return tl::unexpected(account.error());
    if (*account && ::chown(path.constData(), (*account)->user, (*account)->group) != 0)
        return tl::unexpected(Tr::tr("Cannot hand %1 to the user postgres.").arg(QString::fromLocal8Bit(path)));
    return {};
}

bool isUsableForPostgres(const QByteArray &path)
{
    constexpr qsizetype longestSocketPath = 107;
    constexpr qsizetype socketName = sizeof("/scrapazoid-pg-XXXXXX/s/.s.PGSQL.5432.lock");
    if (path.size() + socketName > longestSocketPath)
        return false;
    if (::geteuid() != 0)
        return true;
    for (QByteArray folder = path; folder.size() > 1;
         folder.truncate(std::max<qsizetype>(folder.lastIndexOf('/'), 1))) {
        struct stat info { };
        if (::stat(folder.constData(), &info) != 0 || (info.st_mode & S_IXOTH) == 0)
            return false;
    }
    return true;
}

} // namespace demo
