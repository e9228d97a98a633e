// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

/// The conditions between a plan and its run, a line each: mark and words, and below a red one what to do about it.
class InterlockList : public QWidget {
    Q_OBJECT

public:
    explicit InterlockList(QWidget *parent = nullptr);

    void setInterlocks(const Interlocks &interlocks);
    /// In place of the list: that it is being made, or why it could not be.
    void setNote(const QString &note);

private:
    void clear();
    void addLine(const QString &iconName, const QColor &color, const QString &text, const QString &mend);

    QVBoxLayout *m_rows;
};

} // namespace gui
