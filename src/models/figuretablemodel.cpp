// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretablemodel.h"

#include "core/base/bytes.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString signOf(qint64 value)
{
    return value < 0 ? u"−"_s : value > 0 ? u"+"_s : QString();
}
} // namespace

models::FigureTableModel::FigureTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int models::FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int models::FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString models::FigureTableModel::text(int row, int column) const
{
    const QVariant &value = m_rows[static_cast<size_t>(row)][static_cast<size_t>(column)];
    if (!value.isValid())
        return u"–"_s;
    switch (m_columns.at(column).kind) {
    case FigureColumn::Kind::Text:
    case FigureColumn::Kind::Words: return value.toString();
    case FigureColumn::Kind::Count: return QLocale().toString(value.toLongLong());
    case FigureColumn::Kind::Bytes: return bytes::forPeople(value.toLongLong());
    case FigureColumn::Kind::Percent: return QLocale().toString(value.toDouble(), 'f', 1) + u" %"_s;
    case FigureColumn::Kind::SignedCount:
        return signOf(value.toLongLong()) + QLocale().toString(std::abs(value.toLongLong()));
    case FigureColumn::Kind::SignedBytes:
        return signOf(value.toLongLong()) + bytes::forPeople(std::abs(value.toLongLong()));
    }
    return {};
}

QVariant models::FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(sourceRow(index.row()), index.column());
    case Qt::TextAlignmentRole: return QVariant(m_columns.at(index.column()).alignment());
    default: return {};
    }
}

QVariant models::FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_columns.at(section).alignment());
    return role == Qt::DisplayRole ? QVariant(m_columns.at(section).title) : QVariant();
}

void models::FigureTableModel::setContent(QList<FigureColumn> columns, std::vector<Row> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    arrange();
    endResetModel();
}

void models::FigureTableModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    arrange();
    endResetModel();
}

void models::FigureTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex &index : before)
        sources.push_back(sourceRow(index.row()));
    m_sortColumn = column;
    m_order = order;
    arrange();
    std::vector<int> places(m_rows.size(), -1);
    for (size_t row = 0; row < m_shown.size(); ++row)
        places[static_cast<size_t>(m_shown[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype place = 0; place < before.size(); ++place)
        after << index(places[static_cast<size_t>(sources[static_cast<size_t>(place)])], before[place].column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

bool models::FigureTableModel::matches(int row) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (text(row, column).contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void models::FigureTableModel::arrange()
{
    m_shown.clear();
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (m_search.isEmpty() || matches(row))
            m_shown.push_back(row);
    }
    if (m_sortColumn < 0 || m_sortColumn >= m_columns.size())
        return;
    const bool isNumber = m_columns.at(m_sortColumn).isNumber();
    const auto value = [&](int row) -> const QVariant & {
        return m_rows[static_cast<size_t>(row)][static_cast<size_t>(m_sortColumn)];
    };
    const auto isLess = [&](int a, int b) {
        return isNumber ? value(a).toDouble() < value(b).toDouble()
                        : value(a).toString().localeAwareCompare(value(b).toString()) < 0;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&](int a, int b) { return m_order == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a); });
}
