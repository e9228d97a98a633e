// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <atomic>
#include <functional>
#include <thread>

namespace support {

struct Reply {
    int status = 200;
    QByteArray body = {};
    QByteArray headers = {}; ///< Whole lines.
};

/// One request as it came.
struct Asked {
    int number = 0; ///< From 0 on.
    QByteArray line; ///< "GET /path HTTP/1.1"
    QByteArray header; ///< All lines of it, that one first.
    QByteArray body;
};

/// An HTTP server of this machine that answers each request as it is told, one after the other, in a thread of its own.
class ScriptedServer {
public:
    explicit ScriptedServer(std::function<Reply(const Asked &asked)> answer);
    explicit ScriptedServer(const std::function<Reply(int number, const QByteArray &line)> &answer);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    /// "http://127.0.0.1:PORT"
    QByteArray endpoint() const;
    int asked() const { return m_asked; }

private:
    std::function<Reply(const Asked &)> m_answer;
    std::atomic<bool> m_isOver{false};
    std::atomic<int> m_asked{0};
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace support
