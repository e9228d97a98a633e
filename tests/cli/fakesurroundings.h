// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/application.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTextStream>

/// A keychain in memory; `isThere` false: there is none.
class FakePasswords : public Passwords {
public:
    Result<QString> read(const QString &profile) override
    {
        ++reads;
        return isThere ? Result<QString>(kept.value(profile)) : none();
    }
    Result<void> write(const QString &profile, const QString &password) override
    {
        if (!isThere)
            return none();
        kept.insert(profile, password);
        return {};
    }
    Result<void> remove(const QString &profile) override
    {
        kept.remove(profile);
        return isThere ? Result<void>() : none();
    }

    QMap<QString, QString> kept;
    bool isThere = true;
    int reads = 0;

private:
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
    std::optional<QString> answer;
    std::stop_source stop;
    QTemporaryDir m_folder;
    QBuffer m_outBuffer;
    QBuffer m_errBuffer;
    QTextStream out;
    QTextStream err;
    cli::Surroundings surroundings{
        .streams = {.out = out, .err = err, .readLine = [this](bool) { return answer; }},
        .store = ProfileStore(configFile()),
        .passwords = passwords,
        .actor = {QStringLiteral("ann"), QStringLiteral("box"), QStringLiteral("scrapazoidctl")},
        .stop = stop.get_token(),
    };
};
