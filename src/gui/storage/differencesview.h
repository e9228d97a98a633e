// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

class DataTable;
class ReconciliationView;

/// Where database and disk differ: files in no row, rows without a file, and the steps from one figure to the other.
class DifferencesView : public QWidget {
    Q_OBJECT

public:
    explicit DifferencesView(QWidget *parent);

    void showLook(const cleanup::StorageLook &look);
    void clear(const QString &why);
    void exportCsv();

signals:
    void orphansWanted();
    void orphansPreviewWanted();
    void missingPreviewWanted();

private:
    QPushButton *makeButton(const QString &text);

    QLabel *m_orphans;
    QLabel *m_missing;
    QPushButton *m_showOrphans;
    QPushButton *m_cleanOrphans;
    QPushButton *m_cleanMissing;
    ReconciliationView *m_steps;
};

} // namespace gui
