// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace gui {

/// The way down to what is shown, a button a step; the last one is where one is. A long way leaves out its middle, and
/// a narrow place cuts names short: it never makes a page wider.
class Breadcrumb : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    QStringList steps() const { return m_steps; }
    QSize minimumSizeHint() const override;

signals:
    void chosen(int step);

private:
    void addButton(int step, const QString &text);

    QStringList m_steps;
    QHBoxLayout *m_row;
    QWidget *m_last = nullptr; ///< Of the way so far: the next one follows it for the keyboard, too.
};

} // namespace gui
