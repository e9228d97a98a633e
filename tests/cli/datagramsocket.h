// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/failed.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/// A datagram socket that a service reports to, in systemd's place: a path, or an abstract name.
class DatagramSocket {
public:
    explicit DatagramSocket(bool isAbstract = false)
    {
        m_name = isAbstract ? "@scrapazoid-test-" + QByteArray::number(getpid())
                            : QFile::encodeName(m_folder.filePath(QStringLiteral("socket")));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const auto size = static_cast<size_t>(m_name.size());
        std::memcpy(address.sun_path, m_name.constData(), size);
        if (isAbstract)
            address.sun_path[0] = '\0';
        m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
        if (bind(m_socket, reinterpret_cast<const sockaddr *>(&address), length) != 0)
            support::fail("bind %s: %s", m_name.constData(), std::strerror(errno));
    }
    ~DatagramSocket() { close(m_socket); }
    DatagramSocket(const DatagramSocket &) = delete;
    DatagramSocket &operator=(const DatagramSocket &) = delete;

    /// As $NOTIFY_SOCKET has it.
    QString name() const { return QString::fromUtf8(m_name); }

    /// All that have come so far.
    const QByteArrayList &messages()
    {
        std::array<char, 65536> buffer{};
        for (ssize_t size = 0; (size = recv(m_socket, buffer.data(), buffer.size(), 0)) > 0;)
            m_messages.append(QByteArray(buffer.data(), size));
        return m_messages;
    }
    /// How many of them have exactly this line.
    qsizetype count(const QByteArray &line)
    {
        return std::ranges::count_if(messages(),
                                     [&](const auto &message) { return message.split('\n').contains(line); });
    }
    /// The place of the first one that begins so; -1 where there is none.
    qsizetype find(const QByteArray &start, qsizetype from = 0)
    {
        const auto begin = messages().cbegin();
        const auto found = std::find_if(begin + from, m_messages.cend(),
                                        [&](const QByteArray &message) { return message.startsWith(start); });
        return found == m_messages.cend() ? -1 : found - begin;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_name;
    int m_socket = -1;
    QByteArrayList m_messages;
};
