// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sqlsession.h"

#include "demo/privatepostgres.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

QString freshName()
{
    static std::atomic<unsigned> count = 0;
    return u"demo-%1"_s.arg(++count);
}

QString errorOf(const QSqlQuery &query, const QString &sql)
{
    return u"%1 [%2]"_s.arg(query.lastError().databaseText().trimmed(), sql.simplified());
}

tl::expected<void, QString> execute(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    // Unprepared where nothing is bound: utility statements cannot be prepared, and several may stand in one string.
    bool done = false;
    if (values.isEmpty()) {
        done = query.exec(sql);
    } else if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = query.exec();
    }
    if (!done)
        return tl::unexpected(errorOf(query, sql));
    return {};
}

} // namespace

SqlSession::SqlSession(const SqlAddress &address)
    : m_database(QSqlDatabase::addDatabase(u"QPSQL"_s, freshName()))
{
    m_database.setHostName(address.socketDirectory);
    m_database.setPort(address.port);
    m_database.setUserName(address.user);
    m_database.setDatabaseName(address.database);
    m_database.setConnectOptions(
        u"application_name='scrapazoid-demo';options='-c TimeZone=UTC -c client_min_messages=warning'"_s);
    m_database.open();
}

SqlSession::SqlSession(const PrivatePostgres &server, const QString &database)
    : SqlSession(addressOf(server, database))
{
}

SqlSession::~SqlSession()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

tl::expected<void, QString> SqlSession::run(const QString &sql, const QVariantList &values)
{
    if (!isOpen())
        return tl::unexpected(m_database.lastError().text());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (const auto done = execute(query, sql, values); !done)
        return done;
    // Of several statements each has its result, and the first one's says nothing about the others.
    while (query.nextResult()) { }
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query, sql));
    return {};
}

tl::expected<QVariant, QString> SqlSession::value(const QString &sql, const QVariantList &values)
{
    if (!isOpen())
        return tl::unexpected(m_database.lastError().text());
    QSqlQuery query(m_database);
    if (const auto done = execute(query, sql, values); !done)
        return tl::unexpected(done.error());
    return query.next() ? query.value(0) : QVariant();
}

tl::expected<void, QString> SqlSession::reopen()
{
    m_database.close();
    if (!m_database.open())
        return tl::unexpected(m_database.lastError().text());
    return {};
}

SqlAddress addressOf(const PrivatePostgres &server, const QString &database)
{
    return {server.socketDirectory(), server.port(), server.superuser(), database};
}

} // namespace demo
