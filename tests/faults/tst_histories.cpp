// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of service, console, undo, purge and kill, against the simplest model there is: what lies where.

#include "faults/reusedinstallation.h"
#include "faults/victimprocess.h"
#include "support/failed.h"

#include "cleanup/run/recovery.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
using FileKey = std::pair<Directory, QByteArray>; ///< Root and path below it.
using RowKey = std::pair<Directory, qint64>; ///< Table and id.

struct Row {
    QByteArray path;
    bool isOld = false;
    friend bool operator==(const Row &, const Row &) = default;
};

/// All there is to know of an installation.
struct World {
    std::map<FileKey, QByteArray> files; ///< To their content.
    std::map<RowKey, Row> rows;
    std::map<qint64, QString> executions; ///< Id to status.
    friend bool operator==(const World &, const World &) = default;

    bool isNamed(const FileKey &file) const
    {
        return std::any_of(rows.begin(), rows.end(), [&](const auto &entry) {
            return entry.first.first == file.first && entry.second.path == file.second;
        });
    }
};

/// Evenly from the whole range from the first case on; rapidcheck alone would begin with the smallest.
int pick(int from, int below)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, below));
}

World observe(Installation &it)
{
    World world;
    for (const Directory directory : directories) {
        for (const QByteArray &path : support::listFiles(it.roots.path(directory)))
            world.files[{directory, path}] = support::readFile(it.roots.path(directory) + '/' + path);
        QSqlQuery query(it.db.connection());
        query.exec(u"SELECT id, file_path, timestamp < now() AT TIME ZONE 'UTC' - interval '7 days' FROM "_s
                   + it.db.filesTable(directory));
        while (query.next())
            world.rows[{directory, query.value(0).toLongLong()}]
                = {query.value(1).toByteArray(), query.value(2).toBool()};
    }
    QSqlQuery query(it.db.connection());
    query.exec(u"SELECT id, status FROM executions"_s);
    while (query.next())
        world.executions[query.value(0).toLongLong()] = query.value(1).toString();
    return world;
}

/// Contents by where they came from: of several runs perhaps.
std::multimap<FileKey, QByteArray> quarantined(Installation &it)
{
    std::multimap<FileKey, QByteArray> contents;
    for (const Directory directory : directories) {
        const QByteArray quarantine = it.roots.path(directory) + "/.scrapazoid-console/quarantine";
        for (const QByteArray &path : support::listFiles(quarantine))
            contents.emplace(FileKey(directory, path.sliced(path.indexOf('/') + 1)),
                             support::readFile(quarantine + '/' + path));
    }
    return contents;
}

QSet<QByteArray> contentsInQuarantine(Installation &it)
{
    QSet<QByteArray> contents;
    for (const auto &[file, content] : quarantined(it))
        contents.insert(content);
    return contents;
}

/// What a person leaves out of a plan.
struct Unticked {
    std::set<RowKey> rows;
    std::set<FileKey> files; ///< Orphans.
    std::set<qint64> executions;
};

/// What a policy does to a world, by the words of the manual.
World cleaned(const World &before, const CleanupPolicy &policy, const Unticked &unticked = {},
              const std::multimap<FileKey, QByteArray> &held = {})
{
    World after = before;
    const auto isExpired
        = [&](const RowKey &key, const Row &row) { return row.isOld && policy.retentionDays(key.first).has_value(); };
    for (const auto &[key, row] : before.rows) {
        const bool hasFile = before.files.contains({key.first, row.path});
        const bool isMissing = policy.missing.contains(key.first) && !hasFile;
        // What lies in quarantine is not gone: a purge brings it back to such a row.
        const bool isHeld = !hasFile && held.contains({key.first, row.path});
        if ((isExpired(key, row) || isMissing) && !isHeld && !unticked.rows.contains(key))
            after.rows.erase(key);
    }
    for (const auto &[file, content] : before.files) {
        const bool wasNamed = before.isNamed(file);
        const bool wentWithItsRows = wasNamed && !after.isNamed(file) && policy.retentionDays(file.first).has_value();
        const bool isOrphan = !wasNamed && policy.orphans.contains(file.first) && !unticked.files.contains(file);
        if (wentWithItsRows || isOrphan)
            after.files.erase(file);
    }
    if (policy.stuck) {
        for (auto &[id, status] : after.executions) {
            if (status == u"running"_s && !unticked.executions.contains(id))
                status = u"failed"_s;
        }
    }
    return after;
}

/// One history in the making: what happens, what should be, and what can be taken back.
class History {
public:
    explicit History(Installation &installation)
        : m_it(installation)
    {
        m_it.target.orphanMinAgeSeconds = 0;
        // Neither table is ever empty: that is a guard of its own.
        addRow(Directory::Screenshots, "always", false, true);
        addRow(Directory::Downloads, "always", false, true);
    }

    /// What has happened, a line a step.
    const std::string &story() const { return m_story; }

    void step()
    {
        const Directory directory = *rc::gen::element(Directory::Screenshots, Directory::Downloads);
        // A row that leads to no file may mean one of its name in the other folder, which is then kept: not in here.
        const QByteArray path = (directory == Directory::Screenshots ? "s" : "d") + QByteArray::number(pick(0, 4));
        const bool isOld = *rc::gen::arbitrary<bool>();
        // The service does about twice as much as the console, in few places, so that they meet.
        switch (pick(0, 26)) {
        case 0:
        case 1: writeFile({directory, path}); break;
        case 2: deleteFile({directory, path}); break;
        case 3:
        case 4: deleteRows(directory, path); break;
        case 5:
        case 6:
            m_world.executions[m_it.db.insertExecution({.status = u"running"_s, .started = 2h})] = u"running"_s;
            break;
        case 7:
        case 8: addRow(directory, path, isOld, false); break;
        case 9:
        case 10: clean(retentionPolicy(directory, 7)); break;
        case 11: clean(orphanPolicy({directory})); break;
        case 12: clean(missingPolicy({directory})); break;
        case 13:
        case 14: clean(aggressive()); break;
        case 15:
        case 16: undo(); break;
        case 17: purge(); break;
        case 18: killed(); break;
        default: addRow(directory, path, isOld, true); break;
        }
        check();
    }

private:
    /// At the retention that "old" is about.
    static CleanupPolicy aggressive()
    {
        CleanupPolicy policy = aggressivePolicy();
        policy.screenshotDays = policy.downloadDays = 7;
        return policy;
    }

    void log(const std::string &what)
    {
        RC_LOG() << what << std::endl;
        m_story += what + '\n';
    }
    static std::string nameOf(const FileKey &file)
    {
        return toName(file.first).toStdString() + "/" + file.second.toStdString();
    }

    void writeFile(const FileKey &file)
    {
        log("the service writes " + nameOf(file));
        const QByteArray content = "content " + QByteArray::number(++m_contents);
        support::writeContent(m_it.roots.path(file.first), file.second, content, 480h);
        m_world.files[file] = content;
    }

    void addRow(Directory directory, const QByteArray &path, bool isOld, bool withFile)
    {
        if (withFile && !m_world.files.contains({directory, path}))
            writeFile({directory, path});
        log(std::string("the service adds ") + (isOld ? "an old" : "a young") + " row for "
            + nameOf({directory, path}));
        const qint64 id = m_it.db.insertFile(directory, {.path = path, .time = isOld ? 480h : 2h});
        m_world.rows[{directory, id}] = {path, isOld};
    }

    void deleteFile(const FileKey &file)
    {
        if (m_world.files.erase(file) == 0)
            return;
        log("the service deletes the file " + nameOf(file));
        support::removeFile(m_it.roots.path(file.first) + '/' + file.second);
    }

    void deleteRows(Directory directory, const QByteArray &path)
    {
        log("the service deletes the rows of " + nameOf({directory, path}));
        m_it.db.exec(u"DELETE FROM %1 WHERE file_path = ?"_s.arg(m_it.db.filesTable(directory)),
                     {QString::fromLatin1(path)});
        std::erase_if(m_world.rows,
                      [&](const auto &entry) { return entry.first.first == directory && entry.second.path == path; });
    }

    void clean(const CleanupPolicy &policy)
    {
        const RemovalMode mode = *rc::gen::arbitrary<bool>() ? RemovalMode::Quarantine : RemovalMode::Permanent;
        log("the console cleans: " + policy.command.toStdString() + ", " + toName(mode).toStdString());
        const auto held = quarantined(m_it);
        const PlanPtr plan = m_it.plan(policy);
        const auto [selection, unticked] = untick(*plan);
        const auto ran = cleanup::runPlan(
            m_it.session(),
            {.plan = plan, .selection = selection, .mode = mode, .overriddenFingerprint = plan->fingerprint},
            m_it.context);
        if (!ran)
            RC_FAIL(ran.error().message.toStdString());
        RC_ASSERT(ran->failed == 0 && ran->skipped() == 0 && !ran->interrupted);
        const World before = std::exchange(m_world, cleaned(m_world, policy, unticked, held));
        RC_ASSERT(ran->done.items()
                  == static_cast<qint64>(before.rows.size() - m_world.rows.size()) + orphansAmong(before)
                      + stuckAmong(before, m_world));
        if (!ran->run.isNull())
            m_undoable = Undoable{before, m_world, mode == RemovalMode::Quarantine};
    }

    /// About every sixth item.
    std::pair<Selection, Unticked> untick(const Plan &plan)
    {
        Selection selection;
        Unticked unticked;
        for (size_t section = 0; section < plan.sections.size(); ++section) {
            const PlanSection &part = plan.sections[section];
            for (qsizetype index = 0; index < part.items.size(); ++index) {
                if (pick(0, 6) != 0)
                    continue;
                const Item item = part.items.item(index);
                selection.setWanted(section, index, false);
                if (part.kind == ItemKind::Execution)
                    unticked.executions.insert(item.id.number());
                else if (part.kind == ItemKind::Orphan)
                    unticked.files.insert({*part.directory, item.path});
                else
                    unticked.rows.insert({*part.directory, item.id.number()});
                log("but not " + std::to_string(item.id.number()) + ' ' + item.path.toStdString());
            }
        }
        return {selection, unticked};
    }

    /// Files that went without a row.
    qint64 orphansAmong(const World &before) const
    {
        return std::count_if(before.files.begin(), before.files.end(), [&](const auto &entry) {
            return !before.isNamed(entry.first) && !m_world.files.contains(entry.first);
        });
    }

    static qint64 stuckAmong(const World &before, const World &after)
    {
        return std::count_if(before.executions.begin(), before.executions.end(),
                             [&](const auto &entry) { return after.executions.at(entry.first) != entry.second; });
    }

    void undo()
    {
        log("the console takes the last cleanup back");
        const auto undone = cleanup::runUndo(m_it.session(), u"last"_s, m_it.context);
        if (!m_undoable) {
            RC_ASSERT(!undone.has_value() || undone->done.items() == 0);
            return;
        }
        if (m_undoable->after == m_world && m_undoable->isQuarantined && !m_undoable->isPurged) {
            RC_ASSERT(undone.has_value());
            m_world = m_undoable->before;
        } else {
            // What happened meanwhile stands in the way of some items; which, is for the engine's own tests. Here: each
            // comes back whole or not at all, and nothing else changes.
            adopt(m_undoable->before, "undo");
        }
        m_undoable.reset();
    }

    void purge()
    {
        log("the console empties the quarantine");
        const auto held = quarantined(m_it);
        std::map<FileKey, QByteArray> back;
        const auto purged = cleanup::runPurge(m_it.session(), {.run = {}, .beforeItsTime = true}, m_it.context);
        if (!purged)
            log("refused: " + purged.error().message.toStdString());
        RC_ASSERT(purged.has_value());
        RC_ASSERT(contentsInQuarantine(m_it).isEmpty());
        // What a row has come to name again is back in its place, where nothing else lies there: one of its contents.
        const World now = observe(m_it);
        for (const auto &[file, content] : held) {
            const auto found = now.files.find(file);
            if (m_world.isNamed(file) && !m_world.files.contains(file) && found != now.files.end()
                && found->second == content)
                back[file] = content;
        }
        for (const auto &[file, content] : held)
            RC_ASSERT(!m_world.isNamed(file) || m_world.files.contains(file) || back.contains(file));
        m_world.files.merge(back);
        if (m_undoable)
            m_undoable->isPurged = true;
    }

    bool areFoldersFree()
    {
        OwnLead lead(m_it.target, m_it.context);
        return lead && std::all_of(directories.begin(), directories.end(), [&](Directory directory) {
                   return lead->root(directory).has_value();
               });
    }

    void killed()
    {
        log("a console dies in an aggressive cleanup");
        const auto runs = [&] { return m_it.db.count(u"scrapazoid_console.runs"_s, u"action = 'cleanup'"_s); };
        const qint64 runsBefore = runs();
        Victim victim(m_it, u"aggressive"_s);
        RC_ASSERT(victim.isReady());
        victim.goAndDieAfter(pick(0, 60'000));
        // Its lock stays until the server has seen that it died; where it left nothing to do, recovery does not ask for
        // it.
        const auto sessions
            = [&] { return m_it.db.count(u"pg_stat_activity"_s, u"application_name LIKE '%victim@%'"_s); };
        for (QDeadlineTimer patience(20s); sessions() > 0 && !patience.hasExpired();)
            QThread::msleep(5);
        RC_ASSERT(sessions() == 0);
        Result<int> recovered = cleanup::runRecovery(m_it.session(), m_it.context);
        for (QDeadlineTimer patience(20s);
             !recovered && recovered.error().kind == ErrorKind::Busy && !patience.hasExpired();) {
            QThread::msleep(5);
            recovered = cleanup::runRecovery(m_it.session(), m_it.context);
        }
        RC_ASSERT(recovered.has_value());
        // The folders' locks stay as well where a helper has them, until it has seen that too.
        for (QDeadlineTimer patience(20s); !areFoldersFree() && !patience.hasExpired();)
            QThread::msleep(5);
        RC_ASSERT(areFoldersFree());
        // The victim's aggressive takes what is older than a day: the same as 7, since nothing here is in between.
        const World before = m_world;
        adopt(cleaned(before, aggressive()), "kill");
        // It may have died before its run began, or before the run had done anything.
        if (runs() == runsBefore)
            return;
        m_undoable.reset();
        if (!(before == m_world))
            m_undoable = Undoable{before, m_world, true};
    }

    /// Takes over what is there, where each row, file and execution is as it was or as in `other`.
    void adopt(const World &other, const char *after)
    {
        const World now = observe(m_it);
        const auto isEither = [&](const auto &part) {
            const auto &was = m_world.*part;
            const auto &may = other.*part;
            const auto &is = now.*part;
            const auto valueIn = [](const auto &map, const auto &key) {
                const auto found = map.find(key);
                return found == map.end() ? std::nullopt : std::optional(found->second);
            };
            for (const auto *side : {&was, &may, &is}) {
                for (const auto &[key, value] : *side) {
                    const auto there = valueIn(is, key);
                    if (there != valueIn(was, key) && there != valueIn(may, key))
                        return false;
                }
            }
            return true;
        };
        log(std::string("adopting what is there after ") + after);
        RC_ASSERT(isEither(&World::files));
        RC_ASSERT(isEither(&World::rows));
        RC_ASSERT(isEither(&World::executions));
        // No row that had its file before has lost it.
        for (const auto &[key, row] : now.rows) {
            const FileKey file{key.first, row.path};
            if (m_world.rows.contains(key) && m_world.files.contains(file))
                RC_ASSERT(now.files.contains(file));
        }
        m_world = now;
    }

    /// The world is as the model has it, everything that left it unbidden is in quarantine, nothing is unsettled.
    void check()
    {
        const World now = observe(m_it);
        RC_ASSERT(now.files == m_world.files);
        RC_ASSERT(now.rows == m_world.rows);
        RC_ASSERT(now.executions == m_world.executions);
        RC_ASSERT(m_it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s) == 0);
        const QSet<QByteArray> kept = contentsInQuarantine(m_it);
        if (m_undoable && m_undoable->isQuarantined && !m_undoable->isPurged) {
            for (const auto &[file, content] : m_undoable->before.files) {
                if (!m_undoable->after.files.contains(file))
                    RC_ASSERT(kept.contains(content));
            }
        }
        for (const auto &[file, content] : now.files)
            RC_ASSERT(!kept.contains(content));
    }

    /// The last cleanup.
    struct Undoable {
        World before;
        World after;
        bool isQuarantined = false;
        bool isPurged = false;
    };

    Installation &m_it;
    World m_world;
    std::optional<Undoable> m_undoable;
    int m_contents = 0;
    std::string m_story;
};
} // namespace

class TestHistories : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The driver warns of every statement of a dead connection.
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
        // The same histories in every run of the tests; RC_PARAMS="max_success=600 noshrink=1" looks for others. No
        // shrinking: the moment of a kill cannot be repeated.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=60 noshrink=1 seed=724997825514069352");
    }

    void everyHistoryEndsAsTheModelSays()
    {
        const bool holds = rc::check("what lies where is what the model says", [this] {
            History history(m_installation.fresh());
            const int length = pick(1, 60);
            try {
                for (int step = 0; step < length; ++step)
                    history.step();
            } catch (const rc::detail::CaseResult &result) {
                // Told at once: rapidcheck tries again for its report, and a kill comes at another moment then.
                qCritical("%s\n%s", result.description.c_str(), history.story().c_str());
                throw;
            }
        });
        QVERIFY(holds);
    }

private:
    support::TestCluster m_cluster;
    ReusedInstallation m_installation{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestHistories>)
#include "tst_histories.moc"
