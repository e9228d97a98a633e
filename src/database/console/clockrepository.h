// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootclock.h"
#include "core/base/servertime.h"
#include "database/server/connection.h"

#include <optional>

namespace database {

/// The server's clock beside a machine's time since boot, as rounds whose checks were green left it. Needs the
/// console's schema. For the connection's own thread.
class ClockRepository {
public:
    explicit ClockRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Of one machine.
    struct Mark {
        QString boot;
        qint64 boottimeUs = 0;
        ServerTime serverNow;
    };
    struct Marks {
        ServerTime now; ///< The server's clock at this moment, whatever transaction is open.
        std::optional<Mark> own; ///< Nothing: this machine has not been seen.
        std::optional<ServerTime> latest; ///< The server's clock in the latest mark of any machine.
    };
    /// Errors: Connection, Database.
    Result<Marks> find(const QString &machine);

    /// The mark of this machine becomes this moment, with the time since boot as `time` has it.
    Result<void> save(const BootTime &time);
    /// What was marked before counts no more, on whatever machine: this one begins here, the others when they are
    /// next seen. `by` is kept.
    Result<void> reset(const BootTime &time, const QString &by);

private:
    Connection &m_connection;
};

} // namespace database
