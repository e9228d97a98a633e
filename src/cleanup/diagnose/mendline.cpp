// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/mendline.h"

#include "core/base/bytes.h"

using namespace Qt::StringLiterals;

QString cleanup::finding::quoted(const QByteArray &path)
{
    return u'\'' + bytes::displayName(path).replace(u'\'', u"'\\''"_s) + u'\'';
}
