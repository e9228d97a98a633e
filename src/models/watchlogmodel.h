// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automation.h"
#include "models/columns.h"

#include <QAbstractTableModel>

namespace models {

/// The log of whoever keeps the schedule, oldest first; the last some thousand lines.
class WatchLogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, LevelColumn, TextColumn, ByColumn, ColumnCount };
    static constexpr int mostLines = 5000;
    static constexpr int LevelRole = Qt::UserRole + 100; ///< A LogLevel as int.

    explicit WatchLogModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Lines in their order, all after those that are there.
    void append(const QList<WatchLogLine> &lines);
    void clear();
    /// Of the last line; 0 where there is none.
    qint64 lastNumber() const { return m_lines.isEmpty() ? 0 : m_lines.last().number; }
    void setShowsLocalTime(bool local);

private:
    QList<WatchLogLine> m_lines;
    bool m_localTime = false;
};

} // namespace models
