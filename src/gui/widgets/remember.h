// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <functional>

class QSplitter;

namespace gui {

/// So long after its last change what the window remembers is saved: each save waits for the disk, which is too much
/// for each step of a drag.
inline constexpr std::chrono::milliseconds saveDelay{500};

/// Saves where somebody has moved the splitter to, under what `key` said then; at the latest when the program ends. GUI
/// thread.
void rememberMoves(QSplitter *splitter, std::function<QString()> key);
/// Puts it where it stood, and remembers from then on.
void remember(QSplitter *splitter, const QString &key);

} // namespace gui
