// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

namespace cli {

/// What a service tells systemd about itself (sd_notify(3)), as datagrams to the socket that systemd named. Without
/// such a socket every call does nothing. Any thread, one at a time.
class ServiceNotifier {
public:
    /// `socket` as in $NOTIFY_SOCKET: a path, or "@" and an abstract name. Empty: nobody listens.
    explicit ServiceNotifier(const QByteArray &socket = qgetenv("NOTIFY_SOCKET"));
    ServiceNotifier(const ServiceNotifier &) = delete;
    ServiceNotifier &operator=(const ServiceNotifier &) = delete;
    ~ServiceNotifier();

    bool isConnected() const { return m_socket >= 0; }
    void ready(const QString &status) { send("READY=1\n" + statusLine(status)); }
    void status(const QString &status) { send(statusLine(status)); }
    void reloading(); ///< To be followed by `ready`.
    void stopping(const QString &status) { send("STOPPING=1\n" + statusLine(status)); }
    void watchdog() { send("WATCHDOG=1\n"); }

    /// How often systemd wants to hear `watchdog` at least, by $WATCHDOG_USEC and $WATCHDOG_PID; 0: not at all.
    static std::chrono::microseconds watchdogInterval();

private:
    static QByteArray statusLine(const QString &status);
    void send(const QByteArray &message) const;

    int m_socket = -1;
};

} // namespace cli
