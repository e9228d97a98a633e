// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/lineinput.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <termios.h>
#include <unistd.h>

namespace {
constexpr qsizetype longestLine = 1 << 16;

/// While in scope, what is typed is not shown.
class EchoOff {
public:
    EchoOff(int descriptor, bool isWanted)
        : m_descriptor(descriptor)
    {
        m_isOff = isWanted && tcgetattr(descriptor, &m_before) == 0;
        if (!m_isOff)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;
    ~EchoOff()
    {
        if (m_isOff)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }

private:
    int m_descriptor;
    bool m_isOff = false;
    termios m_before{};
};

/// Becomes readable when somebody asks to stop.
class StopEvent {
public:
    explicit StopEvent(const std::stop_token &stop)
        : m_event(eventfd(0, EFD_CLOEXEC))
    {
        m_callback.emplace(stop, Signal{m_event});
    }
    StopEvent(const StopEvent &) = delete;
    StopEvent &operator=(const StopEvent &) = delete;
    ~StopEvent()
    {
        m_callback.reset();
        close(m_event);
    }
    int descriptor() const { return m_event; }

private:
    struct Signal {
        int event;
        void operator()() const { eventfd_write(event, 1); }
    };
    int m_event;
    std::optional<std::stop_callback<Signal>> m_callback;
};

bool waitFor(int descriptor, int stop)
{
    std::array<pollfd, 2> ready{
        {{.fd = descriptor, .events = POLLIN, .revents = 0}, {.fd = stop, .events = POLLIN, .revents = 0}}};
    while (poll(ready.data(), ready.size(), -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return ready[1].revents == 0;
}
} // namespace

std::optional<QString> cli::readLine(int descriptor, bool isSecret, const std::stop_token &stop)
{
    const EchoOff echo(descriptor, isSecret);
    const StopEvent stopped(stop);
    QByteArray line;
    while (line.size() < longestLine && waitFor(descriptor, stopped.descriptor())) {
        char byte = 0;
        const ssize_t count = read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
        if (byte == '\n')
            return QString::fromUtf8(line);
        line += byte;
    }
    return std::nullopt;
}
