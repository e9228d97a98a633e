// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/privatepostgres.h"

#include "demo/postgresprocess.h"
#include "demo/scratchdirectory.h"
#include "demo/sqlsession.h"
#include "demo/tr.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace demo {
namespace {
constexpr int startTimeoutMs = 180'000;
constexpr int pollMs = 5;

/// The system's temporary directory unless the server's user cannot live there.
QByteArray parentFolder()
{
    const QByteArray usual = QFile::encodeName(QDir::tempPath());
    return isUsableForPostgres(usual) ? usual : QByteArrayLiteral("/tmp");
}

QString lastLines(const QByteArray &log)
{
    const QStringList lines = QString::fromUtf8(log.trimmed()).split(u'\n');
    return lines.mid(std::max<qsizetype>(0, lines.size() - 4)).join(u'\n');
}

QString quoted(const QString &text, QChar quote)
{
    return quote + QString(text).replace(quote, QString(2, quote)) + quote;
}

} // namespace

tl::expected<std::unique_ptr<PrivatePostgres>, QString> PrivatePostgres::start(const Options &options)
{
    auto directory = ScratchDirectory::make("scrapazoid-pg-", parentFolder());
    if (!directory)
        return tl::unexpected(directory.error());
    std::unique_ptr<PrivatePostgres> server(new PrivatePostgres(options, std::move(*directory)));
    const auto started = server->initialize().and_then([&] { return server->launch(); });
    if (!started)
        return tl::unexpected(started.error());
    return server;
}

PrivatePostgres::PrivatePostgres(Options options, std::unique_ptr<ScratchDirectory> directory)
    : m_options(std::move(options))
    , m_directory(std::move(directory))
{
}

PrivatePostgres::~PrivatePostgres()
{
    // Nobody reads the data again, so no checkpoint either.
    end(SIGQUIT);
}

tl::expected<void, QString> PrivatePostgres::initialize()
{
    const auto binaries = findPostgresBinaries();
    if (!binaries)
        return tl::unexpected(binaries.error());
    m_binaries = *binaries;
    for (const QByteArray &folder : {m_directory->path() + "/data", m_directory->path() + "/s"}) {
        ::mkdir(folder.constData(), 0700);
        ::chmod(folder.constData(), folder.endsWith("/s") ? 0755 : 0700);
        if (const auto given = giveToPostgres(folder); !given)
            return given;
    }

    QProcess initdb;
    if (const auto ready = runAsPostgres(initdb); !ready)
        return ready;
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    const QString locale = m_options.encoding == "UTF8" ? u"C.UTF-8"_s : u"C"_s;
    initdb.start(m_binaries + "/initdb"_L1,
                 {u"-D"_s, dataDirectory(), u"-U"_s, superuser(), u"-A"_s, u"trust"_s, u"-E"_s,
                  QString::fromLatin1(m_options.encoding), u"--locale="_s + locale, u"--no-sync"_s});
    if (!initdb.waitForFinished(startTimeoutMs) || initdb.exitCode() != 0)
        return tl::unexpected(Tr::tr("initdb failed: %1").arg(lastLines(initdb.readAll())));
    return {};
}

tl::expected<void, QString> PrivatePostgres::launch()
{
    QStringList settings = {
        u"listen_addresses="_s,
        u"unix_socket_directories="_s + socketDirectory(),
        u"max_connections=60"_s,
        u"shared_buffers=256MB"_s,
        // Segments in the data folder go with it; those in /dev/shm would outlive a killed server.
        u"dynamic_shared_memory_type=mmap"_s,
        u"max_wal_size=2GB"_s,
        u"log_line_prefix=%m [%p] "_s,
    };
    // Known since PostgreSQL 14.
    if (majorVersion() >= 14)
        settings << u"client_connection_check_interval=1s"_s;
    if (!m_options.fsync)
        settings << u"fsync=off"_s << u"synchronous_commit=off"_s << u"full_page_writes=off"_s;
    settings << m_options.settings;

    QStringList arguments = {u"-D"_s, dataDirectory(), u"-p"_s, QString::number(port())};
    for (const QString &setting : std::as_const(settings))
        arguments << u"-c"_s << setting;
    if (const auto ready = runAsPostgres(m_server); !ready)
        return ready;
    m_server.setStandardInputFile(QProcess::nullDevice());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_directory->toString() + "/log"_L1, QIODevice::Append);
    m_server.start(m_binaries + "/postgres"_L1, arguments);

    QElapsedTimer clock;
    clock.start();
    while (!isReady()) {
        if (!isRunning())
            return tl::unexpected(Tr::tr("The private PostgreSQL did not start: %1").arg(lastLines(log())));
        if (clock.hasExpired(startTimeoutMs)) {
            end(SIGQUIT);
            return tl::unexpected(Tr::tr("The private PostgreSQL did not get ready within a minute."));
        }
        QThread::msleep(pollMs);
    }
    return {};
}

int PrivatePostgres::majorVersion() const
{
    QFile file(dataDirectory() + "/PG_VERSION"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

bool PrivatePostgres::isReady() const
{
    // What pg_ctl looks at, too: the eighth line says "ready" once connections are welcome. An old file of a killed
    // server says so as well, hence the comparison of the process id on the first line.
    QFile file(dataDirectory() + "/postmaster.pid"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return lines.size() >= 8 && lines.at(0).toLongLong() == pid() && lines.at(7).trimmed() == "ready";
}

bool PrivatePostgres::isRunning()
{
    // Without an event loop QProcess learns of an end only when it is asked to wait.
    return m_server.state() != QProcess::NotRunning && !m_server.waitForFinished(0);
}

qint64 PrivatePostgres::pid() const
{
    return m_server.processId();
}

tl::expected<void, QString> PrivatePostgres::end(int signal)
{
    if (!isRunning())
        return {};
    ::kill(static_cast<pid_t>(pid()), signal);
    if (m_server.waitForFinished(60'000)) // a checkpoint may have much to write
        return {};
    m_server.kill();
    m_server.waitForFinished(10'000);
    return tl::unexpected(Tr::tr("The private PostgreSQL did not end in time and was killed."));
}

tl::expected<void, QString> PrivatePostgres::stop()
{
    return end(SIGINT);
}

tl::expected<void, QString> PrivatePostgres::kill()
{
    return end(SIGQUIT);
}

tl::expected<void, QString> PrivatePostgres::restart()
{
    return stop().and_then([this] { return launch(); });
}

tl::expected<void, QString> PrivatePostgres::createDatabase(const QString &name, const QString &templateName,
                                                            const QByteArray &encoding)
{
    QString sql = u"CREATE DATABASE "_s + quoted(name, u'"');
    if (!encoding.isEmpty())
        sql += u" TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING "_s
            + quoted(QString::fromLatin1(encoding), u'\'');
    else if (!templateName.isEmpty())
        sql += u" TEMPLATE "_s + quoted(templateName, u'"');
    SqlSession session(*this, u"postgres"_s);
    // Ten times faster than the default for the small databases here; known since PostgreSQL 15.
    const auto version = session.value(u"SELECT current_setting('server_version_num')::int"_s);
    if (version && version->toInt() >= 150000)
        sql += u" STRATEGY file_copy"_s;
    return session.run(sql);
}

tl::expected<void, QString> PrivatePostgres::dropDatabase(const QString &name)
{
    return SqlSession(*this, u"postgres"_s)
        .run(u"DROP DATABASE IF EXISTS "_s + quoted(name, u'"') + u" WITH (FORCE)"_s);
}

QString PrivatePostgres::connectionInfo(const QString &database) const
{
    QString escaped = database;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"host='%1' port=%2 user=%3 dbname='%4'"_s.arg(socketDirectory()).arg(port()).arg(superuser(), escaped);
}

QString PrivatePostgres::socketDirectory() const
{
    return m_directory->toString() + "/s"_L1;
}

QString PrivatePostgres::dataDirectory() const
{
    return m_directory->toString() + "/data"_L1;
}

QByteArray PrivatePostgres::log() const
{
    QFile file(m_directory->toString() + "/log"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace demo
