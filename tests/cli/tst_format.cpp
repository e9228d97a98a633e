// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/format.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Format : public QObject {
    Q_OBJECT

private slots:
    void table();
    void counts();
    void times();
    void wrapped();
    void wideCharacters();
};

void tst_Format::table()
{
    QCOMPARE(
        cli::format::table({{u"RUN"_s, u"DONE"_s, u"BY"_s}, {u"a"_s, u"12345"_s, u""_s}, {u"long"_s, u"1"_s}}, {1}),
        QStringList({u"RUN    DONE  BY"_s, u"a     12345"_s, u"long      1"_s}));
    QCOMPARE(cli::format::table({}), QStringList());
}

void tst_Format::counts()
{
    QCOMPARE(cli::format::counts({}), u"nothing"_s);
    Counts counts;
    counts.of(ItemKind::Execution) = 2;
    counts.of(ItemKind::Screenshot) = 3;
    counts.bytes = 2048;
    const QString text = cli::format::counts(counts);
    QVERIFY(text.contains(u"2 execution"_s));
    QVERIFY(text.contains(u"3 screenshot"_s));
    QVERIFY(text.contains(u"(2.0 KiB)"_s));
    QVERIFY(!text.contains(u"download"_s));
}

void tst_Format::times()
{
    QCOMPARE(cli::format::utc(ServerTime{1'000'000'999'999}), u"1970-01-12 13:46:40 UTC"_s);
    QCOMPARE(cli::format::utc(std::optional<ServerTime>()), u"-"_s);
}

void tst_Format::wrapped()
{
    const QString help = u"Usage: x\n\n  --days N  days for which files are kept here\nA paragraph that is long."_s;
    QCOMPARE(cli::format::wrapped(help, 0), help);
    QCOMPARE(
        cli::format::wrapped(help, 30),
        u"Usage: x\n\n  --days N  days for which\n            files are kept\n            here\nA paragraph that is long."_s);
    QCOMPARE(cli::format::wrapped(u"aaaaaaaaaa bb"_s, 5), u"aaaaaaaaaa bb"_s); // nowhere to break
}

/// A Chinese character is as wide as two others, and lines end between any two of them.
void tst_Format::wideCharacters()
{
    QCOMPARE(cli::format::places(u"运行 a"), 6);
    QCOMPARE(cli::format::table({{u"运行"_s, u"x"_s}, {u"abc"_s, u"y"_s}}), (QStringList{u"运行  x"_s, u"abc   y"_s}));
    QCOMPARE(cli::format::wrapped(u"文件保留的天数和作业"_s, 8), u"文件保留\n的天数和\n作业"_s);
    QCOMPARE(cli::format::wrapped(u"天数 --max-percent N"_s, 10), u"天数\n--max-percent N"_s);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Format>)
#include "tst_format.moc"
