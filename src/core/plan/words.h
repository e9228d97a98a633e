// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

/// What people call it, translated; toName() is for scripts and journals.
QString toWord(Directory directory);
QString toWord(ItemKind kind);
QString toWord(Outcome outcome);
