// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/connectionstring.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ConnectionString : public QObject {
    Q_OBJECT

private slots:
    void parts_data();
    void parts();
    void refusal_data();
    void refusal();
    void keepsFurtherParameters();
    void roundTrip();
};

void tst_ConnectionString::parts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("sslmode");

    QTest::newRow("libpq URL") << u"postgresql://ann:secret@db:5433/jobs?sslmode=require"_s << u"db"_s << u"5433"_s
                               << u"ann"_s << u"secret"_s << u"jobs"_s << u"require"_s;
    QTest::newRow("short scheme") << u"postgres://ann@db/jobs"_s << u"db"_s << u""_s << u"ann"_s << u""_s << u"jobs"_s
                                  << u""_s;
    QTest::newRow("psycopg2") << u"postgresql+psycopg2://ann:secret@db/jobs"_s << u"db"_s << u""_s << u"ann"_s
                              << u"secret"_s << u"jobs"_s << u""_s;
    QTest::newRow("asyncpg") << u"postgresql+asyncpg://ann:secret@db/jobs"_s << u"db"_s << u""_s << u"ann"_s
                             << u"secret"_s << u"jobs"_s << u""_s;
    QTest::newRow("ORM password with a slash") << u"postgresql+psycopg2://ann:pa/s?s#w:rd@db:5432/jobs"_s << u"db"_s
                                               << u"5432"_s << u"ann"_s << u"pa/s?s#w:rd"_s << u"jobs"_s << u""_s;
    QTest::newRow("encoded password") << u"postgresql://ann:p%40ss%2Fw%C3%A4@db/jobs"_s << u"db"_s << u""_s << u"ann"_s
                                      << u"p@ss/wä"_s << u"jobs"_s << u""_s;
    QTest::newRow("ORM encoded password") << u"postgresql+psycopg2://ann:p%40ss/x@db/jobs"_s << u"db"_s << u""_s
                                          << u"ann"_s << u"p@ss/x"_s << u"jobs"_s << u""_s;
    QTest::newRow("ORM password with a percent sign") << u"postgresql+psycopg2://ann:100%@db/jobs"_s << u"db"_s << u""_s
                                                      << u"ann"_s << u"100%"_s << u"jobs"_s << u""_s;
    QTest::newRow("question mark in the password")
        << u"postgresql://ann:x?y@db/jobs"_s << u"db"_s << u""_s << u"ann"_s << u"x?y"_s << u"jobs"_s << u""_s;
    QTest::newRow("IPv6") << u"postgresql://[::1]:5432/jobs"_s << u"::1"_s << u"5432"_s << u""_s << u""_s << u"jobs"_s
                          << u""_s;
    QTest::newRow("several hosts") << u"postgresql://a:1,b:2/jobs"_s << u"a,b"_s << u"1,2"_s << u""_s << u""_s
                                   << u"jobs"_s << u""_s;
    QTest::newRow("socket in the query") << u"postgresql:///jobs?host=/run/postgresql"_s << u"/run/postgresql"_s
                                         << u""_s << u""_s << u""_s << u"jobs"_s << u""_s;
    QTest::newRow("key=value") << u"host=db dbname=jobs user=ann password='a b\\'c'"_s << u"db"_s << u""_s << u"ann"_s
                               << u"a b'c"_s << u"jobs"_s << u""_s;
    QTest::newRow("JDBC's ssl") << u"postgresql://db/jobs?ssl=true"_s << u"db"_s << u""_s << u""_s << u""_s << u"jobs"_s
                                << u"require"_s;
    QTest::newRow("blanks around") << u"  host=db\n"_s << u"db"_s << u""_s << u""_s << u""_s << u""_s << u""_s;
}

void tst_ConnectionString::parts()
{
    QFETCH(QString, text);
    const auto parsed = parseConnectionString(text);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QTEST(parsed->keywords.value(u"host"_s), "host");
    QTEST(parsed->keywords.value(u"port"_s), "port");
    QTEST(parsed->keywords.value(u"user"_s), "user");
    QTEST(parsed->password, "password");
    QTEST(parsed->keywords.value(u"dbname"_s), "database");
    QTEST(parsed->keywords.value(u"sslmode"_s), "sslmode");
    QVERIFY(!parsed->keywords.contains(u"password"_s));
}

void tst_ConnectionString::refusal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mentions");

    QTest::newRow("empty") << u" "_s << u"key=value"_s;
    QTest::newRow("another database") << u"mysql://ann:hunter2@db/jobs"_s << u"not PostgreSQL's"_s;
    QTest::newRow("scheme within a word") << u"mypostgresql://ann:hunter2@db/jobs"_s << u"not PostgreSQL's"_s;
    QTest::newRow("ORM parameter") << u"postgresql+psycopg2://ann:hunter2@db/jobs?executemany_mode=values"_s
                                   << u"\"executemany_mode\""_s;
    QTest::newRow("asyncpg's ssl") << u"postgresql+asyncpg://ann:hunter2@db/jobs?ssl=require"_s << u"sslmode=require"_s;
    QTest::newRow("slash in the password") << u"postgresql://ann:hunter2/x@db/jobs"_s << u"percent-encoded"_s;
    QTest::newRow("bad percent escape") << u"postgresql://ann:hunter2%zz@db/jobs"_s << u"percent-encoded"_s;
    QTest::newRow("blank in the password") << u"host=db password=x hunter2"_s << u"key=value"_s;
    QTest::newRow("unknown keyword") << u"host=db hunter2=x"_s << u"key=value"_s;
    QTest::newRow("open quote") << u"host=db password='hunter2"_s << u"key=value"_s;
    QTest::newRow("timeout") << u"host=db password=hunter2 connect_timeout=never"_s << u"connect_timeout"_s;
    QTest::newRow("a word") << u"hunter2"_s << u"key=value"_s;
}

void tst_ConnectionString::refusal()
{
    QFETCH(QString, text);
    QFETCH(QString, mentions);
    const auto parsed = parseConnectionString(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Usage);
    QVERIFY2(parsed.error().message.contains(mentions), qPrintable(parsed.error().message));
    QVERIFY(!parsed.error().message.contains(u"hunter2"_s));
    QVERIFY(!parsed.error().detail.contains(u"hunter2"_s));
}

void tst_ConnectionString::keepsFurtherParameters()
{
    const auto parsed = parseConnectionString(
        u"postgresql+psycopg2://db/jobs?sslmode=verify-full&sslrootcert=/etc/ca.pem&connect_timeout=9&keepalives_idle=60"_s);
    QVERIFY(parsed);
    QCOMPARE(parsed->keywords.value(u"sslrootcert"_s), u"/etc/ca.pem"_s);
    QCOMPARE(parsed->keywords.value(u"keepalives_idle"_s), u"60"_s);
    QCOMPARE(parsed->connectTimeoutSeconds, 9);
    QVERIFY(!parsed->keywords.contains(u"connect_timeout"_s));
}

void tst_ConnectionString::roundTrip()
{
    const QMap<QString, QString> keywords{{u"host"_s, u"/tmp/it's \\ here"_s}, {u"options"_s, u"-c geqo=off"_s}};
    const auto parsed = parseConnectionString(toConnectionString(keywords));
    QVERIFY(parsed);
    QCOMPARE(parsed->keywords, keywords);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_ConnectionString>)
#include "tst_connectionstring.moc"
