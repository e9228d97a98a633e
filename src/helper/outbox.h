// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/remote/frames.h"

#include <QMap>
#include <condition_variable>
#include <stop_token>

namespace helper {

/// The answers of a helper, each no faster than it is taken in. Any thread.
class Outbox {
public:
    explicit Outbox(int descriptor)
        : m_writer(descriptor)
    {
    }

    void end(qint64 id, const QCborMap &body);
    void fail(qint64 id, const Error &error);
    /// Waits for credit. False: nobody wants more of it, or nobody is there any more.
    bool part(qint64 id, const QCborMap &body, const std::stop_token &stop);
    /// So many bytes of the answer have been taken in.
    void credit(qint64 id, qint64 bytes);
    /// Nobody reads any more.
    bool isClosed() const { return m_isClosed; }

private:
    void write(const QByteArray &content);

    storage::wire::FrameWriter m_writer;
    std::atomic<bool> m_isClosed{false};
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QMap<qint64, qint64> m_underWay; ///< Bytes of each answer.
};

} // namespace helper
