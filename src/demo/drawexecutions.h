// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/worlddraft.h"

namespace demo {

class Dice;

/// 45 days of finished executions of uneven users, and what is going on at `options.now`: about eleven running, a few
/// waiting, seven stuck ones, two waiting without a start. Ids follow time and end at `lastExecutionId`.
QList<DraftExecution> drawExecutions(const DraftOptions &options, Dice &dice);

inline constexpr qint64 lastExecutionId = 48'270;

/// A message such as a failed scrape leaves: timeouts, DNS, HTTP errors, selectors that match nothing.
QString drawErrorMessage(Dice &dice);
/// How long an execution takes that ends by itself; always below the service's limit of 300 s.
Micros drawDuration(Dice &dice);
/// One of about forty users, a few of whom do most of the work.
int drawUser(Dice &dice);

} // namespace demo
