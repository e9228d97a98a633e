// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/failed.h"

#include <QApplication>
#include <QDialog>

/// The dialog that stands before everything else; null: none, or none of that kind.
template <typename T = QDialog> T *topDialog()
{
    return qobject_cast<T *>(QApplication::activeModalWidget());
}

/// A widget that has to be there.
template <typename T> T *named(const QWidget &parent, const QString &name)
{
    T *widget = parent.findChild<T *>(name);
    if (!widget)
        support::fail("there is no %s", qPrintable(name));
    return widget;
}
