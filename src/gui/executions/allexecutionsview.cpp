// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/allexecutionsview.h"

#include "cleanup/look/browseexecutions.h"
#include "gui/executions/errorkindstable.h"
#include "gui/executions/filterbar.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/palette.h"
#include "ui_allexecutionsview.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using cleanup::Counting;
using models::ExecutionPageModel;
using Turn = PageRequest::Turn;

namespace {
constexpr int fewestRows = 5; ///< Fewer tell nothing of how one follows the other.
} // namespace

gui::AllExecutionsView::AllExecutionsView(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::AllExecutionsView>())
    , m_export(session, this)
{
    m_ui->setupUi(this);
    makeQuiet(m_ui->zoneLabel);
    const std::pair<QToolButton *, QString> buttons[]{{m_ui->firstButton, u"first"_s},
                                                      {m_ui->previousButton, u"back"_s},
                                                      {m_ui->nextButton, u"next"_s},
                                                      {m_ui->lastButton, u"last"_s}};
    for (const auto &[button, name] : buttons)
        button->setIcon(icon(name));
    m_filterBar = new FilterBar(session, *m_ui, this);
    m_errors = new ErrorKindsTable(session, this);
    m_errors->setObjectName(u"errorTable"_s);
    m_ui->viewLayout->insertWidget(m_ui->viewLayout->indexOf(m_ui->allTable), m_errors, 1);
    m_errors->hide();
    m_model.setShowsLocalTime(m_session.showsLocalTime());
    setUpTable();
    connectControls();
    updateControls();
}

gui::AllExecutionsView::~AllExecutionsView() = default;

void gui::AllExecutionsView::setUpTable()
{
    DataTable *table = m_ui->allTable;
    table->setFewestRows(fewestRows);
    table->setModel(&m_model);
    table->elideInMiddle({ExecutionPageModel::IdColumn, ExecutionPageModel::UserColumn});
    table->setItemDelegateForColumn(ExecutionPageModel::StateColumn, new PillDelegate(this));
    table->setColumnCharacters({8, 15, 8, 19, 19, 9, 20});
    table->keepWhole({ExecutionPageModel::IdColumn, ExecutionPageModel::StateColumn});
    // Start and runtime say as much; whoever wants it chooses it. So there is room for what went wrong.
    table->setColumnHidden(ExecutionPageModel::CompletedColumn, true);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setExporter([this] { exportCsv(); });
    connect(&m_model, &ExecutionPageModel::orderWanted, this, [this](const ExecutionOrder &order) {
        if (order == m_order)
            return;
        m_order = order;
        restart();
    });
    // Before the layout is remembered with an order that is none.
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this, table](int column) {
        if (ExecutionPageModel::orderColumn(column))
            return;
        const QSignalBlocker quiet(table->horizontalHeader());
        table->horizontalHeader()->setSortIndicator(ExecutionPageModel::columnOf(m_order.column),
                                                    m_order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    table->sortByColumn(ExecutionPageModel::IdColumn, Qt::DescendingOrder);
    table->rememberAs(u"allexecutions"_s);
}

void gui::AllExecutionsView::connectControls()
{
    connect(m_filterBar, &FilterBar::changed, this, &AllExecutionsView::onFilterChanged);
    connect(m_ui->firstButton, &QToolButton::clicked, this, [this] { turn(Turn::First); });
    connect(m_ui->previousButton, &QToolButton::clicked, this, [this] { turn(Turn::Before); });
    connect(m_ui->nextButton, &QToolButton::clicked, this, [this] { turn(Turn::After); });
    connect(m_ui->lastButton, &QToolButton::clicked, this, [this] { turn(Turn::Last); });
    connect(m_ui->allTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectionChanged(); });
    connect(m_ui->previewAllButton, &QPushButton::clicked, this, &AllExecutionsView::previewStuck);
    connect(m_errors, &ErrorKindsTable::loaded, this, &AllExecutionsView::updateControls);
    connect(m_errors, &ErrorKindsTable::kindChosen, this, [this](const QString &shape) {
        ExecutionFilter filter = m_filter;
        filter.errorShape = shape;
        emit errorKindChosen();
        m_filterBar->show(filter);
    });
    connect(&m_export, &ExecutionsExport::said, this,
            [this](Banner::Tone tone, const QString &text) { m_ui->allBanner->say(tone, text); });
    connect(&m_session, &LiveSession::stateChanged, this, [this] {
        if (m_session.isConnected() && (m_showsErrors ? !m_errors->isOf(m_filter) : !m_isRead && !m_reading))
            reload();
        updateControls();
    });
    connect(&m_session, &LiveSession::targetChanged, this, [this] {
        delete m_reading;
        delete m_counting;
        delete m_finding;
        m_errors->clear();
        m_stuck.reset();
        m_liveStuck.reset();
        m_isRead = false;
        m_isCounted = false;
        m_error.clear();
        m_request = {};
        m_position = {};
        m_ui->allBanner->clear();
        m_model.clear();
        updateControls();
    });
    connect(&m_session, &LiveSession::historyChanged, this, [this] {
        m_isCounted = false;
        m_isRead = m_isRead && !m_showsErrors;
        if (!m_showsErrors)
            m_errors->clear();
        reload();
    });
    connect(&m_session, &LiveSession::localTimeChanged, this,
            [this] { m_model.setShowsLocalTime(m_session.showsLocalTime()); });
}

void gui::AllExecutionsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_showsErrors ? !m_errors->isOf(m_filter) : !m_isRead && !m_reading)
        reload();
    followLive();
}

void gui::AllExecutionsView::onFilterChanged()
{
    const auto filter = m_filterBar->filter();
    if (!filter) {
        m_ui->allBanner->say(Banner::Tone::Warning, filter.error().message);
        return;
    }
    m_ui->allBanner->clear();
    if (*filter == m_filter)
        return;
    m_filter = *filter;
    delete m_counting;
    delete m_finding;
    m_stuck.reset();
    m_isCounted = false;
    m_position.forgetTotal();
    restart();
}

void gui::AllExecutionsView::restart()
{
    m_isRead = false;
    m_request = {};
    reload();
}

void gui::AllExecutionsView::reload()
{
    if (!isVisible())
        return;
    if (m_showsErrors)
        m_errors->load(m_filter);
    else
        load(m_request, m_request.turn == Turn::First || m_request.turn == Turn::Last);
}

void gui::AllExecutionsView::turn(Turn to)
{
    PageRequest request{.turn = to};
    if (to == Turn::After)
        request.key = m_model.page().last;
    else if (to == Turn::Before)
        request.key = m_model.page().first;
    load(request, true);
}

void gui::AllExecutionsView::load(const PageRequest &request, bool isTurn)
{
    // The work that is under way is told to stop, and the server with it; its result goes nowhere.
    delete m_reading;
    if (!m_session.isConnected()) {
        updateControls();
        return;
    }
    m_reading = m_session.start<ExecutionPage>(
        this,
        [filter = m_filter, order = m_order, request](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findExecutionPage(session, filter, order, request, context);
        },
        [this, request, isTurn](const Result<ExecutionPage> &page) { onPage(page, request, isTurn); });
    updateControls();
}

void gui::AllExecutionsView::onPage(const Result<ExecutionPage> &page, const PageRequest &request, bool isTurn)
{
    m_reading = nullptr;
    m_error = page ? QString() : page.error().message;
    if (!page) {
        // What was read stays, unless something else has been asked for.
        if (!m_isRead)
            m_model.clear();
        m_ui->allBanner->say(Banner::Tone::Danger, m_error);
        updateControls();
        return;
    }
    m_isRead = true;
    m_request = request;
    m_model.apply(*page, m_session.target().stuck);
    if (isTurn)
        m_position.turn(request.turn, *page);
    else
        m_position.reread(*page);
    if (isTurn)
        m_ui->allTable->scrollToTop();
    if (std::exchange(m_selectsFirst, false) && m_model.rowCount() > 0)
        m_ui->allTable->selectRow(0);
    updateControls();
    emit selectionChanged();
    if (!m_isCounted)
        count();
}

void gui::AllExecutionsView::count()
{
    delete m_counting;
    m_isCounted = true;
    m_counting = m_session.start<qint64>(
        this,
        [filter = m_filter](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::countExecutions(session, filter, Counting::Estimated, context);
        },
        [this](const Result<qint64> &estimate) { onEstimated(estimate); });
}

void gui::AllExecutionsView::onEstimated(const Result<qint64> &estimate)
{
    m_counting = nullptr;
    if (!estimate)
        return;
    m_position.setTotal(*estimate, PagePosition::Certainty::About);
    updateControls();
    m_counting = m_session.start<qint64>(
        this,
        [filter = m_filter](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::countExecutions(session, filter, Counting::Exact, context);
        },
        [this](const Result<qint64> &exact) {
            m_counting = nullptr;
            countStuck(exact);
        });
}

/// The last of the three counts, and the one that costs most to read.
void gui::AllExecutionsView::countStuck(const Result<qint64> &exact)
{
    if (exact) {
        m_position.setTotal(*exact, PagePosition::Certainty::Exact);
        if (m_filter.onlyStuck) {
            m_stuck = *exact;
            m_stuckThen = m_liveStuck;
        } else if (m_filter.isEmpty() && m_liveStuck) {
            followLive();
        } else {
            readStuck();
        }
    }
    updateControls();
}

void gui::AllExecutionsView::readStuck()
{
    m_stuckThen = m_liveStuck;
    ExecutionFilter stuck = m_filter;
    stuck.onlyStuck = true;
    m_counting = m_session.start<qint64>(
        this,
        [stuck](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::countExecutions(session, stuck, Counting::Exact, context);
        },
        [this](const Result<qint64> &count) {
            m_counting = nullptr;
            if (count)
                m_stuck = *count;
            followLive();
            updateControls();
        });
}

void gui::AllExecutionsView::setLiveStuck(qint64 count)
{
    if (m_liveStuck == count)
        return;
    m_liveStuck = count;
    followLive();
    updateControls();
}

/// Executions become stuck by themselves: what is offered for all of them goes by what the chips above say.
void gui::AllExecutionsView::followLive()
{
    if (m_filter.isEmpty() && m_liveStuck)
        m_stuck = m_liveStuck;
    else if (m_isCounted && !m_counting && m_stuck && m_stuckThen != m_liveStuck && isVisible()
             && m_session.isConnected())
        readStuck();
}

void gui::AllExecutionsView::previewStuck()
{
    delete m_finding;
    m_finding = m_session.start<QList<ExecutionId>>(
        this,
        [filter = m_filter](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findStuckMatches(session, filter, context);
        },
        [this](const Result<QList<ExecutionId>> &found) {
            m_finding = nullptr;
            // An empty list would stand for all that are stuck.
            if (found && !found->isEmpty())
                emit previewWanted(*found);
            else
                m_ui->allBanner->say(found ? Banner::Tone::Information : Banner::Tone::Danger,
                                     found ? tr("Of all that match none is stuck any more.") : found.error().message);
            updateControls();
        });
    updateControls();
}

void gui::AllExecutionsView::updateControls()
{
    const ExecutionPage &page = m_model.page();
    const bool canTurn = m_session.isConnected() && m_isRead;
    m_ui->firstButton->setEnabled(canTurn && page.hasBefore);
    m_ui->previousButton->setEnabled(canTurn && page.hasBefore);
    m_ui->nextButton->setEnabled(canTurn && page.hasAfter);
    m_ui->lastButton->setEnabled(canTurn && page.hasAfter);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->firstButton, m_ui->previousButton, m_ui->nextButton, m_ui->lastButton})
        widget->setVisible(!m_showsErrors);
    const auto stuck = static_cast<int>(std::min<qint64>(m_stuck.value_or(0), std::numeric_limits<int>::max()));
    m_ui->previewAllButton->setVisible(!m_showsErrors && stuck > 0);
    m_ui->previewAllButton->setEnabled(m_session.isConnected() && !m_finding);
    m_ui->previewAllButton->setText(m_filter.isEmpty() ? tr("Preview marking all %Ln stuck…", nullptr, stuck)
                                                       : tr("Preview marking all %Ln matching stuck…", nullptr, stuck));
    m_ui->positionLabel->setText(m_showsErrors ? m_errors->summary() : m_isRead ? m_position.text() : QString());
    m_ui->positionLabel->setToolTip(m_isRead ? tr("Read at %1 UTC").arg(page.takenAt.toUtc().toString(u"HH:mm:ss"_s))
                                             : QString());
    updatePlaceholder();
}

void gui::AllExecutionsView::updatePlaceholder()
{
    QString text = m_filter.isEmpty() ? tr("There are no executions yet.")
                                      : tr("No execution matches this filter. Clear it to see all.");
    switch (m_session.state()) {
    case LiveSession::State::NoTarget: text = tr("Not connected. Choose a connection at the top left."); break;
    case LiveSession::State::Connecting: text = tr("Connecting…"); break;
    case LiveSession::State::Lost: text = tr("Not connected."); break;
    case LiveSession::State::Connected:
        if (m_reading)
            text = tr("Reading…");
        else if (!m_error.isEmpty())
            text = m_error;
        break;
    }
    m_ui->allTable->setPlaceholder(text);
}

void gui::AllExecutionsView::showErrors(bool isWanted)
{
    m_showsErrors = isWanted;
    m_ui->allTable->setVisible(!isWanted);
    m_errors->setVisible(isWanted);
    if (isWanted ? !m_errors->isOf(m_filter) : !m_isRead && !m_reading)
        reload();
    updateControls();
}

QList<ExecutionId> gui::AllExecutionsView::selectedExecutions() const
{
    QList<ExecutionId> ids;
    if (m_showsErrors)
        return ids;
    for (const int row : m_ui->allTable->selectedRowNumbers())
        ids << m_model.at(row).id;
    return ids;
}

QList<ExecutionId> gui::AllExecutionsView::selectedStuck() const
{
    QList<ExecutionId> ids;
    if (m_showsErrors)
        return ids;
    for (const int row : m_ui->allTable->selectedRowNumbers()) {
        if (m_model.isStuck(row))
            ids << m_model.at(row).id;
    }
    return ids;
}

gui::DataTable *gui::AllExecutionsView::shownTable() const
{
    return m_showsErrors ? m_errors : table();
}

gui::DataTable *gui::AllExecutionsView::table() const
{
    return m_ui->allTable;
}

void gui::AllExecutionsView::show(const ExecutionFilter &filter)
{
    m_selectsFirst = true;
    m_filterBar->show(filter);
    if (filter == m_filter && m_isRead && !m_reading)
        reload();
}

void gui::AllExecutionsView::find()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void gui::AllExecutionsView::exportCsv()
{
    if (!m_session.isConnected() || m_export.isRunning())
        return;
    askForCsvFile(this, tr("executions"), [this, filter = m_filter, order = m_order](const QString &fileName) {
        m_export.start(filter, order, fileName);
    });
}
