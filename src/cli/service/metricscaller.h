// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <chrono>
#include <functional>

namespace cli {

/// One connection to the metrics: a question of at most four kilobytes, an answer, and goodbye; two seconds for each.
/// Owns its socket. Never waits: whoever polls the socket says when it is ready.
class MetricsCaller {
public:
    explicit MetricsCaller(int socket);
    MetricsCaller(MetricsCaller &&other) noexcept;
    MetricsCaller &operator=(MetricsCaller &&other) noexcept;
    ~MetricsCaller();

    int socket() const { return m_socket; }
    bool isAsking() const { return m_stage == Stage::Asking; }
    bool isGone() const { return m_stage == Stage::Gone; }
    short events() const; ///< For poll.
    const QDeadlineTimer &deadline() const { return m_deadline; }

    /// After poll found the socket ready, or the deadline over. `text` is called for a question for the metrics.
    void proceed(bool isReady, const std::function<QByteArray()> &text);

private:
    enum class Stage {
        Asking,
        Answering,
        Leaving, ///< What still comes would make the kernel cut the answer short.
        Gone,
    };
    void enter(Stage stage, std::chrono::milliseconds patience);
    void read(const std::function<QByteArray()> &text);
    void write();
    void readRest();
    void answer(const QByteArray &reply);

    int m_socket;
    Stage m_stage = Stage::Asking;
    QDeadlineTimer m_deadline;
    QByteArray m_question;
    QByteArray m_answer; ///< What is left of it.
};

} // namespace cli
