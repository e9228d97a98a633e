// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/filewriter.h"
#include "demo/sqlsession.h"
#include "demo/worlddraft.h"

#include <functional>
#include <memory>
#include <tl/expected.hpp>

namespace demo {

struct WorldOptions {
    double scale = 1; ///< 1: about 40 000 files, 5 000 executions, 23 GB by size and 0.8 GB on disk.
    quint64 seed = 2026; ///< The same seed and moment give the same world.
    Micros now = 0; ///< The moment that all ages count from; 0 is the clock's.
};

/// What was made, for a line on the terminal and for tests.
struct WorldSummary {
    qsizetype executions = 0;
    qsizetype screenshots = 0; ///< Rows.
    qsizetype downloads = 0; ///< Rows.
    qsizetype files = 0; ///< On disk, both roots, orphans included.
    qsizetype orphans = 0;
    qsizetype missing = 0; ///< Rows below a root whose file is gone.
    qint64 bytes = 0; ///< By size; much less on disk.
};

/// A believable Scrapazoid installation: tables and two folders of files, as they look after 45 days of work and of a
/// cleanup that mostly, but not always, ran.
class World {
public:
    /// Called ten times a second, on the calling thread, with a share from 0 to 1; false ends the making with an error.
    using Progress = std::function<bool(double)>;

    /// Creates the service's tables in an empty database and fills them and both folders. Blocks for some seconds.
    static tl::expected<WorldSummary, QString> fill(const SqlAddress &address, const WorldRoots &roots,
                                                    const WorldOptions &options = {}, const Progress &progress = {});
};

/// The clock, in the world's unit.
Micros currentMicros();

} // namespace demo
