// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <csignal>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a request to stop, from a thread of its own: whatever the request triggers
/// runs as ordinary code. Later signals change nothing. A signal that is ignored at the start (nohup) stays ignored. To
/// be made in main before any other thread; the signals stay blocked when it is gone.
class SignalWatcher {
public:
    SignalWatcher();
    SignalWatcher(const SignalWatcher &) = delete;
    SignalWatcher &operator=(const SignalWatcher &) = delete;
    ~SignalWatcher();

    std::stop_token stop() const { return m_source.get_token(); }
    /// The first one that came; 0 while there is none.
    int signal() const { return m_signal.load(); }
    /// While there is one, SIGHUP calls this (on the watcher's thread) and asks nobody to stop; an empty one ends that,
    /// and waits for a call that is under way.
    void setHangUpHandler(std::function<void()> handler);

private:
    void watch();
    bool handleHangUp();

    int m_signals = -1; ///< signalfd
    int m_end = -1; ///< eventfd, for the destructor
    std::stop_source m_source;
    std::atomic<int> m_signal{0};
    std::mutex m_mutex;
    std::function<void()> m_onHangUp;
    std::thread m_thread;
};

} // namespace cli
