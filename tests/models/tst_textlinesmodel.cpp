// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textlinesmodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using models::TextLinesModel;

namespace {
QStringList linesOf(const TextLinesModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data().toString();
    return all;
}
} // namespace

class TestTextLinesModel : public QObject {
    Q_OBJECT

private slots:
    void linesAreThoseOfTheText()
    {
        TextLinesModel model(u"one\r\n\n\ttwo\nthree"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(linesOf(model), (QStringList{u"one"_s, QString(), u"    two"_s, u"three"_s}));
        QCOMPARE(model.lines(), 4);
        QCOMPARE(TextLinesModel(QString()).rowCount(), 0);
        QCOMPARE(linesOf(TextLinesModel(u"end\n"_s)), QStringList{u"end"_s});
    }

    void aLongLineIsBrokenAndNothingOfItLost()
    {
        const QString letter = QString::fromUcs4(U"\U0001F600");
        QString text(TextLinesModel::longestLine - 1, u'x');
        text += letter;
        text += QString(3 * TextLinesModel::longestLine, u'y');
        const TextLinesModel model(text);
        const QStringList lines = linesOf(model);
        QCOMPARE(lines.join(QString()), text);
        QVERIFY(lines.at(1).startsWith(letter));
        for (const QString &line : lines)
            QVERIFY(line.size() <= TextLinesModel::longestLine);
        // A line that is exactly as long is followed by no empty one.
        QCOMPARE(linesOf(TextLinesModel(QString(TextLinesModel::longestLine, u'z') + u"\nnext"_s)).size(), 2);
    }

    void aLongLineIsBrokenBetweenWords()
    {
        const QString text = u"seven by seven "_s.repeated(30);
        const QStringList lines = linesOf(TextLinesModel(text));
        QCOMPARE(lines.join(QString()), text);
        for (const QString &line : lines)
            QVERIFY2(line.endsWith(u' ') && line.size() <= TextLinesModel::longestLine, qPrintable(line));
    }

    void ofVeryManyLinesTheEndsAreThere()
    {
        QString text;
        for (int line = 0; line < 4 * TextLinesModel::mostLines; ++line)
            text += QString::number(line) + u'\n';
        const TextLinesModel model(text);
        QCOMPARE(model.rowCount(), TextLinesModel::mostLines + 1);
        QCOMPARE(model.lines(), 4 * TextLinesModel::mostLines);
        QCOMPARE(model.index(0).data().toString(), u"0"_s);
        const int middle = TextLinesModel::mostLines / 2;
        QCOMPARE(model.index(middle - 1).data().toString(), QString::number(middle - 1));
        QVERIFY(model.index(middle).data().toString().contains(u"300"_s));
        QCOMPARE(model.index(middle + 1).data().toString(), QString::number(4 * TextLinesModel::mostLines - middle));
        QCOMPARE(model.index(model.rowCount() - 1).data().toString(),
                 QString::number(4 * TextLinesModel::mostLines - 1));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestTextLinesModel>)
#include "tst_textlinesmodel.moc"
