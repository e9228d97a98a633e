// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/errorkindstable.h"

#include "models/liveexecutionsmodel.h"

#include <QHeaderView>
#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using models::FigureColumn;

namespace {
enum Column { ErrorColumn, CountColumn, LastColumn };

int forPlural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}
} // namespace

gui::ErrorKindsTable::ErrorKindsTable(LiveSession &session, QWidget *parent)
    : DataTable(parent)
    , m_session(session)
{
    setAccessibleName(tr("Errors by kind"));
    setSelectionMode(SingleSelection);
    setModel(&m_model);
    fill();
    setColumnCharacters({40, 11, 20});
    keepWhole({CountColumn, LastColumn});
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(ErrorColumn, QHeaderView::Stretch);
    sortByColumn(CountColumn, Qt::DescendingOrder);
    rememberAs(u"errorkinds"_s);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit kindChosen(m_groups.at(m_model.sourceRow(index.row())).shape); });
    connect(&m_session, &LiveSession::localTimeChanged, this, &ErrorKindsTable::fill);
}

void gui::ErrorKindsTable::load(const ExecutionFilter &filter)
{
    clear();
    if (!m_session.isConnected()) {
        setPlaceholder(tr("Not connected."));
        return;
    }
    m_filter = filter;
    setPlaceholder(tr("Reading the error messages…"));
    m_reading = m_session.start<cleanup::ErrorKinds>(
        this,
        [filter](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findErrorKinds(session, filter, context);
        },
        [this](const Result<cleanup::ErrorKinds> &kinds) { onRead(kinds); });
    connect(m_reading, &jobs::JobBase::progressChanged, this, [this] {
        setPlaceholder(
            tr("Reading the error messages: %Ln so far…", nullptr, forPlural(m_reading->progress().itemsDone)));
    });
}

void gui::ErrorKindsTable::clear()
{
    delete m_reading;
    m_filter.reset();
    m_groups.clear();
    m_summary.clear();
    fill();
}

void gui::ErrorKindsTable::onRead(const Result<cleanup::ErrorKinds> &kinds)
{
    m_reading = nullptr;
    if (!kinds) {
        // What was refused would be refused again; a server that comes back is asked once more.
        if (kinds.error().kind == ErrorKind::Connection)
            m_filter.reset();
        setPlaceholder(kinds.error().message);
        emit loaded();
        return;
    }
    m_groups = kinds->groups;
    const qint64 shown = std::accumulate(m_groups.cbegin(), m_groups.cend(), qint64{0},
                                         [](qint64 sum, const ErrorGroup &group) { return sum + group.count; });
    m_summary = tr("%Ln kind(s) of error", nullptr, forPlural(m_groups.size()))
        + tr(" in %Ln message(s)", nullptr, forPlural(shown));
    if (shown < kinds->messages)
        m_summary += tr("; %Ln more, of rare kinds, are not shown", nullptr, forPlural(kinds->messages - shown));
    setPlaceholder(m_filter->isEmpty() ? tr("No execution has an error message.")
                                       : tr("No execution that matches this filter has an error message."));
    fill();
    emit loaded();
}

void gui::ErrorKindsTable::fill()
{
    const bool isLocal = m_session.showsLocalTime();
    std::vector<models::FigureTableModel::Row> rows;
    rows.reserve(static_cast<size_t>(m_groups.size()));
    for (const ErrorGroup &group : std::as_const(m_groups))
        rows.push_back(
            {group.shape, group.count, group.lastAt ? QVariant(models::timeText(*group.lastAt, isLocal)) : QVariant()});
    m_model.setContent({{tr("Error"), FigureColumn::Kind::Text},
                        {tr("Executions"), FigureColumn::Kind::Count},
                        {isLocal ? tr("Last (local)") : tr("Last (UTC)"), FigureColumn::Kind::Words}},
                       std::move(rows));
}
