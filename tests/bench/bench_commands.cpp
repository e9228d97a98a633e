// SPDX-License-Identifier: GPL-3.0-or-later
// What whole commands cost as installations grow, started as cron starts them:
//
//     bench_commands [ROWS…]
//
// Without sizes 30 000 and 1 000 000 rows. Three quarters of them have expired and one file in a hundred is an orphan.
// Each command is one line: its time, how long its first line took, and the peak of its memory. Beside it the plainest
// way to do the same where there is one, at the end the ratios and the exponents from the smallest to the largest size.
//
// plain ways:  "find -delete" and one DELETE for a run; for the service's own an unlink and a DELETE by key for each
//              row, in one transaction; one query of psql for the history of a run; "du -s" for stats; "find -delete"
//              on the quarantine for a purge.
// folders:     files lie in 200 folders; SCRAPAZOID_BENCH_FOLDERS has another number of them, SCRAPAZOID_BENCH_LEVELS
//              puts one below the other.
// expired:     three of four files; SCRAPAZOID_BENCH_EXPIRED has so many of hundred.
// short:       SCRAPAZOID_BENCH_SHORT leaves out undo, permanent runs and the plain ways of a run and a purge, each of
//              which takes all files or needs them anew: what is left of ten million rows takes less than an hour.
#include "bench/benchsupport.h"
#include "cleanup/enginefixture.h"
#include "cli/program.h"

#include <QProcess>
#include <cmath>
#include <cstdio>
#include <spawn.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {
struct Cost {
    double seconds = 0;
    double firstLine = 0; ///< Until the first of its output.
    double peakMiB = 0;
    int status = 0;
};

/// Runs a program to its end and throws its output away.
Cost costOf(const QStringList &line, const QProcessEnvironment &environment)
{
    QList<QByteArray> words, variables;
    for (const QString &word : line)
        words << word.toLocal8Bit();
    for (const QString &variable : environment.toStringList())
        variables << variable.toLocal8Bit();
    std::vector<char *> argv, envp;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    for (QByteArray &variable : variables)
        envp.push_back(variable.data());
    argv.push_back(nullptr);
    envp.push_back(nullptr);
    std::array<int, 2> output{};
    if (pipe2(output.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    Cost cost;
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    if (posix_spawnp(&child, argv.front(), &actions, nullptr, argv.data(), envp.data()) != 0)
        qFatal("cannot start %s", argv.front());
    posix_spawn_file_actions_destroy(&actions);
    close(output[1]);
    std::vector<char> buffer(1 << 16);
    while (read(output[0], buffer.data(), buffer.size()) > 0) {
        if (cost.firstLine == 0)
            cost.firstLine = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    close(output[0]);
    rusage usage{};
    int status = 0;
    wait4(child, &status, 0, &usage);
    cost.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    cost.peakMiB = static_cast<double>(usage.ru_maxrss) / 1024.0;
    cost.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return cost;
}

/// Seconds by what was done and how many rows there were.
using Costs = std::map<QString, std::vector<std::pair<int, double>>>;

/// One installation of so many rows, and what is done to it.
class World {
public:
    World(support::TestCluster &cluster, int rows, Costs &costs)
        : m_it(cluster)
        , m_program(m_it.db, m_it.roots)
        , m_root(m_it.roots.screenshots())
        , m_folders(qEnvironmentVariableIntValue("SCRAPAZOID_BENCH_FOLDERS"))
        , m_expired(qEnvironmentVariableIntValue("SCRAPAZOID_BENCH_EXPIRED"))
        , m_isNested(qEnvironmentVariableIsSet("SCRAPAZOID_BENCH_LEVELS"))
        , m_rows(rows)
        , m_costs(costs)
    {
        if (m_folders == 0)
            m_folders = 200;
        if (m_expired == 0)
            m_expired = 75;
        m_it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at)
            SELECT n % 40, 'completed', (now() AT TIME ZONE 'UTC') - interval '10 days', (now() AT TIME ZONE 'UTC') - interval '10 days'
              FROM generate_series(1, 10000) n)"_s);
    }

    void doAll()
    {
        fill();
        plainly(u"look, as du -s"_s, [&] { execute({u"du"_s, u"-s"_s, QFile::decodeName(m_root)}); });
        command(u"stats"_s, {u"stats"_s});
        command(u"check"_s, {u"check"_s}, 2);
        command(u"doctor"_s, {u"doctor"_s}, 2);
        command(u"metrics"_s, {u"metrics"_s});
        command(u"orphans --dry-run"_s, {u"orphans"_s, u"screenshots"_s, u"--dry-run"_s});
        command(u"screenshots --dry-run"_s, {u"screenshots"_s, u"--dry-run"_s});
        command(u"quarantine run"_s, {u"screenshots"_s, u"--yes"_s});
        plainly(u"history, one query"_s, [&] {
            execute({u"psql"_s, u"-qXAt"_s, m_it.db.connectionInfo(), u"-c"_s,
                     u"SELECT kind, path, outcome, bytes, reason FROM scrapazoid_console.items ORDER BY run, seq"_s,
                     u"-o"_s, u"/dev/null"_s});
        });
        command(u"history"_s, {u"history"_s});
        command(u"history RUN"_s, {u"history"_s, u"last"_s});
        if (!qEnvironmentVariableIsSet("SCRAPAZOID_BENCH_SHORT")) {
            command(u"undo"_s, {u"undo"_s, u"last"_s});
            command(u"permanent run"_s, {u"screenshots"_s, u"--yes"_s, u"--permanent"_s});
            plainRuns();
            // What was put back looks like an import, which it is.
            command(u"quarantine again"_s, {u"screenshots"_s, u"--yes"_s, u"--override-guards"_s});
        }
        command(u"purge"_s, {u"purge"_s, u"--now"_s, u"--yes"_s});
    }

private:
    bool isExpired(int index) const { return index % 100 < m_expired; }

    /// Files and rows as they were in the beginning.
    void fill()
    {
        QByteArray below;
        for (int folder = 0; folder < m_folders; ++folder) {
            below = m_isNested ? below + "/d" : "/user_" + QByteArray::number(folder);
            mkdir((m_root + below).constData(), 0755);
            const int descriptor = open((m_root + below).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            for (int index = folder; index < m_rows; index += m_folders) {
                const int file = openat(descriptor, ("step_" + QByteArray::number(index) + ".png").constData(),
                                        O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
                const time_t age = isExpired(index) ? 10 * 86400 : 7200;
                const std::array<timespec, 2> times{{{time(nullptr) - age, 0}, {time(nullptr) - age, 0}}};
                futimens(file, times.data());
                close(file);
            }
            close(descriptor);
        }
        m_it.db.exec(u"TRUNCATE screenshots RESTART IDENTITY"_s);
        m_it.db.exec(
            uR"(INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)
            SELECT 1 + n % 10000, %2 || '/step_' || n || '.png', 0,
                   (now() AT TIME ZONE 'UTC') - CASE WHEN n % 100 < %3 THEN interval '10 days' ELSE interval '2 hours' END
              FROM generate_series(0, %1 - 1) n WHERE n % 100 <> 4)"_s.arg(m_rows)
                .arg((m_isNested ? u"rtrim(repeat('d/', 1 + n % %1), '/')"_s : u"'user_' || n % %1"_s).arg(m_folders),
                     QString::number(m_expired)));
        m_it.db.exec(u"VACUUM ANALYZE screenshots"_s);
        m_it.db.exec(u"VACUUM ANALYZE executions"_s);
        m_it.db.exec(u"CHECKPOINT"_s);
    }

    /// The same files and rows, taken in the plainest way, and in the service's own.
    void plainRuns()
    {
        const QString expired = u"timestamp < (now() AT TIME ZONE 'UTC') - interval '7 days'"_s;
        fill();
        plainly(u"run, as find -delete and DELETE"_s, [&] {
            execute({u"find"_s, QFile::decodeName(m_root), u"-type"_s, u"f"_s, u"-mtime"_s, u"+7"_s, u"-not"_s,
                     u"-path"_s, u"*/.scrapazoid-console/*"_s, u"-delete"_s});
            m_it.db.exec(u"DELETE FROM screenshots WHERE "_s + expired);
        });
        fill();
        plainly(u"run, as the service does it"_s, [&] {
            QSqlQuery query(m_it.db.connection());
            query.setForwardOnly(true);
            QList<std::pair<qint64, QByteArray>> rows;
            query.exec(u"SELECT id, file_path FROM screenshots WHERE "_s + expired);
            while (query.next())
                rows.emplaceBack(query.value(0).toLongLong(), query.value(1).toString().toUtf8());
            m_it.db.exec(u"BEGIN"_s);
            query.prepare(u"DELETE FROM screenshots WHERE id = ?"_s);
            for (const auto &[id, path] : rows) {
                unlink((m_root + '/' + path).constData());
                query.bindValue(0, id);
                query.exec();
            }
            m_it.db.exec(u"COMMIT"_s);
        });
        fill();
        plainly(u"purge, as find -delete"_s, [&] {
            execute({u"find"_s, QFile::decodeName(m_root), u"-type"_s, u"f"_s, u"-mtime"_s, u"+7"_s, u"-delete"_s});
        });
        fill();
    }

    static void execute(QStringList line)
    {
        const Cost cost = costOf(line, QProcessEnvironment::systemEnvironment());
        if (cost.status != 0)
            qFatal("%s: exit status %d", qPrintable(line.first()), cost.status);
    }

    void plainly(const QString &what, const std::function<void()> &work) { note(what, {.seconds = seconds(work)}); }

    void command(const QString &what, const QStringList &words, int worst = 0)
    {
        const Cost cost = costOf(m_program.line(words), m_program.environmentHere());
        if (cost.status < 0 || cost.status > worst)
            qFatal("%s: exit status %d", qPrintable(what), cost.status);
        note(what, cost);
    }

    void note(const QString &what, const Cost &cost)
    {
        m_costs[what].emplace_back(m_rows, cost.seconds);
        std::printf("%8d rows  %-32s %8.2f s", m_rows, qPrintable(what), cost.seconds);
        if (cost.peakMiB > 0)
            std::printf("  first line %7.3f s  peak %5.0f MiB", cost.firstLine, cost.peakMiB);
        std::printf("\n");
    }

    Installation m_it;
    Program m_program;
    QByteArray m_root;
    int m_folders;
    int m_expired; ///< Of hundred.
    bool m_isNested;
    int m_rows;
    Costs &m_costs;
};

/// Of two things that were done at the same size, where both were.
void printRatio(const Costs &costs, const QString &what, const QString &beside)
{
    if (!costs.contains(what) || !costs.contains(beside))
        return;
    for (size_t at = 0; at < costs.at(what).size(); ++at) {
        const auto [rows, took] = costs.at(what)[at];
        std::printf("%8d rows  %s / %s: %.2f\n", rows, qPrintable(what), qPrintable(beside),
                    took / costs.at(beside)[at].second);
    }
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    std::vector<int> sizes;
    for (const QString &size : application.arguments().mid(1))
        sizes.push_back(size.toInt());
    if (sizes.empty())
        sizes = {30'000, 1'000'000};
    support::TestCluster cluster(options());
    Costs costs;
    for (const int rows : sizes)
        World(cluster, rows, costs).doAll();
    const QString plainRun = u"run, as find -delete and DELETE"_s;
    printRatio(costs, u"quarantine run"_s, plainRun);
    printRatio(costs, u"permanent run"_s, plainRun);
    printRatio(costs, u"run, as the service does it"_s, u"permanent run"_s);
    printRatio(costs, u"undo"_s, u"quarantine run"_s);
    printRatio(costs, u"history RUN"_s, u"history, one query"_s);
    printRatio(costs, u"stats"_s, u"look, as du -s"_s);
    printRatio(costs, u"purge"_s, u"purge, as find -delete"_s);
    for (const auto &[what, each] : costs) {
        if (each.size() > 1)
            std::printf("%-32s exponent %.2f\n", qPrintable(what),
                        std::log(each.back().second / each.front().second)
                            / std::log(double(each.back().first) / each.front().first));
    }
    return 0;
}
