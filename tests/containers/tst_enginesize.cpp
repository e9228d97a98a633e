// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/enginesize.h"
#include "support/failed.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;

class tst_EngineSize : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheClientPrints_data();
    void readsWhatTheClientPrints();
    void sumsDoNotOverflow();
};

void tst_EngineSize::readsWhatTheClientPrints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *text, qint64 bytes) { QTest::newRow(text) << QString::fromLatin1(text) << bytes; };
    row("0B", 0);
    row("500B", 500);
    row("123kB", 123'000);
    row("1.235GB", 1'235'000'000);
    row("2.001TB", 2'001'000'000'000);
    row("1e+03kB", 1'000'000); // how three digits of 999.9 look
    row("1.2GB (50%)", 1'200'000'000);
    row("0B (virtual 3GB)", 0);
    row(" 77MB ", 77'000'000);
    row("9EB", 9'000'000'000'000'000'000);
    for (const char *nonsense :
         {"", "N/A", "-1B", "GB", "1.2", "1.2XB", "1,2GB", "10EB", "1e999B", "infB", "nanB", "1e+03"})
        row(nonsense, -1);
}

void tst_EngineSize::readsWhatTheClientPrints()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    QCOMPARE(containers::bytesFromText(text), bytes);
}

void tst_EngineSize::sumsDoNotOverflow()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(containers::saturatedSum(2, 3), 5);
    QCOMPARE(containers::saturatedSum(most - 1, 1), most);
    QCOMPARE(containers::saturatedSum(most, 1), most);
    QCOMPARE(containers::saturatedSum(most, most), most);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_EngineSize>)
#include "tst_enginesize.moc"
