// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/application.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTextStream>

/// A keychain in memory; `isThere` false: there is none.
class FakePasswords : public Passwords {
public:
    Result<QString> read(const SecretName &name) override
    {
        ++reads;
        return isThere ? Result<QString>(of(name).value(name.profile)) : none();
    }
    Result<void> write(const SecretName &name, const QString &secret) override
    {
        if (!isThere)
            return none();
        of(name).insert(name.profile, secret);
        return {};
    }
    Result<void> remove(const SecretName &name) override
    {
        of(name).remove(name.profile);
        return isThere ? Result<void>() : none();
    }

    QMap<QString, QString> kept; ///< Passwords by profile.
    QMap<QString, QString> storeKeys;
    bool isThere = true;
    int reads = 0;

private:
    QMap<QString, QString> &of(const SecretName &name)
    {
        return name.kind == SecretName::Kind::StoreKey ? storeKeys : kept;
    }
    static tl::unexpected<Error> none() { return failure(ErrorKind::Storage, QStringLiteral("There is no keychain.")); }
};

/// The world around scrapazoidctl for a test in the same process: what it writes can be read, what it reads is given.
class FakeSurroundings {
public:
    FakeSurroundings()
        : out(&m_outBuffer)
        , err(&m_errBuffer)
    {
        m_outBuffer.open(QIODevice::WriteOnly);
        m_errBuffer.open(QIODevice::WriteOnly);
    }

    /// The exit status; `written` and `complained` are this call's.
    int run(const QList<QByteArray> &words)
    {
        m_outBuffer.buffer().clear();
        m_errBuffer.buffer().clear();
        m_outBuffer.seek(0);
        m_errBuffer.seek(0);
        const int status = cli::Application().run(words, surroundings);
        out.flush();
        err.flush();
        return status;
    }
    QByteArray written() const { return m_outBuffer.data(); }
    QByteArray complained() const { return m_errBuffer.data(); }
    QString configFile() const { return m_folder.filePath(QStringLiteral("console.ini")); }

    FakePasswords passwords;
    std::optional<QString> answer; ///< To every question behind those in `answers`.
    QStringList answers;
    QList<bool> secretly; ///< Of each question: whether its answer was not to be shown.
    std::stop_source stop;
    QTemporaryDir m_folder;
    QBuffer m_outBuffer;
    QBuffer m_errBuffer;
    QTextStream out;
    QTextStream err;
    cli::Surroundings surroundings{
        .streams = {.out = out,
                    .err = err,
                    .readLine =
                        [this](bool isSecret) {
                            secretly << isSecret;
                            return answers.isEmpty() ? answer : std::optional(answers.takeFirst());
                        }},
        .store = ProfileStore(configFile()),
        .passwords = passwords,
        .actor = {QStringLiteral("ann"), QStringLiteral("box"), QStringLiteral("scrapazoidctl")},
        .stop = stop.get_token(),
    };
};
