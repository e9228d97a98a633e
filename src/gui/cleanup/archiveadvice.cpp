// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/archiveadvice.h"

#include "cleanup/run/archiveroom.h"

#include <QWidget>
#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr auto afterTheLastLetter = 400ms;
/// A volume may be mounted, or a server come back, while somebody reads why it cannot be used.
constexpr auto onceMore = 5s;
} // namespace

gui::ArchiveAdvice::ArchiveAdvice(LiveSession &session, QWidget *reader)
    : QObject(reader)
    , m_session(session)
    , m_reader(reader)
{
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &ArchiveAdvice::ask);
}

void gui::ArchiveAdvice::lookAt(const QByteArray &place, const QList<Directory> &of, qint64 size)
{
    if (place == m_place && of == m_of && size == m_size)
        return;
    delete m_looking;
    if (place != m_place || of != m_of) {
        m_isAllowed = false;
        m_refusal.clear();
    }
    m_place = place;
    m_of = of;
    m_size = size;
    m_advice.clear();
    if (place.isEmpty())
        m_settled.stop();
    else
        m_settled.start(afterTheLastLetter);
    emit changed();
}

void gui::ArchiveAdvice::ask()
{
    if (!m_reader->isVisible()) {
        m_settled.start(onceMore);
        return;
    }
    m_looking = m_session.start<QString>(
        this,
        [place = m_place, of = m_of, size = m_size, isAllowed = m_isAllowed](cleanup::Session &session,
                                                                             const cleanup::Context &context) {
            return isAllowed ? cleanup::archiveRoomAdvice(session.target(), place, size)
                             : cleanup::archiveAdvice(session, of, place, size, context);
        },
        [this](const Result<QString> &advice) {
            m_isAllowed = advice.has_value();
            m_advice = advice.value_or(QString());
            m_refusal = advice ? QString() : advice.error().message;
            if (!advice)
                m_settled.start(onceMore);
            emit changed();
        });
}
