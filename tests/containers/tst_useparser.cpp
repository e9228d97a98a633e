// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/useparser.h"
#include "support/failed.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace containers;

class tst_UseParser : public QObject {
    Q_OBJECT

private slots:
    void sharedLayersCountOnce();
    void missingFieldsDegrade();
    void nonsenseIsAnError_data();
    void nonsenseIsAnError();
    void hugeSizesDoNotOverflow();
    void totalsReplaceWhatTheyName();
};

/// Without the engine's own totals.
void tst_UseParser::sharedLayersCountOnce()
{
    const auto use = useFromJson(R"({"Images":[
        {"Repository":"app","Tag":"1","ID":"a","Size":"3GB","SharedSize":"1GB","Containers":"1"},
        {"Repository":"app","Tag":"<none>","ID":"b","Size":"1.5GB","SharedSize":"1GB","Containers":"0"},
        {"Repository":"<none>","Tag":"<none>","ID":"c","Size":"7MB","SharedSize":"0B","Containers":"N/A"}],
      "BuildCache":[{"ID":"x*","Size":"300MB","Shared":"true","InUse":"true"},
                    {"ID":"y","Size":"1e+03kB","Shared":"false","InUse":"false","Description":"pip install"}]})");
    QVERIFY(use);
    QCOMPARE(use->images.bytes, 3'507'000'000);
    QCOMPARE(use->images.reclaimableBytes, 500'000'000);
    QCOMPARE(use->images.items.at(0).name, u"app:1"_s);
    QCOMPARE(use->images.items.at(1).name, u"app"_s);
    QCOMPARE(use->images.items.at(2).name, QString());
    QCOMPARE(use->images.items.at(2).use, ItemUse::Unknown);
    QCOMPARE(use->buildCache.bytes, 1'000'000);
    QCOMPARE(use->buildCache.reclaimableBytes, 1'000'000);
    QCOMPARE(use->buildCache.items.at(0).id, u"x"_s);
    QCOMPARE(use->buildCache.items.at(0).use, ItemUse::InUse);
    QCOMPARE(use->buildCache.items.at(1).name, u"pip install"_s);
    QCOMPARE(use->totalBytes(), 3'508'000'000);
}

void tst_UseParser::missingFieldsDegrade()
{
    const auto use = useFromJson(R"({"Unheard":1,"Images":null,"Containers":[{},7,"x",null],"Volumes":{"a":1}})");
    QVERIFY(use);
    QCOMPARE(use->images.count, 0);
    QCOMPARE(use->containers.count, 1);
    QCOMPARE(use->containers.items.at(0).bytes, -1);
    QCOMPARE(use->containers.items.at(0).use, ItemUse::Unknown);
    QCOMPARE(use->totalBytes(), 0);
}

void tst_UseParser::nonsenseIsAnError_data()
{
    QTest::addColumn<QByteArray>("output");
    for (const char *output : {"", "{", "[]", "null", "Images space usage:", "{}{}"})
        QTest::newRow(output) << QByteArray(output);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("zero bytes") << QByteArray(1000, '\0');
}

void tst_UseParser::nonsenseIsAnError()
{
    QFETCH(QByteArray, output);
    const auto use = useFromJson(output);
    QVERIFY(!use);
    QCOMPARE(use.error().kind, ErrorKind::Connection);
}

void tst_UseParser::hugeSizesDoNotOverflow()
{
    const auto use = useFromJson(R"({"Volumes":[{"Name":"a","Size":"9EB","Links":"0"},{"Name":"b","Size":"9EB"}],
                                     "Containers":[{"Size":"9EB","State":"running"}]})");
    QVERIFY(use);
    QCOMPARE(use->volumes.bytes, std::numeric_limits<qint64>::max());
    QCOMPARE(use->volumes.reclaimableBytes, 9'000'000'000'000'000'000);
    QCOMPARE(use->totalBytes(), std::numeric_limits<qint64>::max());
}

void tst_UseParser::totalsReplaceWhatTheyName()
{
    auto use = useFromJson(R"({"Images":[{"ID":"a","Size":"3GB","SharedSize":"1GB","Containers":"1"}],
                               "Volumes":[{"Name":"a","Size":"5MB","Links":"0"}]})");
    QVERIFY(use);
    applyTotals(*use, R"json({"Type":"Images","TotalCount":"4","Size":"5GB","Reclaimable":"2GB (40%)"}
rubbish
{"Type":"Local Volumes","TotalCount":"9","Size":"N/A","Reclaimable":"0B"}
{"Type":"Moons","TotalCount":"9","Size":"1B","Reclaimable":"0B"}
)json");
    QCOMPARE(use->images.count, 4);
    QCOMPARE(use->images.bytes, 5'000'000'000);
    QCOMPARE(use->images.reclaimableBytes, 2'000'000'000);
    QCOMPARE(use->volumes.count, 1);
    QCOMPARE(use->volumes.bytes, 5'000'000);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_UseParser>)
#include "tst_useparser.moc"
