// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historyactions.h"

#include "cleanup/undo.h"
#include "core/bytes.h"
#include "gui/widgets/question.h"
#include "models/runsmodel.h"

gui::HistoryActions::HistoryActions(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
    connect(&session, &Session::targetChanged, this, [this] { ++m_generation; });
    connect(&session, &Session::announcedChanged, this, &HistoryActions::busyChanged);
}

void gui::HistoryActions::askUndo(const RunRecord &run)
{
    if (isBusy() || run.undoable == 0)
        return;
    const int count = runtexts::plural(run.undoable);
    const QString detail = run.done.executions > 0
        ? tr("Executions get their former state back where nobody changed them since.")
        : tr("Files return from quarantine to their place and their rows to the database, with the same ids. A file that is there "
             "by now is never overwritten: both are kept and the conflict is listed.");
    ask(m_page,
        {.title = tr("Undo"),
         .text = tr("Undo \"%1\" of %2?").arg(models::titleOf(run), runtexts::time(run.startedAt, m_session.showsLocalTime())),
         .detail = detail,
         .action = tr("Undo %n item(s)", nullptr, count)},
        [this, id = run.id, generation = m_generation] {
            const auto work = [id](const Target &target, const cleanup::Context &context) { return cleanup::runUndo(target, id.value, context); };
            this->run(tr("Undo of %1").arg(id.value), generation, work, &runtexts::undone);
        });
}

void gui::HistoryActions::askPurge(std::optional<ServerTime> firstDue)
{
    if (isBusy())
        return;
    m_counting = m_session.start<cleanup::PurgePlan>(
        this, [](const Target &target, const cleanup::Context &context) { return cleanup::planPurge(target, {}, context); },
        [this, firstDue, generation = m_generation](const Result<cleanup::PurgePlan> &plan) {
            m_counting = nullptr;
            emit busyChanged();
            if (generation == m_generation)
                onPurgePlanned(plan, firstDue);
        });
    emit busyChanged();
}

void gui::HistoryActions::onPurgePlanned(const Result<cleanup::PurgePlan> &plan, std::optional<ServerTime> firstDue)
{
    const bool local = m_session.showsLocalTime();
    if (!plan) {
        emit ended({Banner::Tone::Danger, plan.error().message}, {});
        return;
    }
    if (plan->files.items() == 0) {
        emit ended({Banner::Tone::Information, runtexts::nothingToPurge(*plan, firstDue, local)}, {});
        return;
    }
    const int count = runtexts::plural(plan->files.items());
    ask(m_page,
        {.title = tr("Purge"),
         .text = tr("Delete %n file(s) (%1) in quarantine for good?", nullptr, count).arg(bytes::forPeople(plan->files.bytes)),
         .detail = runtexts::purgeDetail(*plan, firstDue, local),
         .action = tr("Delete %n file(s) for good", nullptr, count),
         .isDanger = true},
        [this, generation = m_generation] {
            const auto work = [](const Target &target, const cleanup::Context &context) { return cleanup::runPurge(target, {}, context); };
            run(tr("Purge"), generation, work, &runtexts::purged);
        });
}

void gui::HistoryActions::run(const QString &title, int generation, Work work, Say say)
{
    if (generation != m_generation) {
        emit ended({Banner::Tone::Warning, tr("The connection changed while the question was open, so nothing was done.")}, {});
        return;
    }
    if (m_session.announced()) {
        emit ended({Banner::Tone::Information, tr("%1 is running by now. Try again once it has ended.").arg(m_session.announcedTitle())}, {});
        return;
    }
    jobs::JobBase *job = m_session.start<RunResult>(this, std::move(work), [this, say, generation](const Result<RunResult> &result) {
        if (generation == m_generation)
            emit ended(say(result), result ? result->run : RunId());
    });
    m_session.announce(job, title);
}
