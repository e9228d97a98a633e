// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace gui {

/// The conditions between a plan and its run: what stands in the way first, a line each with what to do about it; what
/// is good folded into one line that opens.
class InterlockList : public QWidget {
    Q_OBJECT

public:
    explicit InterlockList(QWidget *parent = nullptr);

    void setInterlocks(const Interlocks &interlocks);
    /// In place of the list: that it is being made, or why it could not be.
    void setNote(const QString &note);

private:
    void clear();
    void addLine(const Interlock &interlock, QVBoxLayout *rows);
    void fold();

    QVBoxLayout *m_rows; ///< What is not good.
    QToolButton *m_passed; ///< How many are good; opens them.
    QWidget *m_good;
    QVBoxLayout *m_goodRows;
};

} // namespace gui
