// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace helper {

/// A thread that begins before its process is confined, for the one thing that confinement forbids and that takes
/// nothing from whoever asks: looking at what other processes hold open. Any thread may ask.
class SideThread {
public:
    SideThread();
    SideThread(const SideThread &) = delete;
    SideThread &operator=(const SideThread &) = delete;
    ~SideThread();

    /// Waits for its end.
    void run(const std::function<void()> &work);

private:
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::packaged_task<void()>> m_tasks;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace helper
