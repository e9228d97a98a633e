// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMainWindow;

namespace gui {

/// Every key of the window, as its actions have them at this moment; and below, what the keys of every desktop do in
/// it.
class KeyboardList : public QDialog {
    Q_OBJECT

public:
    explicit KeyboardList(QMainWindow &window);
};

} // namespace gui
