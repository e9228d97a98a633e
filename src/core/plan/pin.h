// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/servertime.h"

#include <QString>

/// An execution that no cleanup touches, nor its files.
struct Pin {
    ExecutionId execution;
    QString note; ///< Why, for people.
    ServerTime pinnedAt;
    QString pinnedBy; ///< "anna at host"
};
