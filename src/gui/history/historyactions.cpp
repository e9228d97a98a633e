// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historyactions.h"

#include "cleanup/undo.h"
#include "core/bytes.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/palette.h"
#include "models/runsmodel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

gui::HistoryActions::HistoryActions(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    connect(&session, &Session::targetChanged, this, [this] {
        ++m_generation;
        if (m_question)
            m_question->reject();
    });
    connect(&session, &Session::announcedChanged, this, &HistoryActions::busyChanged);
}

bool gui::HistoryActions::isBusy() const
{
    return m_question || m_counting || m_session.announced();
}

void gui::HistoryActions::ask(const QString &title, const QString &text, const QString &more, QAbstractButton *yes, std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, m_window->window());
    m_question = box;
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->addButton(yes, QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(yes, &QAbstractButton::clicked, this, std::move(then));
    connect(box, &QDialog::finished, this, [this] {
        m_question = nullptr;
        emit busyChanged();
    });
    box->open();
    emit busyChanged();
}

void gui::HistoryActions::askUndo(const RunRecord &run)
{
    if (isBusy() || run.undoable == 0)
        return;
    const int count = runtexts::plural(run.undoable);
    auto *yes = new QPushButton(icon(u"undo"_s), tr("Undo %n item(s)", nullptr, count));
    yes->setAutoDefault(false);
    const QString more = run.done.executions > 0 ? tr("Executions get their former state back where nobody changed them since.")
                                                 : tr("Files return from quarantine to their place and their rows to the database, with the same ids. A file that "
                                                      "is there by now is never overwritten: both are kept and the conflict is listed.");
    ask(tr("Undo"), tr("Undo \"%1\" of %2, %n item(s)?", nullptr, count).arg(models::titleOf(run), runtexts::time(run.startedAt, m_session.showsLocalTime())), more, yes,
        [this, id = run.id] {
            this->run(tr("Undo of %1").arg(id.value), [id](const Target &target, const cleanup::Context &context) { return cleanup::runUndo(target, id.value, context); },
                &runtexts::undone);
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
            if (generation == m_generation)
                onPurgePlanned(plan, firstDue);
            emit busyChanged();
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
    if (m_session.announced()) {
        emit ended({Banner::Tone::Information, tr("%1 is running by now: purge once it has ended.").arg(m_session.announcedTitle())}, {});
        return;
    }
    const int count = runtexts::plural(plan->files.items());
    auto *yes = new DangerButton;
    yes->setText(tr("Delete %n file(s) for good", nullptr, count));
    ask(tr("Purge"), tr("Delete %n file(s) (%1) in quarantine for good?", nullptr, count).arg(bytes::forPeople(plan->files.bytes)),
        runtexts::purgeQuestion(*plan, firstDue, local), yes, [this] {
            run(tr("Purge"), [](const Target &target, const cleanup::Context &context) { return cleanup::runPurge(target, {}, context); }, &runtexts::purged);
        });
}

void gui::HistoryActions::run(const QString &title, Work work, Say say)
{
    if (m_session.announced())
        return;
    jobs::JobBase *job = m_session.start<RunResult>(this, std::move(work), [this, say, generation = m_generation](const Result<RunResult> &result) {
        if (generation == m_generation)
            emit ended(say(result), result ? result->run : RunId());
    });
    m_session.announce(job, title);
}
