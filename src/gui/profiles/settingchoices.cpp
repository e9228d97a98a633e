// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/settingchoices.h"

#include "gui/profiles/profilecolor.h"
#include "gui/tr.h"

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> gui::settingChoices(const QByteArray &key)
{
    if (key == "server.via")
        return {{Tr::tr("directly, from this computer"), {}}, {Tr::tr("ssh, as the folders' host sees it"), u"ssh"_s}};
    if (key == "window.color")
        return profileColorTitles();
    if (key == "server.sslmode")
        return {{Tr::tr("as libpq has it: encrypted where the server can"), {}},
                {Tr::tr("encrypted where the server can (prefer)"), u"prefer"_s},
                {Tr::tr("encrypted, and the server's certificate is its own (verify-full)"), u"verify-full"_s},
                {Tr::tr("encrypted, with a trusted certificate (verify-ca)"), u"verify-ca"_s},
                {Tr::tr("encrypted, with any certificate (require)"), u"require"_s},
                {Tr::tr("encrypted only where the server insists (allow)"), u"allow"_s},
                {Tr::tr("never encrypted (disable)"), u"disable"_s}};
    return {};
}

QList<std::pair<QString, QString>> gui::usualSettings(const QByteArray &key)
{
    if (key == "server.port")
        return {{u"5432"_s, Tr::tr("PostgreSQL")},
                {u"5433"_s, Tr::tr("a second PostgreSQL on one computer")},
                {u"6432"_s, Tr::tr("PgBouncer")}};
    return {};
}
