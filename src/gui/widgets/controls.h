// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gui {

/// A page's title: the largest of the three sizes.
void makeTitle(QLabel *label);
/// A section's heading: bold at the normal size.
void makeHeading(QLabel *label);
/// Less important text.
void makeQuiet(QLabel *label);

/// Whoever scrolls past this choice with the wheel chooses nothing; a click or Tab gives it the focus.
void keepFromWheel(QComboBox *box);

/// Sentences: wrapped, at the top, to be selected and copied.
QLabel *makeProse(QWidget *parent);

/// A line of text that may be longer than its place: cut in the middle, where keys and paths differ least, and whole in
/// a tooltip then.
class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;
};

/// A button whose text may be longer than its place: cut in the middle, and whole in a tooltip then. Never a dialog's
/// default.
class ElidedButton : public QPushButton {
public:
    explicit ElidedButton(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The text in the room that icon, menu arrow and frame leave.
    QString shownText() const;
};

/// A surface with a hairline around it, in the base colour; the margins of its layout are 12.
class Card : public QFrame {
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A checkable chip with a count: "Stuck 7". In a row of chips one is chosen.
class Chip : public QToolButton {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    void setCount(qint64 count); ///< Shown behind the label in the user's locale; -1: none.
    void setLabel(const QString &label);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    QString m_label;
    qint64 m_count = -1;
};

/// A button that destroys: red with an icon, never a default button, no mnemonic by itself, no single-key shortcut.
/// Enter on it does what it says and not what a dialog's default button does.
class DangerButton : public QPushButton {
    Q_OBJECT

public:
    explicit DangerButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gui
