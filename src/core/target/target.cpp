// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target.h"

#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// Where PostgreSQL's socket lies on a host of Debian's family, and its port everywhere.
constexpr auto usualSocketFolder = "/var/run/postgresql"_L1;
constexpr int usualPort = 5432;
} // namespace

Result<QByteArray> ConnectionParameters::forwarded() const
{
    const QString host = keywords.value(u"host"_s, usualSocketFolder);
    const QString port = keywords.value(u"port"_s, QString::number(usualPort));
    const bool isNamed = !keywords.contains(u"service"_s) && !keywords.contains(u"hostaddr"_s);
    if (!isNamed || host.contains(u',') || port.contains(u',')) {
        return failure(ErrorKind::Usage,
                       Tr::tr("With server.via = ssh the database is one server that server.host and server.port name, "
                              "as the folders' host sees it: no service, hostaddr or list."));
    }
    if (host.startsWith(u'/'))
        return (host + u"/.s.PGSQL."_s + port).toUtf8();
    return (host.contains(u':') ? u'[' + host + u']' : host).toUtf8() + ':' + port.toUtf8();
}

QString ConnectionParameters::forPeople() const
{
    if (isThroughSsh) {
        ConnectionParameters there = *this;
        there.isThroughSsh = false;
        return Tr::tr("%1 (through ssh)").arg(there.forPeople());
    }
    if (const QString service = keywords.value(u"service"_s); !service.isEmpty())
        return u"service "_s + service;
    QString text;
    if (const QString user = keywords.value(u"user"_s); !user.isEmpty())
        text += user + u'@';
    const QString host = keywords.value(u"host"_s, u"localhost"_s);
    // A folder is a socket on this machine; its path says little and is long.
    const bool isSocket = host.startsWith(u'/');
    text += isSocket ? u"local socket"_s : host;
    if (const QString port = keywords.value(u"port"_s); !port.isEmpty() && !isSocket)
        text += u':' + port;
    if (const QString database = keywords.value(u"dbname"_s); !database.isEmpty())
        text += u'/' + database;
    return text;
}
