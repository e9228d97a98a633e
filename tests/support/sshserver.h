// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/scratchdirectory.h"

#include <QByteArrayList>
#include <QList>
#include <QProcess>
#include <optional>

namespace support {

class NetworkNamespace;

/// An SSH server of the tests' own on this machine, with keys of its own, and an `ssh` in $PATH that knows
/// it as "files". What is started over it finds scrapazoidctl in its $PATH.
class SshServer {
public:
    /// Why there can be none; empty where there can.
    static QString obstacle();

    /// `scrapazoidctl`: the program. `network`: where it is, in place of this machine's loopback; it outlives the
    /// server.
    explicit SshServer(const QByteArray &scrapazoidctl, const NetworkNamespace *network = nullptr);
    ~SshServer();
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;

    int port() const { return m_port; }
    /// "ssh://files" and the folder, which the helper may look after from now on.
    QByteArray address(const QByteArray &folder);
    /// What the key may do: authorized_keys' options; empty: everything.
    void restrict(const QByteArray &options);
    /// What every login shell prints first.
    void setBanner(const QByteArray &text);
    /// In place of the account's login shell.
    void setShell(const QByteArray &shell);
    /// What ssh's own configuration says of "files": lines that come before ours and so win, and another port that
    /// leads here; 0: the server's.
    void configure(const QByteArray &lines, int port = 0);

    QByteArray path() const { return m_scratch->path(); }
    /// The `ssh` that lead here, and the helpers that they have started.
    QList<pid_t> clients() const;
    QList<pid_t> helpers() const;

private:
    void start();
    void writeShell();

    std::unique_ptr<demo::ScratchDirectory> m_scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-ssh-"));
    const NetworkNamespace *m_network;
    QByteArray m_address;
    QByteArray m_path; ///< As it was before.
    QByteArray m_program;
    QByteArrayList m_roots;
    QByteArray m_banner;
    QByteArray m_shell = "/bin/sh";
    int m_count = 0;
    int m_port = 0;
    QProcess m_server;
};

} // namespace support
