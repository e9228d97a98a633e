// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/forecastinput.h"
#include "cleanup/session/applyretention.h"
#include "core/base/bytes.h"
#include "core/storage/roomneeded.h"
#include "gui/capacity/applyretentiondialog.h"
#include "gui/capacity/capacitypage.h"
#include "gui/capacity/capacitytext.h"
#include "gui/capacity/projectionview.h"
#include "gui/capacity/roomview.h"
#include "gui/charts/linecard.h"
#include "gui/charts/linechart.h"
#include "gui/settings.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/statcard.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
using support::patienceMs;

struct Capacity {
    Capacity()
        : session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , page(session)
    {
        session.setRefreshInterval(0);
        page.resize(1100, 760);
        page.show();
    }
    QString card(const QString &name) { return page.findChild<gui::StatCard *>(name)->accessibleName(); }
    QString label(const QString &name) { return page.findChild<QLabel *>(name)->text(); }
    /// Connected, measured and looked at; `it` has to have something to measure.
    bool measure(const Installation &it)
    {
        session.setTarget(it.target);
        if (!QTest::qWaitFor([this] { return page.findChild<QPushButton *>(u"useMeasuredButton"_s)->isEnabled(); },
                             patienceMs))
            return false;
        page.showLook(*cleanup::lookAtStorage(it.session(), it.context));
        return page.isSettled();
    }
    gui::ApplyRetentionDialog *openApply()
    {
        page.findChild<QPushButton *>(u"applyButton"_s)->click();
        return page.findChild<gui::ApplyRetentionDialog *>();
    }
    QDoubleSpinBox *spin(const QString &name) { return page.findChild<QDoubleSpinBox *>(name); }

    gui::LiveSession session;
    gui::CapacityPage page;
};

constexpr qint64 gib = qint64(1) << 30;

/// Ten days of 1 GiB of screenshots and 2 GiB of downloads, 1 GiB of orphans each and 3 GiB in quarantine, on a volume
/// of which 10 GiB are free.
cleanup::StorageLookPtr crowdedVolume(bool isOne = true)
{
    auto inventory = std::make_shared<Inventory>();
    auto look = std::make_shared<cleanup::StorageLook>();
    for (const Directory directory : directories) {
        const qint64 size = directory == Directory::Screenshots ? gib : 2 * gib;
        DirectoryInventory part;
        part.directory = directory;
        part.volume = Volume{.totalBytes = 100 * gib, .freeBytes = 15 * gib, .availableBytes = 10 * gib};
        part.allocated = 11 * size;
        part.device = isOne || directory == Directory::Screenshots ? 1 : 2;
        part.quarantine = directory == Directory::Screenshots ? Tally{3, 3 * gib} : Tally{0, 4096};
        inventory->directories.push_back(part);
        DirectoryFigures figures;
        figures.ages.assign(10, Tally{4, size / 2}); // a lot is on disk, little of it is content
        figures.allocatedAges.assign(10, size);
        figures.orphans = {2, gib / 2};
        figures.allocatedOrphans = gib;
        look->figures.directories.push_back(figures);
    }
    look->inventory = inventory;
    return look;
}

std::optional<RoomNeeded> roomOn(const cleanup::StorageLook &look, Directory onVolumeOf, qint64 wanted)
{
    return RoomNeeded::of(*look.inventory, look.figures, onVolumeOf, wanted);
}
} // namespace

class TestCapacityPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { gui::windowSettings().clear(); }

    void theManualsExampleWithoutAConnection()
    {
        Capacity capacity;
        QVERIFY2(capacity.card(u"dailyCard"_s).contains(u"1.3 GB"_s), qPrintable(capacity.card(u"dailyCard"_s)));
        QVERIFY(capacity.card(u"neededCard"_s).contains(u"10.92 GB"_s));
        QVERIFY(capacity.page.findChild<QLabel *>(u"formulaLabel"_s)->text().contains(u"= 10.92 GB "_s));
        QVERIFY(capacity.card(u"fullCard"_s).contains(u"too little data"_s));
    }

    void slidersAndWhatIfsMoveEverything()
    {
        Capacity capacity;
        capacity.page.findChild<QSlider *>(u"shotsSlider"_s)->setValue(14);
        capacity.page.findChild<QSlider *>(u"loadsSlider"_s)->setValue(14);
        QVERIFY(capacity.card(u"neededCard"_s).contains(u"21.84 GB"_s));
        capacity.spin(u"executionsFactorSpin"_s)->setValue(2);
        QVERIFY(capacity.card(u"neededCard"_s).contains(u"43.68 GB"_s));
        capacity.page.findChild<QPushButton *>(u"archiveButton"_s)->click();
        QCOMPARE(capacity.page.plan().days, (std::array{90, 30}));
    }

    /// "Stay under 75 %" gives the longest retention, "keep 7 days" the volume to buy.
    void theReverseQuestion()
    {
        Capacity capacity;
        capacity.spin(u"volumeSpin"_s)->setValue(100); // 75 GiB / (1.3 GB × 1.2) = 51.6 days
        const QString card = capacity.card(u"safeCard"_s);
        QVERIFY2(card.contains(u"51 day"_s), qPrintable(card));
        QVERIFY2(card.contains(u"13.6 GiB"_s), qPrintable(card)); // 10.92 GB / 0.75
    }

    /// What nobody misses first, then no more days of files than it takes.
    void whatMustGoToHaveSoMuchFree_data()
    {
        QTest::addColumn<qint64>("wanted");
        QTest::addColumn<qsizetype>("steps");
        QTest::addColumn<int>("days"); // 0: no file in use has to go
        QTest::addColumn<qint64>("freeThen");
        QTest::addColumn<qint64>("lacking");
        QTest::newRow("it is free") << 10 * gib << qsizetype(0) << 0 << 10 * gib << qint64(0);
        QTest::newRow("quarantine") << 13 * gib << qsizetype(1) << 0 << 13 * gib << qint64(0);
        QTest::newRow("orphans") << 13 * gib + 1 << qsizetype(2) << 0 << 15 * gib << qint64(0);
        QTest::newRow("a day") << 15 * gib + 1 << qsizetype(3) << 9 << 18 * gib << qint64(0);
        QTest::newRow("two days") << 18 * gib + 1 << qsizetype(3) << 8 << 21 * gib << qint64(0);
        QTest::newRow("all but one") << 42 * gib << qsizetype(3) << 1 << 42 * gib << qint64(0);
        QTest::newRow("too much") << 50 * gib << qsizetype(3) << 1 << 42 * gib << 8 * gib;
    }
    void whatMustGoToHaveSoMuchFree()
    {
        QFETCH(const qint64, wanted);
        const auto room = roomOn(*crowdedVolume(), Directory::Downloads, wanted);
        QVERIFY(room);
        QTEST(static_cast<qsizetype>(room->steps.size()), "steps");
        QTEST(room->days.value_or(0), "days");
        QTEST(room->steps.empty() ? room->freeBytes : room->steps.back().freeThen, "freeThen");
        QTEST(room->lackingBytes, "lacking");
    }

    /// What lies on another volume gives nothing back here, and what nobody could look into is not none.
    void roomIsMadeOnOneVolume()
    {
        const cleanup::StorageLookPtr apart = crowdedVolume(false);
        const auto room = roomOn(*apart, Directory::Downloads, 12 * gib);
        QCOMPARE(room->steps.size(), 2U); // its own orphans, and a day of downloads
        QCOMPARE(room->days, std::optional(9));
        QCOMPARE(room->steps.back().freeThen, 13 * gib);
        cleanup::StorageLook unknown = *apart;
        Inventory inventory = *unknown.inventory;
        inventory.directories[1].quarantine.reset();
        unknown.inventory = std::make_shared<Inventory>(inventory);
        const auto asked = roomOn(unknown, Directory::Downloads, 12 * gib);
        QCOMPARE(asked->steps.size(), 3U);
        QVERIFY(!asked->steps.front().gives && asked->steps.front().freeThen == 10 * gib);
        inventory.directories[1].volume.reset();
        unknown.inventory = std::make_shared<Inventory>(inventory);
        QVERIFY(!roomOn(unknown, Directory::Downloads, 12 * gib));
    }

    /// The formula knows sizes; what they take is said beside it, and what waits in quarantine.
    void realityKnowsBlocksAndQuarantine()
    {
        const cleanup::StorageLookPtr look = crowdedVolume();
        const QString said = gui::capacitytext::reality(CapacityPlan(), *look);
        QVERIFY2(said.endsWith(u"take 33.0 GiB, and what waits in quarantine 3.0 GiB."_s), qPrintable(said));
        cleanup::StorageLook unknown = *look;
        Inventory inventory = *look->inventory;
        inventory.directories[0].quarantine.reset();
        unknown.inventory = std::make_shared<Inventory>(inventory);
        QVERIFY(gui::capacitytext::reality(CapacityPlan(), unknown).endsWith(u"in quarantine is not known."_s));
    }

    /// Asked and taken with the keyboard alone.
    void roomIsAskedForInItsTab()
    {
        Capacity capacity;
        auto *view = capacity.page.findChild<gui::RoomView *>();
        auto *wanted = capacity.spin(u"wantedSpin"_s);
        auto *keep = capacity.page.findChild<QPushButton *>(u"keepButton"_s);
        QVERIFY(!wanted->isEnabled() && !capacity.label(u"roomLabel"_s).isEmpty());
        capacity.page.showTab(1);
        capacity.page.showLook(crowdedVolume());
        QVERIFY(QTest::qWaitForWindowExposed(&capacity.page, patienceMs));
        QCOMPARE(wanted->value(), 23.8); // to stay under 75 % of 95 GiB
        QCOMPARE(keep->text(), u"&Keep 7 day(s)"_s);
        capacity.spin(u"targetSpin"_s)->setValue(60);
        QCOMPARE(wanted->value(), 23.8); // a question about other days
        wanted->setFocus();
        wanted->selectAll();
        QTest::keyClicks(wanted, u"18.1"_s);
        QTest::keyClick(wanted, Qt::Key_Return);
        QVERIFY2(capacity.label(u"roomLabel"_s).contains(u"for 8 day(s) at most"_s),
                 qPrintable(capacity.label(u"roomLabel"_s)));
        const auto *table = view->findChild<gui::DataTable *>();
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(2, 3).data().toString(), u"21.0 GiB"_s);
        QTest::keyClick(wanted, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), keep);
        QTest::keyClick(keep, Qt::Key_Space);
        QCOMPARE(capacity.page.plan().days, (std::array{8, 8}));
        wanted->setValue(12);
        QVERIFY(!keep->isVisible());
        QVERIFY(capacity.label(u"roomLabel"_s).contains(u"No file in use"_s));
        capacity.page.showLook(crowdedVolume());
        QCOMPARE(wanted->value(), 12.0); // another look keeps the question
    }

    void measuredWorkloadAndProjection()
    {
        Installation it(m_cluster);
        fill(it);
        Capacity capacity;
        QVERIFY(capacity.measure(it));
        QVERIFY2(capacity.card(u"dailyCard"_s).contains(u"48 MB"_s), qPrintable(capacity.card(u"dailyCard"_s)));
        capacity.spin(u"volumeSpin"_s)->setValue(1e6);
        const Forecast year = capacity.page.projection();
        QVERIFY(year.isEnough);
        QCOMPARE(year.likely.size(), 366U);
        const double held = year.likely.back() - year.likely.front();
        QVERIFY2(std::abs(held - 7 * 48e6) < 0.02 * 7 * 48e6, qPrintable(QString::number(held)));
        const qint64 today = it.db.value(u"SELECT current_date - date '1970-01-01'"_s).toLongLong();
        const QByteArrayList lines = gui::capacitytext::csv(year, today).split('\n');
        QCOMPARE(lines.size(), 368); // a header, 366 days and the end
        QVERIFY(
            lines.at(1).startsWith(it.db.value(u"SELECT to_char(current_date, 'YYYY-MM-DD')"_s).toString().toUtf8()));
        const auto labels = capacity.page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"half ran up to 0:01:30"_s); }));
    }

    void previewLeadsToOneDirectorysRetention()
    {
        Capacity capacity;
        QSignalSpy wanted(&capacity.page, &gui::CapacityPage::previewWanted);
        capacity.page.findChild<QSlider *>(u"loadsSlider"_s)->setValue(3);
        capacity.page.findChild<QPushButton *>(u"previewButton"_s)->menu()->actions().at(1)->trigger();
        const auto policy = wanted[0][0].value<CleanupPolicy>();
        QCOMPARE(policy, retentionPolicy(Directory::Downloads, 3));
    }

    /// What is assumed beside what was measured comes in from now on, and what is here stays what it is.
    void editedAssumptionsScaleTheProjection()
    {
        Installation it(m_cluster);
        fill(it);
        Capacity capacity;
        QVERIFY(capacity.measure(it));
        const Forecast measured = capacity.page.projection();
        capacity.spin(u"executionsSpin"_s)->setValue(2 * capacity.spin(u"executionsSpin"_s)->value());
        const Forecast doubled = capacity.page.projection();
        QCOMPARE(doubled.likely.front(), measured.likely.front());
        const double others = measured.likely.front();
        QVERIFY(std::abs((doubled.likely.back() - others) / (measured.likely.back() - others) - 2) < 0.02);
        capacity.page.findChild<QPushButton *>(u"useMeasuredButton"_s)->click();
        QCOMPARE(capacity.page.projection().likely.back(), measured.likely.back());
        capacity.spin(u"growthSpin"_s)->setValue(10); // a month: after a year twice as much and more
        QVERIFY(capacity.page.projection().likely.back() - others > 2 * (measured.likely.back() - others));
    }

    void freedAgreesWithSqlAndDisk()
    {
        Installation it(m_cluster);
        fill(it);
        for (int file = 0; file < 9; ++file)
            it.add(Directory::Screenshots, "s" + QByteArray::number(file), std::chrono::hours(24 * file + 1), 1000,
                   file / 2 + 1);
        it.db.exec(u"DELETE FROM downloaded_files"_s);
        Capacity capacity;
        QVERIFY(capacity.measure(it));
        capacity.page.findChild<QSlider *>(u"shotsSlider"_s)->setValue(3);
        const QString young = u"timestamp < (now() AT TIME ZONE 'UTC') - interval '3 days'"_s;
        const qint64 files = it.db.count(u"screenshots"_s, young);
        const auto executions
            = it.db.value(u"SELECT count(DISTINCT execution_id) FROM screenshots WHERE "_s + young).toInt();
        QVERIFY(files > executions && executions > 0);
        QCOMPARE(capacity.label(u"freedLabel"_s),
                 u"Frees %1 in %2 file(s) today; %3 execution(s) lose files."_s.arg(bytes::forPeople(4096 * files))
                     .arg(files)
                     .arg(executions));
    }

    /// A volume fills with blocks: what has holes takes next to nothing, and so does what comes after it.
    void theProjectionCountsBlocks()
    {
        Installation it(m_cluster);
        fill(it);
        it.db.exec(u"DELETE FROM downloaded_files"_s);
        it.add(Directory::Screenshots, "holes.png", 30h, 1000, 1);
        constexpr qint64 apparent = 8'000'000'000;
        QVERIFY(QFile::resize(QString::fromUtf8(it.roots.screenshots() + "/holes.png"), apparent));
        Capacity capacity;
        QVERIFY(capacity.measure(it));
        const Forecast year = capacity.page.projection();
        const double others = cleanup::otherBytes(**cleanup::lookAtStorage(it.session(), it.context));
        QVERIFY(year.likely.front() - others < 1e8);
        QVERIFY(year.uncleaned.back() - others < 1e8);
        QVERIFY(capacity.label(u"freedLabel"_s).startsWith(u"Frees nothing"_s));
        capacity.page.findChild<QSlider *>(u"shotsSlider"_s)->setValue(1);
        QVERIFY2(!capacity.label(u"freedLabel"_s).contains(u"GiB"_s), qPrintable(capacity.label(u"freedLabel"_s)));
    }

    /// What use is to stay under is seen beside what it will be, and what is needed says for how long.
    void theTargetIsDrawn()
    {
        Installation it(m_cluster);
        fill(it);
        Capacity capacity;
        QVERIFY(capacity.measure(it));
        capacity.spin(u"targetSpin"_s)->setValue(40);
        const auto levels = capacity.page.findChild<gui::ProjectionView *>()->chart().data().levels;
        QCOMPARE(levels.size(), 3U);
        QVERIFY(levels.back().name.contains(u"40"_s));
        QCOMPARE(levels.back().value, 0.4 * levels.front().value);
        capacity.page.findChild<QSlider *>(u"shotsSlider"_s)->setValue(30);
        capacity.page.findChild<QSlider *>(u"loadsSlider"_s)->setValue(7);
        QVERIFY2(capacity.card(u"neededCard"_s).contains(u"30 and 7 days"_s),
                 qPrintable(capacity.card(u"neededCard"_s)));
    }

    /// A limit is often close below the size of the volume.
    void theNamesOfLevelsStandApart()
    {
        gui::LineChart chart;
        chart.resize(600, 400);
        gui::LineData data;
        data.lines = {{.name = u"with this retention"_s, .values = {0, 50e9, 100e9}}};
        data.levels = {{.name = u"volume 23.5 GiB"_s, .value = 25e9},
                       {.name = u"80 %"_s, .value = 21e9},
                       {.name = u"stay under 75 %"_s, .value = 20e9},
                       {.name = u"far above"_s, .value = 900e9}};
        chart.setData(data);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart, patienceMs));
        const QList<QRectF> rooms = chart.levelRooms();
        QCOMPARE(rooms.size(), 4);
        for (qsizetype first = 0; first < 3; ++first) {
            QVERIFY(chart.rect().contains(rooms[first].toAlignedRect()));
            for (qsizetype second = first + 1; second < 3; ++second)
                QVERIFY(!rooms[first].intersects(rooms[second]));
        }
        QVERIFY(rooms[3].isNull());
    }

    void theProjectionHasATwinByDay()
    {
        Installation it(m_cluster);
        fill(it);
        Capacity capacity;
        QVERIFY(capacity.measure(it));
        const auto cards = capacity.page.findChildren<gui::LineCard *>();
        const auto twin = std::find_if(cards.begin(), cards.end(), [](const gui::LineCard *card) {
            return card->figures().categories.size() == 366;
        });
        QVERIFY(twin != cards.end());
        (*twin)->showTable(true);
        QCOMPARE((*twin)->table().model()->rowCount(), 366);
        QVERIFY(!(*twin)->table().accessibleName().isEmpty());
    }

    /// One page of paper that says what the window says.
    void theReport()
    {
        Installation it(m_cluster);
        fill(it);
        Capacity capacity;
        QVERIFY(capacity.measure(it));
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(u"capacity.pdf"_s);
        QCOMPARE(capacity.page.savePdf(fileName), QString());
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, fileName, u"-"_s});
        QVERIFY(text.waitForFinished());
        const auto plain = [](const QString &words) { // without ligatures
            return words.simplified().normalized(QString::NormalizationForm_KC);
        };
        const QString said = plain(QString::fromUtf8(text.readAllStandardOutput()));
        QProcess pages;
        pages.start(u"pdfinfo"_s, {fileName});
        QVERIFY(pages.waitForFinished());
        const QByteArray info = pages.readAllStandardOutput().simplified();
        QVERIFY2(info.contains("Pages: 1 "), info.constData());
        QVERIFY2(info.contains("(A4)"), info.constData());
        for (const QString &name : {u"formulaLabel"_s, u"freedLabel"_s})
            QVERIFY2(said.contains(plain(capacity.label(name))), qPrintable(said));
        QVERIFY(!capacity.page.savePdf(folder.filePath(u"no/such/folder.pdf"_s)).isEmpty());
    }

    void aRetentionIsPreviewedAndApplied()
    {
        Installation it(m_cluster);
        it.target.screenshotDays = 7;
        it.target.downloadDays = 7;
        it.add(Directory::Screenshots, "old.png", 100h);
        it.add(Directory::Screenshots, "young.png", 1h);
        // A second row of the same file, and one whose file is gone: files are counted as beside the sliders.
        it.db.insertFile(Directory::Screenshots, {.path = "old.png", .time = 100h, .size = 100});
        it.db.insertFile(Directory::Screenshots, {.path = "gone.png", .time = 100h, .size = 100});
        // Its file is gone already: it frees nothing, and no execution loses by it.
        it.db.insertFile(Directory::Screenshots, {.path = "long-gone.png", .time = 1000h, .size = 100});
        Capacity capacity;
        QVERIFY(capacity.measure(it));
        QCOMPARE(capacity.label(u"freedLabel"_s), u"Frees nothing today."_s);
        QVERIFY(QTest::qWaitFor([&] { return capacity.page.findChild<QPushButton *>(u"applyButton"_s)->isEnabled(); },
                                patienceMs));
        capacity.page.findChild<QSlider *>(u"shotsSlider"_s)->setValue(2);
        QVERIFY2(capacity.label(u"freedLabel"_s).startsWith(u"Frees 4.0 KiB in 1 file(s) today"_s),
                 qPrintable(capacity.label(u"freedLabel"_s)));
        gui::ApplyRetentionDialog *dialog = capacity.openApply();
        QVERIFY(dialog);
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto apply = *std::find_if(buttons.begin(), buttons.end(),
                                         [](const QPushButton *button) { return button->text() == u"&Apply"_s; });
        QVERIFY(!apply->isDefault() && !apply->autoDefault());
        QVERIFY(QTest::qWaitFor([&] { return apply->isEnabled(); }, patienceMs));
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text()
                == u"Today a cleanup would remove 1 file(s), 100 bytes in all, and the rows of 4 screenshot(s) and 0 "
                   "download(s). 3 of these rows have no file of their own to go with them."_s;
        }));
        QVERIFY(cleanup::findRetentions(it.session(), it.context)->isEmpty());
        apply->click();
        QVERIFY(
            QTest::qWaitFor([&] { return capacity.label(u"forceLabel"_s).contains(u"tester at here"_s); }, patienceMs));
        QVERIFY(capacity.label(u"forceLabel"_s).endsWith(u" UTC"_s)
                || capacity.label(u"forceLabel"_s).contains(u" UTC;"_s));
        auto *said = capacity.page.findChild<gui::Banner *>(u"banner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), patienceMs);
        QVERIFY(said->findChildren<QLabel *>().last()->text().startsWith(u"Applied to the whole database"_s));
        QCOMPARE(capacity.session.target().screenshotDays, 2);
        QCOMPARE(cleanup::findRetentions(it.session(), it.context)->first().days, std::optional(std::array{2, 7}));
        QCOMPARE(support::listFiles(it.roots.screenshots()).size(), 2);
        auto *profile = capacity.page.findChild<QPushButton *>(u"profileButton"_s);
        QVERIFY(profile->isVisible());
    }

private:
    /// 48 MB a day for six weeks, of executions that take a minute and a half.
    static void fill(Installation &it)
    {
        it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at)
            SELECT 1, 'completed', t, t + interval '90 s' FROM generate_series(1, 1000) n,
                   LATERAL (SELECT (now() AT TIME ZONE 'UTC') - n * interval '1 hour' AS t) at)"_s);
        it.db.exec(uR"(INSERT INTO downloaded_files (execution_id, file_path, file_size, timestamp)
            SELECT n, 'gone' || n, 2000000, (now() AT TIME ZONE 'UTC') - n * interval '1 hour' FROM generate_series(1, 1000) n)"_s);
    }

    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestCapacityPage>)
#include "tst_capacitypage.moc"
