// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/connection.h"

#include "database/server/connectionsettings.h"
#include "database/server/nativehandle.h"
#include "database/server/ownpath.h"
#include "database/server/sqlerror.h"
#include "database/tr.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace {
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

Result<QString> connectOptions(const QMap<QString, QString> &keywords)
{
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

/// "ROLLBACK; " where there is something to end: otherwise the server has a word to say about it.
QString endOfTransaction(const PGconn *connection)
{
    return PQtransactionStatus(connection) == PQTRANS_IDLE ? QString() : u"ROLLBACK; "_s;
}

} // namespace

Result<database::Connection> database::Connection::open(ConnectionParameters parameters, const QString &applicationName)
{
    if (!parameters.socketFolder.isEmpty() && parameters.password.isEmpty())
        parameters.password = keptPassword(parameters);
    QMap<QString, QString> keywords = sessionKeywords(parameters, applicationName);
    // A role's own limit may be too short even for the driver's first questions, and how the driver writes backslashes
    // it decides when it connects, for good.
    keywords.insert(u"options"_s,
                    optionsWith(parameters,
                                {u"statement_timeout=30000"_s, u"search_path=pg_catalog,pg_temp"_s,
                                 u"standard_conforming_strings=on"_s}));
    if (const auto options = connectOptions(keywords); !options)
        return tl::unexpected(options.error());
    const QMap<QString, QString> key = resolvedKeywords({.keywords = keywords, .password = {}});
    const auto known = knownContact(key);
    if (known && !known->basis.isEmpty()) {
        auto connection = connect(parameters, keywords, known->contact);
        if (!connection)
            return connection;
        const auto basis = connection->isPooled() ? QString() : connection->findBasis();
        if (basis && *basis == known->basis)
            return connection;
        forget(key);
    }
    const auto contact = makeFirstContact(parameters, applicationName);
    if (!contact)
        return tl::unexpected(contact.error());
    auto connection = connect(parameters, keywords, *contact);
    if (!connection || connection->isPooled())
        return connection;
    // Most processes connect once: only who comes again asks for what makes the next time cheaper.
    auto basis = known ? connection->findBasis() : Result<QString>(QString());
    if (basis)
        remember(key, {.contact = *contact, .basis = std::move(*basis)});
    return connection;
}

Result<database::Connection> database::Connection::connect(const ConnectionParameters &parameters,
                                                           const QMap<QString, QString> &keywords,
                                                           const FirstContact &contact)
{
    QMap<QString, QString> taken = keywords;
    if (!contact.takesOptions)
        taken.remove(u"options"_s);
    const auto options = connectOptions(taken);
    if (!options)
        return tl::unexpected(options.error());
    Connection connection(u"scrapazoid-"_s + QUuid::createUuid().toString(QUuid::Id128));
    connection.m_contact = contact;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connection.m_name);
        if (!database.isValid()) {
            return failure(ErrorKind::Connection,
                           Tr::tr("Qt's PostgreSQL driver is missing: install the package libqt6sql6-psql."));
        }
        database.setHostName(keywords.value(u"host"_s));
        database.setDatabaseName(keywords.value(u"dbname"_s));
        database.setUserName(keywords.value(u"user"_s));
        database.setPassword(parameters.password);
        database.setConnectOptions(*options);
        if (!database.open())
            return tl::unexpected(connectionError(parameters, database.lastError().databaseText()));
        // What somebody's trigger says (RAISE NOTICE) libpq would write to our stderr as it stands.
        PQsetNoticeReceiver(
            nativeHandle(database), [](void *, const PGresult *) {}, nullptr);
    }
    if (const auto settled = connection.settle(parameters); !settled)
        return tl::unexpected(settled.error());
    return connection;
}

Result<QString> database::Connection::findBasis()
{
    const QString doing = Tr::tr("prepare the session");
    auto found = query(basisSql(), {}, doing);
    if (!found)
        return tl::unexpected(found.error());
    return found->next() ? Result<QString>(found->value(0).toString()) : tl::unexpected(check(*found, doing).error());
}

Result<void> database::Connection::prove()
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT pg_catalog.pg_backend_pid(), pg_catalog.current_setting('search_path')"_s)
        || !query.next())
        return tl::unexpected(errorOf(query, Tr::tr("prepare the session")));
    const bool isOurs = query.value(1).toString().remove(u' ') == "pg_catalog,pg_temp"_L1;
    if (!isOurs || query.value(0).toInt() != PQbackendPID(nativeHandle(database())))
        m_contact.isPooled = true;
    return {};
}

Result<void> database::Connection::settle(const ConnectionParameters &parameters)
{
    const QString doing = Tr::tr("prepare the session");
    const PGconn *native = nativeHandle(database());
    m_address = reachedAddress(parameters, PQhost(native), PQport(native));
    const int version = PQserverVersion(native);
    if (const auto proven = prove(); !proven)
        return proven;
    if (m_contact.isPooled) {
        m_transactionSettings = transactionSettings(parameters, version);
        // The driver's own choice, which the next program of the pool need not share.
        [[maybe_unused]] const auto reset = executePlainly(u"RESET bytea_output"_s, {});
        // Where each statement may go to another server, not even a look is of one piece.
        return makeReady() ? Result<void>{} : tl::unexpected(poolerError(address()));
    }
    if (const auto set = executePlainly(sessionSettings(parameters, version), doing); !set)
        return set;
    // Lets the server drop a dead client's lock within a second; not every system that a server runs on can.
    if (version >= 140000) [[maybe_unused]]
        const auto interval = executePlainly(u"SET client_connection_check_interval = '1s'"_s, {});
    return {};
}

Result<void> database::Connection::makeReady()
{
    ownpath::leave(database().driver());
    if (!m_contact.isPooled || m_isInTransaction)
        return {};
    return executePlainly(endOfTransaction(nativeHandle(database()))
                              + u"BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY; "_s + m_transactionSettings,
                          Tr::tr("prepare the session"));
}

Result<void> database::Connection::begin(const QString &sql, bool isReadOnly)
{
    const QString doing = Tr::tr("begin a transaction");
    // A trigger of an earlier transaction may have left the session another path.
    if (!m_contact.isPooled)
        return executePlainly(sql + u"; SET LOCAL search_path = "_s + QLatin1StringView(safePath), doing);
    if (!isReadOnly)
        return tl::unexpected(poolerError(address()));
    auto begun
        = executePlainly(endOfTransaction(nativeHandle(database())) + sql + u"; "_s + m_transactionSettings, doing);
    m_isInTransaction = begun.has_value();
    return begun;
}

Result<void> database::Connection::end(const QString &sql)
{
    m_isInTransaction = false;
    QString statements = sql;
    // What is deferred to the end of the transaction was set off by a statement like any other; and what it leaves
    // behind decides nothing later.
    if (ownpath::wasUsed(database().driver()) && sql == "COMMIT"_L1) {
        statements = u"SELECT 1 WHERE "_s + underOwnPath(*this) + u"; COMMIT; SET search_path = "_s
            + QLatin1StringView(safePath);
    }
    auto ended = executePlainly(statements, Tr::tr("commit"));
    ownpath::forget(database().driver());
    if (const QString end = endOfTransaction(nativeHandle(database())); !ended && !end.isEmpty()) [[maybe_unused]]
        const auto rolledBack = executePlainly(end, {});
    return ended;
}

bool database::Connection::keepsBytes() const
{
    // The server has told it when the session began.
    return QByteArrayView(PQparameterStatus(nativeHandle(database()), "server_encoding")) == "SQL_ASCII";
}

database::Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_address(std::move(other.m_address))
    , m_contact(std::move(other.m_contact))
    , m_transactionSettings(std::move(other.m_transactionSettings))
    , m_isInTransaction(other.m_isInTransaction)
    , m_prepared(std::exchange(other.m_prepared, {}))
{
}

database::Connection &database::Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, {});
        m_address = std::move(other.m_address);
        m_contact = std::move(other.m_contact);
        m_transactionSettings = std::move(other.m_transactionSettings);
        m_isInTransaction = other.m_isInTransaction;
        m_prepared = std::exchange(other.m_prepared, {});
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
    if (m_contact.isPooled) {
        if (const QString end = endOfTransaction(nativeHandle(database())); !end.isEmpty()) [[maybe_unused]]
            const auto ended = executePlainly(end, {});
    }
    m_prepared.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Error database::Connection::errorOf(const QSqlQuery &query, const QString &doing) const
{
    // A driver that has noticed the loss refuses further statements without an error of its own.
    return explained(toError(isAlive() ? query.lastError()
                                       : QSqlError({}, query.lastError().databaseText(), QSqlError::ConnectionError),
                             doing));
}

Error database::Connection::explained(Error error) const
{
    constexpr auto readOnlyTransaction = "25006"_L1;
    return m_contact.isPooled && error.detail.startsWith(readOnlyTransaction) ? poolerError(address())
                                                                              : std::move(error);
}

Result<void> database::Connection::executePlainly(const QString &sql, const QString &doing)
{
    QSqlQuery query(database());
    bool isGood = query.exec(sql);
    // Of several statements each has its result, and the first one's says nothing about the others.
    while (isGood && query.nextResult()) { }
    isGood = isGood && !query.lastError().isValid();
    return isGood ? Result<void>{} : tl::unexpected(errorOf(query, doing));
}

Result<void> database::Connection::execute(const QString &sql, const QString &doing)
{
    if (const auto ready = makeReady(); !ready)
        return ready;
    ownpath::note(database().driver(), sql);
    return executePlainly(sql, doing);
}

Result<QSqlQuery> database::Connection::prepare(const QString &sql, const QString &doing)
{
    if (const auto ready = makeReady(); !ready)
        return tl::unexpected(ready.error());
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query, doing));
    return query;
}

Result<QSqlQuery> database::Connection::query(const QString &sql, const QVariantList &values, const QString &doing)
{
    if (values.isEmpty()) {
        if (const auto ready = makeReady(); !ready)
            return tl::unexpected(ready.error());
        QSqlQuery direct(database());
        direct.setForwardOnly(true);
        ownpath::note(direct.driver(), sql);
        if (!direct.exec(sql))
            return tl::unexpected(errorOf(direct, doing));
        return direct;
    }
    auto prepared = prepare(sql, doing);
    if (!prepared)
        return prepared;
    if (const auto ran = run(*prepared, values, doing); !ran)
        return tl::unexpected(explained(ran.error()));
    return prepared;
}

Result<QSqlQuery *> database::Connection::queryOften(const QString &sql, const QVariantList &values,
                                                     const QString &doing)
{
    auto known = m_prepared.find(sql);
    // Behind a pooler the next transaction may be another server process's.
    if (known == m_prepared.end() || m_contact.isPooled) {
        auto prepared = prepare(sql, doing);
        if (!prepared)
            return tl::unexpected(prepared.error());
        known = m_prepared.insert_or_assign(sql, std::move(*prepared)).first;
    }
    if (const auto ran = run(known->second, values, doing); !ran)
        return tl::unexpected(explained(ran.error()));
    return &known->second;
}

Result<void> database::Connection::run(QSqlQuery &query, const QVariantList &values, const QString &doing)
{
    ownpath::leave(query.driver());
    for (int index = 0; index < values.size(); ++index) {
        // QPSQL binds a null QString as NULL; here an empty text is a text, and NULL is an empty QVariant.
        const QVariant &value = values.at(index);
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(index, isNullText ? QVariant(u""_s) : value);
    }
    ownpath::note(query.driver(), query.lastQuery());
    if (!query.exec())
        return tl::unexpected(toError(query.lastError(), doing));
    return {};
}

Result<bool> database::Connection::next(QSqlQuery &query)
{
    if (query.next())
        return true;
    const auto read = check(query, Tr::tr("read what the server answered"));
    return read ? Result<bool>(false) : tl::unexpected(read.error());
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
