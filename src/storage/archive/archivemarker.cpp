// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/archivemarker.h"

#include "storage/tr.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
constexpr int format = 1;
} // namespace

QByteArray storage::archiveMarkerText(const QString &id)
{
    return QJsonDocument(QJsonObject{{u"format"_s, format}, {u"id"_s, id}}).toJson();
}

QString storage::newArchiveId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<QString> storage::archiveIdOf(const QByteArray &text, const QString &shown)
{
    const QJsonObject marker = QJsonDocument::fromJson(text).object();
    const QString id = marker.value("id"_L1).toString();
    if (id.isEmpty() || !marker.value("format"_L1).isDouble())
        return failure(ErrorKind::Storage,
                       Tr::tr("The archive %1 cannot be used: its file %2 is damaged.")
                           .arg(shown, QString::fromLatin1(archiveMarkerName)));
    if (marker.value("format"_L1).toInt() > format)
        return failure(
            ErrorKind::Refused,
            Tr::tr("The archive %1 was made by a newer version of this program: install that here.").arg(shown));
    return id;
}

Result<void> storage::requireSameArchive(const QString &found, const QString &expected, const QString &shown)
{
    if (expected.isEmpty() || found == expected)
        return {};
    return failure(
        ErrorKind::Refused,
        found.isEmpty()
            ? Tr::tr("At %1 there is no archive, and there was one before: is its volume mounted?").arg(shown)
            : Tr::tr("The archive at %1 is another one than before: is the right volume mounted there?").arg(shown));
}
