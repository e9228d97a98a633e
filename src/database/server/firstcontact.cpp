// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/firstcontact.h"

#include "database/server/connectionsettings.h"
#include "database/tr.h"

#include <QMutex>
#include <libpq-fe.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
using Handle = std::unique_ptr<PGconn, decltype(&PQfinish)>;

Handle connectWith(const ConnectionParameters &parameters, QMap<QString, QString> keywords)
{
    keywords.insert(u"client_encoding"_s, u"UTF8"_s);
    if (!parameters.password.isEmpty())
        keywords.insert(u"password"_s, parameters.password);
    std::vector<QByteArray> texts;
    texts.reserve(2 * static_cast<size_t>(keywords.size()));
    std::vector<const char *> names, values;
    for (auto [keyword, value] : keywords.asKeyValueRange()) {
        names.push_back(texts.emplace_back(keyword.toUtf8()).constData());
        values.push_back(texts.emplace_back(value.toUtf8()).constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return {PQconnectdbParams(names.data(), values.data(), 0), &PQfinish};
}

/// Nothing in it is looked up by the search path: functions by their schema, and no operators.
constexpr auto question = "SELECT pg_catalog.pg_backend_pid(), pg_catalog.current_setting('scrapazoid.arrived', true),"
                          " pg_catalog.current_setting('search_path'), pg_catalog.current_schemas(false),"
                          " pg_catalog.current_schemas(true)";

struct Answer {
    int pid = 0;
    bool hasArrived = false;
    QString path, schemas, searched;
};

std::optional<Answer> ask(PGconn *connection)
{
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection, question), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK || PQntuples(result.get()) != 1)
        return {};
    const auto text = [&](int column) { return QString::fromUtf8(PQgetvalue(result.get(), 0, column)); };
    return Answer{text(0).toInt(), text(1) == "on"_L1, text(2), text(3), text(4)};
}

struct Memory {
    QMutex mutex;
    QMap<QString, database::KnownContact> contacts;
};

Memory &memory()
{
    static Memory memory;
    return memory;
}

QString keyOf(const QMap<QString, QString> &keywords)
{
    QStringList parts;
    for (auto [keyword, value] : keywords.asKeyValueRange())
        parts << keyword << value;
    return parts.join(QChar::Null);
}
} // namespace

std::optional<database::KnownContact> database::knownContact(const QMap<QString, QString> &keywords)
{
    const QMutexLocker lock(&memory().mutex);
    const auto found = memory().contacts.constFind(keyOf(keywords));
    return found == memory().contacts.cend() ? std::nullopt : std::optional(*found);
}

void database::remember(const QMap<QString, QString> &keywords, const KnownContact &known)
{
    const QMutexLocker lock(&memory().mutex);
    memory().contacts.insert(keyOf(keywords), known);
}

void database::forget(const QMap<QString, QString> &keywords)
{
    const QMutexLocker lock(&memory().mutex);
    memory().contacts.remove(keyOf(keywords));
}

QString database::basisSql()
{
    return uR"(
        SELECT concat_ws(' | ', pg_conf_load_time(), pg_postmaster_start_time(), session_user, current_user,
               (SELECT string_agg(s.setconfig::text, ' ' ORDER BY s.setdatabase, s.setrole)
                  FROM pg_catalog.pg_db_role_setting s
                 WHERE s.setdatabase IN (0, (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database()))
                   AND s.setrole IN (0, (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = session_user))),
               (SELECT string_agg(n.nspname, ' ' ORDER BY n.nspname) FROM pg_catalog.pg_namespace n
                 WHERE n.nspname !~ '^pg_' AND has_schema_privilege(n.oid, 'USAGE'))))"_s;
}

Result<database::FirstContact> database::makeFirstContact(const ConnectionParameters &parameters,
                                                          const QString &applicationName)
{
    FirstContact contact;
    QMap<QString, QString> keywords = sessionKeywords(parameters, applicationName);
    // A role's own limit may be too short even for a question.
    keywords.insert(u"options"_s, optionsWith(parameters, {u"scrapazoid.arrived=on"_s, u"statement_timeout=30000"_s}));
    Handle connection = connectWith(parameters, keywords);
    if (PQstatus(connection.get()) != CONNECTION_OK
        && QByteArrayView(PQerrorMessage(connection.get())).contains("unsupported startup parameter")) {
        contact.takesOptions = false;
        keywords.insert(u"options"_s, {});
        connection = connectWith(parameters, keywords);
    }
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return tl::unexpected(connectionError(parameters, QString::fromUtf8(PQerrorMessage(connection.get()))));
    // Twice: behind a pooler two transactions may have two servers.
    const auto first = ask(connection.get());
    const auto second = first ? ask(connection.get()) : std::nullopt;
    if (!second)
        return tl::unexpected(connectionError(parameters, QString::fromUtf8(PQerrorMessage(connection.get()))));
    contact.isPooled = !first->hasArrived || first->pid != PQbackendPID(connection.get()) || first->pid != second->pid;
    contact.path = first->path;
    contact.schemas = first->schemas;
    if (!first->hasArrived && !first->searched.startsWith("{pg_catalog,"_L1) && first->searched != "{pg_catalog}"_L1) {
        const QString address = reachedAddress(parameters, PQhost(connection.get()), PQport(connection.get()));
        return failure(ErrorKind::Refused,
                       Tr::tr("The pooler at %1 drops the console's search path, and the role's own one (%2) looks "
                              "elsewhere before pg_catalog: connect to the PostgreSQL server itself, by its own host "
                              "and port.")
                           .arg(address, contact.path));
    }
    return contact;
}
