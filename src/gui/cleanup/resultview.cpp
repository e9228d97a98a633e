// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/resultview.h"

#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/cleanup/plansummary.h"
#include "gui/cleanup/policytext.h"
#include "gui/quarantine/quarantineline.h"
#include "gui/quarantine/quarantinewatch.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/enabling.h"
#include "gui/widgets/measure.h"
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
    m_ui->leftChip->setLabel(tr("Left out"));
    DataTable *table = m_ui->table;
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSortIndicator(PlanItemsModel::TimeColumn, Qt::AscendingOrder);
    table->setModel(&m_items);
    table->setSortingEnabled(true);
    table->elideInMiddle({PlanItemsModel::NameColumn, PlanItemsModel::ExecutionColumn});
    table->setItemDelegateForColumn(PlanItemsModel::WhyColumn, new PillDelegate(table));
    const double widths[PlanItemsModel::ColumnCount]{34, 26, 12, 22, 12};
    for (int column = 0; column < PlanItemsModel::ColumnCount; ++column)
        table->setColumnWidth(column, characters(this, widths[column]));
    table->horizontalHeader()->setSectionResizeMode(PlanItemsModel::NameColumn, QHeaderView::Stretch);
    table->rememberAs(u"result"_s);
    keepWithin(m_ui->filterEdit, {.leastCharacters = 12});
    keepWithin(m_ui->sideCard, {.leastCharacters = 32, .mostCharacters = 42});
    m_ui->sideScroll->viewport()->setAutoFillBackground(false);
    m_ui->sideBody->setAutoFillBackground(false);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(150ms);
    m_quarantine->setOffersUndo(false);
    m_quarantine->setNext(m_ui->table);
    m_quarantine->hideWhileEmpty();
    m_quarantine->setRun({});
    m_ui->bodyLayout->insertWidget(m_ui->bodyLayout->indexOf(m_ui->noteLabel), m_quarantine);
    connectControls();
}

gui::ResultView::~ResultView() = default;

/// A group of outcomes each; together they are all.
std::array<std::pair<gui::Chip *, Show>, 5> gui::ResultView::chips() const
{
    return {{{m_ui->allChip, Show::All},
             {m_ui->doneChip, Show::Done},
             {m_ui->skippedChip, Show::Skipped},
             {m_ui->failedChip, Show::Failed},
             {m_ui->leftChip, Show::LeftOut}}};
}

void gui::ResultView::connectControls()
{
    for (const auto &[chip, which] : chips()) {
        connect(chip, &QAbstractButton::clicked, this, [this, which = which] { show(which); });
    }
    connect(m_ui->filterEdit, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        m_items.setFilter(m_ui->filterEdit->text());
        updatePlaceholder();
    });
    connect(&m_items, &PlanItemsModel::arrangementWanted, this, &ResultView::arrange);
    connect(m_ui->sectionBar, &SectionBar::sectionChosen, this, &ResultView::showSection);
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
        if (m_isGone)
            showNotes({});
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
    m_plan = request.plan;
    m_mode = request.mode;
    m_back = comesBack(*m_plan, result, m_mode);
    m_ui->sectionBar->setPlan(m_plan);
    m_items.setPlan(m_plan, m_plan->sections.size() == 1 ? std::optional<size_t>(0) : std::nullopt,
                    PlanItemsModel::Part::Going);
    m_items.setResult(m_result);
    m_ui->table->horizontalHeader()->setSortIndicator(PlanItemsModel::TimeColumn, Qt::AscendingOrder);
    showSection();
    fillFacts(policy, request, target);
    const CommandLine command = commandLineOf(policy, request, target.name);
    m_ui->commandLabel->setText(command.text.isEmpty() ? command.whyNot : command.text);
    m_ui->commandLabel->setFont(command.text.isEmpty() ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copyButton->setVisible(!command.text.isEmpty());
    m_targetName = target.name;
    m_whyNoUndo = m_back.items() > 0 ? QString()
        : result.done.items() > 0    ? undoPromise(m_back)
                                     : tr("There is nothing to undo.");
    updateUndo();
    m_ui->historyButton->setEnabled(!result.run.isNull());
    // What needs a person comes first; a few that somebody has chosen are not lost among all that was left out.
    const qint64 done = result.done.items();
    const bool areFew = done > 0 && result.skipped() == 0 && 2 * done < m_items.total();
    show(result.failed > 0 ? Show::Failed : areFew ? Show::Done : Show::All);
    m_ui->againButton->setFocus(Qt::OtherFocusReason);
}

void gui::ResultView::show(Show which)
{
    for (const auto &[chip, one] : chips()) {
        if (one == which)
            chip->setChecked(true);
    }
    m_items.setShow(which);
    updatePlaceholder();
}

void gui::ResultView::showFailed()
{
    m_ui->filterEdit->clear();
    m_ui->sectionBar->choose({});
    showSection();
    show(Show::Failed);
}

void gui::ResultView::showSection()
{
    const auto section
        = m_plan && m_plan->sections.size() == 1 ? std::optional<size_t>(0) : m_ui->sectionBar->section();
    m_items.setSection(section);
    // An execution's own number is its name already.
    m_ui->table->setColumnHidden(PlanItemsModel::ExecutionColumn,
                                 m_plan && section && m_plan->sections[*section].kind == ItemKind::Execution);
    updateCounts();
    updatePlaceholder();
}

QString gui::ResultView::undoDetail() const
{
    return gui::undoDetail(m_back);
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
            if (::comesBack(m_mode) || !factsOf(kind).takesFile)
                std::replace(outcomes.begin(), outcomes.end(), Outcome::Done, Outcome::Undone);
        }
        m_result = undone;
        m_items.setResult(m_result);
        // Nothing waits for the purge any more, and nothing becomes free.
        if (::comesBack(m_mode))
            m_notes.clear();
    }
    m_whyNoUndo = tr("Undone.");
    const qint64 done = m_result->done.items();
    m_ui->doneValue->setText(done == back.done.items()
                                 ? tr("%1, all undone").arg(countText(done))
                                 : tr("%1, of which undone: %2").arg(countText(done), countText(back.done.items())));
    showNotes({});
    updateUndo();
}

void gui::ResultView::showNotes(const QString &first)
{
    const QStringList notes = first.isEmpty() ? m_notes : QStringList(first) + m_notes;
    m_ui->noteLabel->setText(notes.join(u' '));
    m_ui->noteLabel->setVisible(!notes.isEmpty());
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
    gui::setEnabled(m_ui->undoButton, why.isEmpty(), m_ui->table);
    m_ui->undoButton->setToolTip(why.isEmpty() ? undoPromise(m_back) : why);
}

void gui::ResultView::fillFacts(const CleanupPolicy &policy, const RunRequest &request, const Target &target)
{
    const bool isExecution = touchesNoFile(policy);
    const qint64 handled = m_result->done.items() + m_result->skipped() + m_result->failed;
    m_ui->doneValue->setText(countText(m_result->done.items()));
    m_ui->skippedValue->setText(countText(m_result->skipped()));
    m_ui->failedValue->setText(countText(m_result->failed));
    qint64 possible = 0;
    for (const PlanSection &section : request.plan->sections)
        possible += possibleCount(section);
    m_ui->leftValue->setText(countText(possible - handled));
    m_ui->bytesValue->setText(bytes::forPeople(m_result->done.bytes));
    m_ui->freedValue->setText(bytes::forPeople(m_result->freedBytes));
    m_ui->elapsedValue->setText(m_result->elapsedSeconds < 60
                                    ? tr("%1 s").arg(QLocale().toString(m_result->elapsedSeconds, 'f', 1))
                                    : duration::forPeople(static_cast<qint64>(m_result->elapsedSeconds)));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->bytesCaption, m_ui->bytesValue, m_ui->freedCaption, m_ui->freedValue})
        widget->setVisible(!isExecution);
    m_notes.clear();
    if (!isExecution)
        m_notes << freedText(spaceOf(*request.plan, request.selection), *m_result, request.mode);
    m_notes << spaceAdvice(*m_result);
    // What can be taken back: of this mode, and of what was done.
    showNotes(undoPromise(m_back));
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

/// Of the section that is shown, or of all.
std::span<const std::vector<Outcome>> gui::ResultView::shownOutcomes() const
{
    const std::span<const std::vector<Outcome>> all = m_result->outcomes;
    const auto section = m_items.section();
    return !section ? all : *section < all.size() ? all.subspan(*section, 1) : all.first(0);
}

void gui::ResultView::updateCounts()
{
    const auto count = [&](std::initializer_list<Outcome> some) {
        qint64 found = 0;
        for (const std::vector<Outcome> &outcomes : shownOutcomes())
            found += std::count_if(outcomes.cbegin(), outcomes.cend(),
                                   [&](Outcome one) { return std::find(some.begin(), some.end(), one) != some.end(); });
        return found;
    };
    const qint64 done = count({Outcome::Done, Outcome::Undone, Outcome::Purged});
    const qint64 skipped = count({Outcome::Changed, Outcome::Vanished, Outcome::Protected, Outcome::InUse});
    const qint64 failed = count({Outcome::Failed, Outcome::KeptByDatabase});
    const qint64 left = m_items.total() - done - skipped - failed;
    m_ui->allChip->setCount(m_items.total());
    m_ui->doneChip->setCount(done);
    m_ui->skippedChip->setCount(skipped);
    m_ui->failedChip->setCount(failed);
    m_ui->leftChip->setCount(left);
    m_ui->leftChip->setVisible(left > 0 || m_ui->leftChip->isChecked());
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
