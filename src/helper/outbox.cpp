// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/outbox.h"

#include "storage/remote/wirevalues.h"

using namespace Qt::StringLiterals;
namespace wire = storage::wire;

void helper::Outbox::write(const QByteArray &content)
{
    if (!m_writer.write(content))
        m_isClosed = true;
}

void helper::Outbox::end(qint64 id, const QCborMap &body)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_underWay.remove(id);
    }
    write(wire::encode({.id = id, .word = u"end"_s, .body = body}));
}

void helper::Outbox::fail(qint64 id, const Error &error)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_underWay.remove(id);
    }
    write(wire::encode({.id = id, .word = u"error"_s, .body = wire::toCbor(error)}));
}

bool helper::Outbox::part(qint64 id, const QCborMap &body, const std::stop_token &stop)
{
    const QByteArray content = wire::encode({.id = id, .word = u"part"_s, .body = body});
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [&] {
            const qint64 underWay = m_underWay.value(id);
            return underWay == 0 || underWay + content.size() <= wire::window;
        });
        if (stop.stop_requested())
            return false;
        m_underWay[id] += content.size();
    }
    write(content);
    return !m_isClosed;
}

void helper::Outbox::credit(qint64 id, qint64 bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto answer = m_underWay.find(id); answer != m_underWay.end())
        *answer = std::max<qint64>(0, *answer - bytes);
    m_changed.notify_all();
}
