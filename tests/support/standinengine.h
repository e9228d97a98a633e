// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QMutex>
#include <QStringList>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <functional>

class QLocalSocket;

namespace support {

/// Stands in for a container engine: on a unix socket, in a thread of its own, it speaks what the `docker` client asks
/// for `volume ls`, `volume inspect` and `system df`. Everything may be called while a client is connected.
class StandInEngine {
public:
    /// What the engine holds, in the words of its API.
    struct Content {
        QJsonArray
            volumes; ///< With "UsageData"; those without are missing in the account of the disk, as with an engine.
        QJsonArray images;
        QJsonArray containers;
        QJsonArray buildCache;
        qint64 layersSize = 0; ///< Of all images, shared layers once.
    };
    struct Reply {
        int status = 200;
        QByteArray body;
    };

    struct Request {
        QByteArray method;
        QString path; ///< Without the API's version.
        QString query;
        QByteArray body;
    };
    enum class Answered { No, Yes, AsStream }; ///< A stream: the socket is the handler's from now on.
    /// What else the engine knows; asked first, in its thread.
    using Handler = std::function<Answered(QLocalSocket *socket, const Request &request)>;

    explicit StandInEngine(Content content, Handler handler = {});
    StandInEngine()
        : StandInEngine(Content())
    {
    }
    StandInEngine(const StandInEngine &) = delete;
    StandInEngine &operator=(const StandInEngine &) = delete;
    ~StandInEngine();

    QString host() const; ///< For DOCKER_HOST.
    /// Instead of the content, for a path without its version ("/volumes", "/system/df").
    void reply(const QString &path, const Reply &reply);
    /// Requests for that path are read and never answered.
    void fallSilent(const QString &path);
    QStringList requests() const; ///< "GET /volumes", in their order; pings as well.
    int connections() const { return m_connections; } ///< Open ones.

    /// For handlers.
    static void write(QLocalSocket *socket, const Reply &reply, bool hasBody = true);
    static QJsonObject volume(const QString &name, const QString &mountPoint, qint64 bytes, int links);

private:
    QString socketPath() const;
    void serve(QLocalSocket *socket);
    Answered answer(QLocalSocket *socket, const Request &request);
    Reply replyFor(const QString &path) const;

    Content m_content;
    Handler m_handler;
    QTemporaryDir m_folder;
    QThread m_thread;
    std::atomic<int> m_connections = 0;
    mutable QMutex m_mutex;
    QHash<QString, Reply> m_replies; ///< A status of 0 is silence.
    QStringList m_requests;
};

} // namespace support
