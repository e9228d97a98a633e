// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/historysearch.h"
#include "models/columns.h"

#include <QAbstractTableModel>
#include <QList>

namespace models {

/// What a search of the history has found, newest first, page by page: the view asks with fetchMore, `pageWanted` asks
/// the owner, who answers with `append`.
class FoundItemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, WhenColumn, WhatColumn, WhoColumn, NowColumn, SizeColumn, KindColumn, ColumnCount };

    explicit FoundItemsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Of another search, or of the same anew: rows that are still there stay where they are.
    void replace(const FoundItems &found);
    /// The page that was asked for.
    void append(const FoundItems &found);
    void clear();
    void setShowsLocalTime(bool local);
    const FoundItem &at(int row) const { return m_items.at(row); }
    /// -1: it is not there.
    int rowOf(const JournalPlace &place) const;
    /// Where the search would go on; empty: that was all.
    const std::optional<JournalPlace> &next() const { return m_next; }
    /// With `next`: how far back it has looked.
    const std::optional<ServerTime> &readTo() const { return m_readTo; }

signals:
    void pageWanted(const JournalPlace &below);

private:
    QString text(const FoundItem &found, int column) const;

    QList<FoundItem> m_items;
    std::optional<JournalPlace> m_next;
    std::optional<ServerTime> m_readTo;
    bool m_isWaiting = false;
    bool m_localTime = false;
};

/// A file's name, an execution by its number.
QString nameOf(const RunItem &item);
/// "Removed 2026-11-25 03:30 by root, Aggressive: can be brought back until …", for a list or a screen reader.
QString sentenceOf(const FoundItem &found, bool localTime);

} // namespace models
