// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

/// How a helper is started.
struct HelperStart {
    /// Somebody is there to answer: ssh and sudo ask by SSH_ASKPASS and SUDO_ASKPASS instead of failing.
    bool mayAsk = false;
    /// "SOCKET:ADDRESS": what ssh brings here from there besides, by a socket of ours; empty: nothing.
    QByteArray forwarded;
};

/// Where one of the service's folders lies, as a person writes it: "/srv/shots" on this computer,
/// "ssh://[user@]host[:port]/srv/shots" on another one that ssh reaches, "sudo:///srv/shots" on this one, looked after
/// by a helper with more rights. The path stands there as it is, with nothing encoded.
struct RootAddress {
    enum class Scheme { Local, Ssh, Sudo };

    Scheme scheme = Scheme::Local;
    QByteArray user; ///< Empty: ssh knows.
    QByteArray host; ///< A name or address, or what ssh's own configuration calls it; an IPv6 address without brackets.
    int port = 0; ///< 0: ssh knows.
    QByteArray path; ///< Absolute, without "." and "..", and not the whole disk.

    /// Errors: Usage, saying what is wrong with it.
    static Result<RootAddress> parse(const QByteArray &text);
    /// The folder's path on the disk that it lies on; the text itself where it is no such place.
    static QByteArray pathOf(const QByteArray &text);
    /// As it is kept.
    QByteArray toBytes() const;

    bool isLocal() const { return scheme == Scheme::Local; }
    /// Everything but the path: whose folders one helper looks after.
    QByteArray place() const;
    /// The same for people: "anna@files.example.org", "this computer (sudo)".
    QString placeForPeople() const;
    /// What starts a helper there: a program and its arguments. One fixed command: what is asked for travels over it.
    /// No terminal, nothing of ssh's own in what comes back, none of our agent or ports for the other side, and a dead
    /// network is noticed. Empty for a folder of this computer.
    QList<QByteArray> helperCommand(const HelperStart &start = {}) const;
    /// The same for a person who tries it by hand.
    QString helperCommandForPeople() const;
    friend bool operator==(const RootAddress &, const RootAddress &) = default;
};
