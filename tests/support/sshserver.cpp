// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sshserver.h"

#include "support/failed.h"
#include "support/networknamespace.h"
#include "support/testroots.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// Installed, or unpacked for the tests.
QString findServer()
{
    for (const QString &name : {u"/usr/sbin/sshd"_s, QStringLiteral(SCRAPAZOID_PARTS "/usr/sbin/sshd")}) {
        if (QFile::exists(name))
            return name;
    }
    return {};
}

/// Newer servers start programs of their own for each connection: where they lie, if the server was unpacked.
QByteArray settingsOfPrograms()
{
    const QByteArray parts(SCRAPAZOID_PARTS);
    QByteArray settings;
    if (!findServer().startsWith(QString::fromUtf8(parts)))
        return settings;
    for (const auto &[key, name] :
         {std::pair("SshdSessionPath ", "sshd-session"), std::pair("SshdAuthPath ", "sshd-auth")}) {
        const QByteArray program = parts + "/usr/lib/openssh/" + name;
        if (QFile::exists(QFile::decodeName(program)))
            settings += key + program + '\n';
    }
    return settings;
}

void runOrFail(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        support::fail("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

constexpr qsizetype mostRoots = 20;

/// Processes whose command line has this, of all of this machine.
QList<pid_t> processesOf(const QByteArray &words)
{
    QList<pid_t> found;
    for (const QString &name : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/"_s + name + u"/cmdline"_s);
        if (file.open(QIODevice::ReadOnly) && file.readAll().replace('\0', ' ').contains(words))
            found << name.toInt();
    }
    return found;
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}
} // namespace

QString support::SshServer::obstacle()
{
    if (findServer().isEmpty())
        return u"there is no sshd: packaging/test.sh unpacks one"_s;
    if (QStandardPaths::findExecutable(u"ssh"_s).isEmpty())
        return u"there is no ssh"_s;
    return {};
}

support::SshServer::SshServer(const QByteArray &scrapazoidctl, const NetworkNamespace *network)
    : m_network(network)
    , m_address(network ? network->address().toLatin1() : "127.0.0.1"_ba)
    , m_path(qgetenv("PATH"))
    , m_program(scrapazoidctl)
    , m_port(freePort())
{
    const QString folder = QFile::decodeName(path());
    for (const QString &name : {u"/host"_s, u"/key"_s})
        runOrFail(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, folder + name});
    restrict({});
    configure({});
    makeFolder(path() + "/bin");
    // The real one, with a configuration of its own.
    writeContent(path(), "bin/ssh",
                 "#!/bin/sh\nexec " + QFile::encodeName(QStandardPaths::findExecutable(u"ssh"_s)) + " -F " + path()
                     + "/config \"$@\"\n");
    makeFolder(path() + "/there");
    writeContent(path(), "there/scrapazoidctl",
                 "#!/bin/sh\nexec '" + m_program + "' \"$@\" --roots-file " + path() + "/roots.conf\n");
    writeContent(path(), "roots.conf", "[roots]\n");
    writeShell();
    for (const char *program : {"/bin/ssh", "/there/scrapazoidctl"})
        chmod((path() + program).constData(), 0755);
    qputenv("PATH", path() + "/bin:" + m_path);
    start();
}

support::SshServer::~SshServer()
{
    m_server.terminate();
    m_server.waitForFinished();
    qputenv("PATH", m_path);
}

/// As root it wants a user and a folder that only its package makes: it sees them in a namespace of its own.
void support::SshServer::start()
{
    writeContent(path(), "sshd_config",
                 "ListenAddress " + m_address + "\nPort " + QByteArray::number(m_port) + "\nHostKey " + path()
                     + "/host\nAuthorizedKeysFile " + path()
                     + "/authorized\nPidFile none\nUsePAM no\nStrictModes no\n"
                       // Not before a test has seen how a dead network ends, and not never.
                       "ClientAliveInterval 60\n"
                       "PermitRootLogin yes\nPermitUserEnvironment no\nSetEnv PATH="
                     + path() + "/there:/usr/bin:/bin\n" + settingsOfPrograms());
    // Not a pipe that is read only now and then: it would fill, and the server wait for it in the middle of a sign-in.
    m_server.setStandardErrorFile(QFile::decodeName(path() + "/log"));
    const QStringList arguments{u"-D"_s, u"-e"_s, u"-f"_s, QFile::decodeName(path() + "/sshd_config")};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, QStringLiteral(SCRAPAZOID_PARTS "/usr/lib/x86_64-linux-gnu"));
    m_server.setProcessEnvironment(environment);
    if (geteuid() == 0) {
        QFile known(u"/etc/passwd"_s);
        if (!known.open(QIODevice::ReadOnly))
            fail("/etc/passwd cannot be read");
        QByteArray users;
        for (const QByteArray &line : known.readAll().split('\n')) {
            if (line.startsWith("root:"))
                users += line.first(line.lastIndexOf(':') + 1) + path() + "/shell\n";
            else if (!line.isEmpty() && !line.startsWith("sshd:"))
                users += line + '\n';
        }
        writeContent(path(), "passwd", users + "sshd:x:65533:65534::/run/sshd:/usr/sbin/nologin\n");
        QStringList command = m_network ? m_network->command() : QStringList();
        command += QStringList{u"unshare"_s,
                               u"-m"_s,
                               u"--propagation"_s, // what a test mounts later is there as well
                               u"slave"_s,
                               u"sh"_s,
                               u"-c"_s,
                               u"mkdir -p /run/sshd && mount --bind \"$0\" /etc/passwd && exec \"$@\""_s,
                               QFile::decodeName(path() + "/passwd"),
                               findServer()}
            + arguments;
        const QString program = command.takeFirst();
        m_server.start(program, command);
    } else {
        m_server.start(findServer(), arguments);
    }
    const bool isUp = QTest::qWaitFor(
        [&] {
            QTcpSocket probe;
            probe.connectToHost(QString::fromLatin1(m_address), static_cast<quint16>(m_port));
            return m_server.state() == QProcess::NotRunning || probe.waitForConnected(200);
        },
        30'000);
    if (!isUp || m_server.state() == QProcess::NotRunning)
        fail("sshd: %s", readFile(path() + "/log").constData());
}

QByteArray support::SshServer::address(const QByteArray &folder)
{
    m_roots << "root" + QByteArray::number(++m_count) + " = " + folder + '\n';
    // Those of tests that have ended are of no use; such a file is short.
    if (m_roots.size() > mostRoots)
        m_roots.removeFirst();
    writeContent(path(), "roots.conf", "[roots]\n" + m_roots.join());
    return "ssh://files" + folder;
}

QList<pid_t> support::SshServer::clients() const
{
    return processesOf("ssh -F " + path() + "/config -T -x -a -e none");
}

QList<pid_t> support::SshServer::helpers() const
{
    return processesOf("serve --stdio --roots-file " + path());
}

void support::SshServer::restrict(const QByteArray &options)
{
    writeContent(path(), "authorized",
                 (options.isEmpty() ? QByteArray() : options + ' ') + readFile(path() + "/key.pub"));
}

void support::SshServer::setBanner(const QByteArray &text)
{
    m_banner = text;
    writeShell();
}

void support::SshServer::setShell(const QByteArray &shell)
{
    m_shell = shell;
    writeShell();
}

void support::SshServer::writeShell()
{
    writeContent(path(), "banner", m_banner);
    writeContent(path(), "shell", "#!/bin/sh\ncat " + path() + "/banner\nexec " + m_shell + " \"$@\"\n");
    chmod((path() + "/shell").constData(), 0755);
}

void support::SshServer::configure(const QByteArray &lines, int port)
{
    writeContent(path(), "config",
                 "Host files\n" + lines + "  HostName " + m_address + "\n  Port "
                     + QByteArray::number(port == 0 ? m_port : port) + "\n  IdentityFile " + path()
                     + "/key\n  IdentitiesOnly yes\n  StrictHostKeyChecking accept-new\n  UserKnownHostsFile " + path()
                     + "/known\n");
}
