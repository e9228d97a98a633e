// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slowline.h"

#include "support/failed.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {
constexpr size_t mostUnderWay = 64; ///< Pieces: what a network holds.

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void makeQuick(int socket)
{
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    fcntl(socket, F_SETFL, O_NONBLOCK);
}
} // namespace

support::SlowLine::SlowLine(int target, std::chrono::milliseconds eachWay)
    : m_target(target)
    , m_delay(eachWay)
    , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listener, 16) != 0
        || getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        fail("no slow line: %s", strerror(errno));
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

support::SlowLine::~SlowLine()
{
    m_isOver = true;
    m_thread.join();
    for (const auto &connection : m_connections) {
        for (const int end : connection->ends)
            close(end);
    }
    close(m_listener);
}

void support::SlowLine::accept()
{
    const int near = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (near < 0)
        return;
    const int far = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    if (connect(far, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(near);
        close(far);
        return;
    }
    makeQuick(near);
    makeQuick(far);
    auto connection = std::make_unique<Connection>();
    connection->ends = {near, far};
    m_connections.push_back(std::move(connection));
}

void support::SlowLine::take(Connection &connection, int from)
{
    std::deque<Piece> &underWay = connection.underWay[static_cast<size_t>(1 - from)];
    std::string piece(size_t{64} * 1024, '\0');
    const ssize_t size = read(connection.ends[static_cast<size_t>(from)], piece.data(), piece.size());
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    piece.resize(static_cast<size_t>(std::max<ssize_t>(size, 0)));
    connection.hasEnded[static_cast<size_t>(from)] = piece.empty();
    underWay.push_back({Clock::now() + m_delay, std::move(piece)});
}

void support::SlowLine::give(Connection &connection, int to, Clock::time_point now)
{
    std::deque<Piece> &underWay = connection.underWay[static_cast<size_t>(to)];
    const int end = connection.ends[static_cast<size_t>(to)];
    while (!underWay.empty() && underWay.front().due <= now) {
        std::string &bytes = underWay.front().bytes;
        if (bytes.empty()) {
            shutdown(end, SHUT_WR);
            underWay.pop_front();
            continue;
        }
        const ssize_t written = send(end, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (written < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (written < 0 || static_cast<size_t>(written) == bytes.size())
            underWay.pop_front();
        else
            bytes.erase(0, static_cast<size_t>(written));
    }
}

void support::SlowLine::run()
{
    using namespace std::chrono_literals;
    while (!m_isOver) {
        std::vector<pollfd> streams{{.fd = m_listener, .events = POLLIN, .revents = 0}};
        for (const auto &connection : m_connections) {
            for (size_t from = 0; from < 2; ++from) {
                const bool isFull = connection->underWay[1 - from].size() >= mostUnderWay;
                const bool isRead = !m_isDead && !isFull && !connection->hasEnded[from];
                streams.push_back({.fd = isRead ? connection->ends[from] : -1, .events = POLLIN, .revents = 0});
            }
        }
        poll(streams.data(), streams.size(), 1);
        if (streams[0].revents != 0)
            accept();
        for (size_t place = 1; place < streams.size(); ++place) {
            if (streams[place].revents != 0)
                take(*m_connections[(place - 1) / 2], static_cast<int>((place - 1) % 2));
        }
        if (m_isDead)
            continue;
        const auto now = Clock::now();
        for (const auto &connection : m_connections) {
            give(*connection, 0, now);
            give(*connection, 1, now);
        }
        // Hundreds come one after the other.
        std::erase_if(m_connections, [](const std::unique_ptr<Connection> &connection) {
            const bool isOver = connection->hasEnded[0] && connection->hasEnded[1] && connection->underWay[0].empty()
                && connection->underWay[1].empty();
            if (isOver)
                std::for_each(connection->ends.begin(), connection->ends.end(), ::close);
            return isOver;
        });
    }
}
