// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/resultview.h"

#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/cleanup/plansummary.h"
#include "gui/cleanup/policytext.h"
#include "gui/quarantine/quarantineline.h"
#include "gui/quarantine/quarantinewatch.h"
#include "gui/widgets/delegates.h"
#include "ui_resultview.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using models::PlanItemsModel;
using Show = models::PlanArrangement::Show;
using Indexes = std::vector<qsizetype>;

gui::ResultView::ResultView(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ResultView>())
    , m_quarantine(new QuarantineLine(session, Qt::Vertical))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->resultHeading);
    makeHeading(m_ui->commandHeading);
    makeQuiet(m_ui->noteLabel);
    m_ui->commandLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->allChip->setLabel(tr("All"));
    m_ui->doneChip->setLabel(tr("Done"));
    m_ui->skippedChip->setLabel(tr("Skipped"));
    m_ui->failedChip->setLabel(tr("Failed"));
    DataTable *table = m_ui->table;
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSortIndicator(PlanItemsModel::TimeColumn, Qt::AscendingOrder);
    table->setModel(&m_items);
    table->setSortingEnabled(true);
    table->elideInMiddle({PlanItemsModel::NameColumn, PlanItemsModel::ExecutionColumn});
    table->setItemDelegateForColumn(PlanItemsModel::WhyColumn, new PillDelegate(table));
    const int widths[PlanItemsModel::ColumnCount]{250, 190, 90, 160, 90};
    for (int column = 0; column < PlanItemsModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setSectionResizeMode(PlanItemsModel::NameColumn, QHeaderView::Stretch);
    table->rememberAs(u"result"_s);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150ms);
    m_quarantine->setOffersUndo(false);
    m_quarantine->hideWhileEmpty();
    m_quarantine->setRun({});
    m_ui->sideLayout->insertWidget(m_ui->sideLayout->indexOf(m_ui->noteLabel), m_quarantine);
    connectControls();
}

gui::ResultView::~ResultView() = default;

void gui::ResultView::connectControls()
{
    const std::pair<Chip *, Show> chips[]{{m_ui->allChip, Show::All},
                                          {m_ui->doneChip, Show::Done},
                                          {m_ui->skippedChip, Show::Skipped},
                                          {m_ui->failedChip, Show::Failed}};
    for (const auto &[chip, show] : chips) {
        connect(chip, &QAbstractButton::clicked, this, [this, show = show] {
            m_items.setShow(show);
            updatePlaceholder();
        });
    }
    connect(m_ui->filterEdit, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        m_items.setFilter(m_ui->filterEdit->text());
        updatePlaceholder();
    });
    connect(&m_items, &PlanItemsModel::arrangementWanted, this, &ResultView::arrange);
    connect(m_ui->sectionBar, &SectionBar::sectionChosen, this, [this] {
        m_items.setSection(m_ui->sectionBar->section());
        updateCounts();
        updatePlaceholder();
    });
    connect(&m_session, &LiveSession::localTimeChanged, this,
            [this] { m_items.setShowsLocalTime(m_session.showsLocalTime()); });
    connect(&m_session, &LiveSession::announcedChanged, this, &ResultView::updateUndo);
    connect(&m_session, &LiveSession::targetChanged, this, &ResultView::updateUndo);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ResultView::exportCsv);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->commandLabel->text()); });
    connect(m_ui->undoButton, &QPushButton::clicked, this, [this] { emit undoWanted(m_result->run); });
    connect(m_ui->historyButton, &QPushButton::clicked, this, [this] { emit historyWanted(m_result->run); });
    connect(&m_session.quarantine(), &QuarantineWatch::changed, this, [this] {
        // Before it is known to have waited, nobody knows that it waits no more.
        const auto &known = m_session.quarantine().known();
        const bool waits = known && known->find(m_result->run);
        m_isGone = known && !waits && (m_isGone || m_hasWaited);
        m_hasWaited = m_hasWaited || waits;
        updateUndo();
    });
    connect(m_quarantine, &QuarantineLine::freeWanted, this, &ResultView::freeWanted);
    connect(m_ui->againButton, &QPushButton::clicked, this, &ResultView::againWanted);
}

void gui::ResultView::showResult(const CleanupPolicy &policy, const RunRequest &request, const RunResult &result,
                                 const Target &target)
{
    m_result = std::make_shared<const RunResult>(result);
    m_hasWaited = m_isGone = false;
    delete m_arranging;
    m_filterDelay.stop();
    m_ui->filterEdit->clear();
    m_filterDelay.stop();
    m_ui->sectionBar->setPlan(request.plan);
    m_items.setPlan(request.plan, m_ui->sectionBar->section(), PlanItemsModel::Part::Going);
    m_items.setResult(m_result);
    m_ui->table->horizontalHeader()->setSortIndicator(PlanItemsModel::TimeColumn, Qt::AscendingOrder);
    m_ui->table->setColumnHidden(PlanItemsModel::ExecutionColumn, marksOnly(policy));
    updateCounts();
    m_ui->allChip->setChecked(true);
    fillFacts(policy, request, target);
    m_ui->commandLabel->setText(
        commandLineOf(policy, target.name, request.mode, !request.overriddenFingerprint.isEmpty()));
    m_isPermanent = request.mode == RemovalMode::Permanent && !touchesNoFile(policy);
    m_plan = request.plan;
    // What was deleted for good stays so; marks and rows that had no file can be taken back all the same.
    const qint64 undoable
        = m_isPermanent ? result.done.items() - result.done.itemsThatTakeFiles() : result.done.items();
    m_targetName = target.name;
    m_whyNoUndo = undoable > 0 ? QString()
        : m_isPermanent        ? tr("A permanent run cannot be undone.")
                               : tr("There is nothing to undo.");
    updateUndo();
    m_ui->historyButton->setEnabled(!result.run.isNull());
    updatePlaceholder();
    m_ui->againButton->setFocus(Qt::OtherFocusReason);
}

void gui::ResultView::setUndone(const RunResult &back)
{
    const bool isComplete = back.failed == 0 && back.skipped() == 0;
    // Where something could not be brought back, the history says item by item what is what.
    if (isComplete) {
        auto undone = std::make_shared<RunResult>(*m_result);
        for (size_t section = 0; section < undone->outcomes.size(); ++section) {
            const ItemKind kind = m_plan->sections[section].kind;
            std::vector<Outcome> &outcomes = undone->outcomes[section];
            if (!m_isPermanent || !factsOf(kind).takesFile)
                std::replace(outcomes.begin(), outcomes.end(), Outcome::Done, Outcome::Undone);
        }
        m_result = undone;
        m_items.setResult(m_result);
    }
    m_whyNoUndo = tr("Undone.");
    const qint64 done = m_result->done.items();
    m_ui->doneValue->setText(done == back.done.items()
                                 ? tr("%1, all undone").arg(countText(done))
                                 : tr("%1, of which undone: %2").arg(countText(done), countText(back.done.items())));
    updateUndo();
}

void gui::ResultView::showNotes()
{
    m_ui->noteLabel->setText(m_notes.join(u' '));
    m_ui->noteLabel->setVisible(!m_notes.isEmpty());
}

void gui::ResultView::updateUndo()
{
    const bool isThere = m_session.hasTarget() && m_session.target().name == m_targetName;
    QString why = m_whyNoUndo;
    if (why.isEmpty() && !isThere)
        why = tr("This run was made on another connection.");
    if (why.isEmpty() && m_isGone)
        why = tr("Nothing of it waits in quarantine any more: the history says what became of it.");
    if (why.isEmpty() && m_session.announced())
        why = tr("Another job of this window is still running.");
    m_ui->undoButton->setEnabled(why.isEmpty());
    m_ui->undoButton->setToolTip(!why.isEmpty() ? why
                                     : m_isPermanent
                                     ? tr("Takes back marked executions and missing rows; deleted files are gone.")
                                     : tr("Brings back everything that this run did."));
}

void gui::ResultView::fillFacts(const CleanupPolicy &policy, const RunRequest &request, const Target &target)
{
    const bool isExecution = touchesNoFile(policy);
    const qint64 handled = m_result->done.items() + m_result->skipped() + m_result->failed;
    m_ui->doneValue->setText(countText(m_result->done.items()));
    m_ui->skippedValue->setText(countText(m_result->skipped()));
    m_ui->failedValue->setText(countText(m_result->failed));
    m_ui->leftValue->setText(countText(request.plan->itemCount() - handled));
    m_ui->bytesValue->setText(bytes::forPeople(m_result->done.bytes));
    m_ui->freedValue->setText(bytes::forPeople(m_result->freedBytes));
    m_ui->elapsedValue->setText(m_result->elapsedSeconds < 60
                                    ? tr("%1 s").arg(QLocale().toString(m_result->elapsedSeconds, 'f', 1))
                                    : duration::forPeople(static_cast<qint64>(m_result->elapsedSeconds)));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->bytesCaption, m_ui->bytesValue, m_ui->freedCaption, m_ui->freedValue})
        widget->setVisible(!isExecution);
    m_notes.clear();
    if (!policy.onlyExecutions.isEmpty())
        m_notes << tr("The command below would mark all stuck executions, not only the ones you chose.");
    else if (request.selection.unwantedCount() > 0)
        m_notes << tr("The command below would take all items, the ones you unticked included.");
    m_notes << spaceAdvice(*m_result);
    showNotes();
    // Another connection's runs are none of this session's: what waits there is not known here.
    m_quarantine->setRun(m_session.hasTarget() && m_session.target().name == target.name ? m_result->run : RunId());
}

void gui::ResultView::arrange()
{
    delete m_arranging;
    m_arranging = m_session.start<Indexes>(
        this,
        [work = m_items.arrangementWork()](cleanup::Session &, const cleanup::Context &) -> Result<Indexes> {
            return work();
        },
        [this, wanted = m_items.arrangement()](Result<Indexes> shown) {
            m_arranging = nullptr;
            if (shown)
                m_items.setArranged(wanted, std::move(*shown));
        });
}

/// Of the section that is shown.
void gui::ResultView::updateCounts()
{
    const size_t section = m_ui->sectionBar->section();
    const auto count = [&](std::initializer_list<Outcome> some) -> qint64 {
        if (section >= m_result->outcomes.size())
            return 0;
        const std::vector<Outcome> &all = m_result->outcomes[section];
        return std::count_if(all.cbegin(), all.cend(),
                             [&](Outcome one) { return std::find(some.begin(), some.end(), one) != some.end(); });
    };
    m_ui->allChip->setCount(m_items.total());
    m_ui->doneChip->setCount(count({Outcome::Done, Outcome::Undone, Outcome::Purged}));
    m_ui->skippedChip->setCount(count({Outcome::Changed, Outcome::Vanished, Outcome::Protected, Outcome::InUse}));
    m_ui->failedChip->setCount(count({Outcome::Failed}));
}

void gui::ResultView::updatePlaceholder()
{
    m_ui->table->setPlaceholder(m_items.isFiltered() ? tr("Nothing here matches \"%1\".").arg(m_ui->filterEdit->text())
                                                     : tr("No item ended like that."));
}

void gui::ResultView::find()
{
    m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->filterEdit->selectAll();
}

void gui::ResultView::exportCsv()
{
    m_ui->table->exportCsv();
}
