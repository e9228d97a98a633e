// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automation.h"
#include "models/columns.h"

#include <QAbstractTableModel>

namespace models {

/// The schedule: one job a row, in its order, with a check box for whether it is on.
class ScheduledJobsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        JobColumn,
        WhenColumn,
        CleansColumn,
        NextColumn,
        LastColumn,
        ResultColumn,
        MessageColumn,
        ColumnCount
    };

    explicit ScheduledJobsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only asks: the row follows when the schedule has been set.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// `contents`: for people, what each job cleans. Rows that are still there keep their place and their selection.
    void apply(const QList<JobState> &jobs, const QStringList &contents);
    void setShowsLocalTime(bool local);
    const JobState &at(int row) const { return m_jobs.at(row); }

signals:
    void switchWanted(const QString &job, bool on);

private:
    QString text(int row, int column) const;

    QList<JobState> m_jobs;
    QStringList m_contents;
    bool m_localTime = false;
};

/// "done", "refused", … for people.
QString endingText(JobEnding ending);
State stateOf(JobEnding ending);

} // namespace models
