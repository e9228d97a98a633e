// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/containervolume.h"

namespace containers {

/// Whether the volume or its compose project bears the service's name.
bool isNamedAfterService(const ContainerVolume &volume);

/// Which of the service's folders the volume may be, by the name that it has in its compose file or else its own: a
/// volume of screenshots or of downloads is that folder, one of both or of "static" files holds both by their names.
/// Nothing is looked up on disk.
QList<RootGuess> guessRoots(const ContainerVolume &volume);

} // namespace containers
