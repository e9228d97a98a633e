// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/networknamespace.h"

#include "support/failed.h"

#include <QProcess>
#include <QStandardPaths>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
bool run(const QStringList &arguments)
{
    QProcess ip;
    ip.start(u"ip"_s, arguments);
    return ip.waitForFinished() && ip.exitCode() == 0;
}

void runOrFail(const QStringList &arguments)
{
    if (!run(arguments))
        support::fail("ip %s", qPrintable(arguments.join(u' ')));
}
} // namespace

QString support::NetworkNamespace::obstacle()
{
    if (geteuid() != 0 || QStandardPaths::findExecutable(u"ip"_s, {u"/usr/sbin"_s, u"/sbin"_s}).isEmpty())
        return u"only root, with iproute2, makes networks"_s;
    // Containers often may not.
    const QString name = u"scrapazoid-try-%1"_s.arg(getpid());
    const bool may = run({u"netns"_s, u"add"_s, name})
        && run({u"-n"_s, name, u"link"_s, u"add"_s, u"name"_s, u"try0"_s, u"type"_s, u"veth"_s, u"peer"_s, u"name"_s,
                u"try1"_s});
    run({u"netns"_s, u"delete"_s, name});
    return may ? QString() : u"this machine makes no networks"_s;
}

support::NetworkNamespace::NetworkNamespace()
    : m_name(u"scrapazoid-%1"_s.arg(getpid()))
    , m_cable(u"scz%1"_s.arg(getpid()))
    , m_address(u"10.231.%1.2"_s.arg(getpid() % 250))
{
    const QString there = m_cable + u'b';
    const QString here = u"10.231.%1.1/30"_s.arg(getpid() % 250);
    runOrFail({u"netns"_s, u"add"_s, m_name});
    runOrFail({u"link"_s, u"add"_s, u"name"_s, m_cable, u"type"_s, u"veth"_s, u"peer"_s, u"name"_s, there, u"netns"_s,
               m_name});
    runOrFail({u"address"_s, u"add"_s, here, u"dev"_s, m_cable});
    runOrFail({u"-n"_s, m_name, u"address"_s, u"add"_s, m_address + u"/30"_s, u"dev"_s, there});
    runOrFail({u"-n"_s, m_name, u"link"_s, u"set"_s, u"lo"_s, u"up"_s});
    runOrFail({u"-n"_s, m_name, u"link"_s, u"set"_s, there, u"up"_s});
    plugIn();
}

support::NetworkNamespace::~NetworkNamespace()
{
    // Whatever still runs there keeps it, but not the cable.
    run({u"link"_s, u"delete"_s, m_cable});
    run({u"netns"_s, u"delete"_s, m_name});
}

QStringList support::NetworkNamespace::command() const
{
    return {u"ip"_s, u"netns"_s, u"exec"_s, m_name};
}

void support::NetworkNamespace::pull()
{
    runOrFail({u"link"_s, u"set"_s, m_cable, u"down"_s});
}

void support::NetworkNamespace::plugIn()
{
    runOrFail({u"link"_s, u"set"_s, m_cable, u"up"_s});
}
