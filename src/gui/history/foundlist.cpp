// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/foundlist.h"

#include "cleanup/look/findruns.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/delegates.h"
#include "models/liveexecutionsmodel.h"

#include <QHeaderView>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using models::FoundItemsModel;

namespace {
constexpr int itemsAPage = 200;
/// A large journal is handed over as far as it has been read.
constexpr auto searchPatience = 2s;
} // namespace

gui::FoundList::FoundList(LiveSession &session, DataTable &table, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_table(table)
{
    m_table.setModel(&m_model);
    m_table.setSelectionMode(QAbstractItemView::SingleSelection);
    m_table.setSortingEnabled(false);
    m_table.elideInMiddle({FoundItemsModel::NameColumn});
    m_table.setColumnCharacters({34, 16, 12, 10, 20, 10, 11});
    m_table.horizontalHeader()->setSectionResizeMode(FoundItemsModel::NameColumn, QHeaderView::Stretch);
    m_table.setColumnHidden(FoundItemsModel::KindColumn, true); // which the header offers
    m_table.rememberAs(u"historyFound"_s);
    m_model.setShowsLocalTime(m_session.showsLocalTime());
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &FoundList::selectionChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FoundList::selectionChanged);
    connect(&m_model, &FoundItemsModel::pageWanted, this,
            [this](const JournalPlace &below) { ask(below, itemsAPage); });
    connect(&m_session, &LiveSession::localTimeChanged, this,
            [this] { m_model.setShowsLocalTime(m_session.showsLocalTime()); });
}

void gui::FoundList::search(const ItemQuery &query)
{
    if (const FoundItem *found = selected(); found && !m_wanted)
        m_wanted = found->place;
    m_query = query;
    ask({}, itemsAPage);
}

void gui::FoundList::searchAgain()
{
    if (m_query.isNothing())
        return;
    if (const FoundItem *found = selected(); found && !m_wanted)
        m_wanted = found->place;
    ask({}, std::max(itemsAPage, m_model.rowCount()));
}

void gui::FoundList::clear()
{
    delete m_searching;
    m_query = {};
    m_wanted.reset();
    m_error.clear();
    m_model.clear();
    m_table.setPlaceholder({});
}

const FoundItem *gui::FoundList::selected() const
{
    const QList<int> rows = m_table.selectedRowNumbers();
    return rows.isEmpty() ? nullptr : &m_model.at(rows.first());
}

void gui::FoundList::ask(const std::optional<JournalPlace> &below, int limit)
{
    delete m_searching;
    m_error.clear();
    if (!m_session.isConnected()) {
        updatePlaceholder();
        return;
    }
    const ItemSearchRequest request{.query = m_query, .below = below, .limit = limit, .patience = searchPatience};
    m_searching = m_session.start<FoundItems>(
        this,
        [request](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findItems(session, request, context);
        },
        [this, isNextPage = below.has_value()](const Result<FoundItems> &found) { onFound(found, isNextPage); });
    updatePlaceholder();
}

void gui::FoundList::onFound(const Result<FoundItems> &found, bool isNextPage)
{
    m_searching = nullptr;
    if (!found) {
        m_error = found.error().message;
        m_model.clear();
        emit failed(m_error);
    } else if (isNextPage) {
        m_model.append(*found);
    } else {
        m_model.replace(*found);
    }
    selectWanted();
    updatePlaceholder();
    // Nothing so far is no answer: on with what has not been looked at.
    if (m_model.rowCount() == 0)
        m_model.fetchMore({});
}

void gui::FoundList::selectWanted()
{
    const int row = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    if (row >= 0) {
        m_wanted.reset();
        m_table.selectRow(row);
        m_table.scrollTo(m_model.index(row, 0));
    } else if (!selected() && m_model.rowCount() > 0) {
        m_wanted.reset();
        m_table.selectRow(0);
    }
    emit selectionChanged();
}

void gui::FoundList::updatePlaceholder()
{
    QString text;
    if (!m_session.isConnected())
        text = tr("Not connected.");
    else if (!m_error.isEmpty())
        text = m_error;
    else if (m_searching && m_model.readTo())
        text = tr("Searching… nothing so far since %1.")
                   .arg(models::timeText(*m_model.readTo(), m_session.showsLocalTime()));
    else if (m_searching)
        text = tr("Searching…");
    else if (!m_session.status().isSetUp)
        text = tr("The console is not set up in this database yet, so there is no history.");
    else if (!m_query.runs.isEmpty())
        text = tr("No run that these filters let through has touched anything like that.");
    else
        text = tr("No run has touched anything like that.");
    m_table.setPlaceholder(text);
}
