// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/connectionsettings.h"

#include "database/tr.h"

#include <QList>
#include <QRegularExpression>
#include <libpq-fe.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
struct Setting {
    QString name;
    QString value; ///< As SQL.
};

/// What both a session and a transaction in somebody else's session can be given. Values are written out and read back
/// in one form: times, intervals, money, floats, bytes, XML, arrays, and names as the server quotes them.
QList<Setting> settingsFor(const ConnectionParameters &parameters, int serverVersion)
{
    QList<Setting> settings{
        {u"TimeZone"_s, u"'UTC'"_s},
        {u"DateStyle"_s, u"'ISO, YMD'"_s},
        {u"IntervalStyle"_s, u"'postgres'"_s},
        {u"lc_monetary"_s, u"'C'"_s},
        {u"extra_float_digits"_s, u"3"_s},
        {u"bytea_output"_s, u"'hex'"_s},
        {u"xmloption"_s, u"content"_s},
        {u"xmlbinary"_s, u"base64"_s},
        {u"array_nulls"_s, u"on"_s},
        {u"standard_conforming_strings"_s, u"on"_s},
        {u"backslash_quote"_s, u"safe_encoding"_s},
        {u"quote_all_identifiers"_s, u"off"_s},
        {u"transform_null_equals"_s, u"off"_s},
        {u"row_security"_s, u"on"_s},
        {u"jit"_s, u"off"_s},
        {u"lock_timeout"_s, u"'2s'"_s},
        {u"idle_in_transaction_session_timeout"_s, u"'60s'"_s},
        {u"statement_timeout"_s, u"'%1s'"_s.arg(parameters.statementTimeoutSeconds)},
    };
    // Whoever leads or watches is quiet for minutes on end.
    if (serverVersion >= 140000)
        settings.append({u"idle_session_timeout"_s, u"0"_s});
    if (serverVersion >= 170000)
        settings.append({u"transaction_timeout"_s, u"0"_s});
    return settings;
}

QString toSql(const QList<Setting> &settings, const QString &verb)
{
    QStringList statements;
    for (const Setting &setting : settings)
        statements << verb + u' ' + setting.name + u" = "_s + setting.value;
    return statements.join(u"; "_s);
}

using Handle = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// A connection that has read its parameters and then stopped at one that cannot be: nobody is connected to.
Handle unconnected(const ConnectionParameters &parameters)
{
    QMap<QString, QString> keywords = parameters.keywords;
    keywords.insert(u"sslmode"_s, u"(none)"_s);
    std::vector<QByteArray> texts;
    texts.reserve(2 * static_cast<size_t>(keywords.size()));
    std::vector<const char *> names, values;
    for (auto [keyword, value] : keywords.asKeyValueRange()) {
        names.push_back(texts.emplace_back(keyword.toUtf8()).constData());
        values.push_back(texts.emplace_back(value.toUtf8()).constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return {PQconnectStartParams(names.data(), values.data(), 0), &PQfinish};
}
} // namespace

QMap<QString, QString> database::sessionKeywords(const ConnectionParameters &parameters, const QString &applicationName)
{
    QMap<QString, QString> keywords = parameters.keywords;
    if (!parameters.socketFolder.isEmpty()) {
        keywords.insert(u"host"_s, parameters.socketFolder);
        keywords.insert(u"port"_s, QString::number(forwardedPort));
    }
    keywords.insert(u"application_name"_s, applicationName);
    keywords.insert(u"connect_timeout"_s, QString::number(parameters.connectTimeoutSeconds));
    // A peer that vanished without a word is noticed instead of waited for.
    if (!keywords.contains(u"tcp_user_timeout"_s))
        keywords.insert(u"tcp_user_timeout"_s, u"15000"_s);
    return keywords;
}

QMap<QString, QString> database::resolvedKeywords(const ConnectionParameters &parameters)
{
    QMap<QString, QString> keywords = parameters.keywords;
    const Handle handle = unconnected(parameters);
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfo(handle.get()),
                                                                               &PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        const QString keyword = QString::fromLatin1(option->keyword);
        if (option->val && keyword != "password"_L1 && keyword != "sslmode"_L1)
            keywords.insert(keyword, QString::fromUtf8(option->val));
    }
    return keywords;
}

namespace {
/// A socket's folder, or a name of whatever machine one is on.
bool isLoopback(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1
        || host.startsWith("127."_L1);
}
} // namespace

Result<void> database::requireForwardable(const ConnectionParameters &parameters)
{
    if (const auto named = parameters.forwarded(); !named)
        return tl::unexpected(named.error());
    const QMap<QString, QString> &own = parameters.keywords;
    const QMap<QString, QString> resolved = resolvedKeywords(parameters);
    const QString usualPort = QString::number(forwardedPort);
    const bool isNamed = resolved.value(u"host"_s) == own.value(u"host"_s)
        && resolved.value(u"port"_s, usualPort) == own.value(u"port"_s, usualPort)
        && resolved.value(u"service"_s).isEmpty() && resolved.value(u"hostaddr"_s).isEmpty()
        && !qEnvironmentVariableIsSet("PGSERVICE"); // also one that is not found
    if (!isNamed) {
        return failure(ErrorKind::Usage,
                       Tr::tr("With server.via = ssh the server is named by server.host and server.port; PGHOST, "
                              "PGPORT, PGHOSTADDR and PGSERVICE name another one here: unset them."));
    }
    const QString tls = own.value(u"sslmode"_s, qEnvironmentVariable("PGSSLMODE"));
    if ((tls == "require"_L1 || tls.startsWith("verify-"_L1)) && !isLoopback(own.value(u"host"_s))) {
        return failure(ErrorKind::Usage,
                       Tr::tr("server.sslmode = %1 cannot hold with server.via = ssh: TLS would end at the folders' "
                              "host, before %2. Connect directly, or let ssh reach the server's own machine.")
                           .arg(tls, own.value(u"host"_s)));
    }
    return {};
}

QString database::keptPassword(const ConnectionParameters &parameters)
{
    if (isLoopback(parameters.keywords.value(u"host"_s)))
        return qEnvironmentVariable("PGPASSWORD");
    return QString::fromUtf8(PQpass(unconnected(parameters).get()));
}

QString database::optionsWith(const ConnectionParameters &parameters, const QStringList &settings)
{
    QStringList options{resolvedKeywords(parameters).value(u"options"_s)};
    options.removeAll({});
    for (const QString &setting : settings)
        options << u"-c "_s + setting;
    return options.join(u' ');
}

QString database::addressOf(const QString &host, const QString &port)
{
    return host + u':' + (port.isEmpty() ? u"5432"_s : port);
}

QStringList database::addressesOf(const ConnectionParameters &parameters)
{
    const QMap<QString, QString> keywords = resolvedKeywords(parameters);
    const auto listOf = [&](const QString &keyword) { return keywords.value(keyword).split(u','); };
    const QStringList names = listOf(u"host"_s), numbers = listOf(u"hostaddr"_s), ports = listOf(u"port"_s);
    QStringList addresses;
    for (qsizetype index = 0; index < std::max(names.size(), numbers.size()); ++index) {
        QString host = names.value(index).trimmed();
        if (host.isEmpty())
            host = numbers.value(index).trimmed();
        if (host.isEmpty()) // libpq's own idea of where a server is
            host = QString::fromUtf8(PQhost(unconnected({}).get()));
        // One port is everybody's.
        addresses << database::addressOf(host, ports.size() == 1 ? ports.first() : ports.value(index));
    }
    return addresses;
}

QString database::reachedAddress(const ConnectionParameters &parameters, const char *host, const char *port)
{
    return parameters.socketFolder.isEmpty() ? addressOf(QString::fromUtf8(host), QString::fromLatin1(port))
                                             : addressesOf(parameters).value(0);
}

QString database::sessionSettings(const ConnectionParameters &parameters, int serverVersion)
{
    // A file moves after its row's commit, so that commit must survive a crash of the server; whoever asked for more
    // than that (a standby's word) keeps it.
    return u"SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = "
           u"'off'; "_s
        + toSql(settingsFor(parameters, serverVersion), u"SET"_s);
}

QString database::transactionSettings(const ConnectionParameters &parameters, int serverVersion)
{
    QList<Setting> settings = settingsFor(parameters, serverVersion);
    settings.prepend({u"search_path"_s, QLatin1StringView(safePath)});
    return toSql(settings, u"SET LOCAL"_s);
}

namespace {
/// libpq tries again without TLS, and what it then hears ("no pg_hba.conf entry") hides what it heard first. Messages
/// of the server are in its own language.
bool isAboutPassword(const QString &reason)
{
    static const QRegularExpression failed(
        u"FATAL:.*(password authentication failed|Passwort-Authentifizierung|authentification par mot de passe|la "
        u"autentificaci\u00f3n password|autenticazione con password)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return failed.match(reason).hasMatch();
}

/// libpq's own word for it, in any language.
bool isAboutNoPassword(const QString &reason)
{
    return reason.contains("fe_sendauth"_L1);
}

/// SQLSTATE invalid_password.
const QString aboutPassword = u"28P01"_s;
} // namespace

Error database::connectionError(const ConnectionParameters &parameters, QString reason)
{
    reason = reason.trimmed();
    if (isAboutPassword(reason)) {
        return {
            ErrorKind::Connection,
            Tr::tr("The server does not accept the password for %1: correct it where it is kept, with "
                   "\"scrapazoidctl config password\", in the connection's settings, in PGPASSWORD or in ~/.pgpass.")
                .arg(parameters.forPeople()),
            aboutPassword};
    }
    if (isAboutNoPassword(reason))
        return {
            ErrorKind::Connection,
            Tr::tr("The server wants a password for %1, and none is kept for it: keep one with \"scrapazoidctl config "
                   "password\", in the connection's settings or in ~/.pgpass.")
                .arg(parameters.forPeople()),
            aboutPassword};
    const auto fatal = reason.lastIndexOf("FATAL:"_L1);
    if (fatal >= 0)
        reason = reason.sliced(fatal + 6);
    reason = reason.section(u'\n', 0, 0).trimmed();
    if (!parameters.password.isEmpty())
        reason.replace(parameters.password, u"***"_s);
    // Who hears that from the server need not be told to look whether it runs.
    if (fatal >= 0)
        return {ErrorKind::Connection,
                Tr::tr("Cannot connect to %1: the server says \"%2\". Check database and user in the connection's "
                       "settings.")
                    .arg(parameters.forPeople(), reason),
                {}};
    return {ErrorKind::Connection,
            Tr::tr("Cannot connect to %1: %2. Check that the server runs and the connection settings are right.")
                .arg(parameters.forPeople(), reason),
            {}};
}

Error database::poolerError(const QString &address)
{
    return {ErrorKind::Refused,
            Tr::tr("The connection at %1 goes through a pooler such as PgBouncer, where locks and settings get lost or "
                   "reach other programs, so nothing is changed through it: connect to the PostgreSQL server itself, "
                   "by its own host and port instead of the pooler's.")
                .arg(address),
            {}};
}
