// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/runview.h"

#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/cleanup/deletiontext.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "gui/window/statusline.h"
#include "ui_runview.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 soonestRateMs = 500;
}

gui::RunView::RunView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RunView>())
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeQuiet(m_ui->hintLabel);
    m_ui->progressBar->setRange(0, 1000);
    keepWithin(m_ui->card, {.mostCharacters = 90});
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->stop();
        onProgress();
    });
}

gui::RunView::~RunView() = default;

void gui::RunView::watch(jobs::JobBase *job, const PlanSummary &summary, bool isPermanent)
{
    m_job = job;
    m_summary = summary;
    m_sinceFirst.invalidate();
    m_phase = Phase::Waiting;
    const QString items = itemsText(summary.kind, summary.items());
    m_ui->titleLabel->setText(summary.marksOnly         ? tr("Marking %1 as failed").arg(items)
                                  : summary.relinksOnly ? tr("Re-linking %1").arg(items)
                                  : isPermanent         ? tr("Deleting %1").arg(items)
                                                        : tr("Cleaning up %1").arg(items));
    m_ui->hintLabel->setText(stopHint(summary, isPermanent));
    m_ui->bytesCaption->setVisible(!summary.touchesNoFile());
    m_ui->bytesValue->setVisible(!summary.touchesNoFile());
    connect(job, &jobs::JobBase::progressChanged, this, &RunView::onProgress);
    m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
    onProgress();
}

void gui::RunView::onProgress()
{
    if (!m_job)
        return;
    const Progress &progress = m_job->progress();
    const qint64 done = progress.itemsDone;
    const Phase phase = progress.phase;
    const bool isCopying = phase == Phase::Copying;
    const qint64 total
        = isCopying ? progress.itemsTotal.load() : std::max<qint64>(progress.itemsTotal, m_summary.items());
    const bool isCounting = isCopying || phase == Phase::Removing || phase == Phase::Finishing;
    // To an archive files go after all of them have been moved aside, and are counted anew.
    if (std::exchange(m_phase, phase) != phase && isCopying)
        m_sinceFirst.invalidate();
    if (isCounting && done > 0 && !m_sinceFirst.isValid())
        m_sinceFirst.start();
    const qint64 elapsed = m_sinceFirst.isValid() ? m_sinceFirst.elapsed() : 0;
    m_ui->phaseLabel->setText(m_job->isStopping() ? tr("Stopping after the current batch…")
                                                  : tr("Now: %1").arg(phaseText(phase)));
    m_ui->progressBar->setValue(isCounting && total > 0 ? static_cast<int>(1000 * std::min(done, total) / total) : 0);
    m_ui->itemsValue->setText(isCounting ? tr("%1 of %2").arg(countText(done), countText(total))
                                         : tr("%1 to do").arg(countText(total)));
    m_ui->bytesValue->setText(
        tr("%1 of %2")
            .arg(bytes::forPeople(isCounting ? progress.bytesDone.load() : 0),
                 bytes::forPeople(isCopying ? progress.bytesTotal.load() : m_summary.counts.bytes)));
    const bool hasRate = isCounting && elapsed >= soonestRateMs;
    const double perSecond = hasRate ? 1000.0 * static_cast<double>(done) / static_cast<double>(elapsed) : 0;
    m_ui->rateValue->setText(hasRate ? tr("%1 per second").arg(countText(static_cast<qint64>(perSecond))) : u"–"_s);
    m_ui->leftValue->setText(
        hasRate && perSecond > 0
            ? tr("about %1")
                  .arg(duration::forPeople(
                      static_cast<qint64>(static_cast<double>(total - std::min(done, total)) / perSecond) + 1))
            : u"–"_s);
    m_ui->cancelButton->setEnabled(!m_job->isStopping());
}
