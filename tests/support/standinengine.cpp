// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/standinengine.h"

#include "support/failed.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace support {
namespace {
const QString usage = u"UsageData"_s;
const QByteArray headerEnd = QByteArrayLiteral("\r\n\r\n");

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray header(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}
} // namespace

StandInEngine::StandInEngine(Content content, Handler handler)
    : m_content(std::move(content))
    , m_handler(std::move(handler))
{
    auto *server = new QLocalServer;
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QLocalServer::newConnection, server, [this, server] {
        while (QLocalSocket *socket = server->nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QLocalSocket::disconnected, socket, [this, socket] {
                --m_connections;
                socket->deleteLater();
            });
            QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] { serve(socket); });
            serve(socket);
        }
    });
    m_thread.start();
    QString trouble;
    QMetaObject::invokeMethod(
        server,
        [&] {
            if (!server->listen(socketPath()))
                trouble = server->errorString();
        },
        Qt::BlockingQueuedConnection);
    if (trouble.isEmpty())
        return;
    m_thread.quit();
    m_thread.wait();
    support::fail("The stand-in engine cannot listen: %s", qPrintable(trouble));
}

StandInEngine::~StandInEngine()
{
    m_thread.quit();
    m_thread.wait();
}

QString StandInEngine::socketPath() const
{
    return m_folder.filePath(u"engine"_s);
}

QString StandInEngine::host() const
{
    return u"unix://"_s + socketPath();
}

void StandInEngine::reply(const QString &path, const Reply &reply)
{
    const QMutexLocker lock(&m_mutex);
    m_replies.insert(path, reply);
}

void StandInEngine::fallSilent(const QString &path)
{
    reply(path, {.status = 0, .body = {}});
}

QStringList StandInEngine::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QJsonObject StandInEngine::volume(const QString &name, const QString &mountPoint, qint64 bytes, int links)
{
    return {{u"Name"_s, name},
            {u"Driver"_s, u"local"_s},
            {u"Mountpoint"_s, mountPoint},
            {u"CreatedAt"_s, u"2026-11-01T10:00:00Z"_s},
            {u"Scope"_s, u"local"_s},
            {u"Labels"_s, QJsonObject()},
            {u"Options"_s, QJsonObject()},
            {usage, QJsonObject{{u"RefCount"_s, links}, {u"Size"_s, bytes}}}};
}

/// Several requests may arrive in one piece, and one in several.
void StandInEngine::serve(QLocalSocket *socket)
{
    for (;;) {
        const QByteArray waiting = socket->peek(socket->bytesAvailable());
        const qsizetype end = waiting.indexOf(headerEnd);
        const QByteArray head = waiting.left(qMax<qsizetype>(end, 0));
        const qsizetype length = end + headerEnd.size() + header(head, "content-length").toLongLong();
        if (end < 0 || waiting.size() < length)
            return;
        const QByteArray body = socket->read(length).sliced(end + headerEnd.size());
        const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
        const QUrl url(QString::fromUtf8(line.value(1)));
        static const QRegularExpression version(u"^/v[0-9.]+(?=/)"_s);
        if (answer(socket,
                   {.method = line.value(0), .path = url.path().remove(version), .query = url.query(), .body = body})
            == Answered::AsStream)
            return;
        if (header(head, "connection").toLower() == "close")
            socket->disconnectFromServer();
    }
}

StandInEngine::Answered StandInEngine::answer(QLocalSocket *socket, const Request &request)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(QString::fromUtf8(request.method) + u' ' + request.path);
    }
    if (const auto done = m_handler ? m_handler(socket, request) : Answered::No; done != Answered::No)
        return done;
    if (const Reply reply = replyFor(request.path); reply.status != 0)
        write(socket, reply, request.method != "HEAD");
    return Answered::Yes;
}

void StandInEngine::write(QLocalSocket *socket, const Reply &reply, bool hasBody)
{
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + (reply.status < 300 ? " OK" : " Error")
                  + "\r\nApi-Version: 1.43\r\nOstype: linux\r\nContent-Type: application/json\r\n"
                  + (reply.status == 204 ? QByteArray() : "Content-Length: " + QByteArray::number(reply.body.size()))
                  + (reply.status == 204 ? "\r\n" : "\r\n\r\n"));
    if (hasBody)
        socket->write(reply.body);
}

StandInEngine::Reply StandInEngine::replyFor(const QString &path) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto reply = m_replies.constFind(path); reply != m_replies.constEnd())
            return *reply;
    }
    if (path == "/_ping"_L1)
        return {.body = "OK"};
    QJsonArray volumes;
    QJsonArray measured;
    for (const QJsonValue &value : m_content.volumes) {
        QJsonObject volume = value.toObject();
        if (volume.contains(usage))
            measured.append(volume);
        volume.remove(usage);
        volumes.append(volume);
        if (path == "/volumes/"_L1 + volume.value(u"Name"_s).toString())
            return {.body = bytesOf(volume)};
    }
    if (path == "/volumes"_L1)
        return {.body = bytesOf({{u"Volumes"_s, volumes}, {u"Warnings"_s, QJsonValue::Null}})};
    if (path == "/system/df"_L1) {
        return {.body = bytesOf({{u"LayersSize"_s, m_content.layersSize},
                                 {u"Images"_s, m_content.images},
                                 {u"Containers"_s, m_content.containers},
                                 {u"Volumes"_s, measured},
                                 {u"BuildCache"_s, m_content.buildCache}})};
    }
    const QString what = path.startsWith("/volumes/"_L1)
        ? u"get %1: no such volume"_s.arg(path.sliced(path.lastIndexOf(u'/') + 1))
        : u"page not found"_s;
    return {.status = 404, .body = bytesOf({{u"message"_s, what}})};
}

} // namespace support
