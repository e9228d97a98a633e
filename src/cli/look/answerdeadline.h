// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pausing.h"

#include <atomic>
#include <functional>
#include <thread>

namespace cli {

/// For a command that has to answer in time, whatever hangs: a server, or a folder of a network that is away. Either
/// the command answers or, once the time is over, `answer` does on a thread of its own and ends the process; never
/// both.
class AnswerDeadline {
public:
    AnswerDeadline(std::chrono::seconds time, std::function<void()> answer)
        : m_thread([this, time, answer = std::move(answer)](const std::stop_token &stop) {
            if (pauseFor(stop, time) && !m_isAnswered.exchange(true))
                answer();
        })
    {
    }

    /// Before the command answers. Where it is too late, it waits for the end of the process.
    void claim()
    {
        while (m_isAnswered.exchange(true) && !m_isClaimed)
            pauseFor({}, std::chrono::hours(1));
        m_isClaimed = true;
        m_thread.request_stop();
    }

private:
    std::atomic<bool> m_isAnswered = false;
    bool m_isClaimed = false; ///< By the command's own thread, which may say it twice.
    std::jthread m_thread;
};

} // namespace cli
