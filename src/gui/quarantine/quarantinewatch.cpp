// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quarantine/quarantinewatch.h"

#include "cleanup/look/findquarantine.h"
#include "gui/session/livesession.h"

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds readQuarantineEvery = 60s;
/// Every file in quarantine is looked at: a large one must not keep the disk busy.
constexpr int restPerReading = 30;
} // namespace

gui::QuarantineWatch::QuarantineWatch(LiveSession &session)
    : m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QuarantineWatch::read);
    connect(&session, &LiveSession::targetChanged, this, &QuarantineWatch::onTarget);
    connect(&session, &LiveSession::historyChanged, this, &QuarantineWatch::read);
    connect(&session, &LiveSession::stateChanged, this, [this] {
        if (m_session.isConnected() && (!m_known || m_known->isSetUp != m_session.status().isSetUp) && !m_reading)
            read();
    });
}

void gui::QuarantineWatch::onTarget()
{
    delete m_reading;
    m_timer.stop();
    m_known.reset();
    m_trouble.clear();
    emit changed();
}

void gui::QuarantineWatch::read()
{
    // What has changed since a reading began, that one need not have seen.
    m_isToReadAgain = !m_reading.isNull();
    if (m_reading || !m_session.isConnected())
        return;
    m_timer.stop();
    m_sinceBegin.start();
    m_reading = m_session.start<Quarantine>(
        this,
        [](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findQuarantine(session, context);
        },
        [this](const Result<Quarantine> &quarantine) { onRead(quarantine); });
}

void gui::QuarantineWatch::onRead(const Result<Quarantine> &quarantine)
{
    m_reading = nullptr;
    if (quarantine) {
        m_known = *quarantine;
        m_trouble.clear();
    } else if (quarantine.error().kind != ErrorKind::Connection) {
        // Where only the connection is lost, the last state stays, and the window says so.
        m_known.reset();
        m_trouble = quarantine.error().message;
    }
    m_timer.start(std::max(readQuarantineEvery, restPerReading * std::chrono::milliseconds(m_sinceBegin.elapsed())));
    emit changed();
    if (std::exchange(m_isToReadAgain, false))
        read();
}
