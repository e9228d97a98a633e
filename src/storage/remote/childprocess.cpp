// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/childprocess.h"

#include "core/base/bytes.h"
#include "storage/found.h"
#include "storage/tr.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>

namespace {
using namespace std::chrono_literals;
constexpr auto endPatience = 2000ms;
constexpr auto step = 10ms;

struct Pair {
    storage::FileDescriptor ours;
    storage::FileDescriptor theirs;
    bool isOpen() const { return ours.isOpen() && theirs.isOpen(); }
};

Pair makeSocket()
{
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {};
    return {storage::FileDescriptor(ends[0]), storage::FileDescriptor(ends[1])};
}

Pair makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    return {storage::FileDescriptor(ends[0]), storage::FileDescriptor(ends[1])};
}

/// What a program of ours begins with: no signal blocked or ignored, a session of its own.
class SpawnAttributes {
public:
    SpawnAttributes()
    {
        posix_spawnattr_init(&m_attributes);
        sigset_t none{}, all{};
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    }
    ~SpawnAttributes() { posix_spawnattr_destroy(&m_attributes); }
    SpawnAttributes(const SpawnAttributes &) = delete;
    SpawnAttributes &operator=(const SpawnAttributes &) = delete;
    const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};
} // namespace

Result<std::unique_ptr<storage::ChildProcess>> storage::ChildProcess::start(const QList<QByteArray> &command,
                                                                            const QList<QByteArray> &environment)
{
    Pair input = makeSocket();
    Pair output = makePipe();
    Pair errors = makePipe();
    const auto failed = [&](int error) {
        return failure(ErrorKind::Storage,
                       Tr::tr("%1 cannot be started: %2. Install it, or see that it lies in $PATH.")
                           .arg(bytes::displayName(command.first()), errorText(error)));
    };
    if (!input.isOpen() || !output.isOpen() || !errors.isOpen())
        return failed(errno);
    QList<QByteArray> words = command;
    QList<QByteArray> settings = environment;
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::vector<char *> variables;
    for (QByteArray &setting : settings)
        variables.push_back(setting.data());
    // Once each: of two of one name shells take the other one.
    const auto isSet = [&](QByteArrayView variable) {
        const QByteArrayView name = variable.first(std::max<qsizetype>(0, variable.indexOf('=')));
        return std::any_of(environment.begin(), environment.end(), [&](const QByteArray &setting) {
            return setting.startsWith(name) && setting.indexOf('=') == name.size();
        });
    };
    for (char **variable = environ; *variable; ++variable) {
        if (!isSet(*variable))
            variables.push_back(*variable);
    }
    variables.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input.theirs.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output.theirs.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors.theirs.number(), STDERR_FILENO);
    const SpawnAttributes attributes;
    pid_t pid = -1;
    const int error = posix_spawnp(&pid, argv[0], &actions, attributes.get(), argv.data(), variables.data());
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return failed(error);
    for (const int descriptor : {output.ours.number(), errors.ours.number()})
        fcntl(descriptor, F_SETFL, O_NONBLOCK);
    return std::unique_ptr<ChildProcess>(
        new ChildProcess(pid, std::move(input.ours), std::move(output.ours), std::move(errors.ours)));
}

storage::ChildProcess::~ChildProcess()
{
    m_input = FileDescriptor();
    m_output = FileDescriptor();
    if (!waitForEnd(endPatience) && !m_hasEnded)
        kill();
    // Whoever may not be ended by us (sudo) or hangs in the kernel is waited for by nobody.
    if (!waitForEnd(endPatience) && !m_hasEnded)
        std::thread([pid = m_pid] { waitpid(pid, nullptr, 0); }).detach();
}

void storage::ChildProcess::kill() const
{
    // With what it has started, as who asks for a passphrase: it leads a session of its own.
    if (!m_hasEnded && ::kill(-m_pid, SIGKILL) != 0)
        ::kill(m_pid, SIGKILL);
}

std::optional<int> storage::ChildProcess::waitForEnd(std::chrono::milliseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!m_hasEnded) {
        int status = 0;
        const pid_t ended = waitpid(m_pid, &status, WNOHANG);
        m_hasEnded = ended != 0; // also where somebody else has taken its status
        if (ended == m_pid && WIFEXITED(status))
            m_status = WEXITSTATUS(status);
        if (m_hasEnded || std::chrono::steady_clock::now() >= until)
            break;
        std::this_thread::sleep_for(step);
    }
    return m_status;
}
