// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace support {

/// A port of this machine's loopback that leads to another one, with every byte held back on its way, or none let
/// through at all.
class SlowLine {
public:
    SlowLine(int target, std::chrono::milliseconds eachWay);
    ~SlowLine();
    SlowLine(const SlowLine &) = delete;
    SlowLine &operator=(const SlowLine &) = delete;

    int port() const { return m_port; }
    /// A network that is dead: connections stay, nothing arrives.
    void setDead(bool isDead) { m_isDead = isDead; }

private:
    using Clock = std::chrono::steady_clock;
    struct Piece {
        Clock::time_point due;
        std::string bytes; ///< Empty: the end.
    };
    struct Connection {
        std::array<int, 2> ends{-1, -1};
        std::array<std::deque<Piece>, 2> underWay; ///< Towards each end.
        std::array<bool, 2> hasEnded{false, false};
    };
    void run();
    void accept();
    void take(Connection &connection, int from);
    void give(Connection &connection, int to, Clock::time_point now);

    int m_target;
    std::chrono::milliseconds m_delay;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_isDead{false};
    std::atomic<bool> m_isOver{false};
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::thread m_thread;
};

} // namespace support
