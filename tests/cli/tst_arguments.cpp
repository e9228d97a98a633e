// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/application.h"
#include "cli/frame/arguments.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::Arguments;
using Words = QList<QByteArray>;

class tst_Arguments : public QObject {
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void refusals_data();
    void refusals();
    void positional();
    void anyBytes();
    void ranges();
    void optionsMeanTheSameEverywhere();
    void whatMayStandAlone();
    void whatWasMeantIsSaid();

private:
    const cli::Options m_known{{.name = "profile", .value = u"NAME"_s, .letter = 'p'},
                               {.name = "days", .value = u"N"_s},
                               {.name = "yes"},
                               {.name = "set", .value = u"KEY=VALUE"_s, .mayRepeat = true},
                               {.name = "measured", .value = u"DAYS"_s, .ifOmitted = "30"}};
};

void tst_Arguments::forms_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<Words>("values");
    QTest::newRow("long, apart") << Words{"--days", "3"} << QByteArray("days") << Words{"3"};
    QTest::newRow("long, joined") << Words{"--days=3"} << QByteArray("days") << Words{"3"};
    QTest::newRow("short, apart") << Words{"-p", "demo"} << QByteArray("profile") << Words{"demo"};
    QTest::newRow("short, joined") << Words{"-pdemo"} << QByteArray("profile") << Words{"demo"};
    QTest::newRow("empty value") << Words{"--days="} << QByteArray("days") << Words{""};
    QTest::newRow("value with equals") << Words{"--set=a.b=c=d"} << QByteArray("set") << Words{"a.b=c=d"};
    QTest::newRow("repeated") << Words{"--set", "a=1", "--set=b=2"} << QByteArray("set") << Words{"a=1", "b=2"};
    QTest::newRow("twice the same") << Words{"--days", "7", "--days=7"} << QByteArray("days") << Words{"7", "7"};
    QTest::newRow("negative number") << Words{"--days", "-1"} << QByteArray("days") << Words{"-1"};
    QTest::newRow("flag") << Words{"x", "--yes", "y"} << QByteArray("yes") << Words{""};
}

void tst_Arguments::forms()
{
    QFETCH(Words, words);
    QFETCH(QByteArray, option);
    const auto parsed = Arguments::parse(words, m_known);
    QVERIFY(parsed);
    QVERIFY(parsed->has(option));
    QTEST(parsed->values(option), "values");
    QCOMPARE(parsed->value(option), parsed->values(option).last());
}

void tst_Arguments::refusals_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("unknown") << Words{"--nope=hunter2"} << u"--nope"_s;
    QTest::newRow("unknown letter") << Words{"-xhunter2"} << u"-x"_s;
    QTest::newRow("no abbreviations") << Words{"--day", "3"} << u"--day"_s;
    QTest::newRow("flag with a value") << Words{"--yes=hunter2"} << u"takes no value"_s;
    QTest::newRow("twice, and not the same")
        << Words{"--days", "7", "--yes", "--days=hunter2"} << u"--days is there twice"_s;
    QTest::newRow("value missing at the end") << Words{"--days"} << u"needs a value: --days N"_s;
    QTest::newRow("value missing before an option") << Words{"--days", "--yes"} << u"needs a value"_s;
}

void tst_Arguments::refusals()
{
    QFETCH(Words, words);
    QFETCH(QString, mentions);
    const auto parsed = Arguments::parse(words, m_known);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Usage);
    QVERIFY2(parsed.error().message.contains(mentions), qPrintable(parsed.error().message));
    QVERIFY(!parsed.error().message.contains(u"hunter2"_s));
}

void tst_Arguments::positional()
{
    const auto parsed = Arguments::parse({"undo", "--yes", "last", "-", "--", "--days", "-x"}, m_known);
    QVERIFY(parsed);
    QCOMPARE(parsed->positional(), Words({"undo", "last", "-", "--days", "-x"}));
    QCOMPARE(parsed->withoutFirstWord().positional(), Words({"last", "-", "--days", "-x"}));
    QCOMPARE(parsed->given(), Words{"yes"});
}

void tst_Arguments::anyBytes()
{
    const auto parsed = Arguments::parse({"--set=screenshots.dir=/srv/\xff\xfe"}, m_known);
    QVERIFY(parsed);
    QCOMPARE(parsed->value("set"), QByteArray("screenshots.dir=/srv/\xff\xfe"));
}

void tst_Arguments::ranges()
{
    const auto of = [this](const QByteArray &value) { return Arguments::parse({"--days", value}, m_known).value(); };
    QCOMPARE(of("7").wholeNumber("days", 1, 10).value(), std::optional<qint64>(7));
    QCOMPARE(of("2.5").number("days", 1, 10).value(), std::optional(2.5));
    QCOMPARE(of("5m").seconds("days").value(), std::optional<qint64>(300));
    QCOMPARE(Arguments().wholeNumber("days", 1, 10).value(), std::nullopt);
    for (const QByteArray bad : {"0", "11", "", "x", "1e1", "nan"}) {
        const auto number = of(bad).wholeNumber("days", 1, 10);
        QVERIFY2(!number, bad.constData());
        QCOMPARE(number.error().message,
                 u"--days cannot be \"%1\": it takes a whole number from 1 to 10."_s.arg(QString::fromLatin1(bad)));
    }
    QVERIFY(!of("nan").number("days", 1, 10));
    QVERIFY(!of("-1").seconds("days"));
}

/// What allows options to stand before the command.
void tst_Arguments::optionsMeanTheSameEverywhere()
{
    const cli::Application application;
    QMap<QByteArray, bool> isFlag;
    for (const auto &command : application.commands()) {
        const auto all = cli::connectionOptions() + cli::Application::generalOptions() + command->options();
        for (const cli::Option &option : all) {
            QVERIFY2(isFlag.value(option.name, option.isFlag()) == option.isFlag(), option.name.constData());
            isFlag.insert(option.name, option.isFlag());
            QVERIFY2(!option.description.isEmpty(), option.name.constData());
        }
    }
}

void tst_Arguments::whatMayStandAlone()
{
    QCOMPARE(Arguments::parse({"--measured"}, m_known)->value("measured"), QByteArray("30"));
    QCOMPARE(Arguments::parse({"--measured", "--yes"}, m_known)->value("measured"), QByteArray("30"));
    QCOMPARE(Arguments::parse({"--measured", "7"}, m_known)->value("measured"), QByteArray("7"));
    QVERIFY(!Arguments::parse({"--days"}, m_known));
}

void tst_Arguments::whatWasMeantIsSaid()
{
    const auto near = Arguments::parse({"--measure"}, m_known);
    QVERIFY2(near.error().message.contains(u"(did you mean --measured?)"_s), qPrintable(near.error().message));
    const auto far = Arguments::parse({"--frobnicate"}, m_known);
    QVERIFY2(!far.error().message.contains(u"did you mean"_s), qPrintable(far.error().message));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Arguments>)
#include "tst_arguments.moc"
