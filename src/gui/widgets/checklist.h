// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace gui {

/// What was checked: what is not good first, a line each with what to do about it; what is good folded into one line
/// that opens.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);
    /// What to do can be copied by a button, for whoever has to take it elsewhere.
    void setCopiesMends(bool copies) { m_copiesMends = copies; }
    /// In place of the list: that it is being made, or why it could not be.
    void setNote(const QString &note);

private:
    void clear();
    void addLine(const Finding &finding, QVBoxLayout *rows);
    QToolButton *makeCopyButton(const Finding &finding, QWidget *parent);
    void fold();

    QVBoxLayout *m_rows; ///< What is not good.
    QToolButton *m_passed; ///< How many are good; opens them.
    QWidget *m_good;
    QVBoxLayout *m_goodRows;
    bool m_copiesMends = false;
};

} // namespace gui
