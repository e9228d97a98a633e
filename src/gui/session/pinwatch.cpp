// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/pinwatch.h"

#include "cleanup/look/pins.h"
#include "gui/session/livesession.h"

#include <algorithm>

namespace {
constexpr qint64 readEveryMs = 30'000;
} // namespace

gui::PinWatch::PinWatch(LiveSession &session)
    : m_session(session)
{
    connect(&session, &LiveSession::targetChanged, this, &PinWatch::onTarget);
    connect(&session, &LiveSession::historyChanged, this, &PinWatch::read);
    connect(&session, &LiveSession::liveChanged, this, &PinWatch::onPolled);
}

gui::PinWatch::Pinned gui::PinWatch::of(const QList<ExecutionId> &executions) const
{
    if (!m_known)
        return Pinned::Unknown;
    const auto count = std::count_if(executions.cbegin(), executions.cend(),
                                     [this](const ExecutionId &id) { return m_known->contains(id); });
    return count == 0 ? Pinned::None : count < executions.size() ? Pinned::Some : Pinned::All;
}

void gui::PinWatch::onTarget()
{
    delete m_reading;
    m_known.reset();
    m_sinceRead.invalidate();
    emit changed();
}

void gui::PinWatch::onPolled()
{
    if (!m_reading && (!m_sinceRead.isValid() || m_sinceRead.elapsed() >= readEveryMs))
        read();
}

void gui::PinWatch::read()
{
    // What has changed since a reading began, that one need not have seen.
    m_isToReadAgain = !m_reading.isNull();
    if (m_reading || !m_session.isConnected())
        return;
    m_sinceRead.start();
    m_reading = m_session.ask<QList<Pin>>(this, cleanup::findPins, [this](const Result<QList<Pin>> &pins) {
        m_reading = nullptr;
        // Where they cannot be read, what is offered is what may be wanted.
        m_known.reset();
        if (pins) {
            m_known.emplace();
            for (const Pin &pin : *pins)
                m_known->insert(pin.execution);
        }
        emit changed();
        if (std::exchange(m_isToReadAgain, false))
            read();
    });
}
