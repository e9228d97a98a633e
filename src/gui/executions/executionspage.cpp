// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/executionspage.h"

#include "cleanup/undo/undo.h"
#include "gui/executions/allexecutionsview.h"
#include "gui/executions/detaildrawer.h"
#include "gui/executions/detailpane.h"
#include "gui/executions/markpanel.h"
#include "gui/settings.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/pindialog.h"
#include "gui/widgets/remember.h"
#include "ui_executionspage.h"

#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using models::LiveExecutionsModel;
using Scope = models::LiveExecutionsModel::Scope;

namespace {
const QString shownKey = u"executions/shown"_s;
/// By Shown, as they are remembered.
const QStringList shownNames{u"running"_s,    u"pending"_s,    u"stuck"_s, u"nostart"_s,
                             u"unfinished"_s, u"everything"_s, u"errors"_s};
} // namespace

gui::ExecutionsPage::ExecutionsPage(LiveSession &session, QWidget *parent)
    : Page(tr("Executions"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ExecutionsPage>())
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    auto *flow = new FlowLayout(m_ui->scopeBar);
    flow->setSpacing(m_ui->headLayout->spacing());
    for (int shown = 0; shown < shownNames.size(); ++shown) {
        Chip *chip = chipOf(static_cast<Shown>(shown));
        chip->setLabel(chip->text());
        flow->addWidget(chip);
    }
    flow->addWidget(m_ui->searchEdit);
    m_everything = new AllExecutionsView(session, m_ui->stack);
    m_ui->stack->addWidget(m_everything);
    m_marking = new MarkPanel(session, this);
    m_ui->pageLayout->insertWidget(m_ui->pageLayout->indexOf(m_ui->splitter), m_marking);
    m_ui->pageLayout->setStretchFactor(m_ui->splitter, 1);
    setUpTable();
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({3000, 1000});
    remember(m_ui->splitter, u"executions/splitter"_s);
    m_detail = new DetailPane(session, *m_ui, this);
    m_drawer = new DetailDrawer(this, m_ui->splitter, m_ui->detailCard, m_ui->detailButton, m_ui->closeDetailButton);
    connectControls();
    connectMarking();
    connectSession();
    const qsizetype shown = shownNames.indexOf(windowSettings().value(shownKey).toString());
    present(shown < 0 ? Shown::Unfinished : static_cast<Shown>(shown));
    onCounts();
    onSessionState();
    m_tick.start(1s);
}

gui::ExecutionsPage::~ExecutionsPage() = default;

void gui::ExecutionsPage::setUpTable()
{
    DataTable *table = m_ui->table;
    table->setModel(&m_model);
    table->setKeepsScroll(true);
    table->elideInMiddle({LiveExecutionsModel::IdColumn, LiveExecutionsModel::UserColumn});
    table->setItemDelegateForColumn(LiveExecutionsModel::StateColumn, new PillDelegate(this));
    table->setItemDelegateForColumn(LiveExecutionsModel::LimitColumn, new BarDelegate(this));
    table->setColumnCharacters({8, 16, 8, 19, 9, 24, 5, 5});
    table->keepWhole({LiveExecutionsModel::IdColumn, LiveExecutionsModel::StateColumn,
                      LiveExecutionsModel::StartedColumn, LiveExecutionsModel::RuntimeColumn});
    table->sortByColumn(LiveExecutionsModel::StartedColumn, Qt::AscendingOrder);
    // The bar takes what the others leave, but where they leave nothing it keeps a length that tells something.
    table->giveRest(LiveExecutionsModel::LimitColumn);
    table->rememberAs(u"executions"_s);
}

gui::Chip *gui::ExecutionsPage::chipOf(Shown shown) const
{
    switch (shown) {
    case Shown::Running: return m_ui->runningChip;
    case Shown::Pending: return m_ui->pendingChip;
    case Shown::Stuck: return m_ui->stuckChip;
    case Shown::NoStart: return m_ui->noStartChip;
    case Shown::Unfinished: return m_ui->allChip;
    case Shown::Everything: return m_ui->everythingChip;
    case Shown::Errors: break;
    }
    return m_ui->errorsChip;
}

void gui::ExecutionsPage::connectControls()
{
    for (int shown = 0; shown < shownNames.size(); ++shown)
        connect(chipOf(static_cast<Shown>(shown)), &QAbstractButton::clicked, this,
                [this, shown] { present(static_cast<Shown>(shown)); });
    connect(m_everything, &AllExecutionsView::selectionChanged, this, &ExecutionsPage::onSelection);
    connect(m_everything, &AllExecutionsView::errorKindChosen, this, [this] { present(Shown::Everything); });
    connect(m_everything, &AllExecutionsView::previewWanted, this, &ExecutionsPage::markWanted);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        updatePlaceholder();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExecutionsPage::onSelection);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ExecutionsPage::onSelection);
    connect(&m_model, &LiveExecutionsModel::countsChanged, this, &ExecutionsPage::onCounts);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExecutionsPage::exportCsv);
    connect(m_drawer, &DetailDrawer::closed, this, [this] { shownTable()->setFocus(Qt::OtherFocusReason); });
    for (DataTable *table : {static_cast<DataTable *>(m_ui->table), m_everything->table()}) {
        connect(table, &QAbstractItemView::activated, m_drawer, &DetailDrawer::enter);
        addMarking(table);
        addPinning(table);
    }
}

void gui::ExecutionsPage::connectMarking()
{
    connect(m_ui->markButton, &QPushButton::clicked, this, &ExecutionsPage::mark);
    connect(m_marking, &MarkPanel::said, m_ui->actionBanner,
            [this](Banner::Tone tone, const QString &text) { m_ui->actionBanner->say(tone, text); });
    connect(m_marking, &MarkPanel::marked, this, &ExecutionsPage::onMarked);
    connect(m_marking, &MarkPanel::dismissed, this, [this] {
        updateMarkButton();
        shownTable()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->actionBanner, &Banner::actionTriggered, this, &ExecutionsPage::undo);
    auto *shortcut = new QShortcut(QKeySequence::Undo, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &ExecutionsPage::undo);
}

void gui::ExecutionsPage::connectSession()
{
    connect(&m_session, &LiveSession::liveChanged, this, &ExecutionsPage::onLive);
    connect(&m_session, &LiveSession::stateChanged, this, &ExecutionsPage::onSessionState);
    connect(&m_session, &LiveSession::announcedChanged, this, &ExecutionsPage::updateMarkButton);
    connect(&m_session, &LiveSession::targetChanged, this, [this] {
        m_model.clear();
        m_detail->clear();
        m_undoable = {};
        m_ui->actionBanner->clear();
        const bool hasFiles = m_session.showsFiles();
        for (const auto column : {LiveExecutionsModel::ScreenshotsColumn, LiveExecutionsModel::DownloadsColumn})
            m_ui->table->setColumnHidden(column, !hasFiles);
        const bool hasUsers = !m_session.hasTarget() || !m_session.target().schema.executionUser.isEmpty();
        m_ui->table->setColumnHidden(LiveExecutionsModel::UserColumn, !hasUsers);
    });
    connect(&m_session, &LiveSession::localTimeChanged, this,
            [this] { m_model.setShowsLocalTime(m_session.showsLocalTime()); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_session.isConnected())
            m_model.setNow(m_session.serverNow());
    });
}

void gui::ExecutionsPage::addMarking(DataTable *table)
{
    connect(table, &DataTable::contextMenuAboutToShow, this, [this](QMenu *menu) {
        menu->addAction(m_ui->markButton->text(), this, &ExecutionsPage::mark)
            ->setEnabled(m_ui->markButton->isEnabled());
    });
}

void gui::ExecutionsPage::addPinning(DataTable *table)
{
    connect(table, &DataTable::contextMenuAboutToShow, this, [this](QMenu *menu) {
        const Say say = [this](Banner::Tone tone, const QString &text) {
            m_undoable = {};
            m_ui->actionBanner->say(tone, text);
        };
        Pinning{.session = m_session, .owner = this, .executions = selectedExecutions(), .say = say}.addTo(menu);
    });
}

QList<ExecutionId> gui::ExecutionsPage::selectedExecutions() const
{
    if (!showsLiveTable())
        return m_everything->selectedExecutions();
    QList<ExecutionId> ids;
    for (const int row : m_ui->table->selectedRowNumbers())
        ids << m_model.at(row).execution.id;
    return ids;
}

QList<ExecutionId> gui::ExecutionsPage::selectedStuck() const
{
    if (!showsLiveTable())
        return m_everything->selectedStuck();
    QList<ExecutionId> stuck;
    for (const int row : m_ui->table->selectedRowNumbers()) {
        const LiveExecution &live = m_model.at(row);
        if (m_model.isStuck(live))
            stuck.append(live.execution.id);
    }
    return stuck;
}

gui::DataTable *gui::ExecutionsPage::shownTable() const
{
    return showsLiveTable() ? m_ui->table : m_everything->shownTable();
}

void gui::ExecutionsPage::present(Shown shown)
{
    m_shown = shown;
    windowSettings().setValue(shownKey, shownNames.at(static_cast<qsizetype>(shown)));
    chipOf(shown)->setChecked(true);
    m_ui->searchEdit->setVisible(showsLiveTable());
    // What is not shown takes no room.
    const auto policy = showsLiveTable() ? QSizePolicy::Ignored : QSizePolicy::Preferred;
    m_everything->setSizePolicy(policy, policy);
    if (showsLiveTable()) {
        m_model.setScope(static_cast<Scope>(shown));
        m_ui->stack->setCurrentWidget(m_ui->table);
    } else {
        m_everything->showErrors(shown == Shown::Errors);
        m_ui->stack->setCurrentWidget(m_everything);
    }
    arrangeHead();
    updatePlaceholder();
    onSelection();
}

void gui::ExecutionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeHead();
}

void gui::ExecutionsPage::arrangeHead()
{
    const QMargins margins = m_ui->pageLayout->contentsMargins();
    // The spacer between chips and actions is one of them, too.
    int wanted = margins.left() + margins.right() + m_ui->headSpacer->sizeHint().width();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->titleLabel, m_ui->scopeBar, m_ui->detailButton,
                                                            m_ui->exportButton, m_ui->markButton}) {
        if (!widget->isHidden())
            wanted += widget->sizeHint().width() + m_ui->headLayout->spacing();
    }
    const bool isBeside = m_ui->headLayout->indexOf(m_ui->scopeBar) >= 0;
    if (isBeside == (wanted <= width()))
        return;
    if (isBeside) {
        m_ui->headLayout->removeWidget(m_ui->scopeBar);
        m_ui->pageLayout->insertWidget(1, m_ui->scopeBar);
    } else {
        m_ui->pageLayout->removeWidget(m_ui->scopeBar);
        m_ui->headLayout->insertWidget(1, m_ui->scopeBar);
    }
}

void gui::ExecutionsPage::onLive(const LiveSnapshot &snapshot)
{
    m_model.apply(snapshot);
    // Also where nothing has changed: that there is none is known from the first time on.
    onCounts();
    updatePlaceholder();
    onSelection();
}

void gui::ExecutionsPage::onCounts()
{
    // What nobody has read yet is not none.
    const bool isRead = m_session.lastRefresh().isValid();
    for (const Shown shown : {Shown::Running, Shown::Pending, Shown::Stuck, Shown::NoStart, Shown::Unfinished})
        chipOf(shown)->setCount(isRead ? m_model.count(static_cast<Scope>(shown)) : -1);
    const int stuck = m_model.count(Scope::Stuck);
    if (isRead)
        m_everything->setLiveStuck(stuck);
    emit attentionChanged(stuck, tr("%n stuck execution(s)", nullptr, stuck));
    arrangeHead();
}

void gui::ExecutionsPage::onSessionState()
{
    updatePlaceholder();
    onSelection();
}

void gui::ExecutionsPage::updatePlaceholder()
{
    switch (m_session.state()) {
    case LiveSession::State::NoTarget:
        m_ui->table->setPlaceholder(tr("Not connected. Choose a connection at the top left."));
        return;
    case LiveSession::State::Connecting: m_ui->table->setPlaceholder(tr("Connecting…")); return;
    case LiveSession::State::Lost: m_ui->table->setPlaceholder(tr("Not connected.")); return;
    case LiveSession::State::Connected: break;
    }
    const QString search = m_ui->searchEdit->text().trimmed();
    const auto meant = ExecutionFilter::parse(search);
    if (!search.isEmpty())
        m_ui->table->setPlaceholder(meant ? tr("Nothing matches \"%1\". Clear the search field to see all.").arg(search)
                                          : meant.error().message);
    else if (m_shown == Shown::Stuck)
        m_ui->table->setPlaceholder(tr("No execution is stuck."));
    else if (m_shown == Shown::NoStart)
        m_ui->table->setPlaceholder(tr("Every unfinished execution has a start time."));
    else if (m_shown == Shown::Running)
        m_ui->table->setPlaceholder(tr("Nothing is running."));
    else if (m_shown == Shown::Pending)
        m_ui->table->setPlaceholder(tr("Nothing is pending."));
    else
        m_ui->table->setPlaceholder(tr("Nothing is running or pending."));
}

void gui::ExecutionsPage::updateMarkButton()
{
    const qsizetype stuck = selectedStuck().size();
    const bool isFew = stuck <= MarkPanel::mostInPlace;
    const auto count = static_cast<int>(stuck);
    m_ui->markButton->setText(stuck == 0  ? tr("&Mark as failed…")
                                  : isFew ? tr("&Mark %n as failed…", nullptr, count)
                                          : tr("Preview &marking %n…", nullptr, count));
    m_ui->markButton->setEnabled(stuck > 0 && m_session.isConnected() && m_marking->isHidden());
    m_ui->markButton->setToolTip(stuck == 0  ? tr("Select stuck executions first: only those can be marked.")
                                     : isFew ? tr("Asks first; nothing is changed yet.")
                                             : tr("Opens a preview; nothing is changed yet."));
    arrangeHead();
}

void gui::ExecutionsPage::onSelection()
{
    updateMarkButton();
    const QList<ExecutionId> selected = selectedExecutions();
    if (selected.isEmpty())
        m_detail->clear();
    else if (m_session.isConnected())
        m_detail->show(selected.first(), selected.size());
}

void gui::ExecutionsPage::mark()
{
    const QList<ExecutionId> stuck = selectedStuck();
    if (stuck.isEmpty())
        return;
    if (stuck.size() > MarkPanel::mostInPlace) {
        emit markWanted(stuck);
        return;
    }
    m_undoable = {};
    m_ui->actionBanner->clear();
    m_marking->ask(stuck);
    updateMarkButton();
}

void gui::ExecutionsPage::onMarked(const RunResult &result)
{
    const qint64 done = result.done.of(ItemKind::Execution);
    QStringList words{tr("%Ln execution(s) marked failed.", nullptr, static_cast<int>(done))};
    if (result.skipped() > 0)
        words << tr("%Ln had ended meanwhile and stay(s) as it is.", nullptr, static_cast<int>(result.skipped()));
    if (result.failed > 0) {
        words << tr("%Ln could not be marked.", nullptr, static_cast<int>(result.failed));
        for (const ItemOutcome &item : result.remarks) {
            if (item.outcome == Outcome::Failed && !words.contains(item.reason))
                words << item.reason;
        }
    }
    if (result.stopped)
        words << tr("Stopped on request: the rest was not touched.");
    if (result.interrupted)
        words << tr("Interrupted: %1 The next run finishes what was begun.").arg(result.error.message);
    m_undoable = done > 0 ? result.run : RunId();
    const bool isWhole = done > 0 && result.failed == 0 && !result.interrupted;
    m_ui->actionBanner->say(isWhole ? Banner::Tone::Success : Banner::Tone::Warning, words.join(u' '),
                            done > 0 ? tr("&Undo") : QString());
}

void gui::ExecutionsPage::undo()
{
    if (m_undoable.isNull() || m_session.announced() || !m_session.isConnected())
        return;
    auto *job = m_session.start<RunResult>(
        this,
        [run = m_undoable](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::runUndo(session, run.value, context);
        },
        [this](const Result<RunResult> &result) { onUndone(result); });
    m_session.announce(job, tr("Undo"));
    m_ui->actionBanner->say(Banner::Tone::Information, tr("Undoing…"));
    shownTable()->setFocus(Qt::OtherFocusReason);
}

void gui::ExecutionsPage::onUndone(const Result<RunResult> &result)
{
    if (!result || result->interrupted || result->stopped) {
        // What is left can still be brought back.
        m_ui->actionBanner->say(Banner::Tone::Danger,
                                !result               ? tr("Nothing was undone. %1").arg(result.error().message)
                                    : result->stopped ? tr("Stopped on request; Undo brings back the rest.")
                                                      : result->error.message,
                                tr("&Undo"));
        return;
    }
    m_undoable = {};
    QStringList words{tr("Undone: %Ln execution(s) have the state back that they had.", nullptr,
                         static_cast<int>(result->done.of(ItemKind::Execution)))};
    const qint64 left = result->failed + result->skipped();
    if (left > 0) {
        words << tr("%Ln stay(s) marked:", nullptr, static_cast<int>(left));
        for (const ItemOutcome &item : result->remarks) {
            if (!item.reason.isEmpty() && !words.contains(item.reason))
                words << item.reason;
        }
    }
    words << result->notes;
    m_ui->actionBanner->say(left == 0 ? Banner::Tone::Success : Banner::Tone::Warning, words.join(u' '));
}

void gui::ExecutionsPage::showStuck()
{
    present(Shown::Stuck);
}

void gui::ExecutionsPage::showExecutions(const ExecutionFilter &filter)
{
    present(Shown::Everything);
    m_everything->show(filter);
}

void gui::ExecutionsPage::find()
{
    if (!showsLiveTable()) {
        m_everything->find();
        return;
    }
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void gui::ExecutionsPage::exportCsv()
{
    shownTable()->exportCsv();
}
