// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"
#include "support/failed.h"

#include <QSqlError>
#include <QSqlQuery>

/// A transaction of the service that is open.
class ServiceTransaction {
public:
    explicit ServiceTransaction(Installation &it, const QString &sql)
        : m_name(QStringLiteral("service-%1").arg(++s_count))
        , m_database(QSqlDatabase::cloneDatabase(it.db.connection(), m_name))
    {
        if (!m_database.open() || !m_database.transaction())
            support::fail("the service cannot connect");
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            support::fail("%s", qPrintable(query.lastError().text()));
    }
    ~ServiceTransaction()
    {
        m_database.rollback();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    void commit() { m_database.commit(); }
    void execute(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            support::fail("%s", qPrintable(query.lastError().text()));
    }

private:
    static inline int s_count = 0;
    QString m_name;
    QSqlDatabase m_database;
};
