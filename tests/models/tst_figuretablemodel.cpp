// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretablemodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using Kind = models::FigureColumn::Kind;

class TestFigureTableModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model.setContent({{.title = u"Name"_s},
                            {.title = u"Size"_s, .kind = Kind::Bytes},
                            {.title = u"Change"_s, .kind = Kind::SignedBytes}},
                           {{u"a"_s, 900, -2048}, {u"c"_s, 1'000'000, 0}, {u"b"_s, QVariant(), 10}});
        m_model.setSearch({});
    }

    void saysFiguresForPeople()
    {
        QCOMPARE(text(0, 1), u"900 bytes"_s);
        QCOMPARE(text(0, 2), u"−2.0 KiB"_s);
        QCOMPARE(text(1, 1), u"976.6 KiB"_s);
        QCOMPARE(text(2, 1), u"–"_s);
        QCOMPARE(text(2, 2), u"+10 bytes"_s);
        QVERIFY(m_model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(m_model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    }

    /// "900 bytes" comes before "976.6 KiB" by value, not by text; what is selected stays so.
    void sortsByValueAndKeepsIndexes()
    {
        const QPersistentModelIndex c = m_model.index(1, 0);
        m_model.sort(1, Qt::DescendingOrder);
        QCOMPARE(column(0), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(c.row(), 0);
        QCOMPARE(m_model.sourceRow(0), 1);
        m_model.sort(0, Qt::AscendingOrder);
        QCOMPARE(column(0), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(c.row(), 2);
        m_model.sort(-1);
    }

    void searchesWhatIsShown()
    {
        m_model.setSearch(u"kib"_s);
        QCOMPARE(column(0), (QStringList{u"a"_s, u"c"_s}));
        m_model.setSearch(u"nothing"_s);
        QCOMPARE(m_model.rowCount(), 0);
    }

private:
    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_model.rowCount(); ++row)
            texts << text(row, column);
        return texts;
    }

    models::FigureTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QTEST_GUILESS_MAIN(support::Guarded<TestFigureTableModel>)
#include "tst_figuretablemodel.moc"
