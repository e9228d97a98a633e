// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/plan/interlock.h"
#include "core/plan/plan.h"

namespace cleanup {

/// Whether the server's clock can be believed: it is not before the last mark of any machine, and since this machine's
/// own mark it went on as much as this machine has been up, give or take five minutes a day (at least one minute). A
/// machine or a boot that has not been seen believes what it is told, once. As a sentence what is wrong; empty where
/// nothing is. Quietly fine before `setup`. Errors: Connection, Database.
Result<QString> findTimeTrouble(Session &session, const Context &context);

/// The same as a line of the interlocks of `plan`, which may have been made while the clock was wrong.
Result<Interlock> timeLine(Session &session, const Plan &plan, const Context &context);

/// For what goes by the server's clock without a plan, as a purge does. Errors: Guard, and as findTimeTrouble.
Result<void> requireBelievableTime(Session &session, const Context &context);
/// For a plan with nothing in it: where the clock is wrong that proves nothing, and is no success. Error: Guard.
Result<void> requireBelievableTime(const Plan &plan);

/// Marks that the server's clock was believed. Only for the end of a round whose own checks were all green, none of
/// them overridden: a mark decides what later rounds believe. Errors: Connection, Database.
Result<void> noteTime(Session &session, const Context &context);

/// "That time was wrong": from now on the server's clock is believed as it stands. Journalled with who said so.
/// Errors: Refused (not set up), Connection, Schema, Database.
Result<void> resetTime(Session &session, const Context &context);

} // namespace cleanup
