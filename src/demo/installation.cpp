// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/installation.h"

#include "config/profilestore.h"
#include "demo/tr.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace demo {
namespace {
/// The database's, and its owner's.
const QString &serviceName()
{
    static const QString name = u"scrapazoid"_s;
    return name;
}

} // namespace

tl::expected<std::unique_ptr<Installation>, QString> Installation::make(const QByteArray &parent)
{
    auto directory = ScratchDirectory::make("scrapazoid-demo-", parent);
    if (!directory)
        return tl::unexpected(directory.error());
    auto server = PrivatePostgres::start();
    if (!server)
        return tl::unexpected(server.error());
    std::unique_ptr<Installation> made(new Installation(std::move(*directory), std::move(*server)));
    if (const auto prepared = made->prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return made;
}

Installation::Installation(std::unique_ptr<ScratchDirectory> directory, std::unique_ptr<PrivatePostgres> server)
    : m_directory(std::move(directory))
    , m_server(std::move(server))
{
}

tl::expected<void, QString> Installation::prepare()
{
    for (const char *folder : {"/static", "/static/screenshots", "/static/downloads"}) {
        const QByteArray path = m_directory->path() + folder;
        if (::mkdir(path.constData(), 0755) != 0)
            return tl::unexpected(Tr::tr("Cannot make the folder %1.").arg(QString::fromUtf8(path)));
    }
    // A service's user is no superuser, and neither is the console that borrows its account.
    const auto owned
        = SqlSession(*m_server, u"postgres"_s).run(u"CREATE ROLE %1 LOGIN"_s.arg(serviceName())).and_then([&] {
              return m_server->createDatabase(serviceName());
          });
    if (!owned)
        return owned;
    const QString hand = u"ALTER DATABASE %1 OWNER TO %1"_s.arg(serviceName());
    if (const auto handed = SqlSession(*m_server, u"postgres"_s).run(hand); !handed)
        return handed;

    Profile profile;
    profile.target.name = this->profile();
    const SqlAddress where = address();
    profile.target.connection.keywords = {{u"host"_s, where.socketDirectory},
                                          {u"port"_s, QString::number(where.port)},
                                          {u"user"_s, where.user},
                                          {u"dbname"_s, where.database}};
    profile.target.screenshots.path = roots().screenshots;
    profile.target.downloads.path = roots().downloads;
    // Nobody can make a file that changed long ago: the made-up orphans are as old as this world, and count as soon as
    // no execution can be writing them any more.
    profile.target.orphanMinAgeSeconds = 2 * profile.target.stuck.limitSeconds();
    if (const auto saved = ProfileStore(configurationFile()).save(profile); !saved)
        return tl::unexpected(saved.error().message);
    return {};
}

tl::expected<WorldSummary, QString> Installation::fill(const WorldOptions &options, const World::Progress &progress)
{
    return World::fill(address(), roots(), options, progress);
}

SqlAddress Installation::address() const
{
    return {m_server->socketDirectory(), m_server->port(), serviceName(), serviceName()};
}

WorldRoots Installation::roots() const
{
    return {m_directory->path() + "/static/screenshots", m_directory->path() + "/static/downloads"};
}

QString Installation::configurationFile() const
{
    return m_directory->toString() + "/console.ini"_L1;
}

} // namespace demo
