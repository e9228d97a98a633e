// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace gui {

/// A line across a page that says something that matters, with one thing to do about it. Hidden while it has no text.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    enum class Tone { Information, Warning, Danger, Success };
    /// `action` empty: no button.
    void say(Tone tone, const QString &text, const QString &action = {});
    void clear();

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace gui
