// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/runjournal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace database {

/// What a run in the history says about itself beyond its counts. For the connection's own thread.
class RunFacts {
public:
    explicit RunFacts(Connection &connection)
        : m_connection(connection)
    {
    }

    /// `facts`: figures by name, beside those that are there. `guards`: which were red and let pass, with who and why.
    Result<void> save(const OpenRun &run, const QJsonObject &facts, const QJsonArray &guards);

private:
    Connection &m_connection;
};

} // namespace database
