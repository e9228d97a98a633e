// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace containers {

struct EngineOptions {
    QString client; ///< The `docker` program; empty: the first on PATH.
    QString host; ///< As in DOCKER_HOST ("unix:///run/docker.sock"); empty: what the environment and the client's
                  ///< context say.
    std::chrono::milliseconds timeout{10'000}; ///< For everything together.
};

} // namespace containers
