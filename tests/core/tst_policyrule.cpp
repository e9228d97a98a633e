// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/itemkinds.h"
#include "core/plan/policyrule.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// A language that says of each text whether a number came with it.
struct Numbers : QTranslator {
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *, const char *, int number) const override
    {
        return number < 0 ? u"plain"_s : u"with the number %1"_s.arg(number);
    }
};
} // namespace

class TestPolicyRule : public QObject {
    Q_OBJECT

private slots:
    void isKeptAsDataAndReadInWords()
    {
        using Way = PolicyRule::Way;
        const auto downloads = Directory::Downloads;
        const QList<PolicyRule> rules{
            {.kind = ItemKind::Execution, .seconds = 3600},
            {.kind = ItemKind::Screenshot, .directory = Directory::Screenshots, .days = 3},
            {.kind = ItemKind::Download, .directory = downloads, .days = 1},
            {.kind = ItemKind::Download, .directory = downloads, .way = Way::Chosen},
            {.kind = ItemKind::Orphan, .directory = downloads, .seconds = 7200},
            {.kind = ItemKind::Missing, .directory = downloads, .seconds = 86400},
            {.kind = ItemKind::Missing, .directory = Directory::Screenshots, .way = Way::Relink}};
        const QString kept = toText(rules);
        QCOMPARE(kept,
                 u"stuck 3600s, screenshots 3d, downloads 1d, chosen downloads, orphans downloads 7200s, "
                 "missing downloads 86400s, relink screenshots"_s);
        const QString words = describePolicy(kept);
        for (const QString &part :
             {u"unfinished for more than"_s, u"screenshots older than 3 day"_s, u"downloads older than 1 day"_s,
              u"chosen files of downloads"_s, u"orphans of downloads older than"_s, u"rows of downloads older than"_s,
              u"rows of screenshots whose file lies elsewhere"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        QCOMPARE(describePolicy(manifestPolicy()), u"from the folders' own lists"_s);
    }

    void whatIsNoneStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "screenshots older than 7 day(s)", "screenshots 3", "screenshots 3s",
                                 "screenshots -3d", "stuck 5d", "orphans elsewhere 5s", "relink",
                                 "screenshots 3d, and more", "screenshots 99999999999d", "aggressive", "  ", ", "})
            QTest::addRow("<%s>", text) << QString::fromUtf8(text);
    }
    void whatIsNoneStaysAsItIs()
    {
        QFETCH(const QString, text);
        QCOMPARE(describePolicy(text), text);
    }

    /// Qt finds no text where it is asked for a plural form of one that has none.
    void onlyPluralsAreAskedForANumber()
    {
        Numbers numbers;
        QVERIFY(QCoreApplication::installTranslator(&numbers));
        QCOMPARE(textOfKind(factsOf(ItemKind::Screenshot).rule, {u"x"_s, {}}, 3), u"with the number 3"_s);
        QCOMPARE(textOfKind(factsOf(ItemKind::Orphan).rule, {u"x"_s, u"y"_s}, 0), u"plain"_s);
        QCOMPARE(textOfKind(factsOf(ItemKind::Execution).rule, {{}, u"y"_s}, 0), u"plain"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicyRule)
#include "tst_policyrule.moc"
