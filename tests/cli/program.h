// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"
#include "support/testroots.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The real scrapazoidctl on a test's database and folders, without a terminal and with an environment of its own, in a
/// time zone that would show.
class Program {
public:
    struct Ending {
        int status = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    Program(const support::TestDatabase &database, const support::TestRoots &roots)
        : m_connection{QStringLiteral("-d"),
                       database.connectionInfo(),
                       QStringLiteral("--screenshots-dir"),
                       QFile::decodeName(roots.screenshots()),
                       QStringLiteral("--downloads-dir"),
                       QFile::decodeName(roots.downloads())}
    {
    }

    static QProcessEnvironment environment(const QString &configFile)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("America/New_York"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("SCRAPAZOID_CONFIG"), configFile);
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), QFileInfo(configFile).path() + QStringLiteral("/cache"));
        const auto sanitizers = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("LSAN_OPTIONS")}) {
            if (sanitizers.contains(name))
                environment.insert(name, sanitizers.value(name));
        }
        return environment;
    }

    /// Started with our connection and folders, its input at its end.
    std::unique_ptr<QProcess> start(const QStringList &words, const QProcessEnvironment &variables = {}) const
    {
        return startBare(m_connection + words, variables);
    }
    std::unique_ptr<QProcess> startBare(const QStringList &words, const QProcessEnvironment &variables = {}) const
    {
        auto process = std::make_unique<QProcess>();
        auto all = environment(m_folder.filePath(QStringLiteral("console.ini")));
        all.insert(variables);
        process->setProcessEnvironment(all);
        process->setStandardInputFile(QProcess::nullDevice());
        process->start(QStringLiteral(SCRAPAZOIDCTL), words);
        process->waitForStarted();
        return process;
    }
    /// Under another program, which gets ours as its last arguments: strace.
    std::unique_ptr<QProcess> startUnder(QStringList tool, const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment(m_folder.filePath(QStringLiteral("console.ini"))));
        process->setStandardInputFile(QProcess::nullDevice());
        const QString program = tool.takeFirst();
        process->start(program, tool + QStringList{QStringLiteral(SCRAPAZOIDCTL)} + m_connection + words);
        process->waitForStarted();
        return process;
    }
    /// What `start` would run, as words for a shell; and where.
    QStringList line(const QStringList &words) const
    {
        return QStringList{QStringLiteral(SCRAPAZOIDCTL)} + m_connection + words;
    }
    QProcessEnvironment environmentHere() const
    {
        return environment(m_folder.filePath(QStringLiteral("console.ini")));
    }
    static Ending wait(QProcess &process)
    {
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    void setUp() const { QCOMPARE(run({QStringLiteral("setup"), QStringLiteral("--yes")}).status, 0); }
    Ending run(const QStringList &words) const { return wait(*start(words)); }
    Ending runBare(const QStringList &words) const { return wait(*startBare(words)); }

    void writeConfiguration(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("console.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    const QStringList &connection() const { return m_connection; }

private:
    QStringList m_connection;
    QTemporaryDir m_folder;
};

/// Screenshots in the database and on disk: `old` of ten days, "old/1.png" and so on, and `young` of an hour,
/// "new/1.png".
inline void insertScreenshots(support::TestDatabase &database, const support::TestRoots &roots, int old, int young)
{
    const qint64 run = database.insertExecution();
    const auto insert = [&](int count, const QByteArray &prefix, std::chrono::hours age) {
        database.insertFiles(Directory::Screenshots, count, prefix, run, age, std::chrono::seconds(1));
        for (int number = 1; number <= count; ++number)
            roots.write(Directory::Screenshots, prefix + QByteArray::number(number) + ".png");
    };
    insert(old, "old/", std::chrono::hours(240));
    insert(young, "new/", std::chrono::hours(1));
}
