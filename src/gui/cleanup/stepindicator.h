// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

/// "1 Choose → 2 Preview → 3 Run → 4 Result", with the present one marked; that one alone where there is no room for
/// all. Shows the way; it is not clicked.
class StepIndicator : public QWidget {
    Q_OBJECT

public:
    explicit StepIndicator(QWidget *parent = nullptr);

    void setStep(int step); ///< From 0.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int stepWidth(int step) const;
    int arrowRoom() const;
    int pillHeight() const;

    QStringList m_titles;
    int m_step = 0;
};

} // namespace gui
