// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/failed.h"
#include "support/patience.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <array>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

/// One end of TCP on 127.0.0.1, without any library's manners: what a test does not send stays unsent.
class TcpSocket {
public:
    /// Takes connections and says nothing.
    static TcpSocket listening()
    {
        TcpSocket made;
        const sockaddr_in address = addressOf(0);
        if (bind(made.m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
            || listen(made.m_socket, 8) != 0)
            support::fail("listen: %s", std::strerror(errno));
        return made;
    }
    static TcpSocket connectedTo(int port)
    {
        TcpSocket made;
        const sockaddr_in address = addressOf(port);
        made.m_isConnected = connect(made.m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        return made;
    }
    /// Whoever has connected first; waits for somebody.
    TcpSocket accepted() const { return TcpSocket(accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC)); }
    TcpSocket(TcpSocket &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_isConnected(other.m_isConnected)
    {
    }
    TcpSocket(const TcpSocket &) = delete;
    TcpSocket &operator=(const TcpSocket &) = delete;
    ~TcpSocket()
    {
        if (m_socket >= 0)
            close(m_socket);
    }

    bool isConnected() const { return m_isConnected; }
    int port() const
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        return ntohs(address.sin_port);
    }
    /// Somebody has connected, or an answer is there.
    bool isReadable(int milliseconds = 0) const
    {
        pollfd ready{.fd = m_socket, .events = POLLIN, .revents = 0};
        return poll(&ready, 1, milliseconds) > 0;
    }
    bool send(const QByteArray &text) const
    {
        return ::send(m_socket, text.constData(), static_cast<size_t>(text.size()), MSG_NOSIGNAL) == text.size();
    }
    void endOfInput() const { shutdown(m_socket, SHUT_WR); }
    /// Up to the end of the connection.
    QByteArray readAll(int milliseconds = support::patienceMs) const
    {
        QByteArray all;
        QElapsedTimer timer;
        timer.start();
        std::array<char, 4096> part{};
        while (isReadable(std::max(0, milliseconds - static_cast<int>(timer.elapsed())))) {
            const auto count = recv(m_socket, part.data(), part.size(), 0);
            if (count <= 0)
                break;
            all.append(part.data(), count);
        }
        return all;
    }

private:
    explicit TcpSocket(int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
        : m_socket(socket)
    {
    }
    static sockaddr_in addressOf(int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<in_port_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    int m_socket;
    bool m_isConnected = false;
};
