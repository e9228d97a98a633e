// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/containervolume.h"
#include "core/base/result.h"

#include <QStringList>

namespace containers {

struct VolumeNames {
    QStringList names; ///< Each once, and only such as an engine gives: letters, digits and "_.-".
    int leftOut = 0; ///< Lines with another name or none.
};

/// Reads `docker volume ls --format '{{json .}}'`, one object a line. Errors: Connection (not readable).
Result<VolumeNames> volumeNamesFromJson(const QByteArray &output);

/// Reads `docker volume inspect NAME…`; entries that were not asked for are left out. Without size, links and guesses.
/// Errors: Connection (not readable).
Result<QList<ContainerVolume>> volumesFromJson(const QByteArray &output, const QStringList &names);

} // namespace containers
