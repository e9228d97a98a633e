// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historypage.h"

#include "cleanup/findruns.h"
#include "gui/history/historyactions.h"
#include "gui/settings.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/palette.h"
#include "ui_historypage.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using models::RunItemsModel;
using models::RunsModel;

namespace {
constexpr int mostRuns = 500;

/// Whether a run's items are still what they were.
bool isSameState(const RunRecord &a, const RunRecord &b)
{
    return a.id == b.id && a.state == b.state && a.undoable == b.undoable && a.done == b.done && a.skipped == b.skipped && a.failed == b.failed;
}

void rememberSplitter(QSplitter *splitter, const QString &key)
{
    splitter->restoreState(gui::windowSettings().value(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, key] { gui::windowSettings().setValue(key, splitter->saveState()); });
}
} // namespace

gui::HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::HistoryPage>()), m_actions(new HistoryActions(session, this))
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeHeading(m_ui->itemsTitle);
    m_ui->undoButton->setIcon(icon(u"undo"_s));
    buildTables();
    m_ui->splitter->setSizes({300, 340});
    m_ui->lowerSplitter->setStretchFactor(0, 0);
    m_ui->lowerSplitter->setStretchFactor(1, 1);
    m_ui->lowerSplitter->setSizes({330, 640});
    rememberSplitter(m_ui->splitter, u"history/splitter"_s);
    rememberSplitter(m_ui->lowerSplitter, u"history/lowerSplitter"_s);
    connectControls();
    onTarget();
}

gui::HistoryPage::~HistoryPage() = default;

void gui::HistoryPage::buildTables()
{
    m_ui->runsTable->setModel(&m_runs);
    m_ui->runsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->runsTable->setSortingEnabled(false);
    m_ui->runsTable->setKeepsScroll(true);
    m_ui->runsTable->setItemDelegateForColumn(RunsModel::StateColumn, new PillDelegate(this));
    const int runWidths[RunsModel::ColumnCount] {150, 200, 120, 72, 72, 64, 84, 130, 150};
    for (int column = 0; column < RunsModel::ColumnCount; ++column)
        m_ui->runsTable->setColumnWidth(column, runWidths[column]);
    m_ui->runsTable->rememberAs(u"history"_s);
    m_ui->itemsTable->setModel(&m_items);
    m_ui->itemsTable->setSortingEnabled(false);
    m_ui->itemsTable->setItemDelegateForColumn(RunItemsModel::NameColumn, new PathDelegate(this));
    m_ui->itemsTable->setItemDelegateForColumn(RunItemsModel::OutcomeColumn, new PillDelegate(this));
    const int itemWidths[RunItemsModel::ColumnCount] {280, 90, 130, 80, 90};
    for (int column = 0; column < RunItemsModel::ColumnCount; ++column)
        m_ui->itemsTable->setColumnWidth(column, itemWidths[column]);
    m_ui->itemsTable->rememberAs(u"historyItems"_s);
}

void gui::HistoryPage::connectControls()
{
    connect(&m_session, &Session::targetChanged, this, &HistoryPage::onTarget);
    connect(&m_session, &Session::stateChanged, this, &HistoryPage::onState);
    connect(&m_session, &Session::historyChanged, this, &HistoryPage::load);
    connect(&m_session, &Session::localTimeChanged, this, [this] {
        m_runs.setShowsLocalTime(m_session.showsLocalTime());
        onSelection();
    });
    connect(m_ui->runsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::onSelection);
    connect(&m_items, &RunItemsModel::pageWanted, this, &HistoryPage::loadItems);
    connect(m_ui->exportButton, &QPushButton::clicked, m_ui->runsTable, &DataTable::exportCsv);
    connect(m_ui->exportItemsButton, &QPushButton::clicked, this, &HistoryPage::exportItems);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &HistoryPage::undoSelected);
    connect(m_ui->purgeButton, &QPushButton::clicked, this, [this] { m_actions->askPurge(firstUndoEnd()); });
    connect(m_actions, &HistoryActions::busyChanged, this, &HistoryPage::updateButtons);
    connect(m_actions, &HistoryActions::ended, this, &HistoryPage::onEnded);
    connect(m_ui->banner, &Banner::actionTriggered, this, [this] { showRun(m_ended); });
    connect(m_ui->runsTable, &DataTable::contextMenuAboutToShow, this, [this](QMenu *menu) {
        QAction *undo = menu->addAction(m_ui->undoButton->icon(), m_ui->undoButton->text(), this, &HistoryPage::undoSelected);
        undo->setEnabled(m_ui->undoButton->isEnabled());
    });
}

void gui::HistoryPage::onTarget()
{
    ++m_generation;
    m_isRead = false;
    m_isStale = true;
    m_readError.clear();
    m_wanted = {};
    m_runs.setShowsLocalTime(m_session.showsLocalTime());
    m_runs.apply({});
    onSelection();
    m_ui->banner->clear();
    onState();
}

void gui::HistoryPage::onState()
{
    const qint64 unsettled = m_session.isConnected() ? m_session.status().unsettledBatches : 0;
    if (unsettled > 0)
        m_ui->interruptedBanner->say(Banner::Tone::Warning, tr("A run was interrupted and left %n batch(es) half done. Nothing is lost: the next cleanup, undo or purge finishes that first.", nullptr, runtexts::plural(unsettled)));
    else
        m_ui->interruptedBanner->clear();
    if (m_isStale)
        load();
    updateButtons();
    updatePlaceholder();
}

void gui::HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void gui::HistoryPage::load()
{
    m_isStale = true;
    if (m_reading || !isVisible() || !m_session.isConnected())
        return;
    m_isStale = false;
    m_reading = m_session.start<QList<RunRecord>>(
        this, [](const Target &target, const cleanup::Context &context) { return cleanup::findRuns(target, mostRuns, context); },
        [this, generation = m_generation](const Result<QList<RunRecord>> &runs) {
            m_reading = nullptr;
            if (generation == m_generation)
                onRuns(runs);
            if (m_isStale)
                load();
        });
}

void gui::HistoryPage::onRuns(const Result<QList<RunRecord>> &runs)
{
    m_readError = runs ? QString() : runs.error().message;
    if (runs) {
        m_isRead = true;
        m_runs.apply(*runs);
        select(m_wanted);
        if (!selectedRun() && !runs->isEmpty())
            m_ui->runsTable->selectRow(0);
        onSelection();
    }
    updatePlaceholder();
    updateButtons();
}

void gui::HistoryPage::showRun(const RunId &run)
{
    m_wanted = run;
    select(run);
    load();
}

void gui::HistoryPage::select(const RunId &run)
{
    for (int row = 0; !run.isNull() && row < m_runs.rowCount(); ++row) {
        if (m_runs.at(row).id != run)
            continue;
        m_wanted = {};
        m_ui->runsTable->selectRow(row);
        m_ui->runsTable->scrollTo(m_runs.index(row, 0));
        return;
    }
}

const RunRecord *gui::HistoryPage::selectedRun() const
{
    const QList<int> rows = m_ui->runsTable->selectedRowNumbers();
    return rows.isEmpty() ? nullptr : &m_runs.at(rows.first());
}

void gui::HistoryPage::onSelection()
{
    const RunRecord *run = selectedRun();
    const bool hasChanged = !run || !m_described || !isSameState(*run, *m_described);
    m_described = run ? std::optional(*run) : std::nullopt;
    if (hasChanged) {
        m_wantsExport = false;
        m_ui->itemsTable->setPlaceholder(run ? tr("Reading…") : QString());
        m_items.setRun(run ? run->id : RunId());
    }
    if (run)
        m_ui->runCard->describe(*run, m_session.showsLocalTime());
    else
        m_ui->runCard->clear();
    updateItemsTitle();
    updateButtons();
}

void gui::HistoryPage::loadItems(const RunId &run, qint64 after)
{
    m_session.start<QList<RunItem>>(
        this,
        [run, after](const Target &target, const cleanup::Context &context) { return cleanup::findRunItems(target, run, after, RunItemsModel::pageSize, context); },
        [this, run, generation = m_generation](const Result<QList<RunItem>> &items) {
            if (generation == m_generation && run == m_items.run())
                onItems(items);
        });
}

void gui::HistoryPage::onItems(const Result<QList<RunItem>> &items)
{
    if (items) {
        m_items.append(m_items.run(), *items);
        m_ui->itemsTable->setPlaceholder(tr("This run has no items."));
    } else {
        m_wantsExport = false;
        m_ui->itemsTable->setPlaceholder(items.error().message);
    }
    if (m_wantsExport && m_items.canFetchMore({}))
        m_items.fetchMore({});
    else if (std::exchange(m_wantsExport, false))
        m_ui->itemsTable->exportCsv();
    updateItemsTitle();
    updateButtons();
}

void gui::HistoryPage::exportItems()
{
    if (!m_items.canFetchMore({})) {
        m_ui->itemsTable->exportCsv();
        return;
    }
    m_wantsExport = true;
    m_items.fetchMore({});
    updateItemsTitle();
    updateButtons();
}

void gui::HistoryPage::updateItemsTitle()
{
    const QString count = QLocale().toString(m_items.rowCount());
    if (m_wantsExport)
        m_ui->itemsTitle->setText(tr("Items: reading all for the export, %1 so far").arg(count));
    else if (m_items.canFetchMore({}))
        m_ui->itemsTitle->setText(tr("Items (the first %1, more while scrolling)").arg(count));
    else
        m_ui->itemsTitle->setText(m_items.rowCount() > 0 ? tr("Items (%1)").arg(count) : tr("Items"));
}

void gui::HistoryPage::exportCsv()
{
    if (m_ui->itemsTable->hasFocus())
        exportItems();
    else
        m_ui->runsTable->exportCsv();
}

void gui::HistoryPage::undoSelected()
{
    if (const RunRecord *run = selectedRun(); run && m_ui->undoButton->isEnabled())
        m_actions->askUndo(*run);
}

void gui::HistoryPage::onEnded(const runtexts::Ending &ending, const RunId &run)
{
    m_ended = run;
    m_ui->banner->say(ending.tone, ending.text, run.isNull() ? QString() : tr("Show the run"));
}

std::optional<ServerTime> gui::HistoryPage::firstUndoEnd() const
{
    std::optional<ServerTime> first;
    for (int row = 0; row < m_runs.rowCount(); ++row) {
        const RunRecord &run = m_runs.at(row);
        if (run.undoable > 0 && run.undoUntil && *run.undoUntil > m_session.serverNow() && (!first || *run.undoUntil < *first))
            first = run.undoUntil;
    }
    return first;
}

void gui::HistoryPage::updateButtons()
{
    const RunRecord *run = selectedRun();
    const bool canChange = m_session.isConnected() && m_session.status().isSetUp && !m_session.status().isReadOnly && !m_actions->isBusy();
    const bool canUndo = run && run->undoable > 0;
    m_ui->undoButton->setEnabled(canChange && canUndo);
    m_ui->undoButton->setText(canUndo ? tr("&Undo %n…", nullptr, runtexts::plural(run->undoable)) : tr("&Undo…"));
    m_ui->undoButton->setToolTip(run ? runtexts::undo(*run, m_session.showsLocalTime()) : tr("Select a run first."));
    m_ui->purgeButton->setEnabled(canChange);
    m_ui->exportButton->setEnabled(m_runs.rowCount() > 0);
    m_ui->exportItemsButton->setEnabled(m_items.rowCount() > 0 && !m_wantsExport);
}

void gui::HistoryPage::updatePlaceholder()
{
    QString text = tr("Nothing has been cleaned with the console yet. Start on the Cleanup page: every run is recorded here and can be undone.");
    if (m_session.state() == Session::State::NoTarget)
        text = tr("Not connected. Choose a connection at the top left to see what was cleaned.");
    else if (!m_session.isConnected())
        text = m_session.state() == Session::State::Connecting ? tr("Connecting…") : m_session.error().message;
    else if (!m_session.status().isSetUp)
        text = tr("The console is not set up in this database yet, so it keeps no history. Choose \"Set up…\" above; from then on every run is recorded here.");
    else if (!m_readError.isEmpty())
        text = m_readError;
    else if (!m_isRead)
        text = tr("Reading the history…");
    m_ui->runsTable->setPlaceholder(text);
}
