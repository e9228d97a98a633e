// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/mendline.h"

#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/target/rootaddress.h"

using namespace Qt::StringLiterals;

QString cleanup::finding::quoted(const QByteArray &path)
{
    return u'\'' + bytes::displayName(path).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString cleanup::finding::thereAt(const QByteArray &address, const QString &command)
{
    const auto parsed = RootAddress::parse(address);
    return !parsed || parsed->isLocal() ? command : Tr::tr("On %1: %2").arg(parsed->placeForPeople(), command);
}
