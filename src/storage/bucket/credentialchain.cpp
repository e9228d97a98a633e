// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/credentialchain.h"

#include "storage/bucket/pages.h"
#include "storage/tr.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {
using storage::s3::Credentials;

constexpr qint64 soonSeconds = 60;
constexpr qint64 largestSharedFile = qint64{1} * 1024 * 1024;
constexpr int processMs = 30'000;

/// The values of one section of a shared file; nothing where it has no such section.
std::optional<QMap<QString, QString>> readSection(const QString &path, const QString &section)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSharedFile)
        return std::nullopt;
    std::optional<QMap<QString, QString>> values;
    bool isOurs = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'[')) {
            isOurs = line.endsWith(u']') && line.sliced(1, line.size() - 2).simplified() == section;
            if (isOurs && !values)
                values.emplace();
        } else if (isOurs && !line.startsWith(u'#') && !line.startsWith(u';')) {
            const qsizetype equals = line.indexOf(u'=');
            if (equals > 0)
                values->insert(line.first(equals).trimmed().toLower(), line.sliced(equals + 1).trimmed());
        }
    }
    return values;
}

std::optional<Credentials> credentialsOf(const QMap<QString, QString> &values, const QString &source)
{
    const Credentials found{.accessKey = values.value(u"aws_access_key_id"_s).toUtf8(),
                            .secretKey = values.value(u"aws_secret_access_key"_s).toUtf8(),
                            .sessionToken = values.value(u"aws_session_token"_s).toUtf8(),
                            .source = source};
    return found.accessKey.isEmpty() || found.secretKey.isEmpty() ? std::nullopt : std::optional(found);
}

tl::unexpected<Error> missing(const QString &why)
{
    return failure(ErrorKind::Storage, Tr::tr("There are no credentials for the object store: %1.").arg(why));
}

/// What a program prints that somebody has named for this.
Result<Credentials> askProcess(const QString &command)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return missing(Tr::tr("credential_process is empty"));
    QProcess process;
    const QString program = words.takeFirst();
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, words);
    if (!process.waitForFinished(processMs)) {
        process.kill();
        process.waitForFinished(1000);
        return missing(Tr::tr("credential_process (%1) does not start or does not end").arg(program));
    }
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const Credentials found{.accessKey = answer.value("AccessKeyId"_L1).toString().toUtf8(),
                            .secretKey = answer.value("SecretAccessKey"_L1).toString().toUtf8(),
                            .sessionToken = answer.value("SessionToken"_L1).toString().toUtf8(),
                            .expires
                            = QDateTime::fromString(answer.value("Expiration"_L1).toString(), Qt::ISODateWithMs),
                            .source = Tr::tr("credential_process (%1)").arg(program)};
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || found.accessKey.isEmpty()
        || found.secretKey.isEmpty())
        return missing(Tr::tr("credential_process (%1) gives none").arg(program));
    return found;
}
} // namespace

Result<Credentials> storage::s3::CredentialChain::credentials()
{
    const std::scoped_lock lock(m_mutex);
    const bool isOver = m_found && m_found->expires.isValid()
        && QDateTime::currentDateTimeUtc().secsTo(m_found->expires) < soonSeconds;
    if (m_found && !isOver)
        return *m_found;
    auto found = find();
    m_found = found ? std::optional(*found) : std::nullopt;
    return found;
}

void storage::s3::CredentialChain::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_found.reset();
}

Result<Credentials> storage::s3::CredentialChain::find()
{
    const Credentials named{.accessKey = m_environment.value(u"AWS_ACCESS_KEY_ID"_s).toUtf8(),
                            .secretKey = m_environment.value(u"AWS_SECRET_ACCESS_KEY"_s).toUtf8(),
                            .sessionToken = m_environment.value(u"AWS_SESSION_TOKEN"_s).toUtf8(),
                            .source = Tr::tr("the environment")};
    if (!named.accessKey.isEmpty() && !named.secretKey.isEmpty())
        return named;
    const QString tokenFile = m_environment.value(u"AWS_WEB_IDENTITY_TOKEN_FILE"_s);
    const QString role = m_environment.value(u"AWS_ROLE_ARN"_s);
    if (!tokenFile.isEmpty() && !role.isEmpty())
        return exchangeToken(tokenFile, role);
    if (auto shared = readFiles())
        return *shared;
    if (m_kept.isComplete())
        return Credentials{
            .accessKey = m_kept.id.toUtf8(), .secretKey = m_kept.secret.toUtf8(), .source = Tr::tr("the keychain")};
    return missing(Tr::tr("neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY nor a token file nor ~/.aws/credentials "
                          "nor the keychain has any (\"scrapazoidctl config s3-key\" keeps some there)"));
}

std::optional<Result<Credentials>> storage::s3::CredentialChain::readFiles()
{
    const QString folder = m_environment.value(u"HOME"_s, QDir::homePath()) + u"/.aws/"_s;
    const QString profile = m_environment.value(u"AWS_PROFILE"_s, u"default"_s);
    const QString secretsFile = m_environment.value(u"AWS_SHARED_CREDENTIALS_FILE"_s, folder + u"credentials"_s);
    const QString settingsFile = m_environment.value(u"AWS_CONFIG_FILE"_s, folder + u"config"_s);
    const auto secrets = readSection(secretsFile, profile);
    // Every section but the default one has a word before its name there.
    const auto settings = readSection(settingsFile, profile == u"default"_s ? profile : u"profile "_s + profile);
    for (const auto &[values, file] : {std::pair(secrets, secretsFile), std::pair(settings, settingsFile)}) {
        if (const auto found = values ? credentialsOf(*values, file) : std::nullopt)
            return *found;
    }
    for (const auto &values : {secrets, settings}) {
        if (const QString command = values ? values->value(u"credential_process"_s) : QString(); !command.isEmpty())
            return askProcess(command);
    }
    const QString tokenFile = settings ? settings->value(u"web_identity_token_file"_s) : QString();
    const QString role = settings ? settings->value(u"role_arn"_s) : QString();
    if (!tokenFile.isEmpty() && !role.isEmpty())
        return exchangeToken(tokenFile, role);
    if (m_environment.contains(u"AWS_PROFILE"_s))
        return missing(Tr::tr("the shared files have none for the profile %1 of AWS_PROFILE").arg(profile));
    return std::nullopt;
}

Result<Credentials> storage::s3::CredentialChain::exchangeToken(const QString &file, const QString &role)
{
    QFile tokenFile(file);
    if (!tokenFile.open(QIODevice::ReadOnly) || tokenFile.size() > largestSharedFile)
        return missing(Tr::tr("the token file %1 cannot be read").arg(file));
    const QByteArray token = tokenFile.readAll().trimmed();
    const QString session = m_environment.value(u"AWS_ROLE_SESSION_NAME"_s, u"scrapazoid-console"_s);
    QByteArray endpoint = m_environment.value(u"AWS_ENDPOINT_URL_STS"_s).toUtf8();
    if (endpoint.isEmpty())
        endpoint = "https://sts." + m_region + ".amazonaws.com";
    const HttpRequest request{.method = "POST",
                              .url = endpoint + '/',
                              .headers = {"Content-Type: application/x-www-form-urlencoded"},
                              .body = queryOf({{"Action", "AssumeRoleWithWebIdentity"},
                                               {"Version", "2011-06-15"},
                                               {"RoleArn", role.toUtf8()},
                                               {"RoleSessionName", session.toUtf8()},
                                               {"WebIdentityToken", token}}),
                              .patience = std::chrono::seconds(30)};
    const HttpAnswer answer = m_client.perform(std::span(&request, 1), 1).front();
    const auto text = [&](const QString &element) { return findText(answer.body, element).toUtf8(); };
    const Credentials found{.accessKey = text(u"AccessKeyId"_s),
                            .secretKey = text(u"SecretAccessKey"_s),
                            .sessionToken = text(u"SessionToken"_s),
                            .expires = QDateTime::fromString(findText(answer.body, u"Expiration"_s), Qt::ISODateWithMs),
                            .source = Tr::tr("the token in %1").arg(file)};
    if (!answer.isSuccess() || found.accessKey.isEmpty() || found.secretKey.isEmpty())
        return missing(Tr::tr("the token in %1 was not exchanged for any").arg(file));
    return found;
}
