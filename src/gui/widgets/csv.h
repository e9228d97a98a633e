// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>
#include <functional>

class QProgressDialog;

namespace gui {

/// As askForFile; `what`: the beginning of the name that is suggested.
void askForCsvFile(QWidget *parent, const QString &what, const std::function<void(const QString &fileName)> &chosen);
/// One sentence in a box of its own.
void tellExportFailed(QWidget *parent, const QString &fileName, const QString &reason);

/// Writes columns of a model to a file, a few milliseconds of the window's time at once, and deletes itself. Where rows
/// come or go meanwhile it begins anew, so that what is in the file was true at one time. Long exports show their
/// progress and can be cancelled; the file is there whole or not at all.
class CsvExport : public QObject {
    Q_OBJECT

public:
    CsvExport(QAbstractItemModel *model, QList<int> columns, const QString &fileName, QWidget *parent);
    void start();

signals:
    /// The file is there, or the export has failed or been cancelled.
    void ended();

private:
    void writeSome();
    bool writeRow(int row);
    void restart();
    void end(const QString &trouble);

    QPointer<QAbstractItemModel> m_model;
    QList<int> m_columns;
    QSaveFile m_file;
    QWidget *m_window;
    QPointer<QProgressDialog> m_dialog;
    QTimer m_timer;
    int m_nextRow = -1; ///< -1: the header.
};

} // namespace gui
