// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/signinquestions.h"

#include "core/base/bytes.h"
#include "core/base/socketfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr char socketVariable[] = "SCRAPAZOID_ASKPASS";
constexpr char placeVariable[] = "SCRAPAZOID_ASKPASS_FOR";
/// How ssh says what kind of a question it is (SSH_ASKPASS(1)); unset: a secret, or the key of a host.
constexpr char kindVariable[] = "SSH_ASKPASS_PROMPT";
/// ssh's questions are a few lines.
constexpr qint64 longestQuestion = qint64{16} * 1024;
/// A person takes as long as a person takes.
constexpr int forEver = -1;

/// Two lines, with the kind and the place, and the question.
std::optional<gui::SignInQuestion> parse(const QByteArray &said)
{
    using Kind = gui::SignInQuestion::Kind;
    const qsizetype kindEnd = said.indexOf('\n');
    const qsizetype placeEnd = said.indexOf('\n', kindEnd + 1);
    if (kindEnd < 0 || placeEnd < 0)
        return std::nullopt;
    const auto shown = [](const QByteArray &text) { return bytes::displayText(QString::fromUtf8(text).trimmed()); };
    const QByteArray kind = said.first(kindEnd);
    const QString text = shown(said.sliced(placeEnd + 1));
    // ssh asks for a host's key as for a password, but says which answers it takes.
    const bool isChoice = kind == "confirm" || text.contains("(yes/no"_L1);
    return gui::SignInQuestion{.kind = isChoice     ? Kind::Choice
                                   : kind == "none" ? Kind::Notice
                                                    : Kind::Secret,
                               .place = shown(said.sliced(kindEnd + 1, placeEnd - kindEnd - 1)),
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
    end();
}

void gui::SignInQuestions::end()
{
    m_server.close();
    declineAll();
}

SignIn gui::SignInQuestions::signIn() const
{
    if (!m_server.isListening())
        return {};
    return {.program = QFile::encodeName(m_program),
            .environment = {socketVariable + ("=" + QFile::encodeName(m_server.fullServerName()))},
            .placeVariable = placeVariable};
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
    const auto isKnown = [&](const Waiting &waiting) { return waiting.socket == socket; };
    if (std::any_of(m_waiting.begin(), m_waiting.end(), isKnown))
        return;
    const QByteArray said = socket->peek(longestQuestion);
    const qsizetype end = said.indexOf('\0');
    if (end < 0 && said.size() < longestQuestion)
        return;
    auto question = end < 0 || m_isDeclined ? std::nullopt : parse(said.first(end));
    if (!question) {
        socket->abort();
        return;
    }
    question->id = ++m_lastId;
    m_waiting.push_back({.socket = socket, .question = *question});
    if (m_waiting.size() == 1)
        emit asked(m_waiting.front().question);
}

void gui::SignInQuestions::showNext()
{
    if (m_waiting.empty())
        emit settled();
    else
        emit asked(m_waiting.front().question);
}

void gui::SignInQuestions::close(QLocalSocket *socket)
{
    socket->deleteLater();
    const bool isShown = !m_waiting.empty() && m_waiting.front().socket == socket;
    const int id = isShown ? m_waiting.front().question.id : 0;
    std::erase_if(m_waiting, [&](const Waiting &waiting) { return waiting.socket == socket; });
    if (!isShown)
        return;
    emit withdrawn(id);
    showNext();
}

void gui::SignInQuestions::answer(int id, const QByteArray &answer)
{
    if (m_waiting.empty() || m_waiting.front().question.id != id)
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

void gui::SignInQuestions::decline(int id)
{
    if (m_waiting.empty() || m_waiting.front().question.id != id)
        return;
    if (m_waiting.front().question.kind == SignInQuestion::Kind::Notice) {
        m_waiting.pop_front();
        showNext();
        return;
    }
    m_isDeclined = true;
    declineAll();
}

void gui::SignInQuestions::declineAll()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        emit withdrawn(waiting.question.id);
        if (waiting.socket)
            waiting.socket->abort();
    }
    emit settled();
}

std::optional<int> gui::answerFromWindow(int argc, char *argv[])
{
    const QByteArray name = qgetenv(socketVariable);
    if (name.isEmpty())
        return std::nullopt;
    // It goes with whoever asks: nobody reads the answer any more.
    const pid_t asker = getppid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != asker)
        return EXIT_FAILURE;
    const QCoreApplication application(argc, argv);
    QLocalSocket socket;
    socket.connectToServer(QFile::decodeName(name));
    if (!socket.waitForConnected())
        return EXIT_FAILURE;
    // One line each, whatever they are.
    const QByteArray place = qgetenv(placeVariable).replace('\n', ' ');
    socket.write(qgetenv(kindVariable).replace('\n', ' ') + '\n' + place + '\n' + QByteArray(argc > 1 ? argv[1] : "")
                 + '\0');
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
