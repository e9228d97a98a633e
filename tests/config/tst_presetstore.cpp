// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/presetstore.h"
#include "support/failed.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_PresetStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"console.ini"_s);
    }

    void comesBackAsItWasSaved()
    {
        PresetStore store(m_file);
        QCOMPARE(store.all().value().size(), 0);
        CleanupPolicy nightly;
        nightly.command = u"Nightly & \u00e9t\u00e9"_s;
        nightly.stuck = true;
        nightly.screenshotDays = 3;
        nightly.orphans = {Directory::Downloads};
        nightly.missing = {Directory::Screenshots, Directory::Downloads};
        nightly.mode = RemovalMode::Permanent;
        CleanupPolicy plain;
        plain.command = u"plain"_s;
        plain.downloadDays = 30;
        QVERIFY(store.save(nightly));
        QVERIFY(store.save(plain));
        QCOMPARE(store.all().value(), (QList{nightly, plain}));
        QCOMPARE(store.load(nightly.command).value(), nightly);
        // Replaced whole: what is no longer in it is gone.
        nightly.orphans.clear();
        nightly.screenshotDays.reset();
        nightly.mode = RemovalMode::Quarantine;
        QVERIFY(store.save(nightly));
        QCOMPARE(store.load(nightly.command).value(), nightly);
        QVERIFY(store.remove(nightly.command));
        QCOMPARE(store.all().value(), QList{plain});
        QCOMPARE(store.load(nightly.command).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.remove(nightly.command).error().kind, ErrorKind::NotFound);
    }

    void profilesAndCommentsStay()
    {
        write("# mine\n[profile a]\nserver.host = x\n");
        QVERIFY(PresetStore(m_file).save(weekly(u"w"_s)));
        const QByteArray text = read();
        QVERIFY(text.startsWith("# mine\n[profile a]\nserver.host = x\n"));
        QVERIFY(text.contains("[preset w]"));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<CleanupPolicy>("policy");
        CleanupPolicy nothing;
        nothing.command = u"empty"_s;
        QTest::newRow("nothing") << nothing;
        QTest::newRow("no name") << weekly({});
        QTest::newRow("brackets") << weekly(u"a]b"_s);
        QTest::newRow("a name that is taken") << weekly(u"Aggressive"_s);
        CleanupPolicy days = weekly(u"days"_s);
        days.screenshotDays = 0;
        QTest::newRow("no days") << days;
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(CleanupPolicy, policy);
        const auto saved = PresetStore(m_file).save(policy);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Usage);
        QVERIFY(!QFile::exists(m_file) || !read().contains("preset"));
    }

    void badValuesNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"stuck = maybe", "screenshots.days = many", "downloads.days = 0", "orphans = pictures",
                                 "missing = downloads, downloads", "mode = gone", "screenshot.days = 30"})
            QTest::newRow(line) << QByteArray(line);
    }

    void badValuesNameTheirLine()
    {
        QFETCH(QByteArray, line);
        write("[preset x]\n" + line + "\n");
        const auto loaded = PresetStore(m_file).load(u"x"_s);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Usage);
        if (line != "downloads.days = 0")
            QVERIFY2(loaded.error().message.contains(u"line 2"_s), qPrintable(loaded.error().message));
        QVERIFY(!PresetStore(m_file).all());
    }

private:
    static CleanupPolicy weekly(const QString &name)
    {
        CleanupPolicy policy = weeklyPolicy();
        policy.command = name;
        return policy;
    }
    QByteArray read() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(support::Guarded<tst_PresetStore>)
#include "tst_presetstore.moc"
