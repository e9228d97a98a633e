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
    QByteArray forwarded = {};
    QByteArray image = {}; ///< What a container of its own is made from.
};

/// Where one of the service's folders lies, as a person writes it: "/srv/shots" on this computer, or an address of a
/// place elsewhere, where mostly a helper looks after it:
///
///     ssh://[user@]host[:port]/srv/shots         another computer
///     sudo:///srv/shots, pkexec:///srv/shots     this one, with more rights
///     docker://container/srv/shots               a container that runs
///     docker-volume://volume[/shots]             a volume, in a container of its own
///     kubernetes://namespace/pod[:container]/srv/shots
///     s3://bucket[/prefix]                       a bucket of an object store, which needs no helper
///
/// The path stands there as it is, with nothing encoded. What a kind of address means is a row in rootscheme.cpp.
struct RootAddress {
    enum class Scheme { Local, Ssh, Sudo, Pkexec, Docker, DockerVolume, Kubernetes, S3 };

    Scheme scheme = Scheme::Local;
    QByteArray user = {}; ///< Empty: ssh knows.
    QByteArray space = {}; ///< The namespace of a pod.
    /// Whose folder it is: a host's (a name or address, or what ssh's own configuration calls it; an IPv6 address
    /// without brackets), a container's, a volume's, a pod's, a bucket's.
    QByteArray host = {};
    QByteArray container = {}; ///< Of a pod; empty: its first.
    int port = 0; ///< 0: ssh knows.
    QByteArray path = {}; ///< As the helper sees it: absolute, without "." and "..", and not the whole disk. Of a
                          ///< bucket: the prefix behind a '/'; empty: all of it.

    /// Errors: Usage, saying what is wrong with it.
    static Result<RootAddress> parse(const QByteArray &text);
    /// The folder's path as whoever looks after it sees it; the text itself where it is no such place.
    static QByteArray pathOf(const QByteArray &text);
    /// Whether a path means the same at both addresses if they are of one machine. A container has paths of its own.
    static bool sharePaths(const QByteArray &one, const QByteArray &other);
    /// As it is kept.
    QByteArray toBytes() const;

    bool isLocal() const { return scheme == Scheme::Local; }
    /// Whether a helper looks after the folder there.
    bool hasHelper() const;
    /// What is there is in a container: there is no sudo, and packages are those of its image.
    bool isInContainer() const;
    /// Everything but the path: whose folders one helper looks after.
    QByteArray place() const;
    /// The same for people: "anna@files.example.org", "this computer (sudo)", "container scraper".
    QString placeForPeople() const;

    /// What starts a helper there: a program and its arguments. One fixed command: what is asked for travels over it.
    /// No terminal, nothing of the program's own in what comes back, and no rights that the helper has no use for.
    /// Empty for a folder of this computer.
    QList<QByteArray> helperCommand(const HelperStart &start = {}) const;
    /// The same for a person who tries it by hand. `image`: see HelperStart; here and below.
    QString helperCommandForPeople(const QByteArray &image) const;
    /// What has to succeed before, as a helper that is started would make what it does not find; mostly empty.
    QList<QByteArray> checkCommand() const;
    /// A shell's command line with which a person has `command` done there as whoever may do everything.
    QString commandForPeople(const QString &command, const QByteArray &image) const;
    friend bool operator==(const RootAddress &, const RootAddress &) = default;
};
