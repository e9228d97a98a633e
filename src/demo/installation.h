// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/privatepostgres.h"
#include "demo/scratchdirectory.h"
#include "demo/world.h"

namespace demo {

/// A whole made-up installation of the service in one temporary folder: server, database "scrapazoid" owned by a user
/// of that name, both folders, and a configuration file with a profile "demo" for the console. Gone with this object.
class Installation {
public:
    /// `parent`: where the temporary folder goes; empty: the system's place. The server starts, the world is still
    /// empty. For the main thread.
    static tl::expected<std::unique_ptr<Installation>, QString> make(const QByteArray &parent);

    /// Blocks for some seconds.
    tl::expected<WorldSummary, QString> fill(const WorldOptions &options, const World::Progress &progress);

    SqlAddress address() const;
    WorldRoots roots() const;
    /// The file to name in SCRAPAZOID_CONFIG.
    QString configurationFile() const;
    QString profile() const { return QStringLiteral("demo"); }

private:
    Installation(std::unique_ptr<ScratchDirectory> directory, std::unique_ptr<PrivatePostgres> server);
    tl::expected<void, QString> prepare();

    std::unique_ptr<ScratchDirectory> m_directory;
    std::unique_ptr<PrivatePostgres> m_server;
};

} // namespace demo
