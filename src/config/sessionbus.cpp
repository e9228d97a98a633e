// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sessionbus.h"

#include <QByteArrayList>
#include <cstddef>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {
constexpr int patienceMs = 1000;

class Socket {
public:
    Socket()
        : m_descriptor(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket() { close(m_descriptor); }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// A socket's name as the kernel wants it; an abstract one begins with a zero byte.
struct Name {
    sockaddr_un address{};
    socklen_t length = 0;
};

std::optional<Name> nameOf(const QByteArray &path, bool isAbstract)
{
    Name name;
    const auto size = static_cast<size_t>(path.size());
    if (path.isEmpty() || size + 1 >= sizeof name.address.sun_path)
        return std::nullopt;
    name.address.sun_family = AF_UNIX;
    std::memcpy(name.address.sun_path + (isAbstract ? 1 : 0), path.constData(), size);
    name.length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size + 1);
    return name;
}

/// The authentication that every client begins with, as far as the server's "OK".
bool answers(const Name &name)
{
    const Socket socket;
    const int descriptor = socket.descriptor();
    if (connect(descriptor, reinterpret_cast<const sockaddr *>(&name.address), name.length) != 0)
        return false;
    const QByteArray hello = QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(geteuid()).toHex() + "\r\n";
    if (send(descriptor, hello.constData(), static_cast<size_t>(hello.size()), MSG_NOSIGNAL) != hello.size())
        return false;
    pollfd ready{.fd = descriptor, .events = POLLIN, .revents = 0};
    char answer[2]{};
    return poll(&ready, 1, patienceMs) == 1 && recv(descriptor, answer, sizeof answer, 0) == sizeof answer
        && std::memcmp(answer, "OK", sizeof answer) == 0;
}

/// One of the ';'-separated addresses. Kinds that are no plain unix socket cannot be asked and are taken at their word.
bool answers(const QByteArray &address)
{
    if (!address.startsWith("unix:"))
        return true;
    for (const QByteArray &pair : address.sliced(5).split(',')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray key = pair.first(qMax<qsizetype>(equals, 0));
        if (key != "path" && key != "abstract")
            continue;
        const auto name = nameOf(QByteArray::fromPercentEncoding(pair.sliced(equals + 1)), key == "abstract");
        return name && answers(*name);
    }
    return true;
}
} // namespace

bool sessionbus::isAnswering()
{
    QByteArray addresses = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (addresses.isEmpty()) {
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        if (runtime.isEmpty())
            return false;
        addresses = "unix:path=" + (runtime + "/bus").toPercentEncoding("/");
    }
    const QByteArrayList all = addresses.split(';');
    return std::any_of(all.begin(), all.end(), [](const QByteArray &address) { return answers(address); });
}
