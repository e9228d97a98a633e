// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <functional>

class QWidget;

namespace gui {

/// What is to be written, and where to.
struct SaveFile {
    QString title; ///< Of the dialog.
    QString what; ///< "runs": the beginning of the name that is suggested.
    QString suffix; ///< "csv"
    QString filter; ///< As QFileDialog has it.
};

/// Asks for a file's name and suggests one, in the folder that was chosen last; the dialog is not modal to the event
/// loop and calls `chosen` when it is accepted.
void askForFile(QWidget *parent, const SaveFile &file, const std::function<void(const QString &fileName)> &chosen);

/// "runs-production-2026-11-27.csv": whatever a profile or a list is called, one name in one folder that every file
/// system takes. An empty part is left out.
QString suggestedFileName(const QString &what, const QString &profile, const QDate &day, const QString &suffix);

/// Whose data a window shows: a part of the names that are suggested from within it.
void setShownProfile(QWidget *window, const QString &profile);

} // namespace gui
