// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>

class QMenu;
class QWidget;

namespace gui {

/// How the window looks and which language it speaks: a person's choice, kept with the window's settings. Until
/// somebody chooses, both are the desktop's.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Adds both choices to `menu`. `window` is what questions appear before.
    Appearance(QMenu &menu, QWidget *window);

    /// "system", "light" or "dark".
    static QString theme();
    /// The language's own locale, with the desktop's way of writing numbers where it is the same language.
    static QLocale locale();

private:
    void addThemes(QMenu &menu);
    void addLanguages(QMenu &menu);
    void chooseLanguage(const QString &language);

    QWidget *m_window;
};

} // namespace gui
