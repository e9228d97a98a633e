// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/remember.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>
#include <memory>

using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
const QString uuid = u"7d304e9c-1b7a-4d5e-9c3f-0a1b2c3d4e5f"_s;

void hover(QWidget *widget, const QPoint &position)
{
    QHelpEvent help(QEvent::ToolTip, position, widget->mapToGlobal(position));
    QCoreApplication::sendEvent(widget, &help);
}
} // namespace

/// Whatever the keys of the service are, one can tell them apart.
class TestDataTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }

    void init()
    {
        gui::windowSettings().clear();
        makeModel();
        open();
    }

    void cleanup()
    {
        QToolTip::hideText();
        m_table.reset();
    }

    void columnsGrowToWhatTheyShow()
    {
        addRow(u"#7"_s);
        QCoreApplication::processEvents();
        QCOMPARE(m_table->columnWidth(1), 100); // the page's own width is enough
        addRow(uuid);
        QTRY_VERIFY_WITH_TIMEOUT(m_table->columnWidth(1) > 100, patienceMs);
        const int wide = m_table->columnWidth(1);
        QVERIFY(wide <= m_table->viewport()->width() / 4);
        m_model->removeRow(1);
        QTest::qWait(0);
        QCOMPARE(m_table->columnWidth(1), wide); // nothing jumps when it goes
    }

    void theColumnThatTakesTheRestKeepsAThird()
    {
        m_table->resize(420, 300);
        addRow(uuid);
        QTRY_VERIFY_WITH_TIMEOUT(m_table->columnWidth(2) < 220, patienceMs); // gives up what it does not need
        QVERIFY(m_table->columnWidth(0) >= m_table->viewport()->width() / 3);
    }

    /// Where it is tight, the room of the sort arrow is given to the column that has it.
    void theRoomOfTheArrowMovesWithIt()
    {
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Quantity"_s, u"Quantity"_s});
        addRow(u"b"_s);
        m_table->setColumnWidth(1, 10);
        m_table->setColumnWidth(2, 10);
        gui::windowSettings().clear();
        m_table = std::make_unique<gui::DataTable>();
        m_table->setModel(m_model.get());
        m_table->setColumnCharacters({1, 1, 1});
        m_table->giveRest(0);
        m_table->resize(420, 300);
        m_table->sortByColumn(1, Qt::AscendingOrder);
        m_table->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_table->columnWidth(1) > m_table->columnWidth(2), patienceMs);
        const int bare = m_table->columnWidth(2);
        QVERIFY(bare > m_table->fontMetrics().horizontalAdvance(u"Quantity"_s));
        m_table->sortByColumn(2, Qt::AscendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(m_table->columnWidth(2) > m_table->columnWidth(1), patienceMs);
        QCOMPARE(m_table->columnWidth(1), bare);
    }

    void aWidthGivenByHandStays()
    {
        m_table->horizontalHeader()->resizeSection(1, 60);
        addRow(uuid);
        QTest::qWait(0);
        QCOMPARE(m_table->columnWidth(1), 60);
        // In the next window, too.
        open();
        QTest::qWait(0);
        QCOMPARE(m_table->columnWidth(1), 60);
    }

    void whatIsCutStandsInATooltip()
    {
        addRow(u"#7"_s);
        addRow(uuid);
        m_table->horizontalHeader()->resizeSection(1, 60);
        hover(m_table->viewport(), m_table->visualRect(m_model->index(1, 1)).center());
        QTRY_COMPARE_WITH_TIMEOUT(QToolTip::text(), uuid, patienceMs);
        hover(m_table->viewport(), m_table->visualRect(m_model->index(0, 1)).center());
        QTRY_VERIFY_WITH_TIMEOUT(QToolTip::text() != uuid, patienceMs);
    }

    void aLabelThatIsCutSaysItAllInATooltip()
    {
        gui::ElidedLabel label;
        label.setText(u"Execution #"_s + uuid);
        label.show();
        label.resize(90, 24);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        hover(&label, {5, 5});
        QTRY_COMPARE_WITH_TIMEOUT(QToolTip::text(), label.text(), patienceMs);
        QToolTip::hideText();
        QTRY_VERIFY_WITH_TIMEOUT(QToolTip::text().isEmpty(), patienceMs);
        label.resize(label.sizeHint() + QSize(10, 0));
        hover(&label, {5, 5});
        QVERIFY(QToolTip::text().isEmpty());
    }

    /// Saving waits for the disk: it is for the end of a drag, not for each step.
    void aDragIsSavedWhenItIsOver()
    {
        open();
        const auto saved = [] { return gui::windowSettings().value(u"tables/trial"_s).toByteArray(); };
        QTest::qWait(static_cast<int>(2 * gui::saveDelay.count())); // what opening has changed
        const QByteArray before = saved();
        for (int width = 130; width <= 150; ++width)
            m_table->setColumnWidth(1, width);
        QCOMPARE(saved(), before);
        QTRY_VERIFY_WITH_TIMEOUT(saved() != before, patienceMs);
        const QByteArray dragged = saved();
        m_table->setColumnWidth(1, 170);
        m_table.reset(); // closed before
        QVERIFY(saved() != dragged);
        open();
        QCOMPARE(m_table->columnWidth(1), 170);
    }

    /// A page's model may go before its table: what was changed last is kept all the same.
    void whatIsNotSavedYetOutlivesTheModel()
    {
        m_table->setColumnWidth(1, 170);
        m_model.reset();
        m_table.reset();
        makeModel();
        open();
        QCOMPARE(m_table->columnWidth(1), 170);
        QCOMPARE(m_table->columnWidth(2), 220);
    }

    void aSplitterStandsWhereItWasLeft()
    {
        const auto sizesAfter = [](bool isMoved) {
            QSplitter splitter;
            splitter.addWidget(new QWidget);
            splitter.addWidget(new QWidget);
            splitter.resize(400, 100);
            gui::remember(&splitter, u"trial/splitter"_s);
            splitter.show();
            if (isMoved) {
                QWidget *handle = splitter.handle(1);
                const QPoint grip = handle->rect().center();
                QTest::mousePress(handle, Qt::LeftButton, {}, grip);
                QTest::mouseMove(handle, grip + QPoint(60, 0));
                QTest::mouseRelease(handle, Qt::LeftButton, {}, grip + QPoint(60, 0));
                QTest::qWait(static_cast<int>(2 * gui::saveDelay.count()));
            }
            return splitter.sizes();
        };
        const QList<int> usual = sizesAfter(false);
        const QList<int> moved = sizesAfter(true);
        QVERIFY(moved != usual);
        QCOMPARE(sizesAfter(false), moved);
    }

private:
    void makeModel()
    {
        m_model = std::make_unique<QStandardItemModel>(0, 3);
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Execution"_s, u"User"_s});
    }

    void open()
    {
        m_table = std::make_unique<gui::DataTable>();
        m_table->setModel(m_model.get());
        m_table->elideInMiddle({1});
        m_table->setColumnWidth(1, 100);
        m_table->setColumnWidth(2, 220);
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_table->rememberAs(u"trial"_s);
        m_table->resize(900, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void addRow(const QString &key)
    {
        m_model->appendRow({new QStandardItem(u"a"_s), new QStandardItem(key), new QStandardItem(u"b"_s)});
    }

    QTemporaryDir m_home;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<gui::DataTable> m_table;
};

QTEST_MAIN(support::Guarded<TestDataTable>)
#include "tst_datatable.moc"
