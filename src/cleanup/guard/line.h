// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"

#include <QLocale>

namespace cleanup {

/// A count as a sentence has it: grouped, in the user's locale.
inline QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// A line that is good, or of the given red state with its mend.
inline Interlock line(const QString &key, bool isGood, Interlock::State red, const QString &label, const QString &mend)
{
    return {
        .key = key, .state = isGood ? Interlock::State::Good : red, .label = label, .mend = isGood ? QString() : mend};
}
} // namespace cleanup
