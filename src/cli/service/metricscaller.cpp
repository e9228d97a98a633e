// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/metricscaller.h"

#include <QByteArrayList>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {
using namespace std::chrono_literals;

constexpr auto callersTime = 2000ms;
constexpr auto timeForTheRest = 200ms;
constexpr qsizetype longestQuestion = 4096;

/// For a person who follows a port number.
constexpr char landingPage[] = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Scrapazoid console</title></head>\n"
                               "<body><h1>Scrapazoid console " SCRAPAZOID_VERSION "</h1>\n"
                               "<p><a href=\"/metrics\">Metrics</a></p></body></html>\n";

QByteArray reply(const QByteArray &status, const QByteArray &body, const QByteArray &type = "text/plain; charset=utf-8")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + body;
}

QByteArray replyTo(const QByteArray &question, const std::function<QByteArray()> &text)
{
    const QByteArrayList words = question.first(question.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || words.at(0).isEmpty() || !words.at(1).startsWith('/')
        || !words.at(2).startsWith("HTTP/1."))
        return reply("400 Bad Request", "This is no question.\n");
    const QByteArray method = words.at(0);
    if (method != "GET" && method != "HEAD")
        return reply("405 Method Not Allowed\r\nAllow: GET, HEAD", "Only GET and HEAD.\n");
    const QByteArray path = words.at(1).split('?').first();
    QByteArray whole = path == "/metrics" ? reply("200 OK", text(), "text/plain; version=0.0.4; charset=utf-8")
        : path == "/"                     ? reply("200 OK", landingPage, "text/html; charset=utf-8")
                                          : reply("404 Not Found", "There is /metrics, and nothing else.\n");
    return method == "HEAD" ? whole.first(whole.indexOf("\r\n\r\n") + 4) : whole;
}

/// Nothing to read or no room to write just now, although poll thought so.
bool isTransient(ssize_t count)
{
    return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
}
} // namespace

cli::MetricsCaller::MetricsCaller(int socket)
    : m_socket(socket)
    , m_deadline(callersTime)
{
}

cli::MetricsCaller::MetricsCaller(MetricsCaller &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_stage(other.m_stage)
    , m_deadline(other.m_deadline)
    , m_question(std::move(other.m_question))
    , m_answer(std::move(other.m_answer))
{
}

cli::MetricsCaller &cli::MetricsCaller::operator=(MetricsCaller &&other) noexcept
{
    std::swap(m_socket, other.m_socket);
    m_stage = other.m_stage;
    m_deadline = other.m_deadline;
    m_question = std::move(other.m_question);
    m_answer = std::move(other.m_answer);
    return *this;
}

cli::MetricsCaller::~MetricsCaller()
{
    if (m_socket >= 0)
        close(m_socket);
}

short cli::MetricsCaller::events() const
{
    return m_stage == Stage::Answering ? POLLOUT : POLLIN;
}

void cli::MetricsCaller::enter(Stage stage, std::chrono::milliseconds time)
{
    m_stage = stage;
    m_deadline.setRemainingTime(time);
}

void cli::MetricsCaller::proceed(bool isReady, const std::function<QByteArray()> &text)
{
    if (!isReady && m_stage == Stage::Asking)
        answer(reply("408 Request Timeout", "The question took too long.\n"));
    else if (!isReady)
        m_stage = Stage::Gone;
    else if (m_stage == Stage::Asking)
        read(text);
    else if (m_stage == Stage::Answering)
        write();
    else
        readRest();
}

void cli::MetricsCaller::read(const std::function<QByteArray()> &text)
{
    std::array<char, 1024> part{};
    const auto count = recv(m_socket, part.data(), part.size(), MSG_DONTWAIT);
    if (isTransient(count))
        return;
    if (count > 0)
        m_question.append(part.data(), count);
    // Up to the empty line; what comes behind it is nobody's business.
    if (m_question.contains("\r\n\r\n"))
        answer(replyTo(m_question, text));
    else if (count < 0 || (count == 0 && m_question.isEmpty()))
        m_stage = Stage::Gone;
    else if (count == 0)
        answer(reply("400 Bad Request", "The question has no end.\n"));
    else if (m_question.size() >= longestQuestion)
        answer(reply("431 Request Header Fields Too Large", "The question is too long.\n"));
}

void cli::MetricsCaller::answer(const QByteArray &reply)
{
    m_answer = reply;
    enter(Stage::Answering, callersTime);
    write();
}

void cli::MetricsCaller::write()
{
    const auto count
        = send(m_socket, m_answer.constData(), static_cast<size_t>(m_answer.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (isTransient(count))
        return;
    if (count < 0) {
        m_stage = Stage::Gone;
        return;
    }
    m_answer.remove(0, count);
    if (m_answer.isEmpty()) {
        shutdown(m_socket, SHUT_WR);
        enter(Stage::Leaving, timeForTheRest);
    }
}

void cli::MetricsCaller::readRest()
{
    std::array<char, 1024> rest{};
    const auto count = recv(m_socket, rest.data(), rest.size(), MSG_DONTWAIT);
    if (count <= 0 && !isTransient(count))
        m_stage = Stage::Gone;
}
