// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/inifile.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_IniFile : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatItDoesNotKnow();
    void editsInPlace();
    void anyBytesSurvive();
    void damaged_data();
    void damaged();
};

void tst_IniFile::keepsWhatItDoesNotKnow()
{
    const QByteArray text = "; ours\n\n[console]\ndefault=a\n# why\nnew.key = \"x\"\n\n[another tool]\nit's = fine\n";
    const auto file = IniFile::parse(text, u"f"_s);
    QVERIFY(file);
    QCOMPARE(file->toBytes(), text);
    QCOMPARE(file->value("console", "new.key"), QByteArray("x"));
    QCOMPARE(file->lineOf("console", "new.key"), 6);
    QCOMPARE(file->sections(), QList<QByteArray>({"console", "another tool"}));
}

void tst_IniFile::editsInPlace()
{
    auto file = IniFile::parse("[a]\none = 1\n; note\ntwo = 2\n\n[b]\none = 3\n", u"f"_s);
    QVERIFY(file);
    file->setValue("a", "one", "4");
    file->setValue("a", "three", "5");
    file->setValue("c", "six", "7");
    file->removeValue("a", "two");
    QCOMPARE(file->toBytes(), "[a]\none = 4\n; note\nthree = 5\n\n[b]\none = 3\n\n[c]\nsix = 7\n");
    file->removeSection("b");
    QCOMPARE(file->toBytes(), "[a]\none = 4\n; note\nthree = 5\n\n[c]\nsix = 7\n");
}

void tst_IniFile::anyBytesSurvive()
{
    QByteArray all;
    for (int code = 1; code < 256; ++code)
        all += static_cast<char>(code);
    const QList<QByteArray> values{
        all, "", " a ", "\"quoted\"", "\"", "a\\b", "a\\x41b", "a;b#c", "bad\xff\xfe.png", "naïve", "a = b", "\n"};
    IniFile file;
    for (qsizetype index = 0; index < values.size(); ++index)
        file.setValue("s", QByteArray::number(index), values.at(index));
    const auto again = IniFile::parse(file.toBytes(), u"f"_s);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    for (qsizetype index = 0; index < values.size(); ++index)
        QCOMPARE(again->value("s", QByteArray::number(index)), values.at(index));
}

void tst_IniFile::damaged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("no equals") << QByteArray("[a]\nb = 1\nnonsense\n") << 3;
    QTest::newRow("open section") << QByteArray("[a\n") << 1;
    QTest::newRow("empty section") << QByteArray("[ ]\n") << 1;
    QTest::newRow("before any section") << QByteArray("a = 1\n") << 1;
    QTest::newRow("no key") << QByteArray("[a]\n = 1\n") << 2;
    QTest::newRow("twice the key") << QByteArray("[a]\nb = 1\nb = 2\n") << 3;
    QTest::newRow("twice the section") << QByteArray("[a]\n[b]\n[a]\n") << 3;
    QTest::newRow("bad escape") << QByteArray("[a]\nb = \\q\n") << 2;
    QTest::newRow("cut escape") << QByteArray("[a]\nb = \\x4\n") << 2;
    QTest::newRow("zero by escape") << QByteArray("[a]\nb = \\x00\n") << 2;
    QTest::newRow("zero byte") << QByteArray("[a]\nb = 1\0\n", 10) << 2;
}

void tst_IniFile::damaged()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto file = IniFile::parse(text, u"/etc/console.ini"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Usage);
    QVERIFY(file.error().message.contains(u"/etc/console.ini is damaged in line %1:"_s.arg(line)));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_IniFile>)
#include "tst_inifile.moc"
