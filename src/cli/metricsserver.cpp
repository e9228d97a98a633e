// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metricsserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
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
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int patienceMs = 2000;
constexpr qsizetype longestQuestion = 4096;
constexpr int backlog = 8;

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

bool waitFor(int descriptor, short events, const QDeadlineTimer &deadline)
{
    pollfd ready{.fd = descriptor, .events = events, .revents = 0};
    return poll(&ready, 1, static_cast<int>(deadline.remainingTime())) > 0;
}

/// Up to the empty line; what comes behind it is nobody's business.
QByteArray readQuestion(int caller, const QDeadlineTimer &deadline)
{
    QByteArray question;
    std::array<char, 1024> part{};
    while (!question.contains("\r\n\r\n") && question.size() < longestQuestion && waitFor(caller, POLLIN, deadline)) {
        const auto count = recv(caller, part.data(), part.size(), 0);
        if (count <= 0)
            break;
        question.append(part.data(), count);
    }
    return question;
}

void write(int caller, QByteArrayView text, const QDeadlineTimer &deadline)
{
    while (!text.isEmpty() && waitFor(caller, POLLOUT, deadline)) {
        const auto count = send(caller, text.data(), static_cast<size_t>(text.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count <= 0)
            return;
        text = text.sliced(count);
    }
}

QByteArray reply(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + body;
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
                              "127.0.0.1:9187."));
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
    std::array<pollfd, 2> ready{
        {{.fd = m_listener, .events = POLLIN, .revents = 0}, {.fd = m_end, .events = POLLIN, .revents = 0}}};
    while (!stop.stop_requested()) {
        if (poll(ready.data(), ready.size(), -1) < 0 && errno != EINTR)
            return;
        const int caller = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (caller < 0)
            continue;
        answer(caller);
        close(caller);
    }
}

void cli::MetricsServer::answer(int caller) const
{
    const QByteArray question = readQuestion(caller, QDeadlineTimer(patienceMs));
    const QByteArrayList words = question.first(std::max<qsizetype>(0, question.indexOf("\r\n"))).split(' ');
    QByteArray text;
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        text = reply("400 Bad Request", "text/plain; charset=utf-8", "This is no question.\n");
    else if (words.at(0) != "GET")
        text = reply("405 Method Not Allowed\r\nAllow: GET", "text/plain; charset=utf-8", "Only GET.\n");
    else if (words.at(1).split('?').first() != "/metrics")
        text = reply("404 Not Found", "text/plain; charset=utf-8", "There is /metrics, and nothing else.\n");
    else
        text = reply("200 OK", "text/plain; version=0.0.4; charset=utf-8", m_text());
    write(caller, text, QDeadlineTimer(patienceMs));
    // What is still to come would make the kernel cut the reply short.
    shutdown(caller, SHUT_WR);
    std::array<char, 1024> rest{};
    for (const QDeadlineTimer deadline(200); waitFor(caller, POLLIN, deadline);) {
        if (recv(caller, rest.data(), rest.size(), MSG_DONTWAIT) <= 0)
            break;
    }
}
