// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/filedescriptor.h"

#include <QList>
#include <chrono>
#include <memory>
#include <sys/types.h>

namespace storage {

/// A program that is spoken to over its standard input and output. It has no terminal, so that Ctrl+C there is ours
/// alone, and no other descriptor of ours. Its end of both streams closes with this process, however that ends.
class ChildProcess {
public:
    /// `command`: the program, looked for in $PATH, and its arguments; `environment`: "NAME=value" besides ours.
    /// Errors: Storage (it cannot be started).
    static Result<std::unique_ptr<ChildProcess>> start(const QList<QByteArray> &command,
                                                       const QList<QByteArray> &environment = {});
    /// Closes its input, waits for its end for a moment, and ends it then.
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// A socket: writing to it does not end us where nobody reads any more.
    int input() const { return m_input.number(); }
    int output() const { return m_output.number(); }
    int errors() const { return m_errors.number(); }

    /// At once. Any thread.
    void kill() const;
    /// The exit status of a program that has ended by itself within that time; nothing else.
    std::optional<int> waitForEnd(std::chrono::milliseconds patience);

private:
    ChildProcess(pid_t pid, FileDescriptor input, FileDescriptor output, FileDescriptor errors)
        : m_pid(pid)
        , m_input(std::move(input))
        , m_output(std::move(output))
        , m_errors(std::move(errors))
    {
    }

    pid_t m_pid;
    bool m_hasEnded = false;
    std::optional<int> m_status;
    FileDescriptor m_input;
    FileDescriptor m_output;
    FileDescriptor m_errors;
};

} // namespace storage
