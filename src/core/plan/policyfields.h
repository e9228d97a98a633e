// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"

#include <span>
#include <variant>

/// One part of a cleanup's policy, by name, for whatever keeps policies or reads them: the schedule in the database,
/// the presets in the configuration file.
struct PolicyField {
    using Member = std::variant<bool CleanupPolicy::*, std::optional<int> CleanupPolicy::*,
                                std::optional<qint64> CleanupPolicy::*, QList<Directory> CleanupPolicy::*,
                                RemovalMode CleanupPolicy::*>;
    QLatin1StringView inJson; ///< "screenshot_days"
    QLatin1StringView inFile; ///< "screenshots.days"; empty: presets do not have it.
    Member member;
    bool takes = false; ///< A policy with it takes something.
};

/// All of them but the command, which is a policy's name.
std::span<const PolicyField> policyFields();

/// As a text: "yes", "30", "screenshots, downloads", "permanent". Empty where the policy has what one has that says
/// nothing of it.
QString textOf(const CleanupPolicy &policy, const PolicyField &field);
/// The other way round; false where the text makes no sense, and the policy is as before.
bool setFromText(CleanupPolicy &policy, const PolicyField &field, QStringView text);
/// What a text has to be, for people: "a whole number of days".
QString wantedText(const PolicyField &field);

/// Whether there is anything that a cleanup by this policy could take.
bool takesAnything(const CleanupPolicy &policy);
