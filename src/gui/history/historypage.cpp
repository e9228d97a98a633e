// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historypage.h"

#include "cleanup/look/findruns.h"
#include "core/base/bytes.h"
#include "core/plan/policyrule.h"
#include "gui/history/foundlist.h"
#include "gui/history/historyexport.h"
#include "gui/history/historyfilter.h"
#include "gui/quarantine/quarantineline.h"
#include "gui/quarantine/quarantinetext.h"
#include "gui/quarantine/quarantinewatch.h"
#include "gui/widgets/bodyscroller.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/enabling.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/remember.h"
#include "models/liveexecutionsmodel.h"
#include "ui_historypage.h"

#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;
using models::RunItemsModel;
using models::RunsModel;

namespace {
constexpr int runsAPage = 500;
constexpr double factsWidth = 40; ///< In characters.
} // namespace

gui::HistoryPage::HistoryPage(LiveSession &session, QWidget *parent)
    : Page(tr("History"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_actions(session, this)
    , m_freeing(session, this)
    , m_quarantine(new QuarantineLine(session, Qt::Vertical))
    , m_limit(runsAPage)
{
    m_ui->setupUi(this);
    m_filter = new HistoryFilter(session, this);
    m_ui->filterLayout->addWidget(m_filter);
    m_found = new FoundList(session, *m_ui->foundTable, this);
    makeTitle(m_ui->titleLabel);
    makeHeading(m_ui->runTitle);
    m_ui->runsTable->setModel(&m_runs);
    m_ui->runsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->runsTable->horizontalHeader()->setSortIndicator(RunsModel::WhenColumn, Qt::DescendingOrder);
    m_ui->runsTable->setSortingEnabled(true);
    m_ui->runsTable->setKeepsScroll(true);
    m_ui->runsTable->setItemDelegateForColumn(RunsModel::StateColumn, new PillDelegate(this));
    m_ui->runsTable->setColumnCharacters({17, 28, 14, 8, 8, 7, 9, 14, 18});
    m_ui->runsTable->keepWhole({RunsModel::WhenColumn, RunsModel::StateColumn});
    m_ui->runsTable->horizontalHeader()->setSectionResizeMode(RunsModel::WhatColumn, QHeaderView::Stretch);
    m_ui->runsTable->rememberAs(u"history"_s);
    m_ui->itemsTable->setModel(&m_items);
    m_ui->itemsTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_ui->itemsTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_ui->itemsTable->setSortingEnabled(true);
    m_ui->itemsTable->setFrameShape(QFrame::NoFrame);
    m_ui->itemsTable->elideInMiddle({RunItemsModel::NameColumn, RunItemsModel::ExecutionColumn});
    m_ui->itemsTable->setItemDelegateForColumn(RunItemsModel::OutcomeColumn, new PillDelegate(this));
    m_ui->itemsTable->setColumnCharacters({30, 10, 16, 9, 9});
    m_ui->itemsTable->horizontalHeader()->setSectionResizeMode(RunItemsModel::NameColumn, QHeaderView::Stretch);
    m_ui->itemsTable->keepWhole({RunItemsModel::OutcomeColumn});
    m_ui->itemsTable->rememberAs(u"historyItems"_s);
    m_ui->splitter->setSizes({320, 300});
    remember(m_ui->splitter, u"history/splitter"_s);
    auto *all = new QuarantineLine(session, Qt::Horizontal);
    all->hideWhileEmpty();
    for (QuarantineLine *line : {all, m_quarantine})
        line->setNext(m_ui->runsTable);
    m_ui->quarantineLayout->addWidget(all);
    // The head of the page has the way to an undo, the facts of a run what waits of it.
    all->setOffersUndo(false);
    m_quarantine->setOffersUndo(false);
    m_quarantine->setShowsText(false);
    m_quarantine->hideWhileEmpty();
    m_ui->factsLayout->insertWidget(m_ui->factsLayout->indexOf(m_ui->runFacts) + 1, m_quarantine);
    connect(&session.quarantine(), &QuarantineWatch::changed, this, &HistoryPage::onSelection);
    for (QuarantineLine *line : {all, m_quarantine})
        connect(line, &QuarantineLine::freeWanted, &m_freeing, &Freeing::ask);
    // However many facts there are, and however low their place is.
    auto *facts = new BodyScroller;
    keepWithin(facts, {.leastCharacters = factsWidth});
    m_ui->cardLayout->replaceWidget(m_ui->factsBody, facts);
    facts->setBody(m_ui->factsBody);
    connectControls();
    // What was restored with the layout.
    const QHeaderView *header = m_ui->runsTable->horizontalHeader();
    m_runs.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    onSelection();
}

gui::HistoryPage::~HistoryPage() = default;

void gui::HistoryPage::connectControls()
{
    connect(&m_session, &LiveSession::historyChanged, this, [this] {
        m_items.setRun({}); // Outcomes may have changed, too: an undo changes those of the run it takes back.
        loadAnew();
        if (isFinding())
            m_found->searchAgain();
    });
    connect(&m_session, &LiveSession::stateChanged, this, [this] {
        if (m_session.isConnected() && !m_isRead && isVisible()) {
            load();
            onFilter();
        }
        updateButtons();
        updatePlaceholder();
    });
    connect(&m_session, &LiveSession::targetChanged, this, [this] {
        delete m_reading;
        delete m_readingItems;
        m_isRead = false;
        m_wanted = {};
        m_limit = runsAPage;
        m_found->clear();
        m_filter->clear();
        m_filter->offer({});
        m_ui->banner->clear();
        m_runs.apply({});
        m_items.setRun({});
    });
    connect(&m_session, &LiveSession::announcedChanged, this, [this] {
        updateButtons();
        updatePlaceholder();
    });
    connect(&m_session, &LiveSession::localTimeChanged, this, [this] {
        m_runs.setShowsLocalTime(m_session.showsLocalTime());
        onSelection();
    });
    connect(m_filter, &HistoryFilter::changed, this, &HistoryPage::onFilter);
    connect(m_found, &FoundList::selectionChanged, this, &HistoryPage::onSelection);
    connect(&m_runs, &RunsModel::orderWanted, this, [this](const RunOrder &order) {
        if (order == m_order)
            return;
        m_order = order;
        loadAnew();
    });
    connect(&m_runs, &RunsModel::moreWanted, this, [this] {
        m_limit += runsAPage;
        loadAnew();
    });
    connect(m_ui->restoreButton, &QPushButton::clicked, this, [this] {
        if (const FoundItem *found = m_found->selected())
            m_actions.askUndo(*found);
    });
    connect(m_ui->foundTable, &DataTable::contextMenuAboutToShow, this, [this](QMenu *menu) {
        menu->addAction(m_ui->restoreButton->text(), m_ui->restoreButton, &QAbstractButton::click)
            ->setEnabled(m_ui->restoreButton->isEnabled());
        const FoundItem *found = m_found->selected();
        menu->addAction(tr("Show its run"), this, [this, run = found ? found->run.id : RunId()] { showRun(run); })
            ->setEnabled(found);
    });
    connect(m_ui->runsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::onSelection);
    connect(&m_items, &RunItemsModel::pageWanted, this, &HistoryPage::loadItems);
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] {
        if (const RunRecord *run = selectedRun())
            m_actions.askUndo(*run);
    });
    connect(m_ui->purgeButton, &QPushButton::clicked, &m_actions, &HistoryActions::askPurge);
    connect(m_ui->interruptedBanner, &Banner::actionTriggered, &m_actions, &HistoryActions::finishInterrupted);
    const auto say = [this](Banner::Tone tone, const QString &text) { m_ui->banner->say(tone, text); };
    connect(&m_actions, &HistoryActions::said, m_ui->banner, say);
    connect(&m_freeing, &Freeing::said, m_ui->banner, say);
    const auto showItsRun = [this](const RunId &run) {
        if (!isFinding()) // What was found stays in sight, and says what became of it.
            m_wanted = run;
    };
    connect(&m_actions, &HistoryActions::ended, this, showItsRun);
    connect(&m_freeing, &Freeing::ended, this, showItsRun);
    for (DataTable *table : {static_cast<DataTable *>(m_ui->runsTable), static_cast<DataTable *>(m_ui->foundTable)})
        table->setExporter([this] { exportCsv(); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &HistoryPage::exportCsv);
}

void gui::HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

bool gui::HistoryPage::isFinding() const
{
    return m_ui->lists->currentWidget() == m_ui->foundTable;
}

/// Either the runs that are let through, or what was found in them.
void gui::HistoryPage::onFilter()
{
    const QString text = m_filter->text();
    m_ui->lists->setCurrentWidget(text.isEmpty() ? m_ui->runsTable : m_ui->foundTable);
    if (text.isEmpty()) {
        m_found->clear();
        loadAnew();
        onSelection();
        return;
    }
    auto query = ItemQuery::parse(text.toUtf8());
    if (!query) {
        m_ui->banner->say(Banner::Tone::Information, query.error().message);
        return;
    }
    query->runs = m_filter->runs();
    m_found->search(*query);
    onSelection();
}

void gui::HistoryPage::loadAnew()
{
    delete m_reading;
    load();
}

void gui::HistoryPage::load()
{
    // What has changed since a reading began, that one need not have seen.
    m_isToReadAgain = !m_reading.isNull();
    if (m_reading || !m_session.isConnected())
        return;
    const cleanup::RunsRequest request{.limit = m_limit, .filter = m_filter->runs(), .order = m_order};
    m_reading = m_session.start<Shown>(
        this,
        [request](cleanup::Session &session, const cleanup::Context &context) -> Result<Shown> {
            auto runs = cleanup::findRuns(session, request, context);
            if (!runs)
                return tl::unexpected(runs.error());
            auto facets = cleanup::findRunFacets(session, context);
            return facets ? Result<Shown>(Shown{std::move(*runs), std::move(*facets)}) : tl::unexpected(facets.error());
        },
        [this](const Result<Shown> &shown) { onRuns(shown); });
    updatePlaceholder();
}

void gui::HistoryPage::onRuns(const Result<Shown> &shown)
{
    m_reading = nullptr;
    m_isRead = true;
    m_readError = shown ? QString() : shown.error().message;
    if (!shown) {
        complain(Banner::Tone::Danger, shown.error());
    } else {
        m_filter->offer(shown->facets);
        m_runs.apply(shown->runs, shown->runs.size() >= m_limit);
        if (!m_wanted.isNull())
            showRun(m_wanted);
        else if (!isFinding() && !selectedRun() && !shown->runs.isEmpty())
            m_ui->runsTable->selectRow(0);
        else
            onSelection();
    }
    updatePlaceholder();
    if (std::exchange(m_isToReadAgain, false))
        load();
}

void gui::HistoryPage::showFound(const QString &text, const JournalPlace &place)
{
    m_found->select(place);
    m_filter->find(text);
    m_filter->focusSearch(); // Enter goes on with what was found, not with a button that happens to come first
}

void gui::HistoryPage::adaptTo(const QSize &room)
{
    m_filter->adaptTo(room.width());
}

void gui::HistoryPage::find()
{
    m_filter->focusSearch();
}

void gui::HistoryPage::showRun(const RunId &run)
{
    if (run.isNull())
        return;
    const bool isNew = m_wanted != run;
    m_wanted = run;
    // A filter may hide it.
    if (isNew && (isFinding() || m_filter->restrictsRuns()))
        m_filter->clear();
    for (int row = 0; row < m_runs.rowCount(); ++row) {
        if (m_runs.at(row).id == run) {
            m_wanted = {};
            m_ui->runsTable->selectRow(row);
            m_ui->runsTable->scrollTo(m_runs.index(row, 0));
            return;
        }
    }
    // It may be newer or older than what was read; where it is neither, there is no such run any more.
    if (isNew) {
        loadAnew();
    } else if (m_runs.rowCount() >= m_limit) {
        m_limit += runsAPage;
        load();
    } else {
        m_wanted = {};
    }
}

const RunRecord *gui::HistoryPage::selectedRun() const
{
    if (isFinding()) {
        const FoundItem *found = m_found->selected();
        return found ? &found->run : nullptr;
    }
    const QList<int> rows = m_ui->runsTable->selectedRowNumbers();
    return rows.isEmpty() ? nullptr : &m_runs.at(rows.first());
}

void gui::HistoryPage::onSelection()
{
    const RunRecord *run = selectedRun();
    if (run)
        describe(*run);
    m_quarantine->setRun(run ? run->id : RunId{});
    m_ui->runTitle->setVisible(run);
    m_ui->runFacts->setText(run               ? m_ui->runFacts->text()
                                : isFinding() ? tr("Select an item to see its run.")
                                              : tr("Select a run to see its items."));
    const RunId id = run ? run->id : RunId{};
    if (m_items.run() != id)
        m_items.setRun(id);
    updateButtons();
}

void gui::HistoryPage::describe(const RunRecord &run)
{
    const bool local = m_session.showsLocalTime();
    m_ui->runTitle->setText(models::titleOf(run));
    QStringList lines{tr("Run %1").arg(run.id.value), tr("By %1 at %2, with %3").arg(run.user, run.host, run.program),
                      tr("Started %1 %2").arg(models::timeText(run.startedAt, local), local ? tr("local") : tr("UTC"))};
    if (run.endedAt)
        lines << tr("Took %1 s")
                     .arg(QLocale().toString(
                         static_cast<double>(run.endedAt->microseconds - run.startedAt.microseconds) / 1e6, 'f', 1));
    if (run.action == RunAction::Cleanup && !run.policy.isEmpty())
        lines << tr("Rule: %1").arg(describePolicy(run.policy));
    lines << tr("Planned: %1").arg(models::countsText(run.planned)) << tr("Done: %1").arg(models::countsText(run.done));
    if (run.isUndone())
        lines << tr("Undone: all of it has been brought back.");
    else if (run.undone > 0)
        lines << tr("Partly undone: %Ln item(s) have been brought back.", nullptr, static_cast<int>(run.undone));
    if (run.purged > 0)
        lines << tr("Deleted for good since: %Ln file(s).", nullptr, static_cast<int>(run.purged));
    const auto &quarantine = m_session.quarantine().known();
    if (quarantine && quarantine->find(run.id))
        lines << quarantineText(m_session, run.id);
    if (run.done.bytes > 0)
        lines << tr("Files: %1").arg(bytes::forPeople(run.done.bytes));
    if (run.mode == RemovalMode::Permanent && run.freedBytes > 0)
        lines << tr("Freed on the volume: %1").arg(bytes::forPeople(run.freedBytes));
    if (run.action == RunAction::Cleanup)
        lines << (run.mode == RemovalMode::Quarantine ? tr("Mode: quarantine")
                      : run.mode == RemovalMode::Archive
                      ? tr("Mode: archive, in %1").arg(bytes::displayName(run.archive.address))
                      : tr("Mode: permanent"));
    if (run.archived.items() > 0)
        lines << tr("In the archive: %1; \"scrapazoidctl purge --archive %2\" deletes them.")
                     .arg(models::countsText(run.archived), run.id.value);
    if (run.guardsOverridden)
        lines << tr("The guards were overridden for this plan.");
    if (!run.fingerprint.isEmpty())
        lines << tr("Plan %1…").arg(run.fingerprint.first(16));
    if (!run.error.isEmpty())
        lines << run.error;
    m_ui->runFacts->setText(lines.join(u'\n'));
}

void gui::HistoryPage::loadItems(const RunId &run, qint64 after)
{
    delete m_readingItems;
    m_readingItems = m_session.start<QList<RunItem>>(
        this,
        [request = cleanup::RunItemsRequest{.run = run,
                                            .after = after,
                                            .limit = RunItemsModel::pageSize,
                                            .order = m_items.order()}](cleanup::Session &session,
                                                                       const cleanup::Context &context) {
            return cleanup::findRunItems(session, request, context);
        },
        [this, run](const Result<QList<RunItem>> &items) {
            m_readingItems = nullptr;
            m_items.append(run, items.value_or(QList<RunItem>{}));
            if (!items)
                complain(Banner::Tone::Warning, items.error());
        });
}

/// Where nothing is set up the window says so above every page, with the way to it.
void gui::HistoryPage::complain(Banner::Tone tone, const Error &error)
{
    if (m_session.status().isSetUp)
        m_ui->banner->say(tone, error.message);
}

void gui::HistoryPage::updateButtons()
{
    const RunRecord *run = selectedRun();
    const bool isFree = m_session.isConnected() && !m_session.announced();
    DataTable *list = isFinding() ? m_ui->foundTable : m_ui->runsTable;
    gui::setEnabled(m_ui->undoButton, isFree && run && run->undoable > 0, list);
    m_ui->undoButton->setToolTip(run && run->undoable == 0 ? tr("Nothing of this run can be brought back.")
                                                           : QString());
    const FoundItem *found = isFinding() ? m_found->selected() : nullptr;
    m_ui->purgeButton->setVisible(!isFinding());
    m_ui->restoreButton->setVisible(isFinding());
    gui::setEnabled(m_ui->restoreButton, isFree && found && found->canComeBack(), list);
    m_ui->restoreButton->setToolTip(found && !found->canComeBack() ? describeReturn(*found, {}) : QString());
    m_ui->undoButton->setText(isFinding() ? tr("&Undo the whole run…") : tr("&Undo…"));
    gui::setEnabled(m_ui->purgeButton, isFree && m_session.status().isSetUp, list);
    m_ui->exportButton->setEnabled(m_runs.rowCount() > 0);
}

void gui::HistoryPage::updatePlaceholder()
{
    QString text = tr("Nothing has been cleaned up yet. Cleanups, undos and purges will be listed here.");
    if (!m_session.isConnected())
        text = tr("Not connected.");
    else if (!m_session.status().isSetUp)
        text = tr("The console is not set up in this database yet, so there is no history.");
    else if (!m_readError.isEmpty())
        text = m_readError;
    else if (!m_isRead || m_reading)
        text = tr("Reading…");
    else if (m_filter->restrictsRuns())
        text = tr("No run is let through by these filters. Clear them to see all runs.");
    m_ui->runsTable->setPlaceholder(text);
    m_ui->itemsTable->setPlaceholder(selectedRun() ? tr("This run has no items.") : QString());
    if (m_session.isConnected() && m_session.status().unsettledBatches > 0)
        m_ui->interruptedBanner->say(Banner::Tone::Warning,
                                     tr("A run was interrupted before it had dealt with all its files. The next "
                                        "cleanup, undo or purge finishes it first."),
                                     m_session.announced() ? QString() : tr("Finish now"));
    else
        m_ui->interruptedBanner->clear();
}

void gui::HistoryPage::exportCsv()
{
    const RunRecord *run = m_ui->itemsTable->hasFocus() ? selectedRun() : nullptr;
    const ItemQuery found = isFinding() && !run ? m_found->query() : ItemQuery();
    const QString what = run ? tr("run %1").arg(run->id.value) : found.isNothing() ? tr("runs") : tr("found");
    const cleanup::RunsRequest runs{.limit = 0, .filter = m_filter->runs(), .order = m_order};
    askForCsvFile(this, what, [this, found, runs, id = run ? run->id : RunId()](const QString &fileName) {
        m_session.start<qint64>(
            this,
            [id, found, runs, fileName, local = m_session.showsLocalTime()](cleanup::Session &session,
                                                                            const cleanup::Context &context) {
                if (!id.isNull())
                    return exportRunItems(session, id, fileName, context);
                return found.isNothing() ? exportRuns(session, runs, fileName, local, context)
                                         : exportFound(session, found, fileName, local, context);
            },
            [this, fileName](const Result<qint64> &written) {
                if (written)
                    m_ui->banner->say(
                        Banner::Tone::Success,
                        tr("%Ln row(s) written to %1.", nullptr, static_cast<int>(*written)).arg(fileName));
                else
                    m_ui->banner->say(Banner::Tone::Danger, written.error().message);
            });
    });
}
