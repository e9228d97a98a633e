// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/alert.h"
#include "database/server/connection.h"

#include <chrono>
#include <optional>

namespace database {

/// News of an alert that nobody has been told of yet.
struct AlertNews {
    Alert alert;
    bool isRaised = true; ///< Else it is no longer the case.
};

/// What whoever leads does now and then.
enum class Look {
    Alerts, ///< For what is wrong, with somebody to tell.
    Folders, ///< Through the folders.
};
struct LastLook {
    ServerTime at;
    QString by;
};

/// The alerts of an installation, in the console's own schema, so that whoever leads goes on where the one before has
/// stopped. For the connection's own thread.
class AlertRepository {
public:
    explicit AlertRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Raised and not cleared, the oldest first. Of a kind that this version does not know: none.
    Result<QList<Alert>> findActive();
    /// What a look has changed. An alert that is cleared before anybody was told of it is forgotten.
    Result<void> save(const AlertBook::Changes &changes);
    /// One that nobody has been told of; nobody else gets it for so long. Nothing where there is none.
    Result<std::optional<AlertNews>> claimUntold(std::chrono::seconds patience);
    /// Somebody knows. What has changed meanwhile is news again.
    Result<void> markTold(const AlertNews &news);

    /// Nothing where nobody has ever looked.
    Result<std::optional<LastLook>> findLast(Look look);
    /// It was now.
    Result<void> note(Look look, const QString &by);

private:
    Connection &m_connection;
};

} // namespace database
