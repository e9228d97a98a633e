// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <functional>

namespace gui {

/// What results are grouped by, in the order in which they are shown.
enum class FindGroup { Actions, Pages, Executions, Users, Files, Removed, Runs };
inline constexpr std::array findGroups{FindGroup::Actions, FindGroup::Pages,   FindGroup::Executions, FindGroup::Users,
                                       FindGroup::Files,   FindGroup::Removed, FindGroup::Runs};

/// A result: what it is, in plain text, and the way to it. No way changes anything by itself.
struct FindEntry {
    QString title;
    QString detail; ///< Where it is, or what there is to say of it.
    QString shortcut;
    QString icon; ///< Of the set in resources.
    std::function<void()> open;
};

} // namespace gui
