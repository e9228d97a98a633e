// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/journalsink.h"
#include "support/failed.h"

#include "cli/datagramsocket.h"
#include "cli/fakesurroundings.h"
#include "cli/program.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cleanup::LogLevel;
using support::TestDatabase;
using support::TestRoots;

class tst_JournalSink : public QObject {
    Q_OBJECT

private slots:
    void init() { qunsetenv("JOURNAL_STREAM"); }
    void cleanup() { qunsetenv("JOURNAL_STREAM"); }
    void fieldsOfALine();
    void lineBreaks();
    void onlyWhereTheOutputIsTheJournal_data();
    void onlyWhereTheOutputIsTheJournal();
    void journalThatIsAway();
    void linesOfTheWatcher();
    void programWithoutJournal();

private:
    support::TestCluster m_cluster;
};

namespace {
QByteArray ourOutput(ino_t further = 0)
{
    struct stat output { };
    fstat(STDOUT_FILENO, &output);
    return QByteArray::number(quint64(output.st_dev)) + ':' + QByteArray::number(quint64(output.st_ino + further));
}

QByteArray entry(const QByteArray &message, const QByteArray &priority, const QByteArray &level)
{
    return "MESSAGE=" + message + "\nPRIORITY=" + priority
        + "\nSYSLOG_IDENTIFIER=scrapazoidctl\nSCRAPAZOID_LEVEL=" + level + '\n';
}
} // namespace

void tst_JournalSink::fieldsOfALine()
{
    qputenv("JOURNAL_STREAM", ourOutput());
    DatagramSocket journald;
    const cli::JournalSink sink(journald.name().toUtf8());
    QVERIFY(sink.isConnected());
    QVERIFY(sink.write(LogLevel::Info, u"[Cleanup] Found 1 stuck execution(s)"_s));
    QVERIFY(sink.write(LogLevel::Warning, u"a=b ä"_s));
    QVERIFY(sink.write(LogLevel::Error, QString()));
    QCOMPARE(journald.messages(),
             (QByteArrayList{entry("[Cleanup] Found 1 stuck execution(s)", "6", "info"), entry("a=b ä", "4", "warning"),
                             entry("", "3", "error")}));
}

/// Nobody gets a field of his own into the journal.
void tst_JournalSink::lineBreaks()
{
    qputenv("JOURNAL_STREAM", ourOutput());
    DatagramSocket journald;
    const cli::JournalSink sink(journald.name().toUtf8());
    QVERIFY(sink.write(LogLevel::Error, u"one\n_UID=0"_s));
    QCOMPARE(journald.messages().first(),
             QByteArray("MESSAGE\n\x0a\0\0\0\0\0\0\0one\n_UID=0\n", 27)
                 + "PRIORITY=3\nSYSLOG_IDENTIFIER=scrapazoidctl\nSCRAPAZOID_LEVEL=error\n");
}

void tst_JournalSink::onlyWhereTheOutputIsTheJournal_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::newRow("no journal") << QByteArray();
    QTest::newRow("another file") << ourOutput(1);
    QTest::newRow("nonsense") << QByteArray("journal");
    QTest::newRow("more than that") << ourOutput() + ":1";
}

void tst_JournalSink::onlyWhereTheOutputIsTheJournal()
{
    QFETCH(const QByteArray, stream);
    qputenv("JOURNAL_STREAM", stream);
    DatagramSocket journald;
    const cli::JournalSink sink(journald.name().toUtf8());
    QVERIFY(!sink.isConnected());
    QVERIFY(!sink.write(LogLevel::Info, u"a line"_s));
    QVERIFY(journald.messages().isEmpty());
}

void tst_JournalSink::journalThatIsAway()
{
    qputenv("JOURNAL_STREAM", ourOutput());
    QVERIFY(!cli::JournalSink("/nonexistent/socket").isConnected());
    QVERIFY(!cli::JournalSink(QByteArray(200, 'x')).isConnected());
    QVERIFY(!cli::JournalSink("").isConnected());
    auto journald = std::make_unique<DatagramSocket>();
    const cli::JournalSink sink(journald->name().toUtf8());
    journald.reset();
    QVERIFY(!sink.write(LogLevel::Info, u"a line"_s));
}

/// In place of standard output, with nothing twice; what the journal does not take stands there.
void tst_JournalSink::linesOfTheWatcher()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    QList<QByteArray> words;
    for (const QString &word : program.connection())
        words << QFile::encodeName(word);
    words << "watch"
          << "--once";
    qputenv("JOURNAL_STREAM", ourOutput());
    DatagramSocket journald;
    FakeSurroundings fake;
    fake.surroundings.journalSocket = journald.name().toUtf8();
    QCOMPARE(fake.run(words), 0);
    QCOMPARE(fake.written(), "");
    QCOMPARE(journald.messages(),
             (QByteArrayList{
                 entry("[Cleanup Thread] Running daily file cleanup...", "6", "info"),
                 entry("[Cleanup Thread] Deleted 0 old screenshots, 0 old downloads", "6", "info"),
             }));
    QCOMPARE(fake.run(words + QList<QByteArray>{"--json"}), 0);
    QCOMPARE(journald.messages().size(), 2); // then standard output is for somebody else
    QVERIFY(fake.written().startsWith('{'));
    fake.surroundings.journalSocket = "/nonexistent/socket";
    QCOMPARE(fake.run(words), 0);
    QCOMPARE(fake.written().count('\n'), 2);
}

/// No journald where its socket should be, or a stream that is not ours: plain lines, as before.
void tst_JournalSink::programWithoutJournal()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    QProcessEnvironment variables;
    variables.insert(u"JOURNAL_STREAM"_s, u"8:1"_s);
    const auto ended = Program::wait(*program.start({u"watch"_s, u"--once"_s}, variables));
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.out.count('\n'), 2);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_JournalSink>)
#include "tst_journalsink.moc"
