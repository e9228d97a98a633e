// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"
#include "core/target/target.h"

#include <QStringList>

/// What a plan of files and rows says to people, and what came of it.
namespace cli::plantext {

/// Rule, what goes, what stays and why, a paragraph for each section.
QStringList summary(const Target &target, const Plan &plan);
/// One line an item: kind, id, time, size, path.
QStringList items(const Plan &plan);
/// What became of it, and how it is undone.
QStringList result(const Target &target, const RunRequest &request, const RunResult &result);

} // namespace cli::plantext
