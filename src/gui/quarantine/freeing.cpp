// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quarantine/freeing.h"

#include "cleanup/look/findquarantine.h"
#include "core/base/bytes.h"
#include "gui/cleanup/confirmdialog.h"
#include "gui/quarantine/quarantinetext.h"
#include "models/runsmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString undoLossText(const Quarantine &quarantine, bool local)
{
    const auto last = quarantine.last();
    return last && quarantine.takenAt < *last
        ? gui::Freeing::tr("Is lost: without this it would be possible until %1.")
              .arg(gui::dayAndTime(*last, quarantine.takenAt, local))
        : gui::Freeing::tr("Is lost: these files cannot be brought back after this.");
}
} // namespace

gui::Freeing::Freeing(LiveSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&m_session, &LiveSession::targetChanged, this, [this] {
        delete m_looking;
        if (m_question)
            m_question->reject();
    });
}

void gui::Freeing::ask(const RunId &run)
{
    delete m_looking;
    m_looking = m_session.start<Prospect>(
        this,
        [run](cleanup::Session &session, const cleanup::Context &context) -> Result<Prospect> {
            const auto plan = cleanup::planPurge(session, {.run = run.value, .beforeItsTime = true}, context);
            if (!plan)
                return tl::unexpected(plan.error());
            const auto quarantine = cleanup::findQuarantine(session, context);
            if (!quarantine)
                return tl::unexpected(quarantine.error());
            return Prospect{*plan, quarantine->only(run)};
        },
        [this, run](const Result<Prospect> &prospect) { onLooked(run, prospect); });
}

void gui::Freeing::onLooked(const RunId &run, const Result<Prospect> &prospect)
{
    m_looking = nullptr;
    if (!prospect) {
        emit said(Banner::Tone::Danger, prospect.error().message);
        return;
    }
    const auto &[plan, quarantine] = *prospect;
    const qint64 count = plan.files.items();
    if (count == 0) {
        emit said(Banner::Tone::Information,
                  plan.waiting > 0 ? tr("What is in quarantine is of a run that is not over yet: %Ln file(s).", nullptr,
                                        static_cast<int>(plan.waiting))
                                   : tr("Nothing waits in quarantine any more."));
        return;
    }
    const QString files = tr("%Ln file(s)", nullptr, static_cast<int>(count));
    ConfirmDialog::Wording wording{
        .title = tr("Free the space of the quarantine"),
        .headline = tr("Delete %1 in quarantine (%2) for good?").arg(files, sizeText(quarantine)),
        .verb = tr("Delete %1").arg(files),
        .facts = {{tr("Files"), models::countsText(plan.files)}, {tr("On disk"), sizeText(quarantine)}},
        .count = count};
    if (run.isNull())
        wording.facts.append({tr("From"), tr("%Ln run(s)", nullptr, static_cast<int>(plan.runs))});
    const QStringList volumes = volumeLines(quarantine);
    wording.facts.append({tr("Volume"),
                          !volumes.isEmpty()               ? volumes.join(u'\n')
                              : quarantine.trouble.empty() ? tr("Not known: nobody says how much room there is.")
                                                           : tr("Not known: the folders cannot be looked into.")});
    wording.facts.append({tr("Undo"), undoLossText(quarantine, m_session.showsLocalTime())});
    if (plan.oldRows > 0)
        wording.facts.append(
            {tr("History"),
             tr("%Ln old row(s) that cannot be undone any more go, too.", nullptr, static_cast<int>(plan.oldRows))});
    auto *dialog = new ConfirmDialog(wording, m_window->window());
    m_question = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, run, plan = plan] { free(run, plan); });
    dialog->open();
}

void gui::Freeing::free(const RunId &run, const cleanup::PurgePlan &plan)
{
    auto *job = m_session.start<RunResult>(
        this,
        [run, shown = plan.shown](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::runPurge(session, {.run = run.value, .beforeItsTime = true, .shown = shown}, context);
        },
        [this](const Result<RunResult> &result) { onEnded(result); });
    m_session.announce(job, tr("Freeing the quarantine"));
}

void gui::Freeing::onEnded(const Result<RunResult> &result)
{
    if (!result) {
        emit said(Banner::Tone::Danger, tr("Nothing was freed. %1").arg(result.error().message));
        return;
    }
    QStringList sentences{tr("%1 became free on the volume: %2 deleted for good.")
                              .arg(bytes::forPeople(result->freedBytes), models::countsText(result->done))};
    const qint64 left = result->failed + result->skipped();
    if (left > 0)
        sentences << tr("%Ln file(s) did not go; the history says why.", nullptr, static_cast<int>(left));
    if (result->stopped)
        sentences << tr("Stopped on request: the rest still waits in quarantine.");
    if (result->interrupted)
        sentences << tr("Interrupted: %1").arg(result->error.message);
    sentences << spaceAdvice(*result) << result->notes;
    emit said(result->interrupted               ? Banner::Tone::Danger
                  : left > 0 || result->stopped ? Banner::Tone::Warning
                                                : Banner::Tone::Success,
              sentences.join(u' '));
    if (!result->run.isNull())
        emit ended(result->run);
}
