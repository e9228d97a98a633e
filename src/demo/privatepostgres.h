// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <memory>
#include <tl/expected.hpp>

namespace demo {

class ScratchDirectory;

struct PostgresOptions {
    bool fsync = false; ///< Off: nobody mourns this data. On where a test is about crashes of the server.
    QStringList settings{}; ///< "name=value" each; later ones win over ours.
    QByteArray encoding = "UTF8"; ///< Of the cluster's own databases; createDatabase can differ.
};

/// A PostgreSQL server of one's own: fresh data in a temporary directory, a unix socket and nothing else, trusting
/// everybody on this machine. It ends with this object and, through PR_SET_PDEATHSIG, with the *thread* that started
/// it, however that dies; so start it on the main thread. All functions block and belong to that thread.
class PrivatePostgres {
public:
    using Options = PostgresOptions;

    /// initdb and start, about a second. The error is a sentence for people.
    static tl::expected<std::unique_ptr<PrivatePostgres>, QString> start(const Options &options = {});
    ~PrivatePostgres();
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;

    /// libpq's "host": reachable by every user of this machine.
    QString socketDirectory() const;
    int port() const { return 5432; }
    QString superuser() const { return QStringLiteral("postgres"); }
    /// "host='…' port=5432 user=postgres dbname='…'", for libpq and `scrapazoidctl -d`.
    QString connectionInfo(const QString &database) const;

    /// Without a template an empty database; `encoding` (for example "SQL_ASCII") only without a template.
    tl::expected<void, QString> createDatabase(const QString &name, const QString &templateName = {},
                                               const QByteArray &encoding = {});
    tl::expected<void, QString> dropDatabase(const QString &name);

    /// Orderly but at once: open connections are cut (57P01), data is kept for restart().
    tl::expected<void, QString> stop();
    /// Like a power cut: no checkpoint, connections die in mid-sentence. restart() goes through recovery.
    tl::expected<void, QString> kill();
    /// Starts after stop() or kill(), stops before where needed. Same data, same socket.
    tl::expected<void, QString> restart();

    /// 15, say: of the data, once there are some.
    int majorVersion() const;
    bool isRunning();
    qint64 pid() const;
    /// What the server has written to its log so far.
    QByteArray log() const;

private:
    PrivatePostgres(Options options, std::unique_ptr<ScratchDirectory> directory);
    tl::expected<void, QString> initialize();
    tl::expected<void, QString> launch();
    tl::expected<void, QString> end(int signal);
    bool isReady() const;
    QString dataDirectory() const;

    Options m_options;
    std::unique_ptr<ScratchDirectory> m_directory;
    QString m_binaries;
    QProcess m_server;
};

} // namespace demo
