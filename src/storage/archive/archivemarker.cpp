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

Result<QString> storage::archiveIdAt(const MarkerPlace &place, const QString &expected)
{
    auto found = place.read();
    if (!found || (!found->isEmpty() && (expected.isEmpty() || *found == expected)))
        return found;
    if (expected.isEmpty()) {
        if (const auto written = place.write(); !written)
            return tl::unexpected(written.error());
        // Where two begin at the same time both go by what is there now.
        return place.read();
    }
    return failure(
        ErrorKind::Refused,
        found->isEmpty()
            ? Tr::tr("At %1 there is no archive, and there was one before: is its volume mounted?").arg(place.shown)
            : Tr::tr("The archive at %1 is another one than before: is the right volume mounted there?")
                  .arg(place.shown));
}
