// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/archiveadvice.h"

#include "cleanup/run/archiveroom.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr auto afterTheLastLetter = 400ms;
/// A volume may be mounted, or a server come back, while somebody reads why it cannot be used.
constexpr auto onceMore = 5s;
} // namespace

gui::ArchiveAdvice::ArchiveAdvice(LiveSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &ArchiveAdvice::ask);
}

void gui::ArchiveAdvice::lookAt(const QByteArray &place, qint64 size)
{
    if (place == m_place && size == m_size)
        return;
    delete m_looking;
    m_place = place;
    m_size = size;
    m_advice.clear();
    m_refusal.clear();
    if (place.isEmpty())
        m_settled.stop();
    else
        m_settled.start(afterTheLastLetter);
    emit changed();
}

void gui::ArchiveAdvice::ask()
{
    m_looking = m_session.start<QString>(
        this,
        [place = m_place, size = m_size](cleanup::Session &session, const cleanup::Context &) {
            return cleanup::archiveRoomAdvice(session.target(), place, size);
        },
        [this](const Result<QString> &advice) {
            m_advice = advice.value_or(QString());
            m_refusal = advice ? QString() : advice.error().message;
            if (!advice)
                m_settled.start(onceMore);
            emit changed();
        });
}
