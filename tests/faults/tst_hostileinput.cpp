// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/reusedinstallation.h"
#include "storage/testmount.h"
#include "support/failed.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

void addModes(const char *tag, const std::function<void(const QByteArray &tag, RemovalMode mode)> &add)
{
    add(QByteArray(tag) + " (quarantine)", RemovalMode::Quarantine);
    add(QByteArray(tag) + " (permanent)", RemovalMode::Permanent);
}

void makeSocket(const QByteArray &path)
{
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    if (::bind(number, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        support::fail("bind %s", path.constData());
    ::close(number);
}

/// Puts `what` where a file could be; `path` has no such name yet.
void makeOddity(const QString &what, const QByteArray &path, const QByteArray &target)
{
    if (what == "folder"_L1)
        support::makeFolder(path);
    else if (what == "FIFO"_L1)
        support::makeFifo(path);
    else if (what == "socket"_L1)
        makeSocket(path);
    else if (what == "dangling link"_L1)
        support::makeSymlink("nowhere", path);
    else
        support::makeSymlink(target, path);
}

bool changeAttribute(const char *what, const QByteArray &path)
{
    return QProcess::execute(u"chattr"_s, {QString::fromLatin1(what), QString::fromLatin1(path)}) == 0;
}

QStringList reasonsOf(const RunResult &result)
{
    QStringList reasons;
    for (const ItemOutcome &item : result.remarks)
        reasons << toName(item.outcome) + u": "_s + item.reason;
    return reasons;
}
} // namespace

class TestHostileInput : public QObject {
    Q_OBJECT

private slots:
    void pathsThatNameNothingBelowTheRootFail_data() { addPlainModes(); }

    void pathsThatNameNothingBelowTheRootFail()
    {
        QFETCH(RemovalMode, mode);
        const QString outside = describe(Problem::OutsideRoot);
        const QString noName = describe(Problem::NotAFileName);
        Installation &it = m_plain.fresh();
        const std::vector<std::pair<QByteArray, QString>> hostile{
            {"../../etc/passwd", outside},
            {"../secret", outside},
            {"..", outside},
            {"a/../../secret", outside},
            {"a//../../secret", outside},
            {"a/./../../secret", outside},
            {"a/../good.png", outside},
            {"a/..", outside},
            {"/etc/passwd", outside},
            {"//etc/passwd", outside},
            {it.roots.downloads() + "/d.pdf", outside},
            {"/app/static/downloads/d.pdf", outside},
            {"static/downloads/d.pdf", outside},
            {"downloads/d.pdf", outside},
            {"static/screenshots/../downloads/d.pdf", outside},
            {"/app/static/screenshots/../../secret", outside},
            {"/app/static/secret", outside},
            {"static/secret", outside},
            {".scrapazoid-console/root.json", outside},
            {"./.scrapazoid-console/root.json", outside},
            {"/app/static/screenshots//.scrapazoid-console/root.json", outside},
            {".scrapazoid-console", outside},
            {"", noName},
            {".", noName},
            {"./", noName},
            {"a/", noName},
            {"a/.", noName},
            {"a/good.png/", noName},
            {"/app/static/screenshots/", noName},
            {"static/screenshots/.", noName},
            {"/", noName},
            {"//", noName},
            {"/.", noName},
        };
        support::writeFile(it.roots.outside(), "secret");
        support::writeFile(it.roots.outside(), "static/secret");
        it.roots.write(Directory::Downloads, "d.pdf");
        it.roots.write(shots, "a/good.png");
        for (const auto &[path, reason] : hostile)
            it.db.insertFile(shots, {.path = path, .time = 300h});
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.outside());
        const QByteArray binding = support::readFile(it.roots.screenshots() + "/.scrapazoid-console/root.json");
        // Not good.png, which some of these may mean.
        it.add(shots, "fine.png", 200h);
        const RunResult result = it.run(it.plan(shots), mode);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QCOMPARE(result.failed, static_cast<qint64>(hostile.size()));
        QCOMPARE(result.remarks.size(), hostile.size());
        for (size_t index = 0; index < hostile.size(); ++index) {
            QCOMPARE(result.remarks[index].outcome, Outcome::Failed);
            QVERIFY2(result.remarks[index].reason == hostile[index].second,
                     hostile[index].first + ": " + result.remarks[index].reason.toUtf8());
        }
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::readFile(it.roots.screenshots() + "/.scrapazoid-console/root.json"), binding);
        QVERIFY(!it.roots.has(shots, "fine.png"));
        if (mode == RemovalMode::Quarantine) {
            it.undo();
            support::removeFile(it.roots.screenshots() + "/fine.png");
        }
        // The console's own folder has changed, of course; all else has not.
        const auto withoutOwn = [](support::TreeSnapshot tree) {
            tree.removeIf(
                [](support::TreeSnapshot::iterator entry) { return entry.key().contains("/.scrapazoid-console/"); });
            return tree;
        };
        QCOMPARE(support::difference(withoutOwn(files), withoutOwn(support::snapshot(it.roots.outside()))),
                 QByteArray());
    }

    void literalNamesTakeTheirFileAndNoOther_data()
    {
        QTest::addColumn<bool>("anyBytes");
        QTest::addColumn<RemovalMode>("mode");
        for (const bool anyBytes : {false, true})
            addModes(anyBytes ? "SQL_ASCII" : "UTF-8", [&](const QByteArray &tag, RemovalMode mode) {
                QTest::newRow(tag.constData()) << anyBytes << mode;
            });
    }

    void literalNamesTakeTheirFileAndNoOther()
    {
        QFETCH(bool, anyBytes);
        QFETCH(RemovalMode, mode);
        std::vector<std::pair<QByteArray, QByteArray>> twins{
            {"%2e%2e/%2e%2e", "%2E%2E/%2E%2E"},
            {"%.png", "x.png"},
            {"_.png", "x.png"},
            {"a\\..\\b.png", "a/b.png"},
            {"x.png\\", "x.png"},
            {"it's \"x\".png", "its x.png"},
            {"{1,NULL}", "NULL"},
            {"%1$2?:a.png", "$2.png"},
            {" x .png ", "x.png"},
            {"a\nb.png", "a b.png"},
            {"x.png\n", "x.png"},
            {"a\r\tb.png", "ab.png"},
            {"\x1b[2J\x1b]0;x\x07.png", "x.png"},
            {"a\xe2\x80\xaegnp.exe", "aexe.png"},
            {"x\xe2\x80\x8b.png", "x.png"},
            {"\xef\xbb\xbfx.png", "x.png"},
            {"caf\xc3\xa9.png", "cafe\xcc\x81.png"},
            {"cafe\xcc\x81.png", "caf\xc3\xa9.png"},
            {"X.PNG", "x.png"},
            {"\xf0\x9f\x97\x91.png", "\xf0\x9f\x97\x92.png"},
            {"...", "...."},
            {"-rf", "rf"},
            {"\\u0000.png", "u0000.png"},
            {"\\x41.png", "A.png"},
        };
        if (anyBytes) {
            twins.insert(twins.end(),
                         {{"bad\xff\xfe.png", "bad\xef\xbf\xbd\xef\xbf\xbd.png"},
                          {"bad\xef\xbf\xbd\xef\xbf\xbd.png", "bad\xff\xfe.png"},
                          {"a\xc0\xaf"
                           "b.png",
                           "a/b.png"},
                          {"\xed\xa0\x80.png", "\xef\xbf\xbd.png"},
                          {"caf\xe9.png", "caf\xc3\xa9.png"}});
        }
        Installation &it = anyBytes ? m_anyBytes.fresh() : m_plain.fresh();
        const auto inFolder
            = [](size_t index, const QByteArray &name) { return "f" + QByteArray::number(index) + '/' + name; };
        std::vector<qint64> old, young;
        for (size_t index = 0; index < twins.size(); ++index) {
            const auto &[name, twin] = twins[index];
            it.roots.write(shots, inFolder(index, name));
            it.roots.write(shots, inFolder(index, twin));
            // Every other one behind a prefix.
            old.push_back(it.db.insertFile(
                shots,
                {.path = (index % 2 == 0 ? "" : "/app/static/screenshots/") + inFolder(index, name), .time = 300h}));
            young.push_back(it.db.insertFile(shots, {.path = inFolder(index, twin), .time = 1h}));
        }
        const auto files = support::snapshot(it.roots.screenshots());
        const RunResult result = it.run(it.plan(shots), mode);
        const auto count = static_cast<qint64>(twins.size());
        QVERIFY2(result.remarks.empty(),
                 result.remarks.empty() ? ""
                                        : result.remarks.front().path + ": " + result.remarks.front().reason.toUtf8());
        QCOMPARE(result.done.of(ItemKind::Screenshot), count);
        QCOMPARE(result.done.bytes, count * 100);
        for (size_t index = 0; index < twins.size(); ++index) {
            const auto &[name, twin] = twins[index];
            QVERIFY2(!it.roots.has(shots, inFolder(index, name)), name.constData());
            QVERIFY2(it.roots.has(shots, inFolder(index, twin)), twin.constData());
            QVERIFY2(!it.db.hasFileRow(shots, old[index]), name.constData());
            QVERIFY2(it.db.hasFileRow(shots, young[index]), twin.constData());
        }
        if (mode == RemovalMode::Permanent)
            return;
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), count);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        for (const qint64 id : old)
            QVERIFY(it.db.hasFileRow(shots, id));
    }

    void whatIsNoRegularFileFails_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("afterPreview");
        QTest::addColumn<RemovalMode>("mode");
        QTest::addColumn<QString>("reason");
        for (const bool after : {false, true}) {
            for (const char *what :
                 {"folder", "FIFO", "socket", "link to a file", "link to a folder", "dangling link"}) {
                const QString reason = QByteArray(what).contains("link") ? describe(Problem::SymbolicLink)
                                                                         : describe(Problem::NotRegular);
                addModes(what, [&](const QByteArray &tag, RemovalMode mode) {
                    QTest::addRow("%s %s", tag.constData(), after ? "after the preview" : "before")
                        << QString::fromLatin1(what) << after << mode << reason;
                });
            }
        }
    }

    void whatIsNoRegularFileFails()
    {
        QFETCH(QString, what);
        QFETCH(bool, afterPreview);
        QFETCH(RemovalMode, mode);
        QFETCH(QString, reason);
        Installation &it = m_plain.fresh();
        support::writeFile(it.roots.outside(), "folder/target");
        const QByteArray target = it.roots.outside() + (what == "link to a folder"_L1 ? "/folder" : "/folder/target");
        const QByteArray path = it.roots.screenshots() + "/x.png";
        const qint64 row = it.db.insertFile(shots, {.path = "x.png", .time = 300h});
        it.add(shots, "good.png", 200h);
        const auto swap = [&] {
            if (afterPreview)
                support::removeFile(path);
            makeOddity(what, path, target);
        };
        if (!afterPreview)
            swap();
        else
            it.roots.write(shots, "x.png");
        const PlanPtr plan = it.plan(shots);
        if (afterPreview)
            swap();
        const auto outside = support::snapshot(it.roots.outside() + "/folder");
        const RunResult result = it.run(plan, mode);
        QCOMPARE(result.outcomes.front(), (std::vector{Outcome::Failed, Outcome::Done}));
        QCOMPARE(reasonsOf(result), QStringList{u"failed: "_s + reason});
        QVERIFY(it.db.hasFileRow(shots, row));
        QVERIFY(support::exists(path));
        QCOMPARE(support::difference(outside, support::snapshot(it.roots.outside() + "/folder")), QByteArray());
    }

    void aLinkedFolderOnTheWayFails_data()
    {
        QTest::addColumn<bool>("afterPreview");
        QTest::addColumn<RemovalMode>("mode");
        QTest::addColumn<bool>("withinTheRoot");
        for (const bool after : {false, true}) {
            for (const bool within : {false, true}) {
                addModes(within ? "to a folder below" : "to a folder outside",
                         [&](const QByteArray &tag, RemovalMode mode) {
                             QTest::addRow("%s %s", tag.constData(), after ? "after the preview" : "before")
                                 << after << mode << within;
                         });
            }
        }
    }

    void aLinkedFolderOnTheWayFails()
    {
        QFETCH(bool, afterPreview);
        QFETCH(RemovalMode, mode);
        QFETCH(bool, withinTheRoot);
        Installation &it = m_plain.fresh();
        // The very file of the plan lies behind the link: only the way to it is wrong.
        it.roots.write(shots, "a/deep/x.png");
        const qint64 row = it.db.insertFile(shots, {.path = "a/deep/x.png", .time = 300h});
        const QByteArray folder = it.roots.screenshots() + "/a";
        const QByteArray away = withinTheRoot ? it.roots.screenshots() + "/b" : it.roots.outside() + "/b";
        const auto swap = [&] {
            QCOMPARE(::rename(folder.constData(), away.constData()), 0);
            support::makeSymlink(away, folder);
        };
        if (!afterPreview)
            swap();
        const PlanPtr plan = it.plan(shots);
        if (afterPreview)
            swap();
        const RunResult result = it.run(plan, mode);
        QCOMPARE(reasonsOf(result), QStringList{u"failed: "_s + describe(Problem::SymbolicLink)});
        QVERIFY(it.db.hasFileRow(shots, row));
        QVERIFY(support::exists(away + "/deep/x.png"));
    }

    void aLinkedRootOrQuarantineStopsTheRun_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<RemovalMode>("mode");
        for (const char *what : {"", "/.scrapazoid-console", "/.scrapazoid-console/quarantine"}) {
            addModes(*what == '\0' ? "root" : what, [&](const QByteArray &tag, RemovalMode mode) {
                QTest::newRow(tag.constData()) << QByteArray(what) << mode;
            });
        }
    }

    void aLinkedRootOrQuarantineStopsTheRun()
    {
        QFETCH(QByteArray, what);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 200h);
        const PlanPtr plan = it.plan(shots);
        const QByteArray path = it.roots.screenshots() + what;
        const QByteArray away = it.roots.outside() + "/away";
        QCOMPARE(::rename(path.constData(), away.constData()), 0);
        support::makeSymlink(away, path);
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.outside());
        const auto ran = it.tryRun(plan, mode);
        QVERIFY(!ran || ran->interrupted);
        QVERIFY(ran || ran.error().kind == ErrorKind::Refused || ran.error().kind == ErrorKind::Storage);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
        if (what.isEmpty())
            QVERIFY(!cleanup::makePlan(it.session(), retentionPolicy(shots, 7), it.context));
    }

    void aHardLinkLosesOurNameOnlyAndFreesNothing_data() { addPlainModes(); }

    void aHardLinkLosesOurNameOnlyAndFreesNothing()
    {
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 200h, 70000);
        support::makeHardLink(it.roots.screenshots() + "/x.png", it.roots.outside() + "/other");
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->totalBytes(), 0);
        const RunResult result = it.run(plan, mode);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QCOMPARE(result.done.bytes, 0);
        QVERIFY(!it.roots.has(shots, "x.png"));
        QCOMPARE(support::sizeOf(it.roots.outside() + "/other"), 70000);
    }

    void twoNamesOfOneFileBothGo_data() { addPlainModes(); }

    void twoNamesOfOneFileBothGo()
    {
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 200h);
        support::makeHardLink(it.roots.screenshots() + "/x.png", it.roots.screenshots() + "/y.png");
        it.db.insertFile(shots, {.path = "y.png", .time = 200h});
        const auto files = support::snapshot(it.roots.screenshots());
        const RunResult result = it.run(it.plan(shots), mode);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 2);
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList());
        if (mode == RemovalMode::Permanent)
            return;
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 2);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    void aSharedFileStaysWhateverKeepsTheOtherRow_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<RemovalMode>("mode");
        for (const char *other : {"young", "live", "pinned", "no time", "future", "unticked"}) {
            for (const char *spelling :
                 {"x.png", "/app/static/screenshots/x.png", "static/screenshots//x.png", "./screenshots/./x.png"}) {
                addModes(other, [&](const QByteArray &tag, RemovalMode mode) {
                    // Which spellings are one file does not depend on the mode.
                    if (mode == RemovalMode::Quarantine || qstrcmp(spelling, "x.png") == 0)
                        QTest::addRow("%s as %s", tag.constData(), spelling)
                            << QString::fromLatin1(other) << QByteArray(spelling) << mode;
                });
            }
        }
    }

    void aSharedFileStaysWhateverKeepsTheOtherRow()
    {
        QFETCH(QString, other);
        QFETCH(QByteArray, spelling);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 row = it.add(shots, "x.png", 200h);
        std::optional<qint64> execution;
        support::When time = 200h;
        if (other == "live"_L1) {
            execution = it.db.insertExecution({.status = u"running"_s, .started = 10s});
        } else if (other == "pinned"_L1) {
            execution = it.db.insertExecution({.started = 300h});
            it.db.exec(
                u"INSERT INTO scrapazoid_console.pins (execution_id, pinned_by) VALUES (%1, 'x')"_s.arg(*execution));
        } else if (other == "young"_L1) {
            time = 1h;
        } else if (other == "no time"_L1) {
            time = support::When::never();
        } else if (other == "future"_L1) {
            time = -100s;
        }
        const qint64 kept = it.db.insertFile(shots, {.path = spelling, .execution = execution, .time = time});
        const PlanPtr plan = it.plan(shots);
        RunRequest request{.plan = plan, .selection = {}, .mode = mode, .overriddenFingerprint = {}};
        if (other == "unticked"_L1) {
            QCOMPARE(plan->itemCount(), 2);
            request.selection.setWanted(0, plan->sections.front().items.id(0) == kept ? 0 : 1, false);
        } else {
            QCOMPARE(plan->itemCount(), 1);
        }
        const auto result = cleanup::runPlan(it.session(), request, it.context);
        QVERIFY(result && !result->interrupted);
        QCOMPARE(result->done.of(ItemKind::Screenshot), 1);
        QCOMPARE(result->done.bytes, 0);
        QVERIFY(!it.db.hasFileRow(shots, row));
        QVERIFY(it.db.hasFileRow(shots, kept));
        QVERIFY(it.roots.has(shots, "x.png"));
    }

    void rowsWithoutAUsableTimeAreListedApartAndStay_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("timestamptz");
        for (const bool zoned : {false, true}) {
            const auto row = [&](const char *time) {
                QTest::addRow("%s%s", time, zoned ? " with zone" : "") << QString::fromLatin1(time) << zoned;
            };
            row("NULL");
            row("infinity");
            row("-infinity");
            row("9999-12-31 23:59:59");
            row("294246-01-01");
            row("294276-12-31 00:00:00");
        }
    }

    void rowsWithoutAUsableTimeAreListedApartAndStay()
    {
        QFETCH(QString, time);
        QFETCH(bool, timestamptz);
        Installation &it = timestamptz ? m_zoned.fresh() : m_plain.fresh();
        const support::When when = time == "NULL"_L1 ? support::When::never() : support::When::at(time);
        it.roots.write(shots, "x.png", 100, 300h);
        const qint64 row = it.db.insertFile(shots, {.path = "x.png", .time = when});
        const qint64 running = it.db.insertExecution({.status = u"running"_s, .started = when});
        it.add(shots, "good.png", 200h);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->sections.front().kept.size(), 1);
        RunRequest request{
            .plan = plan, .selection = {}, .mode = RemovalMode::Permanent, .overriddenFingerprint = plan->fingerprint};
        const auto result = cleanup::runPlan(it.session(), request, it.context);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->done.of(ItemKind::Screenshot), 1);
        QVERIFY(it.db.hasFileRow(shots, row));
        QVERIFY(it.roots.has(shots, "x.png"));
        const PlanPtr stuck = it.planStuck();
        QCOMPARE(stuck->itemCount(), 0);
        QCOMPARE(it.db.executionStatus(running), u"running"_s);
    }

    void absurdRetentionsAreRefusedWithTheRange_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {0, -1, -7, std::numeric_limits<int>::min(), 3651, std::numeric_limits<int>::max()})
            QTest::addRow("%d", days) << days;
    }

    void absurdRetentionsAreRefusedWithTheRange()
    {
        QFETCH(int, days);
        Installation &it = m_plain.fresh();
        const auto plan = cleanup::makePlan(it.session(), retentionPolicy(shots, days), it.context);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Usage);
        QVERIFY2(plan.error().message.contains(u"from 1 to 3650"_s), qPrintable(plan.error().message));
    }

    void absurdStuckLimitsAreRefused_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("grace");
        QTest::newRow("nothing") << qint64(0) << qint64(60);
        QTest::newRow("negative") << qint64(-300) << qint64(1000);
        QTest::newRow("negative grace") << qint64(300) << qint64(-300);
        QTest::newRow("centuries") << qint64(300) << qint64(100) * 366 * 86400;
        QTest::newRow("overflowing") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max();
    }

    void absurdStuckLimitsAreRefused()
    {
        QFETCH(qint64, limit);
        QFETCH(qint64, grace);
        Installation &it = m_plain.fresh();
        it.target.stuck = {.maxExecutionTime = limit, .grace = grace};
        const auto stuck = cleanup::makePlan(it.session(), stuckPolicy(), it.context);
        QVERIFY(!stuck && stuck.error().kind == ErrorKind::Usage);
        // The same rule decides what a retention protects.
        const auto plan = cleanup::makePlan(it.session(), retentionPolicy(shots, 7), it.context);
        QVERIFY(!plan && plan.error().kind == ErrorKind::Usage);
    }

    void whatTheFileSystemRefusesFailsAloneAndItsRowComesBack_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<RemovalMode>("mode");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *what, const char *reason, bool alsoPermanent = true) {
            addModes(what, [&](const QByteArray &tag, RemovalMode mode) {
                if (alsoPermanent || mode == RemovalMode::Quarantine)
                    QTest::newRow(tag.constData()) << QString::fromLatin1(what) << mode << QString::fromLatin1(reason);
            });
        };
        row("immutable file", "permission denied");
        row("immutable folder", "permission denied");
        row("mount point", "it is in use");
        row("full volume", "no space left on the volume", false);
    }

    void whatTheFileSystemRefusesFailsAloneAndItsRowComesBack()
    {
        QFETCH(QString, what);
        QFETCH(RemovalMode, mode);
        QFETCH(QString, reason);
        Installation it(m_cluster, {}, false);
        std::unique_ptr<TestMount> volume;
        if (what == "full volume"_L1) {
            volume.reset(new TestMount(TestMount::memory(it.roots.screenshots(), "1m,nr_inodes=13")));
            if (!volume->isGood())
                QSKIP(volume->reason());
        }
        QVERIFY(cleanup::runSetup(it.session(), it.context));
        const qint64 row = it.add(shots, "a/x.png", 300h);
        // Its folder in the quarantine is the run's own, which still fits; one more folder does not.
        const qint64 good = it.add(shots, "good.png", 200h);
        const QString before = it.rows();
        const QByteArray attributed = it.roots.screenshots() + (what == "immutable file"_L1 ? "/a/x.png" : "/a");
        const bool isAttributed = what.startsWith("immutable"_L1);
        if (isAttributed && !changeAttribute("+i", attributed))
            QSKIP("chattr does not work here.");
        const auto back = qScopeGuard([&] {
            if (isAttributed)
                changeAttribute("-i", attributed);
        });
        // After that: an attribute changes the time by which the file is known again.
        const PlanPtr plan = it.plan(shots);
        std::unique_ptr<TestMount> mount;
        if (what == "mount point"_L1) {
            mount.reset(new TestMount(TestMount::bind(attributed + "/x.png", attributed + "/x.png")));
            if (!mount->isGood())
                QSKIP(mount->reason());
        }
        const RunResult result = it.run(plan, mode);
        QVERIFY2(!result.interrupted, qPrintable(result.error.message));
        QCOMPARE(result.outcomes.front().front(), Outcome::Failed);
        QVERIFY2(reasonsOf(result).contains(u"failed: "_s + reason), qPrintable(reasonsOf(result).join(u'\n')));
        QVERIFY(it.db.hasFileRow(shots, row));
        QCOMPARE(support::sizeOf(it.roots.screenshots() + "/a/x.png"), 100);
        if (what == "full volume"_L1)
            return;
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QVERIFY(!it.db.hasFileRow(shots, good));
        if (mode == RemovalMode::Quarantine) {
            it.undo();
            QCOMPARE(it.rows(), before);
        }
    }

    void aReadOnlyRootIsRefusedAndLosesNothing_data() { addPlainModes(); }

    void aReadOnlyRootIsRefusedAndLosesNothing()
    {
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const TestMount mount = TestMount::bind(it.roots.screenshots(), it.roots.screenshots());
        for (int index = 0; index < 30; ++index)
            it.add(shots, "f" + QByteArray::number(index), 200h);
        const PlanPtr plan = it.plan(shots);
        if (!mount.isGood() || !mount.setReadOnly(true))
            QSKIP("Read-only mounts cannot be made here.");
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        const auto ran = it.tryRun(plan, mode);
        // It cannot even remember the run.
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Storage);
        QVERIFY2(ran.error().message.contains(u"the file system is read-only"_s), qPrintable(ran.error().message));
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    void aFolderWithoutTheRightFailsAloneAndItsRowComesBack_data() { addPlainModes(); }

    void aFolderWithoutTheRightFailsAloneAndItsRowComesBack()
    {
        QFETCH(RemovalMode, mode);
        if (::geteuid() != 0)
            QSKIP("Needs root to become somebody else.");
        Installation &it = m_plain.fresh();
        const qint64 row = it.add(shots, "locked/x.png", 300h);
        it.add(shots, "open/x.png", 200h);
        const PlanPtr plan = it.plan(shots);
        for (const char *folder : {"/open", "/.scrapazoid-console", "/.scrapazoid-console/quarantine"})
            ::chmod((it.roots.screenshots() + folder).constData(), 0777);
        for (const char *file : {"/root.json", "/lock", "/mark"})
            ::chmod((it.roots.screenshots() + "/.scrapazoid-console" + file).constData(), 0666);
        const pid_t child = ::fork();
        if (child == 0) {
            if (::setegid(65534) != 0 || ::seteuid(65534) != 0)
                ::_exit(99);
            const auto ran = it.tryRun(plan, mode);
            const bool isRight = ran && !ran->interrupted
                && ran->outcomes.front() == std::vector{Outcome::Failed, Outcome::Done}
                && reasonsOf(*ran).contains(u"failed: permission denied"_s);
            if (!isRight && !ran)
                fprintf(stderr, "%s\n", qPrintable(ran.error().message));
            ::_exit(isRight ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(it.db.hasFileRow(shots, row));
        QVERIFY(it.roots.has(shots, "locked/x.png"));
        QVERIFY(!it.roots.has(shots, "open/x.png"));
    }

private:
    static void addPlainModes()
    {
        QTest::addColumn<RemovalMode>("mode");
        QTest::newRow("quarantine") << RemovalMode::Quarantine;
        QTest::newRow("permanent") << RemovalMode::Permanent;
    }

    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
    ReusedInstallation m_zoned{m_cluster, {.timestamptz = true}};
    ReusedInstallation m_anyBytes{m_cluster, {.encoding = "SQL_ASCII"}};
};

QTEST_GUILESS_MAIN(support::Guarded<TestHostileInput>)
#include "tst_hostileinput.moc"
