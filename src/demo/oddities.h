// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/worlddraft.h"

namespace demo {

class Dice;

/// What only real life brings: names with line breaks, escapes and marks that turn text around, twins that differ in
/// case, composition or one invalid byte, one file under two names and two rows for one file, rows that point outside,
/// rows without a time or an execution, and a handful of very large files.
void addOddities(WorldDraft &draft, Dice &dice);

} // namespace demo
