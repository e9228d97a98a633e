// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/dockerclient.h"

#include "containers/tr.h"
#include "core/base/bytes.h"

#include <QProcess>
#include <QStandardPaths>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace containers {
namespace {
constexpr int sliceMs = 50; ///< How long a stop may go unnoticed.
constexpr int startMs = 5'000;
constexpr qsizetype longestOutput = qsizetype{64} << 20;
constexpr qsizetype longestComplaint = 8'192;
constexpr qsizetype longestSentence = 300;
constexpr QByteArrayView fromEngine = "Error response from daemon: ";

/// The client's own words, without its warnings: one line, fit to be shown.
QByteArray wordsOf(const QByteArray &complaint)
{
    for (const QByteArray &line : complaint.split('\n')) {
        const QByteArray words = line.trimmed();
        if (!words.isEmpty() && !words.startsWith("WARNING"))
            return words;
    }
    return {};
}

QString sentenceOf(const QByteArray &words)
{
    QString sentence = bytes::displayName(words);
    if (sentence.size() > longestSentence)
        sentence = sentence.first(longestSentence) + u'…';
    return sentence.endsWith(u'.') || sentence.endsWith(u'?') || sentence.endsWith(u'…') ? sentence : sentence + u'.';
}
} // namespace

DockerClient::DockerClient(QString program, const EngineOptions &options, std::stop_token stop)
    : m_program(std::move(program))
    , m_environment(QProcessEnvironment::systemEnvironment())
    , m_timeout(options.timeout)
    , m_deadline(options.timeout)
    , m_stop(std::move(stop))
{
    if (!options.host.isEmpty())
        m_environment.insert(u"DOCKER_HOST"_s, options.host);
}

Result<DockerClient> DockerClient::find(const EngineOptions &options, std::stop_token stop)
{
    const QString program = options.client.isEmpty() ? QStandardPaths::findExecutable(u"docker"_s) : options.client;
    if (program.isEmpty()) {
        return failure(ErrorKind::NotFound,
                       Tr::tr("There is no docker client on this machine, so no container volumes can be listed."));
    }
    DockerClient client(program, options, std::move(stop));
    client.m_endpoint = client.m_environment.value(u"DOCKER_HOST"_s);
    if (!client.m_endpoint.isEmpty())
        return client;
    // A program of that name that knows no contexts leaves us without an address, but may answer all the same.
    const auto context = client.run({u"context"_s, u"inspect"_s, u"--format"_s, u"{{.Endpoints.docker.Host}}"_s});
    if (!context)
        return tl::unexpected(context.error());
    if (context->status == 0)
        client.m_endpoint = QString::fromUtf8(context->output.trimmed());
    return client;
}

Result<DockerClient::Answer> DockerClient::run(const QStringList &arguments) const
{
    if (const auto reason = reasonToEnd())
        return tl::unexpected(*reason);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([parent = ::getpid()] {
        // A session without a terminal: an engine behind ssh must not ask for a password in the middle of our output.
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(126);
    });
    process.start(m_program, arguments);
    if (!process.waitForStarted(startMs)) {
        return failure(ErrorKind::NotFound,
                       Tr::tr("The docker client %1 cannot be run.").arg(bytes::displayName(m_program.toUtf8())),
                       process.errorString());
    }
    Answer answer;
    while (!process.waitForFinished(sliceMs) && process.state() != QProcess::NotRunning) {
        answer.complaint = (answer.complaint + process.readAllStandardError()).left(longestComplaint);
        auto reason = reasonToEnd();
        if (!reason && process.bytesAvailable() > longestOutput)
            reason = Error{ErrorKind::Connection, Tr::tr("The container engine says more than can be true."), {}};
        if (reason) {
            process.kill();
            process.waitForFinished();
            return tl::unexpected(*reason);
        }
    }
    answer.complaint = (answer.complaint + process.readAllStandardError()).left(longestComplaint);
    answer.output = process.readAllStandardOutput();
    answer.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return answer;
}

Result<QByteArray> DockerClient::ask(const QStringList &arguments) const
{
    const auto answer = run(arguments);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 0)
        return tl::unexpected(errorOf(*answer));
    return answer->output;
}

std::optional<Error> DockerClient::reasonToEnd() const
{
    if (m_stop.stop_requested())
        return Error{ErrorKind::Stopped, Tr::tr("Stopped while the container engine was being asked."), {}};
    if (!m_deadline.hasExpired())
        return std::nullopt;
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_timeout).count());
    const QString message = m_endpoint.isEmpty()
        ? Tr::tr("No container engine answers here: nothing was said within %n second(s).", nullptr, seconds)
        : Tr::tr("No container engine answers here: %1 said nothing within %n second(s).", nullptr, seconds)
              .arg(bytes::displayName(m_endpoint.toUtf8()));
    return Error{ErrorKind::Connection, message, {}};
}

Error DockerClient::errorOf(const Answer &answer) const
{
    const QByteArray words = wordsOf(answer.complaint);
    const QString detail = QString::fromUtf8(answer.complaint);
    if (words.isEmpty()) {
        return {ErrorKind::Connection,
                Tr::tr("No container engine answers here: the docker client ended with status %1 and without a word.")
                    .arg(answer.status),
                detail};
    }
    if (words.startsWith(fromEngine)) {
        return {ErrorKind::Connection,
                Tr::tr("The container engine refuses: %1").arg(sentenceOf(words.sliced(fromEngine.size()))), detail};
    }
    if (words.contains("permission denied")) {
        return {ErrorKind::Connection,
                Tr::tr("No container engine answers here: you have no permission to use %1. Join the group that owns "
                       "it, or ask as root.")
                    .arg(bytes::displayName(m_endpoint.toUtf8())),
                detail};
    }
    return {ErrorKind::Connection, Tr::tr("No container engine answers here: %1").arg(sentenceOf(words)), detail};
}

} // namespace containers
