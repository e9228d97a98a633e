// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/controls.h"
#include "models/columns.h"

class QLabel;
class QVBoxLayout;

namespace gui {

/// One figure in large with what it is above and a line about it below. A colour marks a figure that wants attention;
/// the line says why, so that the colour is never the only sign. Activated by click, Enter or Space where it leads
/// somewhere.
class StatCard : public Card {
    Q_OBJECT

public:
    explicit StatCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFigure(const QString &figure, const QString &detail, models::State state = models::NoState);
    /// Below the line, for a bar and the like.
    void addBelow(QWidget *widget);
    /// What a click leads to, for tooltip and screen reader; empty: nowhere.
    void setAction(const QString &action);

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyColor();
    void describe();

    ElidedLabel *m_title;
    QLabel *m_figure;
    QLabel *m_detail;
    QString m_fullDetail; ///< Where the card has no room for all of it: its tooltip, and for screen readers.
    QVBoxLayout *m_rows;
    QString m_action;
    models::State m_state = models::NoState;
};

} // namespace gui
