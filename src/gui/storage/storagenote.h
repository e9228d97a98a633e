// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

/// What stands in place of figures that nobody knows: why, and the next step.
class StorageNote : public QWidget {
    Q_OBJECT

public:
    explicit StorageNote(QWidget *parent = nullptr);

    /// `action` empty: nothing can be done here.
    void say(const QString &text, const QString &action);

signals:
    void actionTriggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace gui
