// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/engineoptions.h"
#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>
#include <optional>
#include <stop_token>

namespace containers {

/// The `docker` program, run without a shell, a terminal or input. Any thread, one at a time.
class DockerClient {
public:
    struct Answer {
        int status = 0;
        QByteArray output;
        QByteArray complaint; ///< The beginning of what it wrote to its standard error.
    };

    /// The time limit begins here. Errors: NotFound.
    static Result<DockerClient> find(const EngineOptions &options, std::stop_token stop);

    /// Runs the client to its end, whatever its status; no child is left behind. Errors: NotFound (it does not start),
    /// Connection (not ready in time, or more than anybody could mean to say), Stopped.
    Result<Answer> run(const QStringList &arguments) const;
    /// The same for answers that must be whole. Errors: those, and `errorOf` where the status is not 0.
    Result<QByteArray> ask(const QStringList &arguments) const;

    /// The engine's address ("unix:///var/run/docker.sock"): DOCKER_HOST before the client's context, as the client has
    /// it; empty where neither tells.
    QString endpoint() const { return m_endpoint; }
    Error errorOf(const Answer &answer) const;

private:
    DockerClient(QString program, const EngineOptions &options, std::stop_token stop);
    std::optional<Error> reasonToEnd() const;

    QString m_program;
    QProcessEnvironment m_environment;
    std::chrono::milliseconds m_timeout;
    QDeadlineTimer m_deadline;
    std::stop_token m_stop;
    QString m_endpoint;
};

} // namespace containers
