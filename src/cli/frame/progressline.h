// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/streams.h"
#include "core/base/progress.h"

#include <thread>

namespace cli {

/// Shows a worker's counters in one line of stderr while in scope, and wipes it at the end; nothing where stderr is no
/// terminal. Nobody else writes to stderr meanwhile.
class ProgressLine {
public:
    ProgressLine(Streams &streams, ProgressPtr progress);
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    ~ProgressLine();

    /// "Removing 1,200 of 4,000 (30 %)".
    static QString text(const Progress &progress);

private:
    std::jthread m_painter;
};

} // namespace cli
