// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QThread>
#include <functional>

/// What is killed in the middle, and what must hold afterwards.
namespace killing {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline constexpr auto shots = Directory::Screenshots;
inline constexpr int rowCount = 1'300; // Three batches.
/// Rows of this many name a file that is not there from the start.
inline constexpr int missingFrom = 1'250;

/// As the environment has it, or anew; said, so that it can be had again.
inline void seed(QRandomGenerator &dice)
{
    bool isGiven = false;
    const uint given = qEnvironmentVariable("SCRAPAZOID_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : QRandomGenerator::global()->generate();
    dice.seed(seed);
    QTextStream(stdout) << "seed: SCRAPAZOID_SEED=" << seed << Qt::endl;
}

inline QByteArray pathOf(int number)
{
    return "d" + QByteArray::number(number % 5) + "/f" + QByteArray::number(number) + ".png";
}

/// 1 249 rows with their files, 51 without, and every 100th file named twice.
inline void fill(Installation &it)
{
    for (int number = 1; number < missingFrom; ++number)
        it.roots.write(shots, pathOf(number), 10 + number % 50);
    it.db.exec(u"INSERT INTO screenshots (file_path, timestamp) SELECT 'd' || n % 5 || '/f' || n || '.png', now() - "
               u"interval '30 days' + n * interval '1 s' "
               "FROM generate_series(1, %1) n; "
               "INSERT INTO screenshots (file_path, timestamp) SELECT '/app/static/screenshots/d' || n % 5 || '/f' || "
               "n || '.png', now() - interval '30 days' "
               "FROM generate_series(100, %2, 100) n"_s.arg(rowCount)
                   .arg(missingFrom - 1));
}

/// Some files change after the preview, so that their rows have to come back in the middle of the run.
inline void touchSome(Installation &it, QRandomGenerator &dice)
{
    for (int count = 0; count < 20; ++count) {
        const QByteArray path = it.roots.screenshots() + '/' + pathOf(dice.bounded(1, missingFrom));
        if (support::exists(path))
            support::setModified(path,
                                 std::chrono::nanoseconds(1'600'000'000'000'000'000 + dice.bounded(1'000'000'000)));
    }
}

inline QSet<QByteArray> setOf(const QByteArrayList &names)
{
    return {names.cbegin(), names.cend()};
}

/// Where runs archive to, and how one sees what lies there.
struct ArchivePlace {
    std::function<QByteArray(const Installation &it)> address;
    /// Contents, by "<run>/screenshots/<path>".
    std::function<QHash<QByteArray, QByteArray>(const Installation &it)> copies;
};
/// A folder beside both of the service's, as long as a test says nothing else.
inline ArchivePlace &archivePlace()
{
    static ArchivePlace place{.address = [](const Installation &it) { return it.roots.outside() + "/archive"; },
                              .copies =
                                  [](const Installation &it) {
                                      QHash<QByteArray, QByteArray> copies;
                                      const QByteArray archive = it.roots.outside() + "/archive";
                                      for (const QByteArray &name : support::listFiles(archive)) {
                                          if (name.contains("/screenshots/"))
                                              copies.insert(name, support::readFile(archive + '/' + name));
                                      }
                                      return copies;
                                  }};
    return place;
}
inline QByteArray archiveOf(const Installation &it)
{
    return archivePlace().address(it);
}

/// Paths whose copies are in the archive as their receipts say; one whose copy is not, or is another one, is in
/// `astray`.
inline QSet<QByteArray> archived(Installation &it, QByteArray &astray)
{
    QSet<QByteArray> paths;
    if (it.db.count(u"scrapazoid_console.items"_s, u"archived IS NOT NULL AND NOT archive_purged"_s) == 0)
        return paths;
    const QHash<QByteArray, QByteArray> copies = archivePlace().copies(it);
    for (const QVariant &entry :
         it.db.column(u"SELECT encode(i.archived, 'hex') || r.name || '/screenshots/' || convert_from(i.path, 'UTF8') "
                      "FROM scrapazoid_console.items i JOIN scrapazoid_console.runs r USING (run) "
                      "WHERE r.action = 'cleanup' AND i.archived IS NOT NULL AND NOT i.archive_purged"_s)) {
        const QByteArray text = entry.toString().toUtf8();
        const QByteArray copy = text.sliced(64);
        const auto found = copies.constFind(copy);
        if (found == copies.cend()
            || QCryptographicHash::hash(*found, QCryptographicHash::Sha256).toHex() != text.first(64))
            astray = copy;
        else
            paths.insert(copy.sliced(copy.indexOf("/screenshots/") + 13));
    }
    return paths;
}

/// The invariant, over all rows and all files; empty where it holds.
inline QByteArray violation(Installation &it)
{
    QSet<QByteArray> named;
    for (const QVariant &path :
         it.db.column(u"SELECT DISTINCT regexp_replace(file_path, '^/app/static/screenshots/', '') FROM screenshots"_s))
        named.insert(path.toString().toUtf8());
    const QSet<QByteArray> present = setOf(support::listFiles(it.roots.screenshots()));
    QSet<QByteArray> missing;
    for (int number = missingFrom; number <= rowCount; ++number)
        missing.insert(pathOf(number));
    for (const QByteArray &path : named - missing) {
        if (!present.contains(path))
            return "a row is alive without its file: " + path;
    }
    for (const QByteArray &path : present) {
        if (!named.contains(path))
            return "a file is in its place without a row: " + path;
    }
    if (it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s) != 0)
        return "something is still unsettled";
    QSet<QByteArray> journalled, kept;
    for (
        const QVariant &entry : it.db.column(
            u"SELECT r.name || '/' || convert_from(i.path, 'UTF8') FROM scrapazoid_console.items i "
            "JOIN scrapazoid_console.runs r USING (run) WHERE r.action = 'cleanup' AND i.outcome = 'done' AND i.takes_file"_s))
        journalled.insert(entry.toString().toUtf8());
    const QByteArray quarantine = it.roots.screenshots() + "/.scrapazoid-console/quarantine";
    for (const QByteArray &path : support::listFiles(quarantine)) {
        if (!journalled.contains(path))
            return "a file is in quarantine without a journal item: " + path;
        kept.insert(path.mid(path.indexOf('/') + 1));
    }
    QByteArray astray;
    kept += archived(it, astray);
    if (!astray.isEmpty())
        return "a receipt has no copy: " + astray;
    QSet<QByteArray> gone;
    for (
        const QVariant &entry : it.db.column(
            u"SELECT convert_from(i.path, 'UTF8') FROM scrapazoid_console.items i JOIN scrapazoid_console.runs r USING "
            u"(run) "
            "WHERE r.action = 'cleanup' AND (i.outcome = 'purged' OR (i.outcome = 'done' AND "
            "(r.mode = 'permanent' OR EXISTS (SELECT 1 FROM scrapazoid_console.runs p WHERE p.subject = r.name AND p.action = 'purge'))))"_s))
        gone.insert(entry.toString().toUtf8());
    for (int number = 1; number < missingFrom; ++number) {
        const QByteArray path = pathOf(number);
        if (!present.contains(path) && !kept.contains(path) && !gone.contains(path))
            return "a file is nowhere: " + path;
    }
    return {};
}

inline QString lastCleanup(Installation &it)
{
    return it.db
        .value(
            u"SELECT name FROM scrapazoid_console.runs WHERE action = 'cleanup' AND command = 'screenshots' ORDER BY run DESC LIMIT 1"_s)
        .toString();
}

/// Takes back whatever of the last cleanup can be taken back.
inline void undoTheRest(Installation &it)
{
    const QString run = lastCleanup(it);
    if (run.isEmpty())
        return;
    const auto undone = cleanup::runUndo(it.session(), run, it.context);
    QVERIFY2(undone || undone.error().kind == ErrorKind::Refused, undone ? "" : qPrintable(undone.error().message));
    QVERIFY(!undone || (undone->failed == 0 && !undone->interrupted));
}

/// The next run, about something else; the dead one's lock may stay for a moment.
inline void recover(Installation &it)
{
    it.db.exec(
        u"INSERT INTO executions (user_id, status, started_at) VALUES (1, 'running', now() - interval '2 days')"_s);
    const PlanPtr plan = it.planStuck();
    Result<RunResult> ran = it.tryRun(plan);
    // A second by client_connection_check_interval; the bound only ends a test that would wait for ever.
    for (QDeadlineTimer patience(20s); !ran && ran.error().kind == ErrorKind::Busy && !patience.hasExpired();) {
        QThread::msleep(5);
        ran = it.tryRun(plan);
    }
    QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
    QCOMPARE(ran->done.of(ItemKind::Execution), 1);
    it.db.exec(u"DELETE FROM executions"_s);
}

} // namespace killing
