// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "database/journal/itemsearch.h"
#include "database/journal/journalconditions.h"
#include "support/failed.h"
#include "support/ordie.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::orDie;

/// Large journals, read from their newest end in pieces.
class TestItemSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void foldsLikeTheServer();
    void findsBeyondOnePiece();
    void handsOverWhenItsTimeIsUp();
    void stopsBetweenPieces();

private:
    Result<FoundItems> find(const ItemSearchRequest &request, const std::stop_token &stop = {})
    {
        cleanup::Session session(m_it->target);
        if (const auto begun = session.begin(m_it->context); !begun)
            return tl::unexpected(begun.error());
        return database::ItemSearch(session.connection(), session.schema(), request.query, session.facts().now)
            .find(request, stop);
    }

    support::TestCluster m_cluster;
    std::unique_ptr<Installation> m_it;
};

void TestItemSearch::initTestCase()
{
    m_it = std::make_unique<Installation>(m_cluster);
    // Three runs: two large ones, each of more than a piece, and a small one between them.
    for (const auto &[run, items] : {std::pair(1, 120'000), std::pair(2, 3), std::pair(3, 70'000)}) {
        m_it->db.exec(
            uR"(INSERT INTO scrapazoid_console.runs (name, action, state, command, mode, actor_user, actor_host, actor_program)
            VALUES ('run-%1', 'cleanup', 'finished', 'screenshots', 'quarantine', 'tester', 'here', 'test'))"_s.arg(
                run));
        m_it->db.exec(
            uR"(INSERT INTO scrapazoid_console.items (run, seq, batch, kind, row_id, path, takes_file, quarantined, outcome, directory)
            SELECT max(run), n, n / 500, 'screenshot', n, convert_to('r%1/shot-' || n || '.png', 'UTF8'), true, true, 'done', 'screenshots'
              FROM scrapazoid_console.runs, generate_series(0, %2 - 1) n GROUP BY n)"_s.arg(run)
                .arg(items));
    }
}

void TestItemSearch::foldsLikeTheServer()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(static_cast<char>(byte));
    const QString server
        = m_it->db
              .value(u"SELECT "_s + database::foldedSql(u"'\\x%1'::bytea"_s.arg(QString::fromLatin1(bytes.toHex()))))
              .toString();
    QCOMPARE(database::folded(bytes), server);
    QVERIFY(database::containsFolded("A/bC.png", "Bc"));
    QVERIFY(!database::containsFolded("\xc3\x89", "\xc3\xa9"));
}

void TestItemSearch::findsBeyondOnePiece()
{
    const auto one = orDie(find({.query = {.name = "r1/shot-17."}}));
    QCOMPARE(one.items.size(), 1);
    QCOMPARE(one.items.first().item.key, 17);
    QCOMPARE(one.read, 190'003);
    const auto every = orDie(find({.query = {.name = "shot-1.png"}}));
    QCOMPARE(every.items.size(), 3);
    // What a page has is read and no more.
    const auto newest = orDie(find({.query = {.name = ".png"}, .limit = 5}));
    QCOMPARE(newest.items.first().item.path, "r3/shot-69999.png");
    QVERIFY(newest.read <= 50'000);
    QVERIFY(newest.next == (JournalPlace{newest.items.last().place.run, newest.items.last().item.key}));
}

void TestItemSearch::handsOverWhenItsTimeIsUp()
{
    ItemSearchRequest request{.query = {.name = "r1/shot-17."}, .patience = 1ms};
    qint64 found = 0;
    int pages = 0;
    do {
        const auto part = orDie(find(request));
        found += part.items.size();
        request.below = part.next;
        QCOMPARE(part.next.has_value(), part.readTo.has_value());
        ++pages;
    } while (request.below && pages < 20);
    QCOMPARE(found, 1);
    QVERIFY(pages > 1);
}

void TestItemSearch::stopsBetweenPieces()
{
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = find({.query = {.name = "nowhere"}}, stop.get_token());
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Stopped);
}

QTEST_GUILESS_MAIN(support::Guarded<TestItemSearch>)
#include "tst_itemsearch.moc"
