// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace database {

/// A timestamptz of the console's own schema, not NULL, as microseconds since the epoch, in SQL. The journal is input,
/// too: what is infinite or of another age would be an error, and comes as the end or the beginning of what is
/// possible.
inline QString journalMicroseconds(const QString &column)
{
    return QStringLiteral("(extract(epoch FROM least(greatest(%1, timestamptz '1970-01-01 00:00+00'), "
                          "timestamptz '9999-12-31 00:00+00')) * 1000000)::bigint")
        .arg(column);
}

} // namespace database
