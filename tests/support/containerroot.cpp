// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/containerroot.h"

#include "support/failed.h"
#include "support/testroots.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
/// Of a container that nobody has taken any from: docker's list.
const QStringList usualCapabilities{u"chown"_s,   u"dac_override"_s,     u"fowner"_s,     u"fsetid"_s,
                                    u"kill"_s,    u"setgid"_s,           u"setuid"_s,     u"setpcap"_s,
                                    u"mknod"_s,   u"net_bind_service"_s, u"sys_chroot"_s, u"audit_write"_s,
                                    u"net_raw"_s, u"setfcap"_s};

/// $1: the root; $2: the host's name; $3: "ro" or "rw"; then pairs of folders to mount, "--", and what is run.
constexpr char inNamespaces[] = R"(set -e
root=$1
echo "$2" >/proc/sys/kernel/hostname
access=$3
shift 3
mount --bind "$root" "$root"
while [ "$1" != -- ]; do
    mkdir -p "$root$2"
    mount --bind "$1" "$root$2"
    shift 2
done
shift
mount -t proc proc "$root/proc"
mount -o "remount,bind,$access" "$root"
cd "$root"
exec chroot . "$@"
)";

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        support::fail("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}
} // namespace

QString support::ContainerRoot::obstacle()
{
    QProcess probe;
    probe.start(u"unshare"_s, {u"--mount"_s, u"--pid"_s, u"--net"_s, u"--fork"_s, u"true"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        return u"this user may not make namespaces"_s;
    if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
        return u"there is no setpriv"_s;
    return {};
}

support::ContainerRoot::ContainerRoot(const QByteArray &program, const QByteArray &helperConfig)
    : m_hasProgram(!program.isEmpty())
{
    makeFolder(m_scratch->path() + "/proc");
    writeContent(m_scratch->path(), "etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
    writeContent(m_scratch->path(), "etc/group", "root:x:0:\n");
    if (!helperConfig.isEmpty())
        writeContent(m_scratch->path(), "etc/scrapazoid/helper.conf", helperConfig);
    copyWithLibraries(QFile::encodeName(QStandardPaths::findExecutable(u"setpriv"_s)), "setpriv");
    if (m_hasProgram)
        copyWithLibraries(program, "scrapazoidctl");
}

void support::ContainerRoot::copyWithLibraries(const QByteArray &program, const QByteArray &name) const
{
    copy(program, "/usr/bin/" + name);
    static const QRegularExpression library(uR"((/\S+) \(0x)"_s);
    auto found = library.globalMatch(QString::fromLocal8Bit(outputOf(u"ldd"_s, {QFile::decodeName(program)})));
    while (found.hasNext()) {
        const QByteArray path = QFile::encodeName(found.next().captured(1));
        copy(path, path);
    }
}

void support::ContainerRoot::copy(const QByteArray &from, const QByteArray &to) const
{
    const QString there = QFile::decodeName(m_scratch->path() + to);
    if (QFile::exists(there))
        return;
    QDir().mkpath(QFileInfo(there).path());
    if (!QFile::copy(QFile::decodeName(from), there))
        fail("%s cannot be copied to %s", from.constData(), qPrintable(there));
}

QStringList support::ContainerRoot::command(const ContainerShape &shape, const QStringList &words) const
{
    QStringList command{u"unshare"_s,
                        u"--mount"_s,
                        u"--pid"_s,
                        u"--net"_s,
                        u"--ipc"_s,
                        u"--uts"_s,
                        u"--fork"_s,
                        u"--kill-child"_s,
                        u"env"_s,
                        u"-i"_s,
                        u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s,
                        u"sh"_s,
                        u"-c"_s,
                        QString::fromLatin1(inNamespaces),
                        u"container"_s,
                        m_scratch->toString(),
                        QString::fromLatin1(shape.hostName),
                        shape.isReadOnly ? u"ro"_s : u"rw"_s};
    for (const ContainerShape::Mount &mount : shape.mounts)
        command << QFile::decodeName(mount.source) << QFile::decodeName(mount.target);
    const QList<QByteArray> ids = shape.user.split(':');
    QStringList allowed{u"-all"_s};
    for (const QString &capability : shape.capabilities.value_or(usualCapabilities))
        allowed << u'+' + capability;
    command << u"--"_s << u"setpriv"_s << u"--reuid"_s << QString::fromLatin1(ids.first()) << u"--regid"_s
            << QString::fromLatin1(ids.last()) << u"--clear-groups"_s << u"--inh-caps"_s << u"-all"_s
            << u"--bounding-set"_s << allowed.join(u',');
    if (!shape.mayGainRights)
        command << u"--no-new-privs"_s;
    return command << u"--"_s << words;
}
