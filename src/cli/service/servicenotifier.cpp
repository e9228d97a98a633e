// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/servicenotifier.h"

#include <cstddef>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

cli::ServiceNotifier::ServiceNotifier(const QByteArray &socket)
{
    sockaddr_un address{};
    const auto size = static_cast<size_t>(socket.size());
    if ((!socket.startsWith('/') && !socket.startsWith('@')) || size < 2 || size >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, socket.constData(), size);
    if (socket.startsWith('@'))
        address.sun_path[0] = '\0';
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
    if (m_socket >= 0 && connect(m_socket, reinterpret_cast<const sockaddr *>(&address), length) != 0) {
        close(m_socket);
        m_socket = -1;
    }
}

cli::ServiceNotifier::~ServiceNotifier()
{
    if (m_socket >= 0)
        close(m_socket);
}

void cli::ServiceNotifier::reloading()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(now.tv_sec * 1'000'000LL + now.tv_nsec / 1000) + '\n');
}

std::chrono::microseconds cli::ServiceNotifier::watchdogInterval()
{
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    if (!pid.isEmpty() && pid.toLongLong() != getpid())
        return {};
    return std::chrono::microseconds(std::max(0LL, qgetenv("WATCHDOG_USEC").toLongLong()));
}

QByteArray cli::ServiceNotifier::statusLine(const QString &status)
{
    return "STATUS=" + status.toUtf8().replace('\n', ' ') + '\n';
}

void cli::ServiceNotifier::send(const QByteArray &message) const
{
    // Never waited for: a systemd that does not listen must not hold up a cleanup.
    if (m_socket >= 0) [[maybe_unused]]
        const auto sent
            = ::send(m_socket, message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
}
