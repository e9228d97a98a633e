// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/volumeroots.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QString serviceName = u"scrapazoid"_s;
const QString projectLabel = u"com.docker.compose.project"_s;
const QString volumeLabel = u"com.docker.compose.volume"_s;
} // namespace

bool containers::isNamedAfterService(const ContainerVolume &volume)
{
    return volume.name.contains(serviceName, Qt::CaseInsensitive)
        || volume.labels.value(projectLabel).contains(serviceName, Qt::CaseInsensitive);
}

QList<containers::RootGuess> containers::guessRoots(const ContainerVolume &volume)
{
    // Until a container starts, only the bound folder itself holds the files.
    const QByteArray path = volume.isBound ? volume.device : volume.mountPoint;
    if (path.isEmpty())
        return {};
    // Not the whole name where compose says better: every volume of a project "downloads" begins with that word.
    const QString name = volume.labels.value(volumeLabel, volume.name).toLower();
    static const QRegularExpression staticFiles(u"(^|[^a-z0-9])static([^a-z0-9]|$)"_s);
    const bool hasScreenshots = name.contains("screenshot"_L1);
    const bool hasDownloads = name.contains("download"_L1);
    if (hasScreenshots != hasDownloads)
        return {{.directory = hasScreenshots ? Directory::Screenshots : Directory::Downloads, .path = path}};
    if (!hasScreenshots && !staticFiles.match(name).hasMatch())
        return {};
    QList<RootGuess> roots;
    for (const Directory directory : directories)
        roots.append({.directory = directory, .path = path + '/' + toName(directory).toUtf8()});
    return roots;
}
