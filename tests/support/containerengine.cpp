// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/containerengine.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QProcess>
#include <QtEndian>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int notFound = 404;
constexpr int conflict = 409;
/// How clients of that time end where a program is missing.
constexpr int cannotBeRun = 126;
/// Which of a process's outputs a piece is of, in the engine's framing.
enum class Output : char { Out = 1, Err = 2 };

QByteArray framed(Output output, const QByteArray &piece)
{
    std::array<char, 8> head{static_cast<char>(output)};
    qToBigEndian(static_cast<quint32>(piece.size()), head.data() + 4);
    return QByteArray(head.data(), head.size()) + piece;
}

support::StandInEngine::Reply reply(int status, const QJsonObject &body)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

support::StandInEngine::Reply trouble(int status, const QString &message)
{
    return reply(status, {{u"message"_s, message}});
}

QStringList wordsOf(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &word : list.toArray())
        words << word.toString();
    return words;
}

QString missing(const QString &program)
{
    return u"unable to start container process: exec: \"%1\": executable file not found in $PATH: unknown"_s.arg(
        program);
}
} // namespace

support::ContainerEngine::ContainerEngine()
    : m_engine(
        std::make_unique<StandInEngine>(StandInEngine::Content(), [this](QLocalSocket *socket, const Request &request) {
            return answer(socket, request);
        }))
{
}

support::ContainerEngine::~ContainerEngine() = default;

void support::ContainerEngine::addVolume(const QString &name, const QByteArray &folder)
{
    m_volumes.insert(name, folder);
}

QList<QJsonObject> support::ContainerEngine::created() const
{
    const QMutexLocker lock(&m_mutex);
    return m_created;
}

QStringList support::ContainerEngine::madeVolumes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_madeVolumes;
}

support::ContainerEngine::Answered support::ContainerEngine::answer(QLocalSocket *socket, const Request &request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const QString kind = parts.value(0);
    const QString name = parts.value(1);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (kind == "volumes"_L1 && m_volumes.contains(name))
        StandInEngine::write(socket, reply(200, StandInEngine::volume(name, u"/volumes/"_s + name, 0, 0)));
    else if (request.path == "/containers/create"_L1)
        createContainer(socket, body);
    else if (kind == "containers"_L1 && m_containers.contains(name))
        answerContainer(socket, name, parts.value(2), body);
    else if (kind == "exec"_L1 && m_started.contains(name))
        return answerExec(socket, name, parts.value(2));
    else if (kind == "containers"_L1 && m_started.contains(name))
        return answerRun(socket, name, parts.value(2));
    else if (kind == "containers"_L1)
        StandInEngine::write(socket, trouble(notFound, u"No such container: "_s + name));
    else
        return Answered::No;
    return Answered::Yes;
}

/// One that was there before: its client looks at it, then wants a program to be started in it.
void support::ContainerEngine::answerContainer(QLocalSocket *socket, const QString &name, const QString &what,
                                               const QJsonObject &wanted)
{
    const Container &container = m_containers[name];
    if (what == "json"_L1) {
        StandInEngine::write(socket,
                             reply(200,
                                   {{u"Id"_s, name},
                                    {u"State"_s, QJsonObject{{u"Running"_s, container.isRunning}}},
                                    {u"Config"_s, QJsonObject{{u"Tty"_s, false}}}}));
    } else if (!container.isRunning) {
        StandInEngine::write(socket, trouble(conflict, u"Container %1 is not running"_s.arg(name)));
    } else {
        const QString id = u"exec%1"_s.arg(m_started.size());
        m_started.insert(
            id,
            std::make_shared<Started>(Started{
                .root = container.root, .shape = container.shape, .words = wordsOf(wanted[u"Cmd"_s]), .status = {}}));
        StandInEngine::write(socket, reply(201, {{u"Id"_s, id}}));
    }
}

support::ContainerEngine::Answered support::ContainerEngine::answerExec(QLocalSocket *socket, const QString &id,
                                                                        const QString &what)
{
    Started &started = *m_started[id];
    if (what == "json"_L1) {
        StandInEngine::write(
            socket,
            reply(200, {{u"ID"_s, id}, {u"Running"_s, !started.status}, {u"ExitCode"_s, started.status.value_or(0)}}));
        return Answered::Yes;
    }
    becomeStream(socket, started);
    if (started.root->hasProgram()) {
        start(started);
    } else {
        // An engine says it where the program would have spoken.
        socket->write(framed(
            Output::Out, "OCI runtime exec failed: exec failed: " + missing(started.words.first()).toUtf8() + "\r\n"));
        end(started, cannotBeRun);
    }
    return Answered::AsStream;
}

void support::ContainerEngine::createContainer(QLocalSocket *socket, const QJsonObject &wanted)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_created << wanted;
    }
    const QString image = wanted[u"Image"_s].toString();
    if (!m_images.contains(image)) {
        StandInEngine::write(socket, trouble(notFound, u"No such image: %1:latest"_s.arg(image)));
        return;
    }
    const QJsonObject host = wanted[u"HostConfig"_s].toObject();
    ContainerShape shape{.user = wanted[u"User"_s].toString().toLatin1(),
                         .isReadOnly = host[u"ReadonlyRootfs"_s].toBool(),
                         .mayGainRights = !wordsOf(host[u"SecurityOpt"_s]).contains(u"no-new-privileges"_s)};
    if (wordsOf(host[u"CapDrop"_s]).contains(u"ALL"_s)) {
        shape.capabilities.emplace();
        for (const QString &capability : wordsOf(host[u"CapAdd"_s]))
            *shape.capabilities << capability.toLower().remove(u"cap_"_s);
        shape.capabilities->removeAll(m_withheld);
    }
    for (const QJsonValue &mount : host[u"Mounts"_s].toArray()) {
        const QString name = mount[u"Source"_s].toString();
        if (!m_volumes.contains(name)) {
            const QMutexLocker lock(&m_mutex);
            m_madeVolumes << name;
        }
        shape.mounts << ContainerShape::Mount{.source = m_volumes.value(name),
                                              .target = mount[u"Target"_s].toString().toUtf8()};
    }
    // By default a container is called by its id.
    const QString id = u"c0ffee%1"_s.arg(m_started.size(), 6, 16, QChar(u'0'));
    shape.hostName = id.toLatin1();
    m_started.insert(id,
                     std::make_shared<Started>(Started{
                         .root = m_images[image], .shape = shape, .words = wordsOf(wanted[u"Cmd"_s]), .status = {}}));
    StandInEngine::write(socket, reply(201, {{u"Id"_s, id}, {u"Warnings"_s, QJsonArray()}}));
}

support::ContainerEngine::Answered support::ContainerEngine::answerRun(QLocalSocket *socket, const QString &id,
                                                                       const QString &what)
{
    Started &started = *m_started[id];
    if (what == "attach"_L1) {
        becomeStream(socket, started);
        return Answered::AsStream;
    }
    if (what == "wait"_L1) {
        started.waiting = socket;
        QObject::connect(socket, &QLocalSocket::disconnected, socket, [&started] { started.waiting = nullptr; });
        socket->write("HTTP/1.1 200 OK\r\nApi-Version: 1.43\r\nContent-Type: application/json\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n");
        return Answered::AsStream;
    }
    if (started.root->hasProgram()) {
        start(started);
        StandInEngine::write(socket, {.status = 204, .body = {}});
    } else {
        StandInEngine::write(socket,
                             trouble(400,
                                     u"failed to create shim task: OCI runtime create failed: runc create "
                                     "failed: "_s
                                         + missing(started.words.first())));
        end(started, cannotBeRun + 1);
    }
    return Answered::Yes;
}

void support::ContainerEngine::becomeStream(QLocalSocket *socket, Started &started) const
{
    // What comes from now on is no request.
    QObject::disconnect(socket, &QLocalSocket::readyRead, nullptr, nullptr);
    started.stream = socket;
    QObject::connect(socket, &QLocalSocket::disconnected, socket, [&started] { started.stream = nullptr; });
    socket->write("HTTP/1.1 101 UPGRADED\r\nApi-Version: 1.43\r\nContent-Type: application/vnd.docker.raw-stream\r\n"
                  "Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n");
}

void support::ContainerEngine::start(Started &started)
{
    QLocalSocket *socket = started.stream;
    // A client that is gone ends its program's input and nothing else.
    auto *process = new QProcess;
    QObject::connect(QThread::currentThread(), &QThread::finished, process, &QObject::deleteLater);
    const auto toProcess = [socket, process] { process->write(socket->readAll()); };
    QObject::connect(socket, &QLocalSocket::readyRead, process, toProcess);
    QObject::connect(socket, &QLocalSocket::disconnected, process, &QProcess::closeWriteChannel);
    QObject::connect(process, &QProcess::readyReadStandardOutput, socket,
                     [=] { socket->write(framed(Output::Out, process->readAllStandardOutput())); });
    QObject::connect(process, &QProcess::readyReadStandardError, socket,
                     [=] { socket->write(framed(Output::Err, process->readAllStandardError())); });
    QObject::connect(process, &QProcess::finished, process, [this, &started](int status) {
        --m_running;
        end(started, status);
    });
    const QStringList command = started.root->command(started.shape, started.words);
    ++m_running;
    process->start(command.first(), command.sliced(1));
    toProcess();
}

void support::ContainerEngine::end(Started &started, int status)
{
    started.status = status;
    if (started.stream)
        started.stream->disconnectFromServer();
    if (!started.waiting)
        return;
    const QByteArray body = "{\"StatusCode\":" + QByteArray::number(status) + "}\n";
    started.waiting->write(QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
}
