// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/jsonwriter.h"
#include "support/failed.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

class tst_JsonWriter : public QObject {
    Q_OBJECT

private slots:
    void layout();
    void numbers_data();
    void numbers();
    void anyTextSurvives();
    void halfSurrogate();

private:
    QByteArray written(const std::function<void(cli::JsonWriter &)> &write)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QTextStream stream(&buffer);
        cli::JsonWriter json(stream);
        json.beginObject();
        write(json);
        json.endObject();
        return buffer.data();
    }
};

void tst_JsonWriter::layout()
{
    const QByteArray text = written([](cli::JsonWriter &json) {
        json.member("b"_L1, u"x"_s);
        json.member("a"_L1, qint64(1));
        json.beginObject("o"_L1);
        json.member("t"_L1, true);
        json.endObject();
        json.beginArray("e"_L1);
        json.endArray();
        json.beginArray("l"_L1);
        json.element(u"1"_s);
        json.beginObject();
        json.null("n"_L1);
        json.endObject();
        json.endArray();
        json.member("m"_L1, std::optional<QString>());
    });
    QCOMPARE(text,
             "{\"b\": \"x\", \"a\": 1, \"o\": {\"t\": true}, \"e\": [], \"l\": [\"1\", {\"n\": null}], \"m\": null}\n");
}

void tst_JsonWriter::numbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("short") << 0.41 << QByteArray("0.41");
    QTest::newRow("rounded") << 0.0206 << QByteArray("0.021");
    QTest::newRow("whole") << 100.0 << QByteArray("100");
    QTest::newRow("tiny") << 0.0000001 << QByteArray("0");
}

void tst_JsonWriter::numbers()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(written([&](cli::JsonWriter &json) { json.member("n"_L1, number); }), "{\"n\": " + text + "}\n");
}

void tst_JsonWriter::anyTextSurvives()
{
    QString all;
    for (ushort code = 0; code < 0x300; ++code)
        all += QChar(code);
    all += u"😀\u2028\u202e\ufeff"_s;
    const QByteArray text = written([&](cli::JsonWriter &json) { json.member("t"_L1, all); });
    QCOMPARE(text.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(text).object().value("t"_L1).toString(), all);
}

void tst_JsonWriter::halfSurrogate()
{
    const QByteArray text = written([](cli::JsonWriter &json) { json.member("t"_L1, QString(QChar(0xd83d))); });
    QVERIFY(!QJsonDocument::fromJson(text).isNull());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_JsonWriter>)
#include "tst_jsonwriter.moc"
