// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/target.h"

using namespace Qt::StringLiterals;

QString ConnectionParameters::forPeople() const
{
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
