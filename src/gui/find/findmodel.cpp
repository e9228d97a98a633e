// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/findmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString gui::titleOf(FindGroup group)
{
    switch (group) {
    case FindGroup::Actions: return FindModel::tr("Actions");
    case FindGroup::Pages: return FindModel::tr("Pages");
    case FindGroup::Executions: return FindModel::tr("Executions");
    case FindGroup::Users: return FindModel::tr("Users");
    case FindGroup::Files: return FindModel::tr("Files");
    case FindGroup::Removed: return FindModel::tr("Removed or marked by a cleanup");
    case FindGroup::Runs: return FindModel::tr("Runs");
    }
    return {};
}

int gui::FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const gui::FindEntry &gui::FindModel::entryOf(const Row &row) const
{
    return m_parts[static_cast<size_t>(row.group)].entries.at(row.entry);
}

const gui::FindEntry *gui::FindModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind != Result)
        return nullptr;
    return &entryOf(m_rows.at(index.row()));
}

QVariant gui::FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KindRole)
        return row.kind;
    if (row.kind != Result) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return !isText            ? QVariant()
            : row.kind == Heading ? titleOf(row.group)
                                  : m_parts[static_cast<size_t>(row.group)].remark;
    }
    const FindEntry &entry = entryOf(row);
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case DetailRole: return entry.detail;
    case ShortcutRole: return entry.shortcut;
    case IconRole: return entry.icon;
    case IsTallRole: return row.group != FindGroup::Actions && row.group != FindGroup::Pages && !entry.detail.isEmpty();
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(entry.title, titleOf(row.group));
    case Qt::AccessibleDescriptionRole:
        return entry.shortcut.isEmpty() ? entry.detail : tr("%1; key: %2").arg(entry.detail, entry.shortcut);
    default: return {};
    }
}

Qt::ItemFlags gui::FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rows.at(index.row()).kind == Result ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                                 : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

void gui::FindModel::set(FindGroup group, const QList<FindEntry> &entries, const QString &remark)
{
    Part &part = m_parts[static_cast<size_t>(group)];
    if (part.entries.isEmpty() && entries.isEmpty() && part.remark == remark)
        return;
    beginResetModel();
    part = {entries, remark};
    m_rows.clear();
    for (const FindGroup one : findGroups) {
        const Part &shown = m_parts[static_cast<size_t>(one)];
        if (shown.entries.isEmpty() && shown.remark.isEmpty())
            continue;
        m_rows.append({.kind = Heading, .group = one});
        for (int entry = 0; entry < static_cast<int>(shown.entries.size()); ++entry)
            m_rows.append({.kind = Result, .group = one, .entry = entry});
        if (!shown.remark.isEmpty())
            m_rows.append({.kind = Remark, .group = one});
    }
    endResetModel();
}

int gui::FindModel::nearestResult(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (m_rows.at(row).kind == Result)
            return row;
    }
    return -1;
}

int gui::FindModel::resultCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.kind == Result; }));
}
