// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/journalsink.h"

#include <QtEndian>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

namespace {
constexpr timeval patience{.tv_sec = 2, .tv_usec = 0};

bool isOutputTheJournal()
{
    struct stat output { };
    return fstat(STDOUT_FILENO, &output) == 0
        && qgetenv("JOURNAL_STREAM")
        == QByteArray::number(quint64(output.st_dev)) + ':' + QByteArray::number(quint64(output.st_ino));
}

int priorityOf(cleanup::LogLevel level)
{
    switch (level) {
    case cleanup::LogLevel::Info: break;
    case cleanup::LogLevel::Warning: return LOG_WARNING;
    case cleanup::LogLevel::Error: return LOG_ERR;
    }
    return LOG_INFO;
}

/// https://systemd.io/JOURNAL_NATIVE_PROTOCOL/: with its length in front where a line break would end it too early.
QByteArray field(const QByteArray &name, const QByteArray &value)
{
    if (!value.contains('\n'))
        return name + '=' + value + '\n';
    QByteArray length(sizeof(quint64), '\0');
    qToLittleEndian(static_cast<quint64>(value.size()), length.data());
    return name + '\n' + length + value + '\n';
}
} // namespace

cli::JournalSink::JournalSink(const QByteArray &socket)
{
    sockaddr_un address{};
    const auto size = static_cast<size_t>(socket.size());
    if (size == 0 || size >= sizeof address.sun_path || !isOutputTheJournal())
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, socket.constData(), size);
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size + 1);
    if (m_socket >= 0 && connect(m_socket, reinterpret_cast<const sockaddr *>(&address), length) != 0) {
        close(m_socket);
        m_socket = -1;
    }
}

cli::JournalSink::~JournalSink()
{
    if (m_socket >= 0)
        close(m_socket);
}

bool cli::JournalSink::write(cleanup::LogLevel level, const QString &line) const
{
    if (m_socket < 0)
        return false;
    const QByteArray message = field("MESSAGE", line.toUtf8())
        + field("PRIORITY", QByteArray::number(priorityOf(level))) + field("SYSLOG_IDENTIFIER", "scrapazoidctl")
        + field("SCRAPAZOID_LEVEL", toName(level).toUtf8());
    return ::send(m_socket, message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL) == message.size();
}
