// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/frames.h"

#include <QCborValue>
#include <QtEndian>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace {
constexpr qsizetype headSize = sizeof(quint32);

/// A pipe whose reader has gone sends a signal, a socket can be asked not to.
ssize_t writeSome(int descriptor, const char *data, size_t size)
{
    const ssize_t sent = send(descriptor, data, size, MSG_NOSIGNAL);
    return sent < 0 && errno == ENOTSOCK ? ::write(descriptor, data, size) : sent;
}
} // namespace

QByteArray storage::wire::encode(const Message &message)
{
    return QCborValue(QCborArray{message.id, message.word, message.body}).toCbor();
}

std::optional<storage::wire::Message> storage::wire::decode(const QByteArray &content)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(content, &error);
    const QCborArray array = value.toArray();
    if (error.error != QCborError::NoError || array.size() != 3 || !array[0].isInteger() || !array[1].isString()
        || !array[2].isMap())
        return std::nullopt;
    return Message{
        .id = array[0].toInteger(), .word = array[1].toString(), .body = array[2].toMap(), .size = content.size()};
}

bool storage::wire::FrameWriter::write(const QByteArray &content)
{
    if (content.size() > largestFrame)
        return false;
    QByteArray frame(headSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(content.size()), frame.data());
    frame += content;
    const std::scoped_lock lock(m_mutex);
    for (qsizetype done = 0; done < frame.size();) {
        const ssize_t step
            = writeSome(m_descriptor, frame.constData() + done, static_cast<size_t>(frame.size() - done));
        if (step < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(step, 0);
    }
    return true;
}

std::optional<storage::wire::Message> storage::wire::FrameParser::next()
{
    if (m_isBroken || m_buffer.size() - m_at < headSize)
        return std::nullopt;
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(m_buffer.constData() + m_at));
    if (size > largestFrame) {
        m_isBroken = true;
        return std::nullopt;
    }
    if (m_buffer.size() - m_at < headSize + size) {
        // Room for what is still to come.
        m_buffer.remove(0, std::exchange(m_at, 0));
        return std::nullopt;
    }
    auto message = decode(QByteArray::fromRawData(m_buffer.constData() + m_at + headSize, size));
    m_at += headSize + size;
    if (m_at == m_buffer.size()) {
        m_buffer.clear();
        m_at = 0;
    }
    m_isBroken = !message;
    return message;
}
