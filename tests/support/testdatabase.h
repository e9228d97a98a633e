// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"
#include "core/target/target.h"
#include "demo/privatepostgres.h"
#include "demo/sqlsession.h"
#include "support/when.h"

#include <QVariant>
#include <memory>
#include <optional>

/// A database for a test:
///
///     class TestSomething : public QObject {
///         Q_OBJECT
///     private slots:
///         void something()
///         {
///             support::TestDatabase db(m_cluster);
///             const qint64 run = db.insertExecution({.status = u"running"_s, .started = 10min});
///             db.insertFile(Directory::Screenshots, {.path = "a/b.png", .execution = run, .time = 240h, .size = 100});
///             const Target target = db.target(roots);   // support/testroots.h
///             QCOMPARE(db.value(u"SELECT count(*) FROM screenshots"_s).toInt(), 1);
///         }
///         support::TestCluster m_cluster;
///     };
///
/// Whatever goes wrong in here that is not the test's subject ends the test program with the server's sentence.
namespace support {

/// One PostgreSQL for a test program, started at first use (about a second). A member of the test class, so on the
/// main thread.
class TestCluster {
public:
    explicit TestCluster(demo::PostgresOptions options = {});
    ~TestCluster();

    demo::PrivatePostgres &server();

private:
    demo::PostgresOptions m_options;
    std::unique_ptr<demo::PrivatePostgres> m_server;
};

/// How the service's tables differ from the reference. Names go into `mapping`, quoted in SQL as they stand;
/// "schema.table" makes the schema, too.
struct SchemaVariant {
    SchemaMapping mapping{};
    bool timestamptz = false;
    bool bigintKeys = false;
    bool identityKeys = false; ///< GENERATED ALWAYS AS IDENTITY in place of SERIAL.
    bool extraColumns = false; ///< A generated column, a NOT NULL one with a default, and "metadata jsonb".
    bool withoutOptional = false; ///< No user_id, error_message and file_size; the mapping says so, too.
    QByteArray encoding{}; ///< For example "SQL_ASCII", to hold paths that are not UTF-8.
};

struct NewExecution {
    QString status = QStringLiteral("completed");
    When started = std::chrono::hours(1);
    When completed = When::never();
    std::optional<qint64> user = 1;
    QString error{}; ///< Empty: NULL.
    std::optional<qint64> id{}; ///< Empty: the sequence's next.
};

struct NewFile {
    QByteArray path{}; ///< As it stands in file_path, any bytes that the encoding takes.
    std::optional<qint64> execution{}; ///< Empty: NULL.
    When time = std::chrono::hours(1);
    std::optional<qint64> size = 100;
};

/// A fresh database with the service's tables; dropped at the end. `exec` and `value` use a connection of its own in a
/// UTC session, for the thread that made this object.
class TestDatabase {
public:
    explicit TestDatabase(TestCluster &cluster, SchemaVariant variant = {});
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    QString name() const { return m_name; }
    const SchemaVariant &variant() const { return m_variant; }
    /// Of the server: 15, say.
    int majorVersion() const { return m_cluster.server().majorVersion(); }
    /// For `scrapazoidctl -d` and libpq.
    QString connectionInfo() const;
    /// Connection and mapping for the engine; no roots yet (TestRoots::addTo).
    Target target() const;
    /// For QSqlQuery on this thread.
    QSqlDatabase connection() const { return m_session->database(); }

    /// One or more statements without values, or one with values for its `?`.
    void exec(const QString &sql, const QVariantList &values = {});
    /// First column of the first row.
    QVariant value(const QString &sql, const QVariantList &values = {});
    /// First column of all rows.
    QVariantList column(const QString &sql, const QVariantList &values = {});
    /// Empty when it went well, else the server's sentence: for tests of permissions and the like.
    QString tryExec(const QString &sql, const QVariantList &values = {});

    /// The new row's id.
    qint64 insertExecution(const NewExecution &execution = {});
    qint64 insertFile(Directory directory, const NewFile &file);
    /// `count` rows at once, paths "<prefix><n>.png" for n from 1, ages rising by `step` from `youngest`.
    void insertFiles(Directory directory, int count, const QByteArray &prefix, std::optional<qint64> execution,
                     std::chrono::seconds youngest, std::chrono::seconds step, qint64 size = 100);

    /// As if the schedule had gone through here long ago, with the fewest days: nobody has to agree to its first run.
    /// Once the console's own tables are there.
    void letScheduleBegin();

    qint64 count(const QString &table, const QString &where = {});
    bool hasFileRow(Directory directory, qint64 id);
    QString executionStatus(qint64 id);

    /// The mapped table name, quoted for SQL.
    QString executionsTable() const;
    QString filesTable(Directory directory) const;

    /// After server().restart(): a new connection for exec and value.
    void reconnect();
    /// No session of ours until then: the database can be copied, dropped and put back.
    void disconnect() { m_session.reset(); }

private:
    TestCluster &m_cluster;
    SchemaVariant m_variant;
    QString m_name;
    std::unique_ptr<demo::SqlSession> m_session;
};

} // namespace support
