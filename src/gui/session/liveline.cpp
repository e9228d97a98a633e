// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/liveline.h"

gui::LiveLine::LiveLine(Target target, std::shared_ptr<storage::Stores> stores)
    : m_session(std::make_shared<cleanup::Session>(std::move(target), std::move(stores)))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

gui::LiveLine::~LiveLine()
{
    retire();
    m_thread.waitForDone();
}

void gui::LiveLine::retire()
{
    if (m_session)
        m_thread.start([session = std::exchange(m_session, nullptr)] { session->end(); });
}
