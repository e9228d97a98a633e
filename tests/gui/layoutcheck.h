// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

/// What is wrong with how a window is laid out at this moment: nothing of it is a matter of taste.
namespace layoutcheck {

/// Texts that are cut without an ellipsis and a tooltip, widgets of one layout that lie over one another, and controls
/// that are drawn nowhere and cannot be scrolled to. A sentence each, with the widget's name.
QStringList troubles(const QWidget &window);

/// The names of the controls that a person can use now: seen, or to be scrolled to.
QSet<QString> controls(const QWidget &window);
/// Of `expected`, those that are neither there now nor in a drawer: a widget with the property "drawer", which names
/// the button that opens it.
QStringList missing(const QWidget &window, const QSet<QString> &expected);

} // namespace layoutcheck
