// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/find/findentry.h"

#include <QAbstractListModel>
#include <QList>
#include <array>

namespace gui {

/// Results below the headings of their groups. A group that has neither results nor something to say is not there.
class FindModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 64, ShortcutRole, IconRole, KindRole, IsTallRole };
    /// What a row is; only results can be chosen.
    enum Kind { Heading, Result, Remark };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// In place of what the group had. `remark`: what there is to say below: still looking, or why there is no more.
    void set(FindGroup group, const QList<FindEntry> &entries, const QString &remark = {});
    const FindEntry *entryAt(const QModelIndex &index) const;
    /// The first result from this row on, down or up; -1: there is none.
    int nearestResult(int row, int step) const;
    int resultCount() const;

private:
    struct Part {
        QList<FindEntry> entries;
        QString remark;
    };
    struct Row {
        Kind kind = Heading;
        FindGroup group = FindGroup::Actions;
        int entry = 0;
    };
    const FindEntry &entryOf(const Row &row) const;

    std::array<Part, findGroups.size()> m_parts;
    QList<Row> m_rows;
};

/// "Executions"
QString titleOf(FindGroup group);

} // namespace gui
