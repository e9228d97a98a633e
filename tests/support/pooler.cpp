// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pooler.h"

#include "demo/postgresprocess.h"
#include "demo/scratchdirectory.h"
#include "support/failed.h"
#include "support/ordie.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>
#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto port = 6432;

bool isListening(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy_n(path.constData(), std::min<size_t>(static_cast<size_t>(path.size()), sizeof address.sun_path - 1),
                address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool isTaken = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return isTaken;
}

QString program()
{
    for (const QString &found : {QStandardPaths::findExecutable(u"pgbouncer"_s),
                                 QStandardPaths::findExecutable(u"pgbouncer"_s, {u"/usr/sbin"_s})}) {
        if (!found.isEmpty())
            return found;
    }
    support::fail("PgBouncer is missing, so nothing is known about poolers: install the package pgbouncer.");
}
} // namespace

support::Pooler::Pooler(TestCluster &cluster, const QString &mode, const QString &ignored)
    : m_folder(orDie(demo::ScratchDirectory::make("scrapazoid-bouncer-", "/tmp")))
{
    const QString folder = m_folder->toString();
    QFile settings(folder + u"/pgbouncer.ini"_s);
    if (!settings.open(QIODevice::WriteOnly))
        support::fail("cannot write %s", qUtf8Printable(settings.fileName()));
    settings.write(
        u"[databases]\n* = host=%1 port=%2 user=%3\n"
        "[pgbouncer]\nlisten_addr =\nlisten_port = %4\nunix_socket_dir = %5\nauth_type = any\npool_mode = %6\n"
        "default_pool_size = 1\nlogfile = %5/log\n%7"_s
            .arg(cluster.server().socketDirectory(), QString::number(cluster.server().port()),
                 cluster.server().superuser(), QString::number(port), folder, mode,
                 ignored.isEmpty() ? QString() : u"ignore_startup_parameters = %1\n"_s.arg(ignored))
            .toUtf8());
    settings.setPermissions(settings.permissions() | QFile::ReadOther | QFile::ReadGroup);
    settings.close();
    orDie(demo::giveToPostgres(m_folder->path()));
    orDie(demo::runAsPostgres(m_process));
    m_process.start(program(), {u"-q"_s, settings.fileName()});
    QElapsedTimer patience;
    patience.start();
    while (!isListening(m_folder->path() + "/.s.PGSQL." + QByteArray::number(port))) {
        if (patience.elapsed() > 20'000 || m_process.state() == QProcess::NotRunning)
            support::fail("PgBouncer does not start: %s", m_process.readAllStandardError().constData());
        QThread::msleep(5);
        m_process.waitForReadyRead(0);
    }
}

support::Pooler::~Pooler()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
    m_process.waitForFinished();
}

ConnectionParameters support::Pooler::through(ConnectionParameters parameters) const
{
    parameters.keywords.insert(u"host"_s, m_folder->toString());
    parameters.keywords.insert(u"port"_s, QString::number(port));
    return parameters;
}

QString support::Pooler::address() const
{
    return m_folder->toString() + u':' + QString::number(port);
}
