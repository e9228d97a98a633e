// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/signinquestions.h"

#include "core/base/bytes.h"
#include "core/base/socketfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr char socketVariable[] = "SCRAPAZOID_ASKPASS";
/// How ssh says what kind of a question it is (SSH_ASKPASS(1)); unset: a secret, or the key of a host.
constexpr char kindVariable[] = "SSH_ASKPASS_PROMPT";
/// ssh's questions are a few lines.
constexpr qint64 longestQuestion = qint64{16} * 1024;
/// A person takes as long as a person takes.
constexpr int forEver = -1;

/// The first line says the kind, the rest is the question.
std::optional<gui::SignInQuestion> parse(const QByteArray &said)
{
    using Kind = gui::SignInQuestion::Kind;
    const qsizetype end = said.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArray kind = said.first(end);
    const QString text = bytes::displayText(QString::fromUtf8(said.sliced(end + 1)).trimmed());
    // ssh asks for a host's key as for a password, but says which answers it takes.
    const bool isChoice = kind == "confirm" || text.contains("(yes/no"_L1);
    return gui::SignInQuestion{.kind = isChoice     ? Kind::Choice
                                   : kind == "none" ? Kind::Notice
                                                    : Kind::Secret,
                               .text = text};
}
} // namespace

gui::SignInQuestions::SignInQuestions(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_folder(socketFolderTemplate())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SignInQuestions::take);
    if (m_folder.isValid())
        m_server.listen(m_folder.filePath(u"questions"_s));
}

gui::SignInQuestions::~SignInQuestions()
{
    // Whoever still asks is answered with an end: nothing waits for a window that has gone.
    m_server.disconnect(this);
    for (const Waiting &waiting : m_waiting) {
        if (waiting.socket) {
            waiting.socket->disconnect(this);
            waiting.socket->abort();
        }
    }
}

SignIn gui::SignInQuestions::signIn() const
{
    if (!m_server.isListening())
        return {};
    return {.program = QFile::encodeName(m_program),
            .environment = {socketVariable + ("=" + QFile::encodeName(m_server.fullServerName()))}};
}

void gui::SignInQuestions::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { close(socket); });
        read(socket);
    }
}

/// The question ends with a NUL, which no text of ssh's has.
void gui::SignInQuestions::read(QLocalSocket *socket)
{
    const QByteArray said = socket->peek(longestQuestion);
    const qsizetype end = said.indexOf('\0');
    if (end < 0 && said.size() < longestQuestion)
        return;
    const auto question = end < 0 || m_isDeclined ? std::nullopt : parse(said.first(end));
    socket->disconnect(SIGNAL(readyRead()));
    if (!question) {
        socket->abort();
        return;
    }
    m_waiting.push_back({.socket = socket, .question = *question});
    if (m_waiting.size() == 1)
        emit asked(m_waiting.front().question);
}

void gui::SignInQuestions::showNext()
{
    if (!m_waiting.empty())
        emit asked(m_waiting.front().question);
}

void gui::SignInQuestions::close(QLocalSocket *socket)
{
    socket->deleteLater();
    const bool isShown = !m_waiting.empty() && m_waiting.front().socket == socket;
    std::erase_if(m_waiting, [&](const Waiting &waiting) { return waiting.socket == socket; });
    if (!isShown)
        return;
    emit withdrawn();
    showNext();
}

void gui::SignInQuestions::answer(const QByteArray &answer)
{
    if (m_waiting.empty())
        return;
    const QPointer<QLocalSocket> socket = m_waiting.front().socket;
    m_waiting.pop_front();
    if (socket) {
        // Said before anything of the answer, so that an empty one is told from none.
        socket->write('+' + answer);
        socket->flush();
        socket->disconnectFromServer();
    }
    showNext();
}

void gui::SignInQuestions::decline()
{
    m_isDeclined = true;
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.socket)
            waiting.socket->abort();
    }
}

std::optional<int> gui::answerFromWindow(int argc, char *argv[])
{
    const QByteArray name = qgetenv(socketVariable);
    if (name.isEmpty())
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    QLocalSocket socket;
    socket.connectToServer(QFile::decodeName(name));
    if (!socket.waitForConnected())
        return EXIT_FAILURE;
    socket.write(qgetenv(kindVariable) + '\n' + QByteArray(argc > 1 ? argv[1] : "") + '\0');
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(forEver)) { }
    QByteArray answer;
    while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(forEver))
        answer += socket.readAll();
    answer += socket.readAll();
    if (!answer.startsWith('+'))
        return EXIT_FAILURE;
    answer = answer.sliced(1) + '\n';
    const bool isPrinted = std::fwrite(answer.constData(), 1, static_cast<size_t>(answer.size()), stdout)
            == static_cast<size_t>(answer.size())
        && std::fflush(stdout) == 0;
    return isPrinted ? EXIT_SUCCESS : EXIT_FAILURE;
}
