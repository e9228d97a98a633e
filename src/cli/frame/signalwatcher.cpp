// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/signalwatcher.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace {
bool isIgnored(int number)
{
    struct sigaction current { };
    return sigaction(number, nullptr, &current) == 0 && current.sa_handler == SIG_IGN;
}
} // namespace

cli::SignalWatcher::SignalWatcher()
{
    sigset_t watched;
    sigemptyset(&watched);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        if (!isIgnored(number))
            sigaddset(&watched, number);
    }
    pthread_sigmask(SIG_BLOCK, &watched, nullptr);
    m_signals = signalfd(-1, &watched, SFD_CLOEXEC);
    m_end = eventfd(0, EFD_CLOEXEC);
    m_thread = std::thread([this] { watch(); });
}

cli::SignalWatcher::~SignalWatcher()
{
    eventfd_write(m_end, 1);
    m_thread.join();
    close(m_end);
    close(m_signals);
}

void cli::SignalWatcher::watch()
{
    std::array<pollfd, 2> ready{
        {{.fd = m_signals, .events = POLLIN, .revents = 0}, {.fd = m_end, .events = POLLIN, .revents = 0}}};
    for (;;) {
        if (poll(ready.data(), ready.size(), -1) < 0 && errno != EINTR)
            return;
        if (ready[1].revents != 0)
            return;
        signalfd_siginfo info{};
        if (ready[0].revents == 0 || read(m_signals, &info, sizeof info) != sizeof info)
            continue;
        if (info.ssi_signo == SIGHUP && handleHangUp())
            continue;
        int none = 0;
        m_signal.compare_exchange_strong(none, static_cast<int>(info.ssi_signo));
        m_source.request_stop();
    }
}

void cli::SignalWatcher::setHangUpHandler(std::function<void()> handler)
{
    const std::lock_guard lock(m_mutex);
    m_onHangUp = std::move(handler);
}

bool cli::SignalWatcher::handleHangUp()
{
    const std::lock_guard lock(m_mutex);
    if (m_onHangUp)
        m_onHangUp();
    return static_cast<bool>(m_onHangUp);
}
