// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/metricsserver.h"

#include "cli/service/metricscaller.h"
#include "cli/tr.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostCallers = 32;
constexpr int backlog = 32;

struct Place {
    QByteArray host = "127.0.0.1";
    QByteArray port;
};

Place placeOf(const QByteArray &address)
{
    const qsizetype colon = address.lastIndexOf(':');
    if (colon < 0)
        return {.port = address};
    QByteArray host = address.first(colon);
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.sliced(1, host.size() - 2);
    return {host, address.sliced(colon + 1)};
}

int portOf(int listener)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    std::array<char, NI_MAXSERV> port{};
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (getsockname(listener, generic, &size) != 0
        || getnameinfo(generic, size, nullptr, 0, port.data(), port.size(), NI_NUMERICSERV) != 0)
        return 0;
    return QByteArray(port.data()).toInt();
}

} // namespace

Result<std::unique_ptr<cli::MetricsServer>> cli::MetricsServer::listen(const QByteArray &address,
                                                                       std::function<QByteArray()> text)
{
    const Place place = placeOf(address);
    bool isNumber = false;
    const int port = place.port.toInt(&isNumber);
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (!isNumber || port < 0 || port > 65535 || place.host.isEmpty()
        || getaddrinfo(place.host.constData(), place.port.constData(), &hints, &found) != 0) {
        return failure(ErrorKind::Usage,
                       Tr::tr("--metrics-listen takes a port, or an address in numbers and a port like "
                              "127.0.0.1:10187."));
    }
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> guard(found, &freeaddrinfo);
    const int listener = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int yes = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (listener < 0 || bind(listener, found->ai_addr, found->ai_addrlen) != 0 || ::listen(listener, backlog) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        close(listener);
        return failure(ErrorKind::Refused,
                       Tr::tr("Cannot listen on %1: %2; choose another port with --metrics-listen.")
                           .arg(QString::fromUtf8(address), reason));
    }
    return std::unique_ptr<MetricsServer>(new MetricsServer(listener, portOf(listener), std::move(text)));
}

cli::MetricsServer::MetricsServer(int listener, int port, std::function<QByteArray()> text)
    : m_listener(listener)
    , m_end(eventfd(0, EFD_CLOEXEC))
    , m_port(port)
    , m_text(std::move(text))
    , m_thread([this](const std::stop_token &stop) { serve(stop); })
{
}

cli::MetricsServer::~MetricsServer()
{
    m_thread.request_stop();
    eventfd_write(m_end, 1);
    m_thread.join();
    close(m_end);
    close(m_listener);
}

void cli::MetricsServer::serve(const std::stop_token &stop) const
{
    std::vector<MetricsCaller> callers;
    while (!stop.stop_requested()) {
        std::vector<pollfd> polled{{.fd = m_end, .events = POLLIN, .revents = 0},
                                   {.fd = m_listener, .events = POLLIN, .revents = 0}};
        QDeadlineTimer next(QDeadlineTimer::Forever);
        for (const MetricsCaller &caller : callers) {
            polled.push_back({.fd = caller.socket(), .events = caller.events(), .revents = 0});
            next = std::min(next, caller.deadline());
        }
        if (poll(polled.data(), polled.size(), static_cast<int>(next.remainingTime())) < 0 && errno != EINTR)
            return;
        for (size_t index = 0; index < callers.size() && !stop.stop_requested(); ++index) {
            const bool isReady = polled[index + 2].revents != 0;
            if (isReady || callers[index].deadline().hasExpired())
                callers[index].proceed(isReady, m_text);
        }
        std::erase_if(callers, [](const MetricsCaller &caller) { return caller.isGone(); });
        if (polled[1].revents != 0)
            takeCaller(callers);
    }
}

/// Where there are too many, the one that has been silent for longest makes room: they stand in the order they came.
void cli::MetricsServer::takeCaller(std::vector<MetricsCaller> &callers) const
{
    const int socket = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    const bool isFull = callers.size() >= mostCallers || (socket < 0 && (errno == EMFILE || errno == ENFILE));
    if (isFull && !callers.empty()) {
        const auto silent = std::find_if(callers.begin(), callers.end(), std::mem_fn(&MetricsCaller::isAsking));
        callers.erase(silent == callers.end() ? callers.begin() : silent);
    }
    if (socket >= 0)
        callers.emplace_back(socket);
}
