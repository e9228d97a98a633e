// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/failed.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {
/// Set in the program that this one starts: there something is missing.
constexpr char missing[] = "SCRAPAZOID_TEST_MISSING";

struct Cleaned {
    ~Cleaned() { qWarning("cleaned up"); }
};
} // namespace

class TestFailed : public QObject {
    Q_OBJECT

private slots:
    void aFixtureThatFailsEndsOneFunction()
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(missing), u"1"_s);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"needsSomething:first"_s, u"needsSomething:second"_s, u"needsNothing"_s});
        QVERIFY(program.waitForFinished());
        const QByteArray said = program.readAllStandardOutput();
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(said.contains("FAIL!  : TestFailed::needsSomething(first) no 1 of two"), said);
        QVERIFY2(said.contains("cleaned up"), said);
        QVERIFY2(said.contains("PASS   : TestFailed::needsSomething(second)"), said);
        QVERIFY2(said.contains("PASS   : TestFailed::needsNothing()"), said);
    }

    void needsSomething_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("first") << 1;
        QTest::newRow("second") << 2;
    }
    void needsSomething()
    {
        QFETCH(int, number);
        const Cleaned cleaned;
        if (number == 1 && qEnvironmentVariableIsSet(missing))
            support::fail("no %d of %s", number, "two");
    }

    void needsNothing() { }
};

QTEST_GUILESS_MAIN(support::Guarded<TestFailed>)
#include "tst_failed.moc"
