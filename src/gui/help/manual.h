// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace gui {

/// The manual that is built into the program, beside the window and not in its way: sections on the left, the text on
/// the right. It opens nothing and follows no link.
class Manual : public QDialog {
    Q_OBJECT

public:
    explicit Manual(QWidget *parent);

    /// Brings it up at a section, by the name that the command line has for a page; another one leaves it where it is.
    void showSection(const QString &page);
    QString section() const; ///< The title of the one that is shown.

private:
    void goTo(int row);

    QListWidget *m_sections;
    QTextBrowser *m_text;
};

} // namespace gui
