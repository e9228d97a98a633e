// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to find something in a journal of a million items, and what an index would cost each run instead:
//
//     bench_find [ITEMS]
//
// Eight runs of equal size with rows' images, each path some 80 bytes long. Beside each search, how many items were
// read for it. Then what is written for a run of 100 000 in batches of 500: without an index, with one by the name's
// beginning (which would serve only whoever types a name from its beginning), and how large that is.
#include "bench/benchsupport.h"
#include "cleanup/enginefixture.h"
#include "cleanup/look/findruns.h"

using namespace Qt::StringLiterals;
using namespace bench;

namespace {
constexpr int runCount = 8;
constexpr int insertedItems = 100'000;

/// A run's items, as a cleanup of screenshots notes them.
QString itemsSql(const QString &run, int count, const QString &begin = u"0"_s)
{
    return uR"(INSERT INTO scrapazoid_console.items (run, seq, batch, kind, row_id, execution_id, path, takes_file, quarantined,
               size, modified_ns, links, bytes, outcome, directory, texts, token)
        SELECT %1, n, n / 500, 'screenshot', n, n / 20,
               convert_to('2026/11/execution_' || n / 20 || '/' || md5((n * %1)::text) || '_step_' || n || '.png', 'UTF8'),
               true, true, 12345, 1, 1, 12345, 'done', 'screenshots',
               jsonb_build_object('id', n::text, 'execution_id', (n / 20)::text, 'file_path', md5(n::text) || repeat('x', 60),
                                  'file_size', '12345', 'timestamp', '2026-11-15 16:15:58.123'), md5(n::text)
          FROM generate_series(%3::int, %3::int + %2 - 1) n)"_s.arg(run, QString::number(count), begin);
}

void insertRun(Installation &it, int number)
{
    it.db.exec(
        uR"(INSERT INTO scrapazoid_console.runs (name, action, state, command, mode, actor_user, actor_host, actor_program)
        VALUES ('run-%1', 'cleanup', 'finished', 'screenshots', 'quarantine', 'tester', 'here', 'test'))"_s.arg(
            number));
}

void benchSearch(Installation &it, const char *what, const QByteArray &text)
{
    const ItemSearchRequest request{.query = *ItemQuery::parse(text)};
    std::vector<double> each;
    FoundItems found;
    for (int round = 0; round < 3; ++round)
        each.push_back(seconds([&] {
            const auto answer = cleanup::findItems(it.session(), request, it.context);
            if (!answer)
                qFatal("%s", qPrintable(answer.error().message));
            found = *answer;
        }));
    std::printf("find: %-28s %3lld found, %8lld read, %7.1f ms\n", what, static_cast<long long>(found.items.size()),
                static_cast<long long>(found.read), median(each) * 1e3);
}

void benchInserting(Installation &it, const char *what)
{
    insertRun(it, 1000);
    const QString run = it.db.value(u"SELECT max(run)::text FROM scrapazoid_console.runs"_s).toString();
    const double took = seconds([&] {
        for (int begin = 0; begin < insertedItems; begin += 500)
            it.db.exec(itemsSql(run, 500, QString::number(begin)));
    });
    std::printf("insert: %-26s %.2f s for %d items in batches of 500\n", what, took, insertedItems);
    it.db.exec(u"DELETE FROM scrapazoid_console.items WHERE run = %1"_s.arg(run));
    it.db.exec(u"DELETE FROM scrapazoid_console.runs WHERE run = %1"_s.arg(run));
    it.db.exec(u"VACUUM scrapazoid_console.items"_s);
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    const int items = argc > 1 ? application.arguments().at(1).toInt() : 1'000'000;
    support::TestCluster cluster(options());
    Installation it(cluster);
    for (int run = 1; run <= runCount; ++run) {
        insertRun(it, run);
        it.db.exec(itemsSql(u"(SELECT max(run) FROM scrapazoid_console.runs)"_s, items / runCount));
    }
    it.db.exec(u"VACUUM ANALYZE scrapazoid_console.items"_s);
    const auto size = [&](const QString &of) { return it.db.value(u"SELECT pg_size_pretty(%1)"_s.arg(of)).toString(); };
    std::printf("journal: %d items, %s\n", items,
                qPrintable(size(u"pg_total_relation_size('scrapazoid_console.items')"_s)));
    benchSearch(it, "part of every name", "_step_");
    benchSearch(it, "one name of each run", "_step_" + QByteArray::number(items / runCount - 7) + ".png");
    benchSearch(it, "one execution", "#17");
    benchSearch(it, "nothing", "no such name");
    benchInserting(it, "no index");
    it.db.exec(u"CREATE INDEX names ON scrapazoid_console.items (lower(regexp_replace(encode(path, 'escape'), '.*/', "
               "'') COLLATE \"C\"))"_s);
    std::printf("index by name: %s\n", qPrintable(size(u"pg_relation_size('scrapazoid_console.names')"_s)));
    benchInserting(it, "an index by name");
    return 0;
}
