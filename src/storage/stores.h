// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/rootaddress.h"
#include "core/target/signin.h"
#include "core/target/target.h"
#include "storage/remote/reach.h"
#include "storage/store.h"

#include <map>
#include <memory>
#include <mutex>

namespace storage {

class Link;

/// The ways to an installation's roots, wherever they lie, and to a database beside them. What leads to another place
/// stays open for whoever asks next: one helper a place. Any thread.
class Stores {
public:
    /// `signIn`: whom ssh and sudo may ask; nobody, as from cron, where it is left out.
    explicit Stores(SignIn signIn = {});
    ~Stores();
    Stores(const Stores &) = delete;
    Stores &operator=(const Stores &) = delete;

    /// Errors: Storage (missing, not a folder, a symbolic link, no right; no helper there), Refused (not configured,
    /// not absolute; the helper there does not look after that folder).
    Result<std::unique_ptr<Store>> open(const Target &target, Directory directory);

    /// How far one gets to the helper of a folder that is far away; nothing for one that is not, or has no valid
    /// address. Goes there where nobody has yet.
    std::optional<Reach> reach(const Target &target, Directory directory);

    /// The folder of a socket here, named as PostgreSQL names its own, that leads to the database as the folders' host
    /// sees it, by the connection to its helper. Errors: Storage (as reach), Usage (the target names no such server; no
    /// folder lies behind ssh).
    Result<QByteArray> forward(const Target &target);

    /// Whoever waits for a helper that does not begin waits no more: its place is not reached.
    void endOpenings();
    /// What was not reached, or refused by a person, is tried at the next occasion.
    void tryAgain();
    const SignIn &signIn() const { return m_signIn; }

private:
    struct Way;
    std::shared_ptr<Way> wayTo(const RootAddress &address, const Target &target);

    const SignIn m_signIn;
    std::mutex m_mutex;
    std::map<QByteArray, std::shared_ptr<Way>> m_ways;
};

} // namespace storage
