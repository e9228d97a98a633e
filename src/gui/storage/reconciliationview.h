// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reconciliation.h"
#include "models/figuretablemodel.h"

#include <QWidget>

class QLabel;

namespace gui {

class DataTable;

/// What the database says and what the disk says, a column of steps for each directory, and what makes the difference
/// in a sentence.
class ReconciliationView : public QWidget {
    Q_OBJECT

public:
    explicit ReconciliationView(QWidget *parent);

    void showInventory(const Inventory &inventory);
    void clear(const QString &why);
    /// The table that has the focus, else the first.
    void exportCsv();

private:
    struct Side {
        QLabel *title = nullptr;
        QLabel *verdict = nullptr;
        DataTable *table = nullptr;
        models::FigureTableModel *model = nullptr;
    };
    void showSide(Side &side, const Inventory &inventory, Directory directory);

    std::vector<Side> m_sides; ///< By Directory.
    QLabel *m_others;
};

/// "The disk holds 1.2 GiB more than the database says, mostly because of 12 orphans (1.1 GiB)."
QString verdictOf(const std::vector<ReconciliationStep> &steps);

} // namespace gui
