// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace duration {

/// Whole seconds as Python prints a timedelta without fractions: "0:07:42", "1:03:15", "1 day, 2:03:04".
/// The service writes it into error messages, so it is not translated.
QString pythonTimedelta(qint64 seconds);

/// "90", "90s", "15m", "1h", "24h", "7d" → seconds. Plain numbers are seconds. Negative and absurd
/// (over 100 years) values are refused with ErrorKind::Usage.
Result<qint64> parse(QStringView text);

/// The shortest form that `parse` reads back: 3600 → "1h", 90 → "90s".
QString toText(qint64 seconds);

/// For people, in the user's language, two units at most: "2 h 14 min", "3 d 4 h", "7 d".
QString forPeople(qint64 seconds);

/// The same with every unit that is not zero, for what was set by somebody: "5 min", "1 h 30 min", "1 min 30 s".
QString inFull(qint64 seconds);

/// A table's runtime column: "0:05:29", "2:14:07", past a day "1 d 02:03:04".
QString clock(qint64 seconds);

} // namespace duration
