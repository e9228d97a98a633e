// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"
#include "models/columns.h"
#include "models/planarrangement.h"

#include <QAbstractTableModel>
#include <functional>
#include <memory>
#include <vector>

namespace models {

/// A plan, or one section of it: what goes, with ticks, or what is kept, which what can only fail is, too; of a plan in
/// the making what its rules have found. After a run the same rows show their outcomes. A million rows are fine: rows
/// are numbers in the plan's own columns.
class PlanItemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, WhyColumn, SizeColumn, TimeColumn, ExecutionColumn, ColumnCount };
    enum class Part { Going, Kept, Found };
    /// Past this many items arranging them takes longer than a window may stand still.
    static constexpr qsizetype longList = 20'000;

    explicit PlanItemsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// No section: all of them, one after the other. A long list is empty until it has been arranged.
    void setPlan(PlanPtr plan, std::optional<size_t> section, Part part, Selection selection = {});
    /// Another section of the same plan; ticks, filter and result stay.
    void setSection(std::optional<size_t> section);
    std::optional<size_t> section() const { return m_section; }
    void clear();
    /// A part of the path, or an execution's number; empty: everything.
    void setFilter(const QString &text);
    bool isFiltered() const { return !m_arrangement.filter.isEmpty(); }
    /// After a run: only these outcomes.
    void setShow(PlanArrangement::Show show);
    /// Ticks or unticks every row that the filter shows.
    void setAllShown(bool wanted);
    void setRowsWanted(const QList<int> &rows, bool wanted);
    /// What is ticked, over the whole plan, for RunRequest.
    const Selection &selection() const { return m_selection; }
    /// The first ticked row as they are shown; -1: none is. O(rows before it).
    int firstWanted() const;
    /// These rows and nothing else, of any section.
    Selection onlyRows(const QList<int> &rows) const;
    /// After a run; ticks give way to outcomes.
    void setResult(std::shared_ptr<const RunResult> result);
    void setShowsLocalTime(bool local);
    /// All rows that there are without a filter.
    qsizetype total() const { return m_total; }

    /// For whoever answers `arrangementWanted`: arranges on any thread, whatever becomes of the model meanwhile.
    std::function<std::vector<qsizetype>()> arrangementWork() const;
    /// The answer; ignored where something else is wanted by now.
    void setArranged(const PlanArrangement &arrangement, std::vector<qsizetype> shown);
    const PlanArrangement &arrangement() const { return m_arrangement; }

signals:
    void selectionChanged();
    /// A long list is to be filtered or sorted: run arrangementWork() on a worker and hand the result to setArranged().
    /// Where nobody is connected the model does it itself, at once.
    void arrangementWanted();

private:
    /// Where a row's item is.
    struct Row {
        const PlanSection &section;
        size_t number = 0; ///< Of the section.
        const ItemList &items;
        qsizetype item = 0;
        const std::vector<Outcome> *outcomes = nullptr;

        std::optional<Outcome> outcome() const
        {
            return outcomes ? std::optional((*outcomes)[static_cast<size_t>(item)]) : std::nullopt;
        }
        bool isExecution() const { return items.kind() == ItemKind::Execution; }
    };
    Row rowAt(int row) const;
    void readSources();
    bool isArrangedElsewhere() const;
    void endResetArranged();
    void arrange();
    void showArranged(std::vector<qsizetype> shown);
    QVariant text(const Row &row, int column) const;
    QString why(const Row &row) const;
    QString reasonOf(const Row &row) const;
    void readReasons();
    bool hasOutcomes() const;
    State stateOf(const Row &row) const;
    /// The one kind of what is shown; none where they are several.
    std::optional<ItemKind> kind() const;

    PlanPtr m_plan;
    std::optional<size_t> m_section;
    Part m_part = Part::Going;
    std::vector<qsizetype> m_shown;
    Selection m_selection;
    PlanArrangement m_arrangement;
    PlanSources m_sources;
    qsizetype m_total = 0;
    std::shared_ptr<const RunResult> m_result;
    /// By row key, or 0 and path where there is no row; of each section.
    std::vector<QHash<std::pair<RowKey, QByteArray>, QString>> m_reasons;
    bool m_localTime = false;
};

} // namespace models
