// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gui {

/// A setting's name beside its field: a word or three. The whole description belongs into the tooltip. Keys that are
/// unknown here get their own name.
QString settingLabel(const QByteArray &key);

/// The heading that stands above this key in its form; empty: none.
QString settingHeading(const QByteArray &key);

} // namespace gui
