// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"

namespace database {

/// A policy as the schedule keeps it.
QString toJson(const CleanupPolicy &policy);

/// The same read back. Days that are no number of days become 0, and ages that are none -1: out of range, for whoever
/// bounds them. Anything else that is not as `toJson` writes it is an error. Error: Usage.
Result<CleanupPolicy> policyFromJson(const QString &json);

} // namespace database
