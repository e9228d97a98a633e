// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/fleet/fleetwatch.h"

#include <QAbstractTableModel>

namespace gui {

/// The profiles' installations, one a row, in the order of the file.
class FleetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, StuckColumn, VolumeColumn, LastColumn, AtColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// `current`: the one that the window shows.
    void apply(const QList<FleetMember> &members, const QString &current, bool local);
    const FleetMember &at(int row) const { return m_members.at(row); }

private:
    QVariant text(const FleetMember &member, int column) const;

    QList<FleetMember> m_members;
    QString m_current;
    bool m_localTime = false;
};

} // namespace gui
