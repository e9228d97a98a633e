// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <memory>

namespace database {

/// Interrupts whatever a connection is doing, from any thread. Outlives its connection safely.
class Canceller {
public:
    explicit Canceller(const QSqlDatabase &database); ///< In the connection's own thread.
    /// Asks the server to end the running query; returns at once, the request travels on a thread of its own.
    void cancel() const;
    /// Returns when no request is under way any more: the next statement is not the one that was meant.
    void wait() const;

private:
    struct Handle;
    std::shared_ptr<Handle> m_handle;
};

} // namespace database
