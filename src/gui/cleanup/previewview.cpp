// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/previewview.h"

#include "cleanup/guard/interlocks.h"
#include "cleanup/look/findvolumes.h"
#include "gui/cleanup/policytext.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/measure.h"
#include "gui/window/statusline.h"
#include "ui_previewview.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using models::PlanItemsModel;
using Part = PlanItemsModel::Part;
using Indexes = std::vector<qsizetype>;

gui::PreviewView::PreviewView(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::PreviewView>())
    , m_bar(new DecisionBar(session))
    , m_copyFirst(session, this)
{
    m_ui->setupUi(this);
    m_ui->footLayout->addWidget(m_bar);
    setTabOrder(m_ui->noneButton, m_bar->findChild<QWidget *>(u"planTable"_s));
    keepWithin(m_ui->filterEdit, {.leastCharacters = 20});
    // Of all the page the list gives up its height first: its head and a row are the least.
    m_ui->tables->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->tables, m_ui->goingTable, m_ui->keptTable})
        keepWithin(widget, {.leastLines = 3});
    makeQuiet(m_ui->scopeLabel);
    m_ui->goingChip->setLabel(tr("Goes"));
    m_ui->keptChip->setLabel(tr("Kept"));
    setUpTable(m_ui->goingTable, &m_going, u"preview"_s);
    setUpTable(m_ui->keptTable, &m_kept, u"kept"_s);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150ms);
    m_countDelay.setSingleShot(true);
    m_countDelay.setInterval(40ms);
    connectControls();
    setUpCopying();
    showPart(Part::Going);
}

gui::PreviewView::~PreviewView() = default;

void gui::PreviewView::setUpTable(DataTable *table, PlanItemsModel *model, const QString &key)
{
    // The plan comes oldest first; another order is a person's choice, and not remembered beyond this plan.
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSortIndicator(PlanItemsModel::TimeColumn, Qt::AscendingOrder);
    table->setModel(model);
    table->setSortingEnabled(true);
    table->elideInMiddle({PlanItemsModel::NameColumn, PlanItemsModel::ExecutionColumn});
    table->setItemDelegateForColumn(PlanItemsModel::WhyColumn, new PillDelegate(table));
    const double widths[PlanItemsModel::ColumnCount]{34, 20, 12, 22, 12};
    for (int column = 0; column < PlanItemsModel::ColumnCount; ++column)
        table->setColumnWidth(column, characters(this, widths[column]));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(PlanItemsModel::NameColumn, QHeaderView::Stretch);
    table->rememberAs(key);
    table->setMayExport([this, model] { return m_plan && !arrangingOf(model); });
    connect(model, &PlanItemsModel::arrangementWanted, this, [this, model] { arrange(model); });
    connect(model, &QAbstractItemModel::layoutChanged, this, &PreviewView::updateScope);
}

void gui::PreviewView::connectControls()
{
    connect(m_ui->goingChip, &QAbstractButton::clicked, this, [this] { showPart(Part::Going); });
    connect(m_ui->keptChip, &QAbstractButton::clicked, this, [this] { showPart(Part::Kept); });
    connect(m_ui->filterEdit, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        m_going.setFilter(m_ui->filterEdit->text());
        m_kept.setFilter(m_ui->filterEdit->text());
        updatePlaceholders();
        updateScope();
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &PreviewView::exportCsv);
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { m_going.setAllShown(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] { m_going.setAllShown(false); });
    connect(&m_going, &PlanItemsModel::selectionChanged, this, &PreviewView::onSelectionChanged);
    connect(&m_countDelay, &QTimer::timeout, this, &PreviewView::summarizeAndCheck);
    connect(m_bar, &DecisionBar::sectionChosen, this, &PreviewView::showSection);
    connect(&m_session, &LiveSession::stateChanged, this, [this] {
        // Setting up, or somebody else's run ending, mends checks without a new preview.
        if (m_plan && m_bar->isRed() && m_session.isConnected() && isVisible())
            checkInterlocks();
    });
    connect(&m_session, &LiveSession::localTimeChanged, this, [this] {
        m_going.setShowsLocalTime(m_session.showsLocalTime());
        m_kept.setShowsLocalTime(m_session.showsLocalTime());
    });
    connect(m_bar, &DecisionBar::runWanted, this, &PreviewView::runWanted);
    connect(m_bar, &DecisionBar::backWanted, this, &PreviewView::backWanted);
    auto *tick = new QAction(tr("Tick or untick"), m_ui->goingTable);
    tick->setShortcut(Qt::Key_Space);
    tick->setShortcutContext(Qt::WidgetShortcut);
    connect(tick, &QAction::triggered, this, &PreviewView::tickSelected);
    m_ui->goingTable->addAction(tick);
}

void gui::PreviewView::setUpCopying()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("&All ticked files…"), this, [this] { m_copyFirst.choose(m_plan, m_going.selection()); });
    auto *selected = menu->addAction(tr("&Selected files…"), this, [this] {
        m_copyFirst.choose(m_plan, m_going.onlyRows(m_ui->goingTable->selectedRowNumbers()));
    });
    connect(menu, &QMenu::aboutToShow, this,
            [this, selected] { selected->setEnabled(!m_ui->goingTable->selectedRowNumbers().isEmpty()); });
    m_ui->copyFirstButton->setMenu(menu);
    connect(&m_session, &LiveSession::announcedChanged, this, &PreviewView::updateCopying);
}

/// Only files can be copied, and one job at a time.
void gui::PreviewView::updateCopying()
{
    m_ui->copyFirstButton->setVisible(!touchesNoFile(m_policy) && m_ui->tables->currentIndex() == 0);
    m_ui->copyFirstButton->setEnabled(m_plan && m_bar->isCounted() && summary().counts.bytes > 0
                                      && !m_session.announced());
}

void gui::PreviewView::showPlanning(jobs::JobBase *job, const CleanupPolicy &policy,
                                    const std::shared_ptr<const cleanup::FirstFound> &found)
{
    for (const auto &old : {m_counting, m_measuring, m_arranging[0], m_arranging[1]})
        delete old;
    if (m_checking) {
        m_checking->stop();
        m_isCheckStale = true;
    }
    m_ui->filterEdit->setEnabled(false);
    m_ui->exportButton->setEnabled(false);
    m_planning = job;
    m_found = found;
    m_policy = policy;
    m_plan = nullptr;
    m_going.clear();
    m_kept.clear();
    m_ui->filterEdit->clear();
    m_filterDelay.stop();
    m_ui->goingChip->setCount(-1);
    m_ui->keptChip->setCount(-1);
    m_bar->reset(policy);
    showPart(Part::Going);
    connect(job, &jobs::JobBase::progressChanged, this, &PreviewView::showFound);
    updatePlaceholders();
    updateScope();
    hideColumns();
    m_bar->backButton()->setFocus(Qt::OtherFocusReason);
}

void gui::PreviewView::showPlan(const PlanPtr &plan, const Selection &selection)
{
    m_planning = nullptr;
    m_plan = plan;
    m_isNew = true;
    m_ui->filterEdit->setEnabled(true);
    m_ui->exportButton->setEnabled(true);
    m_bar->setPlan(plan);
    m_going.setPlan(plan, m_bar->section(), Part::Going, withoutImpossible(*plan, selection));
    m_kept.setPlan(plan, m_bar->section(), Part::Kept);
    showOldestFirst();
    showSection();
    m_ui->goingTable->setFocus(Qt::OtherFocusReason);
    showFirstWanted();
    readVolumes();
    summarizeAndCheck();
}

/// As the models begin, whatever the plan before was sorted by.
void gui::PreviewView::showOldestFirst()
{
    for (const DataTable *table : {m_ui->goingTable, m_ui->keptTable})
        table->horizontalHeader()->setSortIndicator(PlanItemsModel::TimeColumn, Qt::AscendingOrder);
}

/// Who has moved, chosen or arranged something in what is there already keeps it as it is.
bool gui::PreviewView::isReading() const
{
    const DataTable *table = m_ui->goingTable;
    const QHeaderView *header = table->horizontalHeader();
    return m_going.total() > 0
        && (table->verticalScrollBar()->value() > 0 || table->selectionModel()->hasSelection()
            || header->sortIndicatorSection() != PlanItemsModel::TimeColumn
            || header->sortIndicatorOrder() != Qt::AscendingOrder);
}

/// Without ticks: what of it goes is known when the plan is made.
void gui::PreviewView::showFound()
{
    if (!m_planning)
        return;
    if (const PlanPtr found = isReading() ? nullptr : m_found->moreThan(m_going.total())) {
        m_going.setPlan(found, {}, Part::Found);
        showOldestFirst();
        m_ui->goingTable->scrollToTop();
    }
    updatePlaceholders();
    updateScope();
}

bool gui::PreviewView::isSettled() const
{
    return m_plan && m_bar->isCounted() && m_bar->isChecked() && !m_countDelay.isActive();
}

QPointer<jobs::JobBase> &gui::PreviewView::arrangingOf(const PlanItemsModel *model)
{
    return m_arranging[model == &m_kept ? 1 : 0];
}

void gui::PreviewView::arrange(PlanItemsModel *model)
{
    QPointer<jobs::JobBase> &job = arrangingOf(model);
    delete job;
    job = m_session.start<Indexes>(
        this,
        [work = model->arrangementWork()](cleanup::Session &, const cleanup::Context &) -> Result<Indexes> {
            return work();
        },
        [this, model, wanted = model->arrangement()](Result<Indexes> shown) {
            arrangingOf(model) = nullptr;
            if (shown)
                model->setArranged(wanted, std::move(*shown));
            updatePlaceholders();
            if (model == &m_going && std::exchange(m_isNew, false))
                showFirstWanted();
        });
}

/// Where only some are ticked, they are what somebody came for.
void gui::PreviewView::showFirstWanted()
{
    m_ui->goingTable->setCurrentIndex(m_going.index(std::max(0, m_going.firstWanted()), 0));
    m_ui->goingTable->clearSelection();
}

void gui::PreviewView::showPart(Part part)
{
    const bool isGoing = part == Part::Going;
    (isGoing ? m_ui->goingChip : m_ui->keptChip)->setChecked(true);
    m_ui->tables->setCurrentIndex(isGoing ? 0 : 1);
    m_ui->allButton->setVisible(isGoing);
    m_ui->noneButton->setVisible(isGoing);
    updateScope();
}

void gui::PreviewView::tickSelected()
{
    QList<int> rows = m_ui->goingTable->selectedRowNumbers();
    if (rows.isEmpty() && m_ui->goingTable->currentIndex().isValid())
        rows.append(m_ui->goingTable->currentIndex().row());
    if (rows.isEmpty())
        return;
    const bool wasTicked = m_going.index(rows.first(), 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_going.setRowsWanted(rows, !wasTicked);
}

void gui::PreviewView::onSelectionChanged()
{
    m_bar->setCounting();
    m_countDelay.start();
}

void gui::PreviewView::summarizeAndCheck()
{
    if (!m_plan)
        return;
    delete m_counting;
    if (m_plan->itemCount() <= PlanItemsModel::longList) {
        onSummary(summarize(*m_plan, m_going.selection()));
        return;
    }
    m_counting = m_session.start<PlanSummary>(
        this,
        [plan = m_plan, selection = m_going.selection()](cleanup::Session &, const cleanup::Context &)
            -> Result<PlanSummary> { return summarize(*plan, selection); },
        [this](const Result<PlanSummary> &summary) {
            m_counting = nullptr;
            if (summary)
                onSummary(*summary);
        });
}

void gui::PreviewView::onSummary(const PlanSummary &summary)
{
    m_bar->setSummary(summary);
    m_ui->goingChip->setCount(summary.items());
    m_ui->keptChip->setCount(summary.kept);
    updateScope();
    checkInterlocks();
}

void gui::PreviewView::checkInterlocks()
{
    // Waiting for a check to end could take as long as a server that does not answer: the next one follows it instead.
    if (m_checking) {
        m_checking->stop();
        m_isCheckStale = true;
        return;
    }
    m_isCheckStale = false;
    m_checking = m_session.start<Interlocks>(
        this,
        [plan = m_plan, selection = m_going.selection()](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::checkInterlocks(session, *plan, selection, context);
        },
        [this](const Result<Interlocks> &interlocks) { onInterlocks(interlocks); });
}

void gui::PreviewView::onInterlocks(const Result<Interlocks> &interlocks)
{
    m_checking = nullptr;
    if (m_isCheckStale) {
        m_isCheckStale = false;
        if (m_plan && m_bar->isCounted())
            checkInterlocks();
        return;
    }
    m_bar->setInterlocks(interlocks);
}

void gui::PreviewView::readVolumes()
{
    using Volumes = std::map<Directory, Volume>;
    // One for each volume: what two folders on one of them give back belongs to the same bar.
    m_measuring = m_session.start<Volumes>(
        this,
        [](cleanup::Session &session, const cleanup::Context &) -> Result<Volumes> {
            return cleanup::findSeparateVolumes(session);
        },
        [this](const Result<Volumes> &volumes) {
            m_measuring = nullptr;
            if (volumes)
                m_bar->setVolumes(*volumes);
        });
}

void gui::PreviewView::showSection()
{
    m_going.setSection(m_bar->section());
    m_kept.setSection(m_bar->section());
    hideColumns();
    updatePlaceholders();
    updateScope();
}

/// An execution's own number is its name already.
void gui::PreviewView::hideColumns()
{
    const auto section = m_bar->section();
    const bool isExecution
        = m_plan && section ? m_plan->sections[*section].kind == ItemKind::Execution : marksOnly(m_policy);
    for (DataTable *table : {m_ui->goingTable, m_ui->keptTable})
        table->setColumnHidden(PlanItemsModel::ExecutionColumn, isExecution);
}

void gui::PreviewView::updateScope()
{
    const bool isGoing = m_ui->tables->currentIndex() == 0;
    const PlanItemsModel &model = isGoing ? m_going : m_kept;
    for (QPushButton *button : {m_ui->allButton, m_ui->noneButton})
        button->setEnabled(m_plan && model.rowCount() > 0);
    updateCopying();
    if (m_planning) {
        m_ui->scopeLabel->setText(isGoing && model.rowCount() > 0
                                      ? tr("%1 · shown are the first %2 that its rules find; which of them are kept is "
                                           "known at the end")
                                            .arg(tr("Making the plan: %1").arg(phaseText(m_planning->progress().phase)),
                                                 countText(model.rowCount()))
                                      : QString());
        return;
    }
    const QString shown = countText(model.rowCount());
    const auto section = m_bar->section();
    // The chips above are the whole plan's; what is said here is of the part that is shown.
    const QString part
        = m_plan && section && m_plan->sections.size() > 1 ? titleOf(m_plan->sections[*section]) : tr("Whole plan");
    QStringList words;
    if (model.isFiltered())
        words << tr("%1 of %2 match").arg(shown, countText(model.total()));
    else if (!isGoing)
        words << tr("%1 kept").arg(shown);
    if (isGoing && m_bar->isCounted())
        words << tr("%1 of %2 ticked")
                     .arg(countText(section && *section < summary().parts.size() ? summary().parts[*section].items
                                                                                 : summary().items()),
                          countText(model.total()));
    m_ui->scopeLabel->setText(m_plan && !words.isEmpty() ? tr("%1: %2").arg(part, words.join(u" · "_s)) : QString());
    m_ui->allButton->setText(model.isFiltered() ? tr("Tick all %1 matching").arg(shown) : tr("Tick all %1").arg(shown));
    m_ui->noneButton->setText(model.isFiltered() ? tr("Untick all %1 matching").arg(shown)
                                                 : tr("Untick all %1").arg(shown));
}

QString gui::PreviewView::planningText() const
{
    const Progress &progress = m_planning->progress();
    const qint64 seen = progress.itemsDone;
    const QString text = tr("Making the plan: %1").arg(phaseText(progress.phase));
    return seen > 0 ? text + u'\n' + tr("%Ln item(s) so far", nullptr, static_cast<int>(seen)) : text;
}

void gui::PreviewView::updatePlaceholders()
{
    if (m_planning) {
        m_ui->goingTable->setPlaceholder(planningText());
        m_ui->keptTable->setPlaceholder(planningText());
        return;
    }
    if (m_going.isFiltered()) {
        const QString text
            = tr("Nothing here matches \"%1\". Clear the filter to see all.").arg(m_ui->filterEdit->text());
        m_ui->goingTable->setPlaceholder(text);
        m_ui->keptTable->setPlaceholder(text);
        return;
    }
    // While a long list is arranged, nobody knows yet that it is empty.
    m_ui->goingTable->setPlaceholder(m_arranging[0] ? QString() : nothingText());
    m_ui->keptTable->setPlaceholder(m_arranging[1] ? QString() : tr("Nothing that the rule alone would take is kept."));
}

QString gui::PreviewView::nothingText() const
{
    if (!m_plan || m_plan->sections.empty())
        return {};
    const auto section = m_bar->section();
    if (m_plan->sections[section.value_or(0)].isChosen())
        return tr("None of the chosen files can go: each is gone, pinned, or of an execution that is still at it.");
    return section ? textOfKind(m_plan->sections[*section].facts().nothing)
                   : tr("Nothing of all that this cleanup looks for is there: there is nothing to do.");
}

RunRequest gui::PreviewView::request() const
{
    return m_bar->request(m_going.selection());
}

void gui::PreviewView::find()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void gui::PreviewView::exportCsv()
{
    (m_ui->tables->currentIndex() == 0 ? m_ui->goingTable : m_ui->keptTable)->exportCsv();
}
