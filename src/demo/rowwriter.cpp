// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/rowwriter.h"

#include "demo/sqlsession.h"

using namespace Qt::StringLiterals;

namespace demo {
namespace {

/// Builds one PostgreSQL array literal.
class ArrayLiteral {
public:
    void add(const QString &text)
    {
        separate();
        m_text += u'"';
        for (const QChar letter : text) {
            if (letter == u'"' || letter == u'\\')
                m_text += u'\\';
            m_text += letter;
        }
        m_text += u'"';
    }
    void add(qint64 number)
    {
        separate();
        m_text += QString::number(number);
    }
    void add(std::optional<qint64> number)
    {
        if (number)
            add(*number);
        else
            addNull();
    }
    void addNull()
    {
        separate();
        m_text += u"NULL"_s;
    }
    QString text() const { return u'{' + m_text + u'}'; }

private:
    void separate()
    {
        if (!m_text.isEmpty())
            m_text += u',';
    }

    QString m_text;
};

tl::expected<void, QString> insertExecutions(SqlSession &session, const QList<DraftExecution> &list)
{
    ArrayLiteral ids;
    ArrayLiteral users;
    ArrayLiteral states;
    ArrayLiteral starts;
    ArrayLiteral ends;
    ArrayLiteral errors;
    for (const DraftExecution &execution : list) {
        ids.add(execution.id);
        users.add(qint64(execution.user));
        states.add(execution.status);
        starts.add(execution.started);
        ends.add(execution.completed);
        execution.error.isEmpty() ? errors.addNull() : errors.add(execution.error);
    }
    return session.run(uR"(
        INSERT INTO executions (id, user_id, status, started_at, completed_at, error_message)
        SELECT id, user_id, status,
               timestamp 'epoch' + started * interval '1 microsecond',
               timestamp 'epoch' + completed * interval '1 microsecond',
               error
          FROM unnest(?::int[], ?::int[], ?::text[], ?::bigint[], ?::bigint[], ?::text[])
               AS drafted (id, user_id, status, started, completed, error))"_s,
                       {ids.text(), users.text(), states.text(), starts.text(), ends.text(), errors.text()});
}

QString tableOf(Directory directory)
{
    return directory == Directory::Screenshots ? u"screenshots"_s : u"downloaded_files"_s;
}

tl::expected<void, QString> insertFiles(SqlSession &session, const QList<DraftRow> &rows, Directory directory)
{
    ArrayLiteral ids;
    ArrayLiteral executions;
    ArrayLiteral paths;
    ArrayLiteral sizes;
    ArrayLiteral times;
    for (const DraftRow &row : rows) {
        if (row.directory != directory)
            continue;
        ids.add(row.id);
        executions.add(row.execution);
        paths.add(row.path);
        sizes.add(row.size);
        times.add(row.time);
    }
    return session.run(uR"(
        INSERT INTO %1 (id, execution_id, file_path, file_size, timestamp)
        SELECT id, execution_id, path, size, timestamp 'epoch' + time * interval '1 microsecond'
          FROM unnest(?::int[], ?::int[], ?::text[], ?::int[], ?::bigint[])
               AS drafted (id, execution_id, path, size, time))"_s.arg(tableOf(directory)),
                       {ids.text(), executions.text(), paths.text(), sizes.text(), times.text()});
}

} // namespace

tl::expected<void, QString> createServiceTables(SqlSession &session)
{
    return session.run(uR"(
        CREATE TABLE executions (
            id            SERIAL PRIMARY KEY,
            user_id       INTEGER NOT NULL,
            status        VARCHAR(20) NOT NULL,
            started_at    TIMESTAMP WITHOUT TIME ZONE,
            completed_at  TIMESTAMP WITHOUT TIME ZONE,
            error_message TEXT
        );
        CREATE INDEX ix_executions_status ON executions (status);
        CREATE TABLE screenshots (
            id           SERIAL PRIMARY KEY,
            execution_id INTEGER REFERENCES executions (id),
            file_path    VARCHAR(500) NOT NULL,
            file_size    INTEGER,
            timestamp    TIMESTAMP WITHOUT TIME ZONE
        );
        CREATE INDEX ix_screenshots_timestamp ON screenshots (timestamp);
        CREATE TABLE downloaded_files (
            id           SERIAL PRIMARY KEY,
            execution_id INTEGER REFERENCES executions (id),
            file_path    VARCHAR(500) NOT NULL,
            file_size    INTEGER,
            timestamp    TIMESTAMP WITHOUT TIME ZONE
        );
        CREATE INDEX ix_downloaded_files_timestamp ON downloaded_files (timestamp))"_s);
}

tl::expected<void, QString> insertRows(SqlSession &session, const WorldDraft &draft)
{
    return session.run(u"BEGIN"_s)
        .and_then([&] { return insertExecutions(session, draft.executions); })
        .and_then([&] { return insertFiles(session, draft.rows, Directory::Screenshots); })
        .and_then([&] { return insertFiles(session, draft.rows, Directory::Downloads); })
        .and_then([&] {
            return session.run(uR"(
                SELECT setval('executions_id_seq', (SELECT max(id) FROM executions)),
                       setval('screenshots_id_seq', (SELECT max(id) FROM screenshots)),
                       setval('downloaded_files_id_seq', (SELECT max(id) FROM downloaded_files)))"_s);
        })
        .and_then([&] { return session.run(u"COMMIT"_s); })
        .and_then([&] { return session.run(u"ANALYZE executions, screenshots, downloaded_files"_s); });
}

} // namespace demo
