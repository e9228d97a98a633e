// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"

#include <QWidget>
#include <array>

class QRadioButton;

namespace gui {

/// How files are to go: one of three.
class ModeChoice : public QWidget {
    Q_OBJECT

public:
    explicit ModeChoice(Qt::Orientation orientation, QWidget *parent = nullptr);

    RemovalMode mode() const;
    void setMode(RemovalMode mode);
    /// The button of one, for its words and its place among others.
    QRadioButton *button(RemovalMode mode) const { return m_buttons[static_cast<size_t>(mode)]; }

signals:
    void changed();

private:
    std::array<QRadioButton *, 3> m_buttons; ///< By RemovalMode.
};

} // namespace gui
