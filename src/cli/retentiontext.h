// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run.h"
#include "core/target.h"

#include <QStringList>

/// What retention says to people.
namespace cli::retentiontext {

/// Rule, what goes, what stays and why.
QStringList summary(const Target &target, const Plan &plan);
/// One line an item: id, time, size, path.
QStringList items(const Plan &plan);
/// What became of it, and how it is undone.
QStringList result(const Target &target, const RunRequest &request, const RunResult &result);

} // namespace cli::retentiontext
