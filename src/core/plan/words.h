// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

/// "screenshots", "downloads": in the reader's language, for sentences. What is read by programs or typed is `toName`.
QString toWord(Directory directory);
