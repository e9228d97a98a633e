// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

/// "1 Choose → 2 Preview → 3 Run → 4 Result", with the present one marked. Shows the way; it is not clicked.
class StepIndicator : public QWidget {
    Q_OBJECT

public:
    explicit StepIndicator(QWidget *parent = nullptr);

    void setStep(int step); ///< From 0.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int stepWidth(int step) const;

    QStringList m_titles;
    int m_step = 0;
};

} // namespace gui
