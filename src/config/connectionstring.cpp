// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/connectionstring.h"

#include "config/settingvalue.h"
#include "config/tr.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestTimeoutSeconds = 300;

using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

/// Parameters that the service's ORM or its drivers understand and libpq does not. Only these are quoted in errors: an
/// unknown name may be half a password with a "?" in it.
const QStringList &ormParameters()
{
    static const QStringList names{u"ssl"_s,
                                   u"charset"_s,
                                   u"plugin"_s,
                                   u"async_fallback"_s,
                                   u"prepared_statement_cache_size"_s,
                                   u"prepared_statement_name_func"_s,
                                   u"statement_cache_size"_s,
                                   u"command_timeout"_s,
                                   u"server_settings"_s,
                                   u"executemany_mode"_s,
                                   u"executemany_batch_page_size"_s,
                                   u"executemany_values_page_size"_s,
                                   u"use_batch_mode"_s,
                                   u"use_native_unicode"_s,
                                   u"use_native_hstore"_s,
                                   u"server_side_cursors"_s,
                                   u"isolation_level"_s,
                                   u"pool_size"_s,
                                   u"max_overflow"_s,
                                   u"pool_pre_ping"_s,
                                   u"pool_recycle"_s,
                                   u"pool_timeout"_s};
    return names;
}

tl::unexpected<Error> unreadable(bool isUrl)
{
    return failure(ErrorKind::Usage,
                   isUrl ? Tr::tr("The connection URL cannot be read: write postgresql://user@host:5432/database, with "
                                  "special characters in the user's name or the password percent-encoded.")
                         : Tr::tr("The connection string cannot be read: write key=value pairs of libpq such as "
                                  "\"host=db.internal dbname=scrapazoid user=cleaner\", or a postgresql:// URL."));
}

/// Encoded but for what is already: a percent sign with two hexadecimal digits behind it.
QByteArray encodeOnce(const QString &password)
{
    static const QRegularExpression escape(u"%[0-9A-Fa-f]{2}"_s);
    QByteArray encoded;
    qsizetype end = 0;
    for (auto matches = escape.globalMatch(password); matches.hasNext();) {
        const auto match = matches.next();
        encoded += password.sliced(end, match.capturedStart() - end).toUtf8().toPercentEncoding();
        encoded += match.captured().toLatin1();
        end = match.capturedEnd();
    }
    return encoded + password.sliced(end).toUtf8().toPercentEncoding();
}

/// An ORM takes everything up to the "@" for the password; libpq stops at a "/" unless it is encoded.
QString encodeUserInfo(const QString &url)
{
    static const QRegularExpression userInfo(u"^([^:/@]*://)([^:/@]*):([^@]*)@"_s);
    const auto match = userInfo.match(url);
    if (!match.hasMatch())
        return url;
    return match.captured(1) + match.captured(2) + u':' + QString::fromLatin1(encodeOnce(match.captured(3))) + u'@'
        + url.sliced(match.capturedEnd());
}

/// The URL as libpq takes it: scheme without the ORM's driver. Empty where it is another database's.
QString withoutDriver(const QString &url)
{
    static const QRegularExpression scheme(u"^(postgresql|postgres)(\\+[a-z0-9_]+)?://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(url);
    if (!match.hasMatch())
        return {};
    const QString plain = u"postgresql://"_s + url.sliced(match.capturedEnd());
    return match.captured(2).isEmpty() ? plain : encodeUserInfo(plain);
}

Result<QString> checkedUrl(const QString &text)
{
    const QString url = withoutDriver(text);
    if (url.isEmpty()) {
        return failure(ErrorKind::Usage,
                       Tr::tr("The connection URL is not PostgreSQL's: it must begin with postgresql:// (or "
                              "postgresql+psycopg2:// and the like, as the service writes it)."));
    }
    const qsizetype question = url.indexOf(u'?');
    const QUrlQuery query(question < 0 ? QString() : url.sliced(question + 1));
    for (const auto &[name, value] : query.queryItems()) {
        if (name == "ssl"_L1 && value == "true"_L1) // libpq knows this one, from JDBC
            continue;
        if (ormParameters().contains(name)) {
            return failure(
                ErrorKind::Usage,
                Tr::tr("The connection URL has the parameter \"%1\", which belongs to the ORM or its driver and "
                       "means nothing to libpq: leave it out%2.")
                    .arg(name, name == "ssl"_L1 ? Tr::tr(", or write sslmode=require") : QString()));
        }
    }
    return url;
}

Result<int> timeoutOf(const QString &value)
{
    const auto seconds = settingvalue::wholeNumber(value.toUtf8());
    if (!seconds || *seconds < 1 || *seconds > longestTimeoutSeconds) {
        return failure(ErrorKind::Usage,
                       Tr::tr("The connection string's connect_timeout must be a whole number of seconds from 1 to %1.")
                           .arg(longestTimeoutSeconds));
    }
    return static_cast<int>(*seconds);
}
} // namespace

Result<ConnectionParameters> parseConnectionString(const QString &text)
{
    const QString trimmed = text.trimmed();
    static const QRegularExpression anyScheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    const bool isUrl = anyScheme.match(trimmed).hasMatch();
    if (trimmed.isEmpty() || trimmed.contains(QChar::Null))
        return unreadable(isUrl);
    const Result<QString> readable = isUrl ? checkedUrl(trimmed) : Result<QString>(trimmed);
    if (!readable)
        return tl::unexpected(readable.error());

    char *message = nullptr; // may quote the password: never shown
    const Options options(PQconninfoParse(readable->toUtf8().constData(), &message), &PQconninfoFree);
    PQfreemem(message);
    if (!options)
        return unreadable(isUrl);
    ConnectionParameters parameters;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            parameters.keywords.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    parameters.password = parameters.keywords.take(u"password"_s);
    if (parameters.keywords.contains(u"connect_timeout"_s)) {
        const Result<int> timeout = timeoutOf(parameters.keywords.take(u"connect_timeout"_s));
        if (!timeout)
            return tl::unexpected(timeout.error());
        parameters.connectTimeoutSeconds = *timeout;
    }
    // "user:pa/ss@host" without an encoded slash leaves a piece of the password where the port should be.
    const QString port = parameters.keywords.value(u"port"_s);
    if (!port.isEmpty() && !settingvalue::ports(port.toUtf8()))
        return unreadable(isUrl);
    return parameters;
}

QString toConnectionString(const QMap<QString, QString> &keywords)
{
    QStringList pairs;
    for (auto it = keywords.begin(); it != keywords.end(); ++it) {
        QString value = it.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        pairs.append(it.key() + u"='"_s + value + u'\'');
    }
    return pairs.join(u' ');
}
