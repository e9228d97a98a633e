// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/containervolume.h"
#include "containers/engineoptions.h"
#include "containers/engineuse.h"
#include "core/base/result.h"

#include <stop_token>

namespace containers {

/// What a container engine says about itself.
struct EngineReport {
    QString endpoint; ///< Where it was asked; empty where the client does not tell.
    bool isLocal = true; ///< Its paths are this machine's. Otherwise no volume has guesses.
    QList<ContainerVolume> volumes; ///< Those that may be the service's come first, then by name.
    int leftOut = 0; ///< Listed, but gone meanwhile or not described in a way that can be used.
    /// An engine that has millions of files to count may need longer than it was given: the volumes hold all the same,
    /// without sizes and links. Errors: Connection.
    Result<EngineUse> use;
};

/// Asks the engine that the `docker` client reaches for its volumes and the use of its disk. Changes nothing there.
/// Synchronous, on any thread; the time limit or a stop end it within a tenth of a second. Errors: NotFound (no docker
/// client), Connection (no engine answers, or nothing that can be read), Stopped.
Result<EngineReport> inspectEngine(const EngineOptions &options, std::stop_token stop);

} // namespace containers
