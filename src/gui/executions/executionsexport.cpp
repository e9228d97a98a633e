// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/executionsexport.h"

#include "cleanup/look/browseexecutions.h"

#include <algorithm>
#include <limits>

namespace {
/// The dialog counts in thousandths: rows may be more than an int holds.
constexpr int wholeBar = 1000;
} // namespace

gui::ExecutionsExport::ExecutionsExport(LiveSession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void gui::ExecutionsExport::start(const ExecutionFilter &filter, const ExecutionOrder &order, const QString &fileName)
{
    if (m_job)
        return;
    m_job = m_session.start<qint64>(
        this,
        [filter, order, fileName](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::exportExecutions(session, filter, order, fileName, context);
        },
        [this, fileName](const Result<qint64> &written) { onEnded(written, fileName); });
    m_dialog = new QProgressDialog(tr("Exporting to %1…").arg(fileName), tr("Cancel"), 0, wholeBar, m_window->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAutoClose(false);
    m_dialog->setAutoReset(false);
    m_dialog->setMinimumDuration(500);
    m_dialog->setValue(0);
    connect(m_dialog, &QProgressDialog::canceled, m_job, &jobs::JobBase::stop);
    connect(m_job, &jobs::JobBase::progressChanged, this, &ExecutionsExport::onProgress);
}

void gui::ExecutionsExport::onProgress()
{
    const qint64 done = m_job->progress().itemsDone;
    const qint64 total = m_job->progress().itemsTotal;
    if (!m_dialog || m_job->isStopping() || total <= 0)
        return;
    // The total is an estimate: the bar is full when the file is there, not before.
    m_dialog->setValue(static_cast<int>(std::min<qint64>(wholeBar - 1, done * wholeBar / total)));
}

void gui::ExecutionsExport::onEnded(const Result<qint64> &written, const QString &fileName)
{
    m_job = nullptr;
    if (m_dialog) {
        m_dialog->disconnect();
        m_dialog->close();
    }
    if (written) {
        const int count = static_cast<int>(std::min<qint64>(*written, std::numeric_limits<int>::max()));
        emit said(Banner::Tone::Success, tr("%Ln execution(s) written to %1.", nullptr, count).arg(fileName));
    } else {
        emit said(written.error().kind == ErrorKind::Stopped ? Banner::Tone::Information : Banner::Tone::Danger,
                  written.error().message);
    }
}
