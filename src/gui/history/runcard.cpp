// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/runcard.h"

#include "core/bytes.h"
#include "core/duration.h"
#include "gui/history/runtexts.h"
#include "models/runsmodel.h"
#include "ui_historyruncard.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortFingerprint = 12;
} // namespace

gui::RunCard::RunCard(QWidget *parent) : Card(parent), m_ui(std::make_unique<Ui::RunCard>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel);
    makeQuiet(m_ui->stateLabel);
    for (QLabel *label : std::initializer_list<QLabel *> {m_ui->whoLabel, m_ui->policyLabel, m_ui->modeLabel, m_ui->doneLabel, m_ui->restLabel, m_ui->freedLabel,
                                                          m_ui->undoLabel, m_ui->guardsLabel, m_ui->fingerprintLabel, m_ui->runLabel, m_ui->errorLabel})
        makeQuiet(label);
    // The card's own colour shows through the scroll area.
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->scrollBody->setAutoFillBackground(false);
    clear();
}

gui::RunCard::~RunCard() = default;

void gui::RunCard::clear()
{
    m_ui->titleLabel->setText(tr("Nothing selected"));
    m_ui->stateLabel->setText(tr("Select a run to see what it did and what can be brought back."));
    m_ui->body->hide();
}

void gui::RunCard::setRow(QLabel *label, QLabel *value, const QString &text)
{
    label->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
    value->setText(text);
    value->setAccessibleName(label->text());
}

void gui::RunCard::show(const RunRecord &run, bool local)
{
    m_ui->titleLabel->setText(models::titleOf(run));
    QStringList state {runtexts::state(run), runtexts::time(run.startedAt, local)};
    if (run.endedAt)
        state << tr("took %1").arg(duration::forPeople(run.endedAt->secondsSince(run.startedAt)));
    m_ui->stateLabel->setText(state.join(u" · "_s));
    const bool hasFiles = run.action == RunAction::Cleanup && run.planned.items() > run.planned.executions;
    const QString done = models::countsText(run.done);
    setRow(m_ui->whoLabel, m_ui->whoValue, tr("%1 at %2, with %3").arg(run.user, run.host, run.program));
    setRow(m_ui->policyLabel, m_ui->policyValue, run.cutoff ? tr("%1 (before %2)").arg(run.policy, runtexts::time(*run.cutoff, local)) : run.policy);
    setRow(m_ui->modeLabel, m_ui->modeValue, !hasFiles ? QString() : run.mode == RemovalMode::Quarantine ? tr("moved to quarantine") : tr("deleted for good"));
    setRow(m_ui->doneLabel, m_ui->doneValue,
           run.planned.items() > run.done.items() ? tr("%1 of %2 planned").arg(done, QLocale().toString(run.planned.items())) : done);
    setRow(m_ui->restLabel, m_ui->restValue, runtexts::notDone(run));
    setRow(m_ui->freedLabel, m_ui->freedValue, run.freedBytes > 0 ? bytes::forPeople(run.freedBytes) : QString());
    setRow(m_ui->undoLabel, m_ui->undoValue, runtexts::undo(run, local));
    setRow(m_ui->guardsLabel, m_ui->guardsValue, run.guardsOverridden ? tr("overridden for this run") : QString());
    setRow(m_ui->fingerprintLabel, m_ui->fingerprintValue, run.fingerprint.left(shortFingerprint));
    m_ui->fingerprintValue->setToolTip(run.fingerprint);
    setRow(m_ui->runLabel, m_ui->runValue, run.id.value);
    setRow(m_ui->errorLabel, m_ui->errorValue, run.error);
    m_ui->body->show();
}
