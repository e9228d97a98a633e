// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/storage/roomneeded.h"
#include "models/figuretablemodel.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace gui {

class DataTable;

/// The question in reverse, for today: what must go for the volume to have so much free, and the retention that does
/// it. Removes nothing: days that are taken from here are tried and agreed on beside the sliders.
class RoomView : public QWidget {
    Q_OBJECT

public:
    explicit RoomView(QWidget *parent = nullptr);

    /// `targetShare` (0…1) of the volume is what use is to stay under: the question to begin with, until somebody asks
    /// another one.
    void show(const cleanup::StorageLookPtr &look, double targetShare);
    /// In place of an answer, why there is none.
    void clear(const QString &why);

signals:
    void daysChosen(const QList<Directory> &of, int days);

private:
    Directory folder() const;
    void offerFolders();
    void suggest(double targetShare);
    void answer();
    void choose();
    static QString sentence(const RoomNeeded &room);

    QDoubleSpinBox *m_wanted;
    QComboBox *m_folder; ///< Whose volume; shown where there are two.
    QLabel *m_verdict;
    QPushButton *m_keep;
    DataTable *m_table;
    models::FigureTableModel m_model;
    cleanup::StorageLookPtr m_look;
    std::optional<RoomNeeded> m_room;
    bool m_isAsked = false; ///< Somebody has said how much.
};

} // namespace gui
