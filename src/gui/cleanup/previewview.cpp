// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/previewview.h"

#include "cleanup/interlocks.h"
#include "core/bytes.h"
#include "gui/widgets/delegates.h"
#include "gui/window/statusline.h"
#include "models/liveexecutionsmodel.h"
#include "ui_previewview.h"

#include <QHeaderView>
#include <QStorageInfo>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using models::PlanItemsModel;
using Part = PlanItemsModel::Part;
using Indexes = std::vector<qsizetype>;

gui::PreviewView::PreviewView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::PreviewView>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->whatHeading);
    makeHeading(m_ui->checksHeading);
    makeQuiet(m_ui->modeLabel);
    makeQuiet(m_ui->scopeLabel);
    m_ui->sideScroll->viewport()->setAutoFillBackground(false);
    m_ui->sideBody->setAutoFillBackground(false);
    m_ui->goingChip->setLabel(tr("Goes"));
    m_ui->keptChip->setLabel(tr("Kept"));
    setUpTable(m_ui->goingTable, &m_going, u"preview"_s);
    setUpTable(m_ui->keptTable, &m_kept, u"kept"_s);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150ms);
    m_countDelay.setSingleShot(true);
    m_countDelay.setInterval(40ms);
    connectControls();
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
    table->setItemDelegateForColumn(PlanItemsModel::NameColumn, new PathDelegate(table));
    table->setItemDelegateForColumn(PlanItemsModel::WhyColumn, new PillDelegate(table));
    const int widths[PlanItemsModel::ColumnCount]{250, 150, 90, 160, 90};
    for (int column = 0; column < PlanItemsModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(PlanItemsModel::NameColumn, QHeaderView::Stretch);
    table->rememberAs(key);
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
    connect(m_ui->permanentRadio, &QRadioButton::toggled, this, &PreviewView::updateFacts);
    connect(m_ui->overrideCheck, &QCheckBox::toggled, this, &PreviewView::updateButton);
    connect(&m_session, &Session::stateChanged, this, &PreviewView::updateButton);
    connect(&m_session, &Session::announcedChanged, this, &PreviewView::updateButton);
    connect(&m_session, &Session::stateChanged, this, [this] {
        // Setting up, or somebody else's run ending, mends checks without a new preview.
        const bool isRed = std::any_of(m_interlocks.cbegin(), m_interlocks.cend(),
                                       [](const Interlock &one) { return !one.isGood(); });
        if (m_plan && isRed && m_session.isConnected() && isVisible())
            checkInterlocks();
    });
    connect(&m_session, &Session::localTimeChanged, this, [this] {
        m_going.setShowsLocalTime(m_session.showsLocalTime());
        m_kept.setShowsLocalTime(m_session.showsLocalTime());
        updateFacts();
    });
    connect(m_ui->runButton, &QPushButton::clicked, this, &PreviewView::runWanted);
    connect(m_ui->backButton, &QPushButton::clicked, this, &PreviewView::backWanted);
    auto *tick = new QAction(tr("Tick or untick"), m_ui->goingTable);
    tick->setShortcut(Qt::Key_Space);
    tick->setShortcutContext(Qt::WidgetShortcut);
    connect(tick, &QAction::triggered, this, &PreviewView::tickSelected);
    m_ui->goingTable->addAction(tick);
}

void gui::PreviewView::showPlanning(jobs::JobBase *job, const CleanupChoice &choice)
{
    for (const auto &old : {m_counting, m_measuring, m_arranging[0], m_arranging[1]})
        delete old;
    if (m_checking) {
        m_checking->stop();
        m_isCheckStale = true;
    }
    m_ui->filterEdit->setEnabled(false);
    m_planning = job;
    m_choice = choice;
    m_plan = nullptr;
    m_summary = {};
    m_interlocks.clear();
    m_isCounted = false;
    m_isChecked = false;
    m_volumeTotal = 0;
    m_going.clear();
    m_kept.clear();
    for (DataTable *table : {m_ui->goingTable, m_ui->keptTable})
        table->setColumnHidden(PlanItemsModel::ExecutionColumn, choice.kind == ItemKind::Execution);
    m_ui->filterEdit->clear();
    m_filterDelay.stop();
    m_ui->overrideCheck->setChecked(false);
    m_ui->overrideCheck->hide();
    m_ui->quarantineRadio->setChecked(true);
    m_ui->goingChip->setCount(-1);
    m_ui->keptChip->setCount(-1);
    m_ui->interlocks->setNote(tr("Checked when the plan is made."));
    showPart(Part::Going);
    connect(job, &jobs::JobBase::progressChanged, this, &PreviewView::updatePlaceholders);
    updatePlaceholders();
    updateFacts();
    updateScope();
    m_ui->backButton->setFocus(Qt::OtherFocusReason);
}

void gui::PreviewView::showPlan(const PlanPtr &plan)
{
    m_planning = nullptr;
    m_plan = plan;
    m_ui->filterEdit->setEnabled(true);
    m_going.setPlan(plan, 0, Part::Going);
    m_kept.setPlan(plan, 0, Part::Kept);
    for (DataTable *table : {m_ui->goingTable, m_ui->keptTable})
        table->horizontalHeader()->setSortIndicator(PlanItemsModel::TimeColumn, Qt::AscendingOrder);
    m_ui->goingChip->setCount(m_going.total());
    m_ui->keptChip->setCount(m_kept.total());
    m_ui->interlocks->setNote(tr("Checking…"));
    m_ui->goingTable->setFocus(Qt::OtherFocusReason);
    m_ui->goingTable->setCurrentIndex(m_going.index(0, 0));
    m_ui->goingTable->clearSelection();
    updatePlaceholders();
    readVolume();
    summarizeAndCheck();
}

bool gui::PreviewView::isSettled() const
{
    return m_plan && m_isCounted && m_isChecked && !m_countDelay.isActive();
}

void gui::PreviewView::arrange(PlanItemsModel *model)
{
    QPointer<jobs::JobBase> &job = m_arranging[model == &m_kept ? 1 : 0];
    delete job;
    job = m_session.start<Indexes>(
        this,
        [work = model->arrangementWork()](const Target &, const cleanup::Context &) -> Result<Indexes> {
            return work();
        },
        [model, wanted = model->arrangement()](Result<Indexes> shown) {
            if (shown)
                model->setArranged(wanted, std::move(*shown));
        });
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
    m_isCounted = false;
    m_isChecked = false;
    m_countDelay.start();
    updateButton();
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
        [plan = m_plan, selection = m_going.selection()](
            const Target &, const cleanup::Context &) -> Result<PlanSummary> { return summarize(*plan, selection); },
        [this](const Result<PlanSummary> &summary) {
            m_counting = nullptr;
            if (summary)
                onSummary(*summary);
        });
}

void gui::PreviewView::onSummary(const PlanSummary &summary)
{
    m_summary = summary;
    m_isCounted = true;
    updateFacts();
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
        [plan = m_plan, selection = m_going.selection()](const Target &target, const cleanup::Context &context) {
            return cleanup::checkInterlocks(target, *plan, selection, context);
        },
        [this](const Result<Interlocks> &interlocks) { onInterlocks(interlocks); });
}

void gui::PreviewView::onInterlocks(const Result<Interlocks> &interlocks)
{
    m_checking = nullptr;
    if (m_isCheckStale) {
        m_isCheckStale = false;
        if (m_plan && m_isCounted)
            checkInterlocks();
        return;
    }
    m_isChecked = interlocks.has_value();
    if (!interlocks) {
        m_interlocks.clear();
        m_ui->interlocks->setNote(interlocks.error().message);
        updateButton();
        return;
    }
    if (m_interlocks != *interlocks) {
        m_interlocks = *interlocks;
        m_ui->interlocks->setInterlocks(m_interlocks);
    }
    const bool hasGuard = std::any_of(m_interlocks.cbegin(), m_interlocks.cend(),
                                      [](const Interlock &one) { return one.state == Interlock::State::Guard; });
    m_ui->overrideCheck->setVisible(hasGuard);
    if (!hasGuard)
        m_ui->overrideCheck->setChecked(false);
    updateButton();
}

void gui::PreviewView::readVolume()
{
    const auto directory = directoryOf(m_choice.kind);
    if (!directory)
        return;
    using Volume = std::pair<qint64, qint64>;
    m_measuring = m_session.start<Volume>(
        this,
        [directory](const Target &target, const cleanup::Context &) -> Result<Volume> {
            const QStorageInfo volume(QString::fromLocal8Bit(target.root(*directory).path));
            return Volume{volume.isValid() ? volume.bytesTotal() : 0, volume.bytesFree()};
        },
        [this](const Result<Volume> &volume) {
            m_measuring = nullptr;
            m_volumeTotal = volume ? volume->first : 0;
            m_volumeFree = volume ? volume->second : 0;
            updateVolume();
        });
}

RemovalMode gui::PreviewView::mode() const
{
    return m_ui->permanentRadio->isChecked() ? RemovalMode::Permanent : RemovalMode::Quarantine;
}

void gui::PreviewView::updateFacts()
{
    const bool isExecution = m_choice.kind == ItemKind::Execution;
    const bool local = m_session.showsLocalTime();
    const auto moment = [&](const std::optional<ServerTime> &time) {
        return time ? models::timeText(*time, local).chopped(3) : u"–"_s;
    };
    m_ui->itemsCaption->setText(isExecution ? tr("Executions marked failed")
                                            : CleanupChoice{.kind = m_choice.kind}.title());
    m_ui->itemsValue->setText(m_isCounted ? countText(m_summary.items()) : u"–"_s);
    m_ui->bytesValue->setText(m_isCounted ? bytes::forPeople(m_summary.counts.bytes) : u"–"_s);
    m_ui->oldestCaption->setText(local ? tr("Oldest (local)") : tr("Oldest (UTC)"));
    m_ui->newestCaption->setText(local ? tr("Newest (local)") : tr("Newest (UTC)"));
    m_ui->oldestValue->setText(moment(m_summary.oldest));
    m_ui->newestValue->setText(moment(m_summary.newest));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->bytesCaption, m_ui->bytesValue, m_ui->quarantineRadio,
                                                            m_ui->permanentRadio})
        widget->setVisible(!isExecution);
    const QString window = m_session.hasTarget() ? undoWindowText(m_session.target().undoSeconds) : QString();
    m_ui->quarantineRadio->setText(tr("&Quarantine for %1, can be undone").arg(window));
    m_ui->modeLabel->setText(isExecution ? tr("Can be undone from the history where nobody has changed them since.")
                                 : mode() == RemovalMode::Permanent
                                 ? tr("The files are gone at once. There is no undo.")
                                 : tr("The files move aside on the same volume; their space is free after the purge."));
    updateVolume();
    updateButton();
}

void gui::PreviewView::updateVolume()
{
    const bool isKnown = m_volumeTotal > 0 && m_isCounted && m_choice.kind != ItemKind::Execution;
    m_ui->volumeLabel->setVisible(isKnown);
    m_ui->volumeBar->setVisible(isKnown);
    if (!isKnown)
        return;
    const auto share = [this](qint64 size) { return static_cast<double>(size) / static_cast<double>(m_volumeTotal); };
    const double used = share(m_volumeTotal - m_volumeFree);
    const double freed = share(m_summary.counts.bytes);
    const auto percent = [](double part) { return QLocale().toString(100 * part, 'f', 1); };
    m_ui->volumeLabel->setText(
        (mode() == RemovalMode::Permanent ? tr("Volume %1 % → %2 %") : tr("Volume %1 % → %2 % after the purge"))
            .arg(percent(used), percent(std::max(0.0, used - freed))));
    m_ui->volumeBar->setShares(used, freed);
    m_ui->volumeBar->setAccessibleName(m_ui->volumeLabel->text());
}

void gui::PreviewView::updateScope()
{
    const bool isGoing = m_ui->tables->currentIndex() == 0;
    const PlanItemsModel &model = isGoing ? m_going : m_kept;
    const QString shown = countText(model.rowCount());
    QStringList words;
    if (model.isFiltered())
        words << tr("%1 of %2 match").arg(shown, countText(model.total()));
    else if (!isGoing)
        words << tr("%1 kept").arg(shown);
    if (isGoing && m_isCounted)
        words << tr("%1 of %2 ticked").arg(countText(m_summary.items()), countText(model.total()));
    m_ui->scopeLabel->setText(m_plan ? words.join(u" · "_s) : QString());
    m_ui->allButton->setText(model.isFiltered() ? tr("Tick all %1 matching").arg(shown) : tr("Tick all %1").arg(shown));
    m_ui->noneButton->setText(model.isFiltered() ? tr("Untick all %1 matching").arg(shown)
                                                 : tr("Untick all %1").arg(shown));
    m_ui->allButton->setEnabled(model.rowCount() > 0);
    m_ui->noneButton->setEnabled(model.rowCount() > 0);
}

void gui::PreviewView::updateButton()
{
    const bool isPermanent = mode() == RemovalMode::Permanent && m_choice.kind != ItemKind::Execution;
    const bool hasItems = m_isCounted && m_summary.items() > 0;
    const bool isBlocked = std::any_of(m_interlocks.cbegin(), m_interlocks.cend(), [this](const Interlock &one) {
        return one.state == Interlock::State::Blocked
            || (one.state == Interlock::State::Guard && !m_ui->overrideCheck->isChecked());
    });
    if (m_isCounted)
        m_ui->runButton->setText(hasItems ? verbText(m_summary, isPermanent) + u'…' : tr("Nothing to do"));
    else
        m_ui->runButton->setText(m_plan ? tr("Counting…") : tr("Making the plan…"));
    m_ui->runButton->setEnabled(hasItems && m_isChecked && !isBlocked && m_session.isConnected()
                                && !m_session.announced());
    m_ui->runButton->setToolTip(isBlocked                   ? tr("A check above is not good.")
                                    : m_session.announced() ? tr("Another job of this window is still running.")
                                                            : tr("Asks once more before anything happens."));
}

void gui::PreviewView::updatePlaceholders()
{
    if (m_planning) {
        const Progress &progress = m_planning->progress();
        const qint64 seen = progress.itemsDone;
        QString text = tr("Making the plan: %1").arg(phaseText(progress.phase));
        if (seen > 0)
            text += u'\n' + tr("%Ln item(s) so far", nullptr, static_cast<int>(seen));
        m_ui->goingTable->setPlaceholder(text);
        m_ui->keptTable->setPlaceholder(text);
        return;
    }
    if (m_going.isFiltered()) {
        const QString text
            = tr("Nothing here matches \"%1\". Clear the filter to see all.").arg(m_ui->filterEdit->text());
        m_ui->goingTable->setPlaceholder(text);
        m_ui->keptTable->setPlaceholder(text);
        return;
    }
    m_ui->goingTable->setPlaceholder(m_choice.kind == ItemKind::Execution
                                         ? tr("No execution is stuck: there is nothing to do.")
                                         : tr("Nothing is older than that: there is nothing to do."));
    m_ui->keptTable->setPlaceholder(tr("Nothing that the rule alone would take is kept."));
}

RunRequest gui::PreviewView::request() const
{
    return {.plan = m_plan,
            .selection = m_going.selection(),
            .mode = mode(),
            .overriddenFingerprint = m_ui->overrideCheck->isChecked() && m_plan ? m_plan->fingerprint : QString()};
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
