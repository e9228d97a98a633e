// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

#include "database/sqlerror.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <libpq-fe.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

PGconn *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver() ? database.driver()->handle() : QVariant();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "PGconn*") == 0 || qstrcmp(handle.typeName(), "pg_conn*") == 0)
        return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
    return nullptr;
}

/// Takes COPY's binary form apart: a header, then rows of length-prefixed fields, then -1.
class CopyReader {
public:
    using Field = database::Connection::Field;
    explicit CopyReader(const std::function<void(std::span<const Field>)> &consume)
        : m_consume(consume)
    {
    }

    void read(QByteArrayView message)
    {
        if (m_isFirst) {
            m_isFirst = false;
            const qint32 extension = qFromBigEndian<qint32>(message.data() + flagsEnd);
            message = message.sliced(flagsEnd + 4 + extension);
        }
        while (message.size() >= 2) {
            const qint16 count = take<qint16>(message);
            if (count < 0)
                return;
            m_fields.clear();
            for (qint16 field = 0; field < count; ++field) {
                const qint32 size = take<qint32>(message);
                m_fields.push_back(size < 0 ? Field() : Field(message.first(size)));
                message = message.sliced(std::max(0, size));
            }
            m_consume(m_fields);
        }
    }

private:
    static constexpr qsizetype flagsEnd = 11 + 4; ///< After the signature and the flags.

    template <typename Number> static Number take(QByteArrayView &message)
    {
        const auto number = qFromBigEndian<Number>(message.data());
        message = message.sliced(sizeof(Number));
        return number;
    }

    const std::function<void(std::span<const Field>)> &m_consume;
    std::vector<Field> m_fields;
    bool m_isFirst = true;
};

/// As conninfo wants a value: quoted, backslash and quote escaped.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

/// Keywords with a setter of their own in QSqlDatabase; the rest travel as connect options. So does the port: of
/// several hosts each has one, and the setter takes a single number.
bool hasSetter(const QString &keyword)
{
    return keyword == "host"_L1 || keyword == "dbname"_L1 || keyword == "user"_L1;
}

Result<QString> connectOptions(const ConnectionParameters &parameters, const QString &applicationName)
{
    QMap<QString, QString> keywords = parameters.keywords;
    keywords.insert(u"application_name"_s, applicationName);
    keywords.insert(u"connect_timeout"_s, QString::number(parameters.connectTimeoutSeconds));
    // A peer that vanished without a word is noticed instead of waited for.
    if (!keywords.contains(u"tcp_user_timeout"_s))
        keywords.insert(u"tcp_user_timeout"_s, u"15000"_s);
    QStringList options;
    for (auto [keyword, value] : keywords.asKeyValueRange()) {
        if (hasSetter(keyword))
            continue;
        if (value.contains(u';')) {
            return failure(
                ErrorKind::Usage,
                Tr::tr("The connection setting \"%1\" holds a semicolon, which cannot be passed on: remove it.")
                    .arg(keyword));
        }
        options.append(keyword + u'=' + quoted(value));
    }
    return options.join(u';');
}

/// A file moves after its row's commit, so that commit must survive a crash of the server; whoever asked for more than
/// that (a standby's word) keeps it. Floats in a row's image come back as they were.
QString sessionSettings(const ConnectionParameters &parameters)
{
    return u"SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET standard_conforming_strings = on;"
           "SET lock_timeout = '2s'; SET idle_in_transaction_session_timeout = '60s';"
           "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';"
           "SET extra_float_digits = 3; SET bytea_output = 'hex'; SET statement_timeout = '%1s'"_s.arg(
               parameters.statementTimeoutSeconds);
}

Error connectionError(const ConnectionParameters &parameters, const QSqlError &error)
{
    QString reason = error.databaseText().trimmed();
    if (const auto fatal = reason.lastIndexOf("FATAL:"_L1); fatal >= 0)
        reason = reason.sliced(fatal + 6);
    reason = reason.section(u'\n', 0, 0).trimmed();
    if (!parameters.password.isEmpty())
        reason.replace(parameters.password, u"***"_s);
    return {ErrorKind::Connection,
            Tr::tr("Cannot connect to %1: %2. Check that the server runs and the connection settings are right.")
                .arg(parameters.forPeople(), reason),
            {}};
}
} // namespace

struct database::Canceller::Handle {
    explicit Handle(PGcancel *cancel)
        : request(cancel)
    {
    }
    ~Handle() { PQfreeCancel(request); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    PGcancel *request;
};

database::Canceller::Canceller(const QSqlDatabase &database)
{
    if (PGconn *connection = nativeHandle(database)) {
        if (PGcancel *request = PQgetCancel(connection))
            m_handle = std::make_shared<Handle>(request);
    }
}

void database::Canceller::cancel() const
{
    if (!m_handle)
        return;
    // PQcancel connects and waits: never on the thread that asked, which may be the window's.
    std::thread([handle = m_handle] {
        char message[256];
        PQcancel(handle->request, message, sizeof message);
    }).detach();
}

Result<database::Connection> database::Connection::open(const ConnectionParameters &parameters,
                                                        const QString &applicationName)
{
    const auto options = connectOptions(parameters, applicationName);
    if (!options)
        return tl::unexpected(options.error());
    Connection connection(u"scrapazoid-"_s + QUuid::createUuid().toString(QUuid::Id128));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connection.m_name);
        if (!database.isValid()) {
            return failure(ErrorKind::Connection,
                           Tr::tr("Qt's PostgreSQL driver is missing: install the package libqt6sql6-psql."));
        }
        const auto &keywords = parameters.keywords;
        database.setHostName(keywords.value(u"host"_s));
        database.setDatabaseName(keywords.value(u"dbname"_s));
        database.setUserName(keywords.value(u"user"_s));
        database.setPassword(parameters.password);
        database.setConnectOptions(*options);
        if (!database.open())
            return tl::unexpected(connectionError(parameters, database.lastError()));
    }
    if (const auto set = connection.execute(sessionSettings(parameters), Tr::tr("prepare the session")); !set)
        return tl::unexpected(set.error());
    // Since PostgreSQL 14: lets the server drop a dead client's lock within a second. Older servers do without.
    [[maybe_unused]] const auto interval = connection.execute(u"SET client_connection_check_interval = '1s'"_s, {});
    return connection;
}

database::Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
{
}

database::Connection &database::Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, {});
    }
    return *this;
}

database::Connection::~Connection()
{
    close();
}

void database::Connection::close()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Error database::Connection::errorOf(const QSqlQuery &query, const QString &doing) const
{
    // A driver that has noticed the loss refuses further statements without an error of its own.
    return toError(isAlive() ? query.lastError()
                             : QSqlError({}, query.lastError().databaseText(), QSqlError::ConnectionError),
                   doing);
}

Result<void> database::Connection::execute(const QString &sql, const QString &doing)
{
    QSqlQuery query(database());
    bool isGood = query.exec(sql);
    // Of several statements each has its result, and the first one's says nothing about the others.
    while (isGood && query.nextResult()) { }
    isGood = isGood && !query.lastError().isValid();
    return isGood ? Result<void>{} : tl::unexpected(errorOf(query, doing));
}

Result<QSqlQuery> database::Connection::prepare(const QString &sql, const QString &doing)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query, doing));
    return query;
}

Result<QSqlQuery> database::Connection::query(const QString &sql, const QVariantList &values, const QString &doing)
{
    if (values.isEmpty()) {
        QSqlQuery direct(database());
        direct.setForwardOnly(true);
        if (!direct.exec(sql))
            return tl::unexpected(errorOf(direct, doing));
        return direct;
    }
    auto prepared = prepare(sql, doing);
    if (!prepared)
        return prepared;
    if (const auto ran = run(*prepared, values, doing); !ran)
        return tl::unexpected(ran.error());
    return prepared;
}

Result<void> database::Connection::run(QSqlQuery &query, const QVariantList &values, const QString &doing)
{
    for (int index = 0; index < values.size(); ++index) {
        // QPSQL binds a null QString as NULL; here an empty text is a text, and NULL is an empty QVariant.
        const QVariant &value = values.at(index);
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(index, isNullText ? QVariant(u""_s) : value);
    }
    if (!query.exec())
        return tl::unexpected(toError(query.lastError(), doing));
    return {};
}

Result<void> database::Connection::copyOut(const QString &query,
                                           const std::function<void(std::span<const Field>)> &consume,
                                           const QString &doing)
{
    PGconn *connection = nativeHandle(database());
    if (!connection)
        return tl::unexpected(toError(QSqlError({}, {}, QSqlError::ConnectionError), doing));
    const auto failed = [&](PGresult *result) -> Result<void> {
        const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
        const QSqlError error({}, QString::fromUtf8(PQerrorMessage(connection)), QSqlError::StatementError,
                              QString::fromLatin1(state));
        PQclear(result);
        while (PGresult *rest = PQgetResult(connection))
            PQclear(rest);
        return tl::unexpected(toError(error, doing));
    };
    const QString sql = u"COPY ("_s + query + u") TO STDOUT (FORMAT binary)"_s;
    PGresult *begun = PQexec(connection, sql.toUtf8().constData());
    if (PQresultStatus(begun) != PGRES_COPY_OUT)
        return failed(begun);
    PQclear(begun);
    CopyReader reader(consume);
    for (;;) {
        char *buffer = nullptr;
        const int size = PQgetCopyData(connection, &buffer, 0);
        if (size <= 0) {
            if (size == -2)
                return failed(nullptr);
            break;
        }
        reader.read({buffer, size});
        PQfreemem(buffer);
    }
    PGresult *ended = PQgetResult(connection);
    if (PQresultStatus(ended) != PGRES_COMMAND_OK)
        return failed(ended);
    PQclear(ended);
    while (PGresult *rest = PQgetResult(connection))
        PQclear(rest);
    return {};
}

Result<void> database::Connection::check(const QSqlQuery &query, const QString &doing)
{
    if (query.lastError().isValid())
        return tl::unexpected(toError(query.lastError(), doing));
    return {};
}

bool database::Connection::isAlive() const
{
    PGconn *connection = nativeHandle(database());
    return connection && PQstatus(connection) == CONNECTION_OK;
}
