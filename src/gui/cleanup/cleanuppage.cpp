// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/cleanuppage.h"

#include "cleanup/plan/makeplan.h"
#include "cleanup/run/runplan.h"
#include "cleanup/undo/undo.h"
#include "gui/cleanup/chooseview.h"
#include "gui/cleanup/confirmdialog.h"
#include "gui/cleanup/deletiontext.h"
#include "gui/cleanup/plansummary.h"
#include "gui/cleanup/policytext.h"
#include "gui/cleanup/previewview.h"
#include "gui/cleanup/resultview.h"
#include "gui/cleanup/runview.h"
#include "gui/quarantine/freeing.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/question.h"
#include "models/liveexecutionsmodel.h"
#include "ui_cleanuppage.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// From this age on a preview is taken anew before it runs. A run checks every item again, whatever the age.
constexpr auto staleAfter = 15min;
} // namespace

gui::CleanupPage::CleanupPage(LiveSession &session, QWidget *parent)
    : Page(tr("Cleanup"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CleanupPage>())
    , m_choose(new ChooseView(session))
    , m_preview(new PreviewView(session))
    , m_run(new RunView)
    , m_result(new ResultView(session))
    , m_freeing(new Freeing(session, this))
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeQuiet(m_ui->subtitleLabel);
    for (QWidget *view : std::initializer_list<QWidget *>{m_choose, m_preview, m_run, m_result})
        m_ui->stack->addWidget(view);
    m_stale.setSingleShot(true);
    m_stale.setInterval(staleAfter);
    connectViews();
    showStep(Step::Choose);
}

gui::CleanupPage::~CleanupPage() = default;

void gui::CleanupPage::connectViews()
{
    connect(m_choose, &ChooseView::previewWanted, this, &CleanupPage::preview);
    connect(m_preview, &PreviewView::runWanted, this, &CleanupPage::onRunWanted);
    connect(m_preview, &PreviewView::backWanted, this, &CleanupPage::showChoose);
    connect(&m_preview->copyFirst(), &CopyFirst::said, this,
            [this](Banner::Tone tone, const QString &text) { m_ui->banner->say(tone, text); });
    connect(m_result, &ResultView::againWanted, this, &CleanupPage::showChoose);
    connect(m_result, &ResultView::historyWanted, this, &CleanupPage::historyWanted);
    connect(m_result, &ResultView::freeWanted, m_freeing, &Freeing::ask);
    connect(m_freeing, &Freeing::said, this, [this](Banner::Tone tone, const QString &text) {
        if (step() == Step::Result)
            m_ui->banner->say(tone, text);
    });
    connect(m_result, &ResultView::undoWanted, this, [this](const RunId &run) {
        ask(this,
            {.title = tr("Undo"),
             .text = tr("Bring back what this run did?"),
             .detail = m_result->undoDetail(),
             .action = tr("Undo this run")},
            [this, run] { undo(run); });
    });
    connect(&m_stale, &QTimer::timeout, this, &CleanupPage::onStale);
    connect(m_ui->banner, &Banner::actionTriggered, this, [this] {
        if (step() == Step::Result)
            m_result->showFailed();
        if (step() != Step::Preview)
            return;
        if (m_offersRelink)
            preview(relinkPolicy(m_policy.missing));
        else
            refresh();
    });
    // A plan belongs to the database it was made for.
    connect(&m_session, &LiveSession::targetChanged, this, [this] {
        if (step() != Step::Run)
            showChoose();
    });
}

gui::CleanupPage::Step gui::CleanupPage::step() const
{
    return static_cast<Step>(m_ui->stack->currentIndex());
}

void gui::CleanupPage::showStep(Step step)
{
    m_ui->stack->setCurrentIndex(static_cast<int>(step));
    m_ui->steps->setStep(static_cast<int>(step));
    m_ui->titleLabel->setText(step == Step::Choose ? tr("Cleanup") : tr("Cleanup · %1").arg(titleOf(m_policy)));
    m_ui->subtitleLabel->setText(step == Step::Choose ? QString() : descriptionOf(m_policy));
    emit stepChanged();
}

/// Asked to stop, not waited for: a server that does not answer would hold the window meanwhile.
void gui::CleanupPage::dropPlanning()
{
    ++m_planNumber;
    m_stale.stop();
    if (m_planning)
        m_planning->stop();
    m_planning = nullptr;
}

void gui::CleanupPage::onStale()
{
    m_offersRelink = false;
    if (step() == Step::Preview)
        m_ui->banner->say(Banner::Tone::Information,
                          tr("This preview is more than 15 minutes old. It is taken anew before it runs."),
                          tr("Refresh"));
}

void gui::CleanupPage::showChoose()
{
    dropPlanning();
    m_ui->banner->clear();
    showStep(Step::Choose);
}

void gui::CleanupPage::previewStuck(const QList<ExecutionId> &executions)
{
    preview(stuckPolicy(executions));
}

void gui::CleanupPage::preview(const CleanupPolicy &policy)
{
    if (begin(policy))
        makePlan({}, {});
}

void gui::CleanupPage::previewFiles(const CleanupPolicy &policy, const FilePaths &files)
{
    if (begin(policy))
        makePlan({}, {}, files);
}

bool gui::CleanupPage::begin(const CleanupPolicy &policy)
{
    if (step() == Step::Run) {
        m_ui->banner->say(Banner::Tone::Information, tr("A cleanup is still running. Its result comes first."));
        return false;
    }
    m_policy = policy;
    m_ui->banner->clear();
    return true;
}

/// Anew, with what was unticked left unticked.
void gui::CleanupPage::refresh()
{
    makePlan(m_preview->plan(), m_preview->selection());
}

void gui::CleanupPage::makePlan(const PlanPtr &before, const Selection &selection, const std::optional<FilePaths> &only)
{
    dropPlanning();
    const auto found = std::make_shared<cleanup::FirstFound>();
    auto *job = m_session.start<Planned>(
        this,
        [policy = m_policy, before, selection, only, found](cleanup::Session &session,
                                                            const cleanup::Context &context) -> Result<Planned> {
            const auto plan = cleanup::makePlan(session, policy, context, {}, found.get());
            if (!plan)
                return tl::unexpected(plan.error());
            if (!before)
                return Planned{*plan, {}, only ? selectionOf(**plan, *only) : Selection()};
            const PlanDifference difference = differenceOf(*before, selection, **plan);
            return Planned{*plan, difference, difference.selection};
        },
        [this, number = m_planNumber](const Result<Planned> &planned) {
            if (number == m_planNumber)
                onPlanned(planned);
        });
    m_planning = job;
    m_preview->showPlanning(job, m_policy, found);
    showStep(Step::Preview);
}

void gui::CleanupPage::onPlanned(const Result<Planned> &planned)
{
    m_planning = nullptr;
    if (!planned) {
        showChoose();
        m_ui->banner->say(Banner::Tone::Danger, planned.error().message);
        return;
    }
    const auto &[plan, difference, selection] = *planned;
    m_preview->showPlan(plan, selection);
    m_stale.start();
    m_offersRelink = false;
    if (difference && difference->added == 0 && difference->removed == 0)
        m_ui->banner->say(Banner::Tone::Information, tr("The preview was taken anew; nothing is different."));
    else if (difference)
        m_ui->banner->say(Banner::Tone::Information,
                          tr("The preview was taken anew: %1 came in, %2 went. Look at it once more before it runs.")
                              .arg(countText(difference->added), countText(difference->removed)));
    offerRelink(*plan);
    const bool local = m_session.showsLocalTime();
    m_ui->subtitleLabel->setText(tr("%1 · preview taken %2 %3")
                                     .arg(descriptionOf(m_policy), models::timeText(plan->madeAt, local).sliced(11),
                                          local ? tr("local") : tr("UTC")));
    emit stepChanged();
}

/// A row whose file was only moved need not go.
void gui::CleanupPage::offerRelink(const Plan &plan)
{
    qint64 relinkable = 0;
    for (const PlanSection &section : plan.sections)
        relinkable += section.relinkable;
    if (relinkable == 0)
        return;
    m_offersRelink = true;
    m_ui->banner->say(
        Banner::Tone::Information,
        tr("The file of %Ln row(s) certainly lies elsewhere in the folder.", nullptr, static_cast<int>(relinkable)),
        tr("Re-link them instead…"));
}

void gui::CleanupPage::onRunWanted()
{
    if (!m_stale.isActive()) {
        refresh();
        return;
    }
    const RunRequest request = m_preview->request();
    auto *dialog = new ConfirmDialog({.summary = m_preview->summary(),
                                      .mode = request.mode,
                                      .archive = request.archive,
                                      .undoSeconds = m_session.target().undoSeconds,
                                      .meant = m_preview->meant(),
                                      .showsLocalTime = m_session.showsLocalTime()},
                                     window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, request] { run(request); });
    dialog->open();
}

void gui::CleanupPage::run(const RunRequest &request)
{
    m_ui->banner->clear();
    m_stale.stop();
    // The window may be told to close or to go elsewhere meanwhile: the page stays the owner and gets the result.
    auto *job = m_session.start<RunResult>(
        this,
        [request](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::runPlan(session, request, context);
        },
        [this, request, target = m_session.target()](const Result<RunResult> &result) {
            onRun(request, target, result);
        });
    m_session.announce(job, tr("Cleanup: %1").arg(titleOf(m_policy)));
    m_run->watch(job, m_preview->summary(), request.mode == RemovalMode::Permanent && !touchesNoFile(m_policy));
    showStep(Step::Run);
}

void gui::CleanupPage::onRun(const RunRequest &request, const Target &target, const Result<RunResult> &result)
{
    if (!result) {
        showStep(Step::Preview);
        m_ui->banner->say(Banner::Tone::Danger, tr("Nothing was changed. %1").arg(result.error().message));
        return;
    }
    m_result->showResult(m_policy, request, *result, target);
    showStep(Step::Result);
    sayEnding(request, *result);
    if (m_preview->freesAfterwards() && !result->run.isNull() && !result->interrupted && !result->stopped)
        m_freeing->ask(result->run);
}

void gui::CleanupPage::sayEnding(const RunRequest &request, const RunResult &result)
{
    const PlanSummary &summary = m_preview->summary();
    const QString done
        = endingText(summary, result, request.mode == RemovalMode::Permanent && !summary.touchesNoFile());
    const QString showFailed
        = result.failed > 0 ? tr("Show %Ln failed", nullptr, static_cast<int>(result.failed)) : QString();
    if (result.interrupted)
        m_ui->banner->say(
            Banner::Tone::Danger,
            tr("Interrupted. %1; the next run finishes what was begun. %2").arg(done, result.error.message),
            showFailed);
    else if (result.stopped)
        m_ui->banner->say(Banner::Tone::Warning, tr("Stopped on request. %1; the rest was not touched.").arg(done),
                          showFailed);
    else if (result.failed > 0)
        m_ui->banner->say(
            Banner::Tone::Warning,
            tr("%1; %Ln item(s) failed, and the list says why.", nullptr, static_cast<int>(result.failed)).arg(done),
            showFailed);
    else if (result.skipped() > 0)
        m_ui->banner->say(result.done.items() > 0 ? Banner::Tone::Success : Banner::Tone::Information,
                          tr("%1. %Ln item(s) had changed since the preview and were left alone.", nullptr,
                             static_cast<int>(result.skipped()))
                              .arg(done));
    else
        m_ui->banner->say(Banner::Tone::Success, tr("%1.").arg(done));
}

void gui::CleanupPage::undo(const RunId &run)
{
    auto *job = m_session.start<RunResult>(
        this,
        [run](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::runUndo(session, run.value, context);
        },
        [this](const Result<RunResult> &result) { onUndone(result); });
    m_session.announce(job, tr("Undo"));
}

void gui::CleanupPage::onUndone(const Result<RunResult> &result)
{
    if (!result) {
        m_ui->banner->say(Banner::Tone::Danger, tr("Nothing was brought back. %1").arg(result.error().message));
        return;
    }
    const QString back = itemsText(m_preview->summary().kind, result->done.items());
    // The rest is still there to be brought back: Undo stays.
    if (result->interrupted) {
        m_ui->banner->say(Banner::Tone::Danger,
                          tr("Interrupted after %1 came back: %2").arg(back, result->error.message));
        return;
    }
    if (result->stopped) {
        m_ui->banner->say(Banner::Tone::Warning,
                          tr("Stopped on request. %1 brought back; Undo brings back the rest.").arg(back));
        return;
    }
    const QString said = result->failed > 0 ? tr("%1 brought back, %Ln item(s) could not be: the history says why.",
                                                 nullptr, static_cast<int>(result->failed))
                                                  .arg(back)
                                            : tr("Undone: %1 brought back.").arg(back);
    m_ui->banner->say(result->failed > 0 ? Banner::Tone::Warning : Banner::Tone::Success,
                      (QStringList(said) + result->notes).join(u' '));
    m_result->setUndone(*result);
}

void gui::CleanupPage::find()
{
    if (step() == Step::Preview)
        m_preview->find();
    else if (step() == Step::Result)
        m_result->find();
}

void gui::CleanupPage::exportCsv()
{
    if (step() == Step::Preview)
        m_preview->exportCsv();
    else if (step() == Step::Result)
        m_result->exportCsv();
}
