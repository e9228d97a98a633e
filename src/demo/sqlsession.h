// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>
#include <tl/expected.hpp>

namespace demo {

class PrivatePostgres;

/// Where a private server listens; a value, so that a worker thread can open its own connection.
struct SqlAddress {
    QString socketDirectory;
    int port = 5432;
    QString user;
    QString database;
};

/// A connection on the stack, in a UTC session, for the thread that made it; closed and forgotten at the end.
class SqlSession {
public:
    explicit SqlSession(const SqlAddress &address);
    SqlSession(const PrivatePostgres &server, const QString &database);
    ~SqlSession();
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    bool isOpen() const { return m_database.isOpen(); }
    /// For QSqlQuery; valid as long as this object.
    QSqlDatabase database() const { return m_database; }

    /// Executes one statement, with `values` bound to its `?`, or several without values: whichever fails first, and
    /// the server forgets them all. The error is the server's sentence and what was to be executed.
    tl::expected<void, QString> run(const QString &sql, const QVariantList &values = {});
    /// Executes one statement likewise, and the first column of the first row; an invalid QVariant where there is none.
    tl::expected<QVariant, QString> value(const QString &sql, const QVariantList &values = {});
    /// Opens again after the server went away.
    tl::expected<void, QString> reopen();

private:
    QSqlDatabase m_database;
};

/// Where `database` on `server` is.
SqlAddress addressOf(const PrivatePostgres &server, const QString &database);

} // namespace demo
