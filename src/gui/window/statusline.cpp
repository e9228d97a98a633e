// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/statusline.h"

#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QString gui::phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Waiting: return StatusLine::tr("waiting");
    case Phase::Connecting: return StatusLine::tr("connecting");
    case Phase::Recovering: return StatusLine::tr("finishing an interrupted run");
    case Phase::Scanning: return StatusLine::tr("listing files");
    case Phase::Reading: return StatusLine::tr("reading the database");
    case Phase::Checking: return StatusLine::tr("looking at files");
    case Phase::Removing: return StatusLine::tr("cleaning up");
    case Phase::Restoring: return StatusLine::tr("bringing back");
    case Phase::Purging: return StatusLine::tr("purging");
    case Phase::Copying: return StatusLine::tr("copying");
    case Phase::Finishing: return StatusLine::tr("finishing");
    }
    return {};
}

gui::StatusLine::StatusLine(LiveSession &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_server(new QLabel(this))
    , m_job(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_refreshed(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_server->setContentsMargins(12, 0, 0, 0);
    m_refreshed->setContentsMargins(0, 0, 12, 0);
    keepWithin(m_progress, {.leastCharacters = 24, .mostCharacters = 24, .mostLines = 0.9});
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the running job"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stops after the current batch; what is done stays done."));
    m_cancel->setAutoRaise(true);
    addWidget(m_server);
    addPermanentWidget(m_job);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_refreshed);
    connect(&session, &LiveSession::stateChanged, this, &StatusLine::onState);
    connect(&session, &LiveSession::announcedChanged, this, &StatusLine::onAnnounced);
    connect(&session, &LiveSession::localTimeChanged, this, &StatusLine::onState);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_session.announced())
            m_session.announced()->stop();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_session.state() == LiveSession::State::Lost)
            onState();
    });
    m_tick.start(1s);
    onState();
    onAnnounced();
}

void gui::StatusLine::onState()
{
    const cleanup::ServerStatus &status = m_session.status();
    switch (m_session.state()) {
    case LiveSession::State::NoTarget: m_server->setText(tr("Not connected")); break;
    case LiveSession::State::Connecting:
        m_server->setText(tr("Connecting to %1…").arg(m_session.target().connection.forPeople()));
        break;
    case LiveSession::State::Connected:
        m_server->setText(
            tr("Connected · PostgreSQL %1 · %2 ms")
                .arg(status.serverVersion, QLocale().toString(status.latencyMs, 'f', status.latencyMs < 10 ? 1 : 0)));
        break;
    case LiveSession::State::Lost:
        m_server->setText(m_session.lastRefresh().isValid()
                              ? tr("Server gone since %1 UTC · trying again in %2 s")
                                    .arg(m_session.lastRefresh().toString(u"HH:mm:ss"_s))
                                    .arg(m_session.retryIn())
                              : tr("No connection · trying again in %1 s").arg(m_session.retryIn()));
        break;
    }
    if (!m_session.lastRefresh().isValid()) {
        m_refreshed->clear();
        return;
    }
    const bool local = m_session.showsLocalTime();
    const QDateTime at = local ? m_session.lastRefresh().toLocalTime() : m_session.lastRefresh();
    // Rounded before it is shown, and + 0.0, so that it never reads "-0.0".
    m_refreshed->setText(
        tr("Last refresh %1 %2 · clock skew %3 s")
            .arg(at.toString(u"HH:mm:ss"_s), local ? tr("local") : tr("UTC"),
                 QLocale().toString(std::round(static_cast<double>(status.clockSkewMs) / 100) / 10 + 0.0, 'f', 1)));
}

void gui::StatusLine::onAnnounced()
{
    jobs::JobBase *job = m_session.announced();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_job, m_progress, m_cancel})
        widget->setVisible(job != nullptr);
    if (job) {
        connect(job, &jobs::JobBase::progressChanged, this, &StatusLine::onProgress);
        onProgress();
    }
}

void gui::StatusLine::onProgress()
{
    jobs::JobBase *job = m_session.announced();
    if (!job)
        return;
    const Progress &progress = job->progress();
    const qint64 total = progress.itemsTotal;
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(1000 * std::min<qint64>(progress.itemsDone, total) / total) : 0);
    m_job->setText(job->isStopping() ? tr("%1: stopping…").arg(m_session.announcedTitle())
                                     : tr("%1: %2").arg(m_session.announcedTitle(), phaseText(progress.phase)));
    m_cancel->setEnabled(!job->isStopping());
}
