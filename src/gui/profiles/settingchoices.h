// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace gui {

/// What a setting can be, by title and value, where it is one of a few: nobody has to know how they are written. Empty:
/// it is free text.
QList<std::pair<QString, QString>> settingChoices(const QByteArray &key);

/// Usual values of a setting that can be any other, too, with what each is usual for; empty: it has none.
QList<std::pair<QString, QString>> usualSettings(const QByteArray &key);

} // namespace gui
