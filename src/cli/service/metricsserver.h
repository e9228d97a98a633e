// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace cli {

class MetricsCaller;

/// Answers "GET /metrics" on a thread of its own, and a page that leads there at /; HEAD likewise. Callers that are
/// slow, or say nothing, hold up nobody.
class MetricsServer {
public:
    /// `address` is "PORT" (then of 127.0.0.1), "ADDRESS:PORT" or "[ADDRESS6]:PORT" in numbers; port 0 is any that is
    /// free. `text` is called on the server's thread. Errors: Usage, Refused (the port is taken, or not ours to take).
    static Result<std::unique_ptr<MetricsServer>> listen(const QByteArray &address, std::function<QByteArray()> text);
    MetricsServer(const MetricsServer &) = delete;
    MetricsServer &operator=(const MetricsServer &) = delete;
    ~MetricsServer();

    int port() const { return m_port; }

private:
    MetricsServer(int listener, int port, std::function<QByteArray()> text);
    void serve(const std::stop_token &stop) const;
    void takeCaller(std::vector<MetricsCaller> &callers) const;

    int m_listener;
    int m_end; ///< eventfd
    int m_port;
    std::function<QByteArray()> m_text;
    std::jthread m_thread;
};

} // namespace cli
