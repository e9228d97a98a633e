// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/worlddraft.h"

namespace demo {

class Dice;

/// Files that no row names, about 1 300 at scale 1: left by crashed executions and deleted rows, some in folders of
/// their own, some half downloaded (.part, .crdownload), a few only seconds old.
void addOrphans(WorldDraft &draft, double scale, Dice &dice);

} // namespace demo
