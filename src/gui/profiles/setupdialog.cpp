// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/setupdialog.h"

#include "gui/widgets/question.h"
#include "ui_setupdialog.h"

#include <QPointer>

using namespace Qt::StringLiterals;

gui::SetupDialog::SetupDialog(LiveSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::SetupDialog>())
{
    m_ui->setupUi(this);
    m_ui->stepsLabel->setText(tr("Looking at what is missing…"));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->setUpButton, &QPushButton::clicked, this, &SetupDialog::run);
    m_session.start<cleanup::SetupReport>(
        this, [](cleanup::Session &own, const cleanup::Context &context) { return cleanup::planSetup(own, context); },
        [this](const Result<cleanup::SetupReport> &report) { onPlanned(report); });
}

gui::SetupDialog::~SetupDialog() = default;

void gui::SetupDialog::onPlanned(const Result<cleanup::SetupReport> &report)
{
    if (!report) {
        m_ui->stepsLabel->clear();
        m_ui->banner->say(Banner::Tone::Danger, report.error().message);
        return;
    }
    showSteps(report->steps);
    m_ui->setUpButton->setEnabled(!report->steps.isEmpty());
}

void gui::SetupDialog::showSteps(const QStringList &steps)
{
    QStringList lines;
    for (qsizetype index = 0; index < steps.size(); ++index)
        lines << tr("%1. %2").arg(index + 1).arg(steps.at(index));
    m_ui->stepsLabel->setText(lines.isEmpty() ? tr("Everything is set up already.") : lines.join(u'\n'));
}

void gui::SetupDialog::run()
{
    m_ui->setUpButton->setEnabled(false);
    m_ui->banner->say(Banner::Tone::Information, tr("Setting up…"));
    m_ui->cancelButton->setText(tr("&Close"));
    // Owned by the session: what is being made is made, whether anybody goes on looking at it or not.
    auto *job = m_session.start<cleanup::SetupReport>(
        &m_session,
        [](cleanup::Session &session, const cleanup::Context &context) { return cleanup::runSetup(session, context); },
        [dialog = QPointer(this), opener = QPointer(parentWidget())](const Result<cleanup::SetupReport> &report) {
            if (dialog) {
                dialog->onDone(report);
            } else if (opener && !report) {
                tell(opener, tr("Set-up"), report.error().message);
            }
        });
    m_session.announce(job, tr("Set-up"));
}

void gui::SetupDialog::onDone(const Result<cleanup::SetupReport> &report)
{
    if (report) {
        accept();
        return;
    }
    m_ui->banner->say(Banner::Tone::Danger, report.error().message);
    m_ui->setUpButton->setEnabled(true);
}
