// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/containerroot.h"
#include "support/standinengine.h"

#include <QJsonObject>
#include <QMap>

class QProcess;

namespace support {

/// A stand-in engine that has containers: for `docker exec` and `docker run` it starts what they ask for, in a root and
/// namespaces of its own, and sends its streams to and fro as an engine does. Everything that containers have is said
/// before the first client comes.
class ContainerEngine {
public:
    struct Container {
        const ContainerRoot *root = nullptr;
        ContainerShape shape = {};
        bool isRunning = true;
    };

    ContainerEngine();
    ~ContainerEngine();
    ContainerEngine(const ContainerEngine &) = delete;
    ContainerEngine &operator=(const ContainerEngine &) = delete;

    void addContainer(const QString &name, const Container &container) { m_containers.insert(name, container); }
    void addImage(const QString &name, const ContainerRoot *root) { m_images.insert(name, root); }
    void addVolume(const QString &name, const QByteArray &folder);
    /// A capability that no `docker run` gets, as setpriv(1) has it, whatever it asks for.
    void withhold(const QString &capability) { m_withheld = capability; }

    QString host() const { return m_engine->host(); }
    QStringList requests() const { return m_engine->requests(); }
    /// What `docker run` has asked for, in its words, one by one.
    QList<QJsonObject> created() const;
    /// Programs that run in containers now.
    int running() const { return m_running; }
    /// Volumes that were made because a container wanted them.
    QStringList madeVolumes() const;

private:
    using Request = StandInEngine::Request;
    using Answered = StandInEngine::Answered;
    struct Started {
        const ContainerRoot *root = nullptr;
        ContainerShape shape;
        QStringList words;
        QLocalSocket *stream = nullptr;
        QLocalSocket *waiting = nullptr; ///< For the end.
        std::optional<int> status;
    };

    Answered answer(QLocalSocket *socket, const Request &request);
    Answered answerExec(QLocalSocket *socket, const QString &id, const QString &what);
    Answered answerRun(QLocalSocket *socket, const QString &id, const QString &what);
    void answerContainer(QLocalSocket *socket, const QString &name, const QString &what, const QJsonObject &wanted);
    void createContainer(QLocalSocket *socket, const QJsonObject &wanted);
    void becomeStream(QLocalSocket *socket, Started &started) const;
    void start(Started &started);
    void end(Started &started, int status);

    QMap<QString, Container> m_containers;
    QMap<QString, const ContainerRoot *> m_images;
    QMap<QString, QByteArray> m_volumes;
    QString m_withheld;
    QMap<QString, std::shared_ptr<Started>> m_started; ///< The engine's thread alone.
    std::atomic<int> m_running = 0;
    mutable QMutex m_mutex;
    QList<QJsonObject> m_created;
    QStringList m_madeVolumes;
    std::unique_ptr<StandInEngine> m_engine; ///< Ends first.
};

} // namespace support
