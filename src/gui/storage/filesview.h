// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filetree.h"
#include "gui/session/livesession.h"
#include "models/inventoryfilesmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class DataTable;
class FileActions;

/// A list of files with what can be done with them: open, copy, pin, preview a cleanup of just these.
class FilesView : public QWidget {
    Q_OBJECT

public:
    FilesView(LiveSession &session, FileActions *actions, QWidget *parent);

    /// `title` says what they are, `days` what has expired. Whoever lists the same anew keeps selection and scroll.
    void showFiles(const FileSelection &files, const QString &title, const RetentionDays &days, bool isSame);
    void clear(const QString &why);
    void find();
    /// Makes a file current and scrolls there, where it is listed. Says nothing.
    void showFile(Directory directory, const QByteArray &path);
    DataTable &table() { return *m_table; }
    const models::InventoryFilesModel &model() const { return m_model; }
    const QString &title() const { return m_title; }

signals:
    /// Somebody chose one.
    void chosen(const FileEntry &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildControls();
    void measure();
    void onSelection();
    void onCurrent(int row);
    QList<FileEntry> selected() const;
    void restore(const QList<FileEntry> &files, const std::optional<FileEntry> &current, int scroll);

    LiveSession &m_session;
    FileActions *m_actions;
    models::InventoryFilesModel m_model;
    QLabel *m_heading;
    QLineEdit *m_search;
    DataTable *m_table;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_pin;
    QPushButton *m_clean;
    QString m_title;
    RetentionDays m_days{}; ///< Of what is listed.
    bool m_isQuiet = false; ///< What changes is not somebody's choice.
};

} // namespace gui
