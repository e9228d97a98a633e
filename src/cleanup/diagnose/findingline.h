// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"

namespace cleanup::finding {

inline Finding good(const QString &key, const QString &label)
{
    return {.key = key, .state = Finding::State::Good, .label = label, .mend = {}};
}

inline Finding warning(const QString &key, const QString &label, const QString &mend)
{
    return {.key = key, .state = Finding::State::Warning, .label = label, .mend = mend};
}

inline Finding bad(const QString &key, const QString &label, const QString &mend)
{
    return {.key = key, .state = Finding::State::Bad, .label = label, .mend = mend};
}

/// What kept it from being checked; that has a line of its own, with the mend.
inline Finding unknown(const QString &key, const QString &why)
{
    return {.key = key, .state = Finding::State::Unknown, .label = why, .mend = {}};
}

} // namespace cleanup::finding
