// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/plan/policy.h"
#include "core/storage/filepart.h"
#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"
#include "models/inventoryfilesmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class CopyFirst;
class DataTable;
class OpenFiles;

/// A list of files with what can be done with them: open, copy, pin, preview a cleanup of just these. Lists a part of
/// an inventory, read on a worker.
class FilesView : public QWidget {
    Q_OBJECT

public:
    FilesView(LiveSession &session, QWidget *parent);

    /// Lists this part of `look`; `title` says what it is, `days` what has expired.
    void showPart(const cleanup::StorageLookPtr &look, const FilePart &part, const QString &title,
                  const RetentionDays &days);
    void clear(const QString &why);
    void find();
    DataTable &table() { return *m_table; }
    const models::InventoryFilesModel &model() const { return m_model; }
    const QString &title() const { return m_title; }

signals:
    /// A preview of `policy` with only these files ticked.
    void cleanWanted(const CleanupPolicy &policy, const FilePaths &files);
    void allWanted();
    void said(gui::Banner::Tone tone, const QString &text);

private:
    void buildControls();
    void onRead(const Result<FileSelection> &selection);
    void onSelection();
    QList<FileEntry> selected() const;
    void open();
    void copyFiles();
    void askPin();
    void clean();

    LiveSession &m_session;
    models::InventoryFilesModel m_model;
    QLabel *m_heading;
    QLineEdit *m_search;
    QPushButton *m_all;
    DataTable *m_table;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_pin;
    QPushButton *m_clean;
    CopyFirst *m_copier;
    OpenFiles *m_opener;
    QString m_title;
    RetentionDays m_days{}; ///< Of what is listed.
    QPointer<jobs::JobBase> m_reading;
};

} // namespace gui
