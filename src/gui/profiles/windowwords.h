// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace gui {

/// What to do, as the checks say it for a terminal, in the words of the window: a setting by the place where it stands
/// in place of the command that sets it, and the set-up by its button. Other commands stay: the window has no control
/// for them. `placeOf`: where a key's field stands ("Folders › Screenshots"); empty: nowhere.
QString inWindowWords(const QString &mend, const std::function<QString(const QByteArray &)> &placeOf);

/// Whether a sentence names the command that keeps a password: where the window has its field before one's eyes, it
/// says the same of that.
bool namesPasswordCommand(const QString &sentence);

} // namespace gui
