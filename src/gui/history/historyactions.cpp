// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historyactions.h"

#include "cleanup/run/recovery.h"
#include "cleanup/undo/undo.h"
#include "core/base/bytes.h"
#include "gui/widgets/question.h"
#include "models/founditemsmodel.h"
#include "models/runsmodel.h"

gui::HistoryActions::HistoryActions(LiveSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&m_session, &LiveSession::targetChanged, this, [this] {
        delete m_purgePlanning;
        if (m_question)
            m_question->reject();
    });
}

void gui::HistoryActions::askUndo(const RunRecord &run)
{
    const int count = static_cast<int>(run.undoable);
    m_question = ask(
        m_window,
        {.title = tr("Undo"),
         .text = tr("Bring back %n item(s) of %1?", nullptr, count).arg(models::titleOf(run)),
         .detail = run.mode == RemovalMode::Permanent
             ? tr("Executions get the state back that they had, and rows whose file was gone come back. Files that "
                  "were deleted, and their rows, do not.")
             : tr("Files return to their place and rows to their tables. Where something else is there by now, both "
                  "stay and the history says so."),
         .action = tr("Bring back %n item(s)", nullptr, count)},
        [this, id = run.id] {
            auto *job = m_session.start<RunResult>(
                this,
                [id](cleanup::Session &session, const cleanup::Context &context) {
                    return cleanup::runUndo(session, id.value, context);
                },
                [this](const Result<RunResult> &result) { onEnded(tr("Brought back"), result); });
            m_session.announce(job, tr("Undo"));
        });
}

void gui::HistoryActions::askUndo(const FoundItem &found)
{
    m_question = ask(
        m_window,
        {.title = tr("Bring back"),
         .text = tr("Bring back %1?").arg(models::nameOf(found.item)),
         .detail = found.item.kind == ItemKind::Execution
             ? tr("It gets the state back that it had, unless somebody has changed it since. The other items of the "
                  "run stay as they are.")
             : tr("The file returns to its place and its row to its table, unless something else is there by now. The "
                  "other items of the run stay as they are."),
         .action = tr("Bring it back")},
        [this, choice = cleanup::UndoChoice{found.run.id, {found.item.key}}] {
            auto *job = m_session.start<RunResult>(
                this,
                [choice](cleanup::Session &session, const cleanup::Context &context) {
                    return cleanup::runUndo(session, choice, context);
                },
                [this](const Result<RunResult> &result) { onEnded(tr("Brought back"), result); });
            m_session.announce(job, tr("Undo"));
        });
}

void gui::HistoryActions::askPurge()
{
    delete m_purgePlanning;
    m_purgePlanning = m_session.start<cleanup::PurgePlan>(
        this,
        [](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::planPurge(session, {}, context);
        },
        [this](const Result<cleanup::PurgePlan> &plan) { onPurgePlanned(plan); });
}

void gui::HistoryActions::onPurgePlanned(const Result<cleanup::PurgePlan> &plan)
{
    if (!plan) {
        emit said(Banner::Tone::Danger, plan.error().message);
        return;
    }
    const int count = static_cast<int>(plan->files.items());
    const QString owed = plan->stillOwed > 0
        ? tr("%n quarantined file(s) can still be brought back and stay.", nullptr, static_cast<int>(plan->stillOwed))
        : QString();
    if (count == 0) {
        emit said(Banner::Tone::Information, tr("There is nothing to purge.") + u' ' + owed);
        return;
    }
    m_question = ask(
        m_window,
        {.title = tr("Purge"),
         .text
         = tr("Delete %n quarantined file(s) (%1) for good?", nullptr, count).arg(bytes::forPeople(plan->files.bytes)),
         .detail = tr("Their undo window is over. They cannot be brought back after this.") + u' ' + owed,
         .action = tr("Delete %n file(s)", nullptr, count),
         .isDanger = true},
        [this, shown = plan->shown] {
            auto *job = m_session.start<RunResult>(
                this,
                [shown](cleanup::Session &session, const cleanup::Context &context) {
                    return cleanup::runPurge(session, {.run = {}, .beforeItsTime = false, .shown = shown}, context);
                },
                [this](const Result<RunResult> &result) { onEnded(tr("Deleted for good"), result); });
            m_session.announce(job, tr("Purge"));
        });
}

void gui::HistoryActions::finishInterrupted()
{
    auto *job = m_session.start<int>(
        this,
        [](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::runRecovery(session, context);
        },
        [this](const Result<int> &finished) {
            if (finished)
                emit said(Banner::Tone::Success, tr("The interrupted run has been brought to its end."));
            else
                emit said(Banner::Tone::Danger, finished.error().message);
        });
    m_session.announce(job, tr("Recovery"));
}

void gui::HistoryActions::onEnded(const QString &what, const Result<RunResult> &result)
{
    if (!result || result->interrupted) {
        emit said(Banner::Tone::Danger, result ? result->error.message : result.error().message);
        return;
    }
    QString text = tr("%1: %2 (%3).").arg(what, models::countsText(result->done), bytes::forPeople(result->done.bytes));
    const bool isWhole = result->failed == 0 && result->skipped() == 0;
    if (!isWhole)
        text += u' '
            + tr("%n item(s) could not be brought to an end; the list below says why.", nullptr,
                 static_cast<int>(result->failed + result->skipped()));
    emit said(isWhole ? Banner::Tone::Success : Banner::Tone::Warning, (QStringList(text) + result->notes).join(u' '));
    emit ended(result->run);
}
