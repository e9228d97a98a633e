// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

/// How full a volume is, and the part of it that a cleanup gives back.
class VolumeBar : public QWidget {
public:
    explicit VolumeBar(QWidget *parent = nullptr);

    /// Shares of the whole, 0…1.
    void setShares(double used, double freed);
    /// A line at a limit, 0…1.
    void setMark(double mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_used = 0;
    double m_freed = 0;
    double m_mark = 0; ///< 0: none.
};

} // namespace gui
