// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What somebody connects as a role for.
enum class RolePurpose {
    View, ///< To look and to preview.
    Clean, ///< To plan, run and undo, and to keep the schedule.
};

/// Whose rights are asked for.
struct RoleInQuestion {
    RolePurpose purpose = RolePurpose::Clean;
    QString name = {}; ///< Empty: the connected one.
};
