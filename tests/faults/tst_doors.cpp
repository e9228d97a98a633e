// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps data safe does so whoever asks: the window, the command line, and what runs by itself. In each world all
// three are tried, and where nothing is in the way each of them cleans and takes back.

#include "cleanup/session/lead.h"
#include "cli/program.h"
#include "faults/saveddatabase.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/confirmdialog.h"
#include "gui/cleanup/previewview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/checklist.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using gui::CleanupPage;

namespace {
constexpr auto shots = Directory::Screenshots;
using support::patienceMs;

enum class Door { Window, CommandLine, Watch };

/// Twelve old files and twenty young ones with their rows, and one that a row names as another program writes paths.
struct World : Installation {
    explicit World(support::TestCluster &cluster)
        : Installation(cluster)
    {
        for (int number = 0; number < 12; ++number)
            add(shots, "sub/old" + QByteArray::number(number) + ".png", 240h);
        for (int number = 0; number < 20; ++number)
            add(shots, "new" + QByteArray::number(number) + ".png", 2h);
        roots.write(shots, "static/old.png", 10, 240h);
        db.insertFile(shots, {.path = "static/old.png", .time = 240h});
        db.insertFile(shots, {.path = "/srv/app/static/screenshots/static/old.png", .time = 2h});
    }

    QByteArrayList rowsWithoutFile()
    {
        QByteArrayList lonely;
        for (const QVariant &path : db.column(u"SELECT file_path FROM screenshots WHERE file_path NOT LIKE '/%'"_s)) {
            if (!roots.has(shots, path.toByteArray()))
                lonely << path.toByteArray();
        }
        return lonely;
    }
};

/// Everything that the page says.
QString saidBy(const CleanupPage &page)
{
    QStringList said;
    for (const QLabel *label : page.findChildren<QLabel *>())
        said << label->text();
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>())
        said << button->text();
    return said.join(u'\n');
}

/// As a person does it: preview, look, run where that is possible.
QString throughWindow(World &it)
{
    gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
    CleanupPage page(session);
    page.resize(1100, 700);
    session.setRefreshInterval(0);
    session.setTarget(it.target);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitFor([&] { return session.isConnected(); }, patienceMs))
        return u"no connection"_s;
    page.preview(retentionPolicy(shots, 7));
    if (!QTest::qWaitFor([&] { return page.previewView().isSettled(); }, patienceMs))
        return u"no preview"_s;
    auto *run = page.previewView().findChild<QPushButton *>(u"runButton"_s);
    if (!run->isEnabled())
        return saidBy(page);
    run->click();
    auto *dialog = page.window()->findChild<gui::ConfirmDialog *>();
    if (!dialog)
        return u"no question"_s;
    dialog->accept();
    if (!QTest::qWaitFor([&] { return page.step() == CleanupPage::Step::Result; }, patienceMs))
        return u"no result"_s;
    return saidBy(page);
}

QString through(Door door, World &it)
{
    if (door == Door::Window)
        return throughWindow(it);
    const Program program(it.db, it.roots);
    const QStringList words = door == Door::CommandLine ? QStringList{u"screenshots"_s, u"--days"_s, u"7"_s, u"--yes"_s}
                                                        : QStringList{u"watch"_s, u"--once"_s, u"--jobs"_s, u"files"_s};
    const auto ended = program.run(words);
    return QString::fromUtf8(ended.out + ended.err);
}

using Act = std::function<std::shared_ptr<void>(World &, support::TestCluster &)>;
} // namespace
Q_DECLARE_METATYPE(Act)

class TestDoors : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatIsRefusedIsRefusedEverywhere_data()
    {
        QTest::addColumn<Door>("door");
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const QString &sentence, const Act &act) {
            for (const auto &[door, name] : {std::pair(Door::Window, "window"), std::pair(Door::CommandLine, "command"),
                                             std::pair(Door::Watch, "watch")})
                QTest::addRow("%s, %s", tag, name) << door << act << sentence;
        };
        row("restored from yesterday", u"gone back in time"_s, [](World &it, support::TestCluster &cluster) {
            SavedDatabase yesterday(cluster, it);
            it.run(it.plan(shots));
            yesterday.restore();
            // Its files come back before anything else; what is asked here is what the next cleanup does.
            it.undo();
            return nullptr;
        });
        row("a trigger of the service's role", u"webapp"_s, [](World &it, support::TestCluster &) {
            it.db.exec(u"DROP ROLE IF EXISTS webapp; CREATE ROLE webapp LOGIN"_s);
            it.db.exec(
                u"CREATE SCHEMA app AUTHORIZATION webapp; ALTER TABLE screenshots OWNER TO webapp; SET ROLE webapp; "
                "CREATE FUNCTION app.act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$; "
                "CREATE TRIGGER act BEFORE DELETE ON public.screenshots FOR EACH ROW EXECUTE FUNCTION app.act(); "
                "RESET ROLE"_s);
            return nullptr;
        });
        row("rows that row security hides", u"ow security"_s, [](World &it, support::TestCluster &) {
            it.db.exec(u"ALTER TABLE downloaded_files ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY"_s);
            it.db.exec(u"DROP ROLE IF EXISTS cleaner; CREATE ROLE cleaner LOGIN; GRANT USAGE ON SCHEMA "
                       "scrapazoid_console TO cleaner; GRANT ALL ON ALL TABLES IN SCHEMA scrapazoid_console, public TO "
                       "cleaner; "
                       "GRANT ALL ON ALL SEQUENCES IN SCHEMA scrapazoid_console, public TO cleaner; "
                       "ALTER ROLE postgres SET role = cleaner"_s);
            it.target.connection.keywords.insert(u"user"_s, u"cleaner"_s);
            return std::shared_ptr<void>(nullptr, [&it](void *) { it.db.exec(u"ALTER ROLE postgres RESET role"_s); });
        });
        row("a clock that went back", u"clock"_s, [](World &it, support::TestCluster &) {
            it.add(Directory::Downloads, "old.pdf", 240h);
            it.run(it.plan(Directory::Downloads));
            it.db.exec(u"UPDATE scrapazoid_console.clocks SET server_now = server_now + interval '2 days'"_s);
            return nullptr;
        });
        row("another that cleans", u"nother cleanup"_s,
            [](World &it, support::TestCluster &) { return std::make_shared<OwnLead>(it.target, it.context); });
    }

    void whatIsRefusedIsRefusedEverywhere()
    {
        QFETCH(Door, door);
        QFETCH(Act, act);
        QFETCH(QString, sentence);
        World it(m_cluster);
        const std::shared_ptr<void> held = act(it, m_cluster);
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.outside());
        const QString said = through(door, it);
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
    }

    void whatIsHealthyIsCleanedAndTakenBack_data()
    {
        QTest::addColumn<Door>("door");
        QTest::newRow("window") << Door::Window;
        QTest::newRow("command") << Door::CommandLine;
        QTest::newRow("watch") << Door::Watch;
    }

    void whatIsHealthyIsCleanedAndTakenBack()
    {
        QFETCH(Door, door);
        World it(m_cluster);
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        const QString said = through(door, it);
        QCOMPARE(it.db.count(u"screenshots"_s, u"file_path LIKE 'sub/old%'"_s), 0);
        QVERIFY2(!it.roots.has(shots, "sub/old3.png"), qPrintable(said));
        // A young row means this one, however it writes the path.
        QVERIFY(it.roots.has(shots, "static/old.png"));
        QCOMPARE(it.rowsWithoutFile(), QByteArrayList());
        it.undo();
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

private:
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestDoors>)
#include "tst_doors.moc"
