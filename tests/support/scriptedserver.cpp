// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <future>

namespace {
qsizetype lengthOf(const QByteArray &header)
{
    for (const QByteArray &line : header.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.sliced(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

support::Asked read(QTcpSocket &socket, int number)
{
    QByteArray request;
    while (!request.contains("\r\n\r\n") && socket.waitForReadyRead(2000))
        request += socket.readAll();
    const qsizetype end = request.indexOf("\r\n\r\n");
    const QByteArray header = request.left(std::max<qsizetype>(0, end));
    QByteArray body = end < 0 ? QByteArray() : request.sliced(end + 4);
    while (body.size() < lengthOf(header) && socket.waitForReadyRead(2000))
        body += socket.readAll();
    return {.number = number, .line = header.left(header.indexOf("\r\n")), .header = header, .body = body};
}
} // namespace

support::ScriptedServer::ScriptedServer(const std::function<Reply(int number, const QByteArray &line)> &answer)
    : ScriptedServer([answer](const Asked &asked) { return answer(asked.number, asked.line); })
{
}

support::ScriptedServer::ScriptedServer(std::function<Reply(const Asked &asked)> answer)
    : m_answer(std::move(answer))
{
    std::promise<quint16> port;
    m_thread = std::thread([this, &port] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port.set_value(server.serverPort());
        while (!m_isOver) {
            if (!server.hasPendingConnections() && !server.waitForNewConnection(50))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            const Asked asked = read(*socket, m_asked++);
            const Reply reply = m_answer(asked);
            // Of HEAD the length is said, and nothing sent.
            const QByteArray body = asked.line.startsWith("HEAD ") ? QByteArray() : reply.body;
            socket->write("HTTP/1.1 " + QByteArray::number(reply.status)
                          + " x\r\nContent-Length: " + QByteArray::number(reply.body.size())
                          + "\r\nConnection: close\r\n" + reply.headers + "\r\n" + body);
            socket->waitForBytesWritten(2000);
            socket->disconnectFromHost();
        }
    });
    m_port = port.get_future().get();
}

support::ScriptedServer::~ScriptedServer()
{
    m_isOver = true;
    m_thread.join();
}

QByteArray support::ScriptedServer::endpoint() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port);
}
