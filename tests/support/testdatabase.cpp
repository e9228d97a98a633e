// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include "support/failed.h"
#include "support/ordie.h"
#include "support/serviceschema.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace support {
namespace {

/// A literal for bytes that need not be UTF-8, in the database's own encoding.
QString bytesLiteral(const QByteArray &bytes)
{
    return u"convert_from('\\x%1'::bytea, getdatabaseencoding())"_s.arg(QString::fromLatin1(bytes.toHex()));
}

QString numberOrNull(std::optional<qint64> number)
{
    return number ? QString::number(*number) : u"NULL"_s;
}

void dropOptional(SchemaMapping &mapping)
{
    mapping.executionUser.clear();
    mapping.executionError.clear();
    mapping.screenshots.size.clear();
    mapping.downloads.size.clear();
}

} // namespace

TestCluster::TestCluster(demo::PostgresOptions options)
    : m_options(std::move(options))
{
}

TestCluster::~TestCluster() = default;

demo::PrivatePostgres &TestCluster::server()
{
    if (!m_server)
        m_server = orDie(demo::PrivatePostgres::start(m_options));
    return *m_server;
}

TestDatabase::TestDatabase(TestCluster &cluster, SchemaVariant variant)
    : m_cluster(cluster)
    , m_variant(std::move(variant))
{
    if (m_variant.withoutOptional)
        dropOptional(m_variant.mapping);
    static int number = 0;
    m_name = u"test_%1"_s.arg(++number);
    orDie(cluster.server().createDatabase(m_name, {}, m_variant.encoding));
    reconnect();
    // As later servers have it from the beginning: who may look names up in a schema that everybody writes to is a
    // question of its own.
    if (majorVersion() < 15)
        exec(u"REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s);
    exec(createServiceSchema(m_variant));
}

TestDatabase::~TestDatabase()
{
    m_session.reset();
    // A test may have taken the server away and not brought it back; the data goes with the cluster then.
    if (m_cluster.server().isRunning())
        orDie(m_cluster.server().dropDatabase(m_name));
}

void TestDatabase::reconnect()
{
    m_session.reset();
    m_session = std::make_unique<demo::SqlSession>(m_cluster.server(), m_name);
    if (!m_session->isOpen())
        support::fail("No connection to the test database: %s",
                      qUtf8Printable(m_session->database().lastError().text()));
}

QString TestDatabase::connectionInfo() const
{
    return m_cluster.server().connectionInfo(m_name);
}

Target TestDatabase::target() const
{
    Target target;
    target.name = u"test"_s;
    target.schema = m_variant.mapping;
    const demo::SqlAddress address = demo::addressOf(m_cluster.server(), m_name);
    target.connection.keywords = {{u"host"_s, address.socketDirectory},
                                  {u"port"_s, QString::number(address.port)},
                                  {u"user"_s, address.user},
                                  {u"dbname"_s, address.database}};
    return target;
}

void TestDatabase::exec(const QString &sql, const QVariantList &values)
{
    orDie(m_session->run(sql, values));
}

QVariant TestDatabase::value(const QString &sql, const QVariantList &values)
{
    return orDie(m_session->value(sql, values));
}

QVariantList TestDatabase::column(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection());
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        support::fail("%s", qUtf8Printable(query.lastError().text()));
    QVariantList result;
    while (query.next())
        result << query.value(0);
    return result;
}

QString TestDatabase::tryExec(const QString &sql, const QVariantList &values)
{
    const auto done = m_session->run(sql, values);
    return done ? QString() : done.error();
}

qint64 TestDatabase::insertExecution(const NewExecution &execution)
{
    const SchemaMapping &names = m_variant.mapping;
    QStringList columns{quotedName(names.executionStatus), quotedName(names.executionStarted),
                        quotedName(names.executionCompleted)};
    QStringList expressions{u"?"_s, execution.started.sql(m_variant.timestamptz),
                            execution.completed.sql(m_variant.timestamptz)};
    QVariantList values{execution.status};
    if (!names.executionUser.isEmpty()) {
        columns << quotedName(names.executionUser);
        expressions << numberOrNull(execution.user);
    }
    if (!names.executionError.isEmpty()) {
        columns << quotedName(names.executionError);
        expressions << u"?"_s;
        values << (execution.error.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(execution.error));
    }
    if (execution.id) {
        columns << quotedName(names.executionId);
        expressions << numberOrNull(execution.id);
    }
    return value(
               u"INSERT INTO %1 (%2) OVERRIDING SYSTEM VALUE VALUES (%3) RETURNING %4"_s.arg(
                   executionsTable(), columns.join(u", "_s), expressions.join(u", "_s), quotedName(names.executionId)),
               values)
        .toLongLong();
}

qint64 TestDatabase::insertFile(Directory directory, const NewFile &file)
{
    const SchemaMapping::FileTable &names = m_variant.mapping.files(directory);
    QStringList columns{quotedName(names.execution), quotedName(names.path), quotedName(names.time)};
    QStringList expressions{numberOrNull(file.execution), bytesLiteral(file.path),
                            file.time.sql(m_variant.timestamptz)};
    if (!names.size.isEmpty()) {
        columns << quotedName(names.size);
        expressions << numberOrNull(file.size);
    }
    return value(u"INSERT INTO %1 (%2) VALUES (%3) RETURNING %4"_s.arg(filesTable(directory), columns.join(u", "_s),
                                                                       expressions.join(u", "_s), quotedName(names.id)))
        .toLongLong();
}

void TestDatabase::insertFiles(Directory directory, int count, const QByteArray &prefix,
                               std::optional<qint64> execution, std::chrono::seconds youngest,
                               std::chrono::seconds step, qint64 size)
{
    const SchemaMapping::FileTable &names = m_variant.mapping.files(directory);
    QStringList columns{quotedName(names.execution), quotedName(names.path), quotedName(names.time)};
    QStringList expressions{
        numberOrNull(execution), bytesLiteral(prefix) + u" || n || '.png'"_s,
        u"%1 - (n - 1) * interval '%2 seconds'"_s.arg(When(youngest).sql(m_variant.timestamptz)).arg(step.count())};
    if (!names.size.isEmpty()) {
        columns << quotedName(names.size);
        expressions << QString::number(size);
    }
    exec(u"INSERT INTO %1 (%2) SELECT %3 FROM generate_series(1, %4) AS n"_s.arg(
        filesTable(directory), columns.join(u", "_s), expressions.join(u", "_s), QString::number(count)));
}

qint64 TestDatabase::count(const QString &table, const QString &where)
{
    return value(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, where.isEmpty() ? u"true"_s : where)).toLongLong();
}

bool TestDatabase::hasFileRow(Directory directory, qint64 id)
{
    return count(filesTable(directory),
                 u"%1 = %2"_s.arg(quotedName(m_variant.mapping.files(directory).id), QString::number(id)))
        > 0;
}

void TestDatabase::letScheduleBegin()
{
    exec(u"INSERT INTO scrapazoid_console.baselines (directory, days, scheduled, made_at, cutoff, highest_id,"
         " snapshot_xmin, left_rows) SELECT d, 1, true, now(), now() - interval '4000 days', 9223372036854775807,"
         " '0', 4611686018427387904 FROM unnest(ARRAY['screenshots', 'downloads']) d ON CONFLICT DO NOTHING"_s);
}

QString TestDatabase::executionStatus(qint64 id)
{
    return value(u"SELECT %1 FROM %2 WHERE %3 = %4"_s
                     .arg(quotedName(m_variant.mapping.executionStatus), executionsTable(),
                          quotedName(m_variant.mapping.executionId))
                     .arg(id))
        .toString();
}

QString TestDatabase::executionsTable() const
{
    return quotedName(m_variant.mapping.executions);
}

QString TestDatabase::filesTable(Directory directory) const
{
    return quotedName(m_variant.mapping.files(directory).table);
}

} // namespace support
