// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/executionspage.h"

#include "gui/executions/allexecutionsview.h"
#include "gui/executions/detailpane.h"
#include "gui/settings.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/pindialog.h"
#include "ui_executionspage.h"

#include <QHeaderView>
#include <QMenu>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using models::LiveExecutionsModel;
using Scope = models::LiveExecutionsModel::Scope;

gui::ExecutionsPage::ExecutionsPage(LiveSession &session, QWidget *parent)
    : Page(tr("Executions"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ExecutionsPage>())
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    m_ui->runningChip->setLabel(tr("Running"));
    m_ui->stuckChip->setLabel(tr("Stuck"));
    m_ui->noStartChip->setLabel(tr("No start time"));
    m_ui->allChip->setLabel(tr("All unfinished"));
    m_ui->everythingChip->setLabel(tr("All executions"));
    m_ui->markButton->setText(tr("Mark as failed…"));
    m_everything = new AllExecutionsView(session, m_ui->stack);
    m_ui->stack->addWidget(m_everything);
    m_ui->table->setModel(&m_model);
    m_ui->table->setKeepsScroll(true);
    m_ui->table->elideInMiddle({LiveExecutionsModel::IdColumn, LiveExecutionsModel::UserColumn});
    m_ui->table->setItemDelegateForColumn(LiveExecutionsModel::StateColumn, new PillDelegate(this));
    m_ui->table->setItemDelegateForColumn(LiveExecutionsModel::LimitColumn, new BarDelegate(this));
    const int widths[LiveExecutionsModel::ColumnCount]{82, 138, 66, 142, 92, 108, 54, 50};
    for (int column = 0; column < LiveExecutionsModel::ColumnCount; ++column)
        m_ui->table->setColumnWidth(column, widths[column]);
    m_ui->table->sortByColumn(LiveExecutionsModel::StartedColumn, Qt::AscendingOrder);
    m_ui->table->horizontalHeader()->setStretchLastSection(false);
    m_ui->table->horizontalHeader()->setSectionResizeMode(LiveExecutionsModel::LimitColumn, QHeaderView::Stretch);
    m_ui->table->rememberAs(u"executions"_s);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({760, 300});
    m_ui->splitter->restoreState(windowSettings().value(u"executions/splitter"_s).toByteArray());
    m_detail = new DetailPane(session, *m_ui, this);
    connectControls();
    const int scope = windowSettings().value(u"executions/scope"_s, static_cast<int>(Scope::All)).toInt();
    setScope(static_cast<Scope>(std::clamp(scope, 0, 3)));
    showEverything(windowSettings().value(u"executions/everything"_s, false).toBool());
    onCounts();
    onSessionState();
    m_tick.start(1s);
}

gui::ExecutionsPage::~ExecutionsPage() = default;

void gui::ExecutionsPage::connectControls()
{
    connect(&m_session, &LiveSession::liveChanged, this, &ExecutionsPage::onLive);
    connect(&m_session, &LiveSession::stateChanged, this, &ExecutionsPage::onSessionState);
    connect(&m_session, &LiveSession::targetChanged, this, [this] {
        m_model.clear();
        m_detail->clear();
        const bool hasFiles = m_session.showsFiles();
        for (const auto column : {LiveExecutionsModel::ScreenshotsColumn, LiveExecutionsModel::DownloadsColumn})
            m_ui->table->setColumnHidden(column, !hasFiles);
        const bool hasUsers = !m_session.hasTarget() || !m_session.target().schema.executionUser.isEmpty();
        m_ui->table->setColumnHidden(LiveExecutionsModel::UserColumn, !hasUsers);
    });
    connect(&m_session, &LiveSession::localTimeChanged, this,
            [this] { m_model.setShowsLocalTime(m_session.showsLocalTime()); });
    connect(&m_model, &LiveExecutionsModel::countsChanged, this, &ExecutionsPage::onCounts);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_session.isConnected())
            m_model.setNow(m_session.serverNow());
    });
    const std::pair<Chip *, Scope> chips[]{{m_ui->runningChip, Scope::Running},
                                           {m_ui->stuckChip, Scope::Stuck},
                                           {m_ui->noStartChip, Scope::NoStart},
                                           {m_ui->allChip, Scope::All}};
    for (const auto &[chip, scope] : chips)
        connect(chip, &QAbstractButton::clicked, this, [this, scope = scope] {
            showEverything(false);
            setScope(scope);
        });
    connect(m_ui->everythingChip, &QAbstractButton::clicked, this, [this] { showEverything(true); });
    connect(m_everything, &AllExecutionsView::executionChosen, this, &ExecutionsPage::onSelection);
    connect(m_everything, &AllExecutionsView::nothingChosen, this, &ExecutionsPage::onSelection);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        updatePlaceholder();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExecutionsPage::onSelection);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ExecutionsPage::onSelection);
    connect(m_ui->markButton, &QPushButton::clicked, this, [this] { emit markWanted(selectedStuck()); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExecutionsPage::exportCsv);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this,
            [this] { windowSettings().setValue(u"executions/splitter"_s, m_ui->splitter->saveState()); });
    connect(m_ui->table, &DataTable::contextMenuAboutToShow, this, [this](QMenu *menu) {
        QAction *mark = menu->addAction(m_ui->markButton->text(), this, [this] { emit markWanted(selectedStuck()); });
        mark->setEnabled(m_ui->markButton->isEnabled());
    });
    for (DataTable *table : {static_cast<DataTable *>(m_ui->table), m_everything->table()})
        addPinning(table);
}

void gui::ExecutionsPage::addPinning(DataTable *table)
{
    connect(table, &DataTable::contextMenuAboutToShow, this, [this](QMenu *menu) {
        const QList<ExecutionId> selected = selectedExecutions();
        const bool canPin = !selected.isEmpty() && m_session.isConnected() && m_session.status().isSetUp;
        const Say say = [this](Banner::Tone tone, const QString &text) { m_ui->banner->say(tone, text); };
        menu->addAction(tr("Pin…"), this, [this, selected, say] { pinAfterAsking(m_session, this, selected, say); })
            ->setEnabled(canPin);
        menu->addAction(tr("Unpin"), this,
                        [this, selected, say] { setPinned(m_session, this, selected, false, {}, say); })
            ->setEnabled(canPin);
    });
}

QList<ExecutionId> gui::ExecutionsPage::selectedExecutions() const
{
    if (showsEverything())
        return m_everything->selectedExecutions();
    QList<ExecutionId> ids;
    for (const int row : m_ui->table->selectedRowNumbers())
        ids << m_model.at(row).execution.id;
    return ids;
}

void gui::ExecutionsPage::setScope(Scope scope)
{
    m_scope = scope;
    Chip *const chips[]{m_ui->runningChip, m_ui->stuckChip, m_ui->noStartChip, m_ui->allChip};
    chips[static_cast<size_t>(scope)]->setChecked(true);
    m_model.setScope(scope);
    windowSettings().setValue(u"executions/scope"_s, static_cast<int>(scope));
    updatePlaceholder();
    onSelection();
}

bool gui::ExecutionsPage::showsEverything() const
{
    return m_ui->stack->currentWidget() == m_everything;
}

void gui::ExecutionsPage::showEverything(bool isWanted)
{
    windowSettings().setValue(u"executions/everything"_s, isWanted);
    if (isWanted)
        m_ui->everythingChip->setChecked(true);
    m_ui->stack->setCurrentWidget(isWanted ? static_cast<QWidget *>(m_everything) : m_ui->table);
    // What acts on the live table only.
    m_ui->searchEdit->setVisible(!isWanted);
    m_ui->markButton->setVisible(!isWanted);
    onSelection();
}

void gui::ExecutionsPage::onLive(const LiveSnapshot &snapshot)
{
    m_model.apply(snapshot);
    updatePlaceholder();
    onSelection();
}

void gui::ExecutionsPage::onCounts()
{
    // What nobody has read yet is not none.
    const bool isRead = m_session.lastRefresh().isValid();
    const std::pair<Chip *, Scope> chips[]{{m_ui->runningChip, Scope::Running},
                                           {m_ui->stuckChip, Scope::Stuck},
                                           {m_ui->noStartChip, Scope::NoStart},
                                           {m_ui->allChip, Scope::All}};
    for (const auto &[chip, scope] : chips)
        chip->setCount(isRead ? m_model.count(scope) : -1);
    const int stuck = m_model.count(Scope::Stuck);
    emit attentionChanged(stuck, tr("%n stuck execution(s)", nullptr, stuck));
}

void gui::ExecutionsPage::onSessionState()
{
    updatePlaceholder();
    onSelection();
}

void gui::ExecutionsPage::updatePlaceholder()
{
    const bool isFiltered = !m_ui->searchEdit->text().isEmpty();
    switch (m_session.state()) {
    case LiveSession::State::NoTarget:
        m_ui->table->setPlaceholder(tr("Not connected. Choose a connection at the top left."));
        return;
    case LiveSession::State::Connecting: m_ui->table->setPlaceholder(tr("Connecting…")); return;
    case LiveSession::State::Lost: m_ui->table->setPlaceholder(tr("Not connected.")); return;
    case LiveSession::State::Connected: break;
    }
    if (isFiltered)
        m_ui->table->setPlaceholder(
            tr("Nothing matches \"%1\". Clear the search field to see all.").arg(m_ui->searchEdit->text()));
    else if (m_scope == Scope::Stuck)
        m_ui->table->setPlaceholder(tr("No execution is stuck."));
    else
        m_ui->table->setPlaceholder(tr("Nothing is running or pending."));
}

QList<ExecutionId> gui::ExecutionsPage::selectedStuck() const
{
    QList<ExecutionId> stuck;
    for (const int row : m_ui->table->selectedRowNumbers()) {
        const LiveExecution &live = m_model.at(row);
        if (m_model.isStuck(live))
            stuck.append(live.execution.id);
    }
    return stuck;
}

void gui::ExecutionsPage::onSelection()
{
    const int stuck = static_cast<int>(selectedStuck().size());
    m_ui->markButton->setText(stuck > 0 ? tr("Mark %n as failed…", nullptr, stuck) : tr("Mark as failed…"));
    m_ui->markButton->setEnabled(stuck > 0 && m_session.isConnected());
    m_ui->markButton->setToolTip(stuck > 0 ? tr("Opens a preview; nothing is changed yet.")
                                           : tr("Select stuck executions first: only those can be marked."));
    const QList<ExecutionId> selected = selectedExecutions();
    if (selected.isEmpty())
        m_detail->clear();
    else if (m_session.isConnected())
        m_detail->show(selected.first(), selected.size());
}

void gui::ExecutionsPage::showStuck()
{
    showEverything(false);
    setScope(Scope::Stuck);
}

void gui::ExecutionsPage::find()
{
    if (showsEverything()) {
        m_everything->find();
        return;
    }
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void gui::ExecutionsPage::exportCsv()
{
    if (showsEverything())
        m_everything->exportCsv();
    else
        m_ui->table->exportCsv();
}
