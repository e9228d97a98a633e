// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/target/target.h"
#include "storage/bucket/httpclient.h"
#include "storage/bucket/signature.h"

#include <QProcessEnvironment>
#include <mutex>

namespace storage::s3 {

/// Where credentials come from: what AWS's own tools look at, in their order. The environment; a token that the machine
/// gives to its services, exchanged for credentials; the shared files, with AWS_PROFILE and `credential_process`. What
/// the keychain has comes last: whoever is set up for those tools acts here as there, and what somebody has named and
/// gives nothing is an error, not a reason to act as somebody else. Never a profile of ours. Any thread.
class CredentialChain {
public:
    /// `region` is for the service that exchanges tokens, which outlives nothing: `client` outlives the chain. `kept`:
    /// the keychain's.
    CredentialChain(HttpClient &client, const QProcessEnvironment &environment, QByteArray region,
                    ObjectStoreKey kept = {})
        : m_client(client)
        , m_environment(environment)
        , m_region(std::move(region))
        , m_kept(std::move(kept))
    {
    }

    /// Those at hand; looked for where there are none, or where they end within a minute. Errors: Storage, saying where
    /// was looked.
    Result<Credentials> credentials();
    const QProcessEnvironment &environment() const { return m_environment; }
    /// The server no longer takes them: they are looked for again.
    void forget();

private:
    Result<Credentials> find();
    Result<Credentials> exchangeToken(const QString &file, const QString &role);
    std::optional<Result<Credentials>> readFiles();

    HttpClient &m_client;
    const QProcessEnvironment m_environment;
    const QByteArray m_region;
    const ObjectStoreKey m_kept;
    std::mutex m_mutex;
    std::optional<Credentials> m_found;
};

} // namespace storage::s3
