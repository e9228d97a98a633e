// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>
#include <memory>

/// What a worker is at, for whoever watches.
enum class Phase {
    Waiting,
    Connecting,
    Recovering,
    Scanning,
    Reading,
    Checking,
    Removing,
    Restoring,
    Purging,
    Copying,
    Finishing
};

/// Counters a worker writes and a window reads on a timer; final figures always come from the result.
/// Every member may be read and written from any thread.
struct Progress {
    std::atomic<Phase> phase{Phase::Waiting};
    std::atomic<qint64> itemsDone{0};
    std::atomic<qint64> itemsTotal{0}; ///< 0 while unknown.
    std::atomic<qint64> bytesDone{0};
    std::atomic<qint64> bytesTotal{0};
};

using ProgressPtr = std::shared_ptr<Progress>;
