// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

/// Sleeps that long, or until somebody asks to stop: then at once false.
inline bool pauseFor(const std::stop_token &stop, std::chrono::milliseconds duration)
{
    std::mutex mutex;
    std::condition_variable_any nobody;
    std::unique_lock lock(mutex);
    nobody.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}
