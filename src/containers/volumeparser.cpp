// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/volumeparser.h"

#include "containers/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace containers {
namespace {
tl::unexpected<Error> unreadable()
{
    return failure(ErrorKind::Connection, Tr::tr("The container engine's list of volumes cannot be read."));
}

bool isVolumeName(const QString &name)
{
    static const QRegularExpression valid(u"\\A[a-zA-Z0-9][a-zA-Z0-9_.-]*\\z"_s);
    return name.size() <= 255 && valid.match(name).hasMatch();
}

/// Empty for what cannot be a path: relative, with a zero byte, or with bytes that were lost on the way.
QByteArray pathOf(const QString &text)
{
    const bool isPath
        = text.startsWith(u'/') && !text.contains(QChar::Null) && !text.contains(QChar::ReplacementCharacter);
    return isPath ? text.toUtf8() : QByteArray();
}

ContainerVolume describedVolume(const QJsonObject &object)
{
    const QJsonObject options = object.value(u"Options"_s).toObject();
    const QString device = options.value(u"device"_s).toString();
    const QStringList flags = options.value(u"o"_s).toString().split(u',');
    ContainerVolume volume{.name = object.value(u"Name"_s).toString(),
                           .driver = object.value(u"Driver"_s).toString(),
                           .mountPoint = pathOf(object.value(u"Mountpoint"_s).toString()),
                           .device = device.toUtf8(),
                           .isBound
                           = !pathOf(device).isEmpty() && (flags.contains("bind"_L1) || flags.contains("rbind"_L1)),
                           .labels = {},
                           .roots = {}};
    const QJsonObject labels = object.value(u"Labels"_s).toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        volume.labels.insert(label.key(), label.value().toString());
    return volume;
}
} // namespace

Result<VolumeNames> volumeNamesFromJson(const QByteArray &output)
{
    VolumeNames found;
    bool isReadable = output.trimmed().isEmpty();
    for (const QByteArray &line : output.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        isReadable = isReadable || document.isObject();
        const QString name = document.object().value(u"Name"_s).toString();
        if (isVolumeName(name))
            found.names.append(name);
        else
            ++found.leftOut;
    }
    if (!isReadable)
        return unreadable();
    found.names.removeDuplicates();
    return found;
}

Result<QList<ContainerVolume>> volumesFromJson(const QByteArray &output, const QStringList &names)
{
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (!document.isArray())
        return unreadable();
    QMap<QString, ContainerVolume> volumes;
    for (const auto value : document.array()) {
        const ContainerVolume volume = describedVolume(value.toObject());
        if (names.contains(volume.name))
            volumes.insert(volume.name, volume);
    }
    return volumes.values();
}

} // namespace containers
