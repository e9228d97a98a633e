// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/plantext.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// Of a plan without sections.
RunRequest emptyRequest()
{
    RunRequest request;
    request.plan = std::make_shared<Plan>();
    return request;
}
} // namespace

class tst_PlanText : public QObject {
    Q_OBJECT

private slots:
    void summary();
    void namesAreEscaped();
    void quarantined();
    void permanent();
    void manyRemarks();

private:
    static Plan plan();
};

Plan tst_PlanText::plan()
{
    Plan plan;
    plan.sections.resize(1);
    PlanSection &section = plan.sections[0];
    section.cutoff = {1'795'018'558'000'000};
    section.directory = Directory::Screenshots;
    section.retentionDays = 7;
    section.newerRows = 4000;
    section.kept = ItemList(ItemKind::Screenshot);
    Item item;
    item.identity.links = 1;
    item.identity.size = 1024;
    item.state = FileState::Present;
    for (qint64 id = 1; id <= 2; ++id) {
        item.id = id;
        item.time = ServerTime{1'790'000'000'000'000 + id * 1'000'000};
        item.path = "evil\x1b[2J\xff.png";
        section.items.append(item);
    }
    item.problem = Problem::LiveExecution;
    section.kept.append(item);
    return plan;
}

void tst_PlanText::summary()
{
    Target target;
    target.screenshots.path = "/srv/shots";
    const QString text = cli::plantext::summary(target, plan()).join(u'\n');
    QVERIFY(text.contains(u"before 2026-11-18 16:15:58 UTC, below /srv/shots"_s));
    QVERIFY(text.contains(u"(2.0 KiB), dated 2026-09-21"_s));
    QVERIFY(text.contains(u"4,000 that are younger"_s) || text.contains(u"4000 that are younger"_s));
    QVERIFY(text.contains(u"stays: 1 (its execution is still running or pending)"_s));
}

void tst_PlanText::namesAreEscaped()
{
    const QString text = cli::plantext::items(plan()).join(u'\n');
    QVERIFY(text.contains(u"evil\\x1b[2J\\xff.png"_s));
    QVERIFY(!text.contains(QChar(0x1b)));
}

void tst_PlanText::quarantined()
{
    RunResult result;
    result.run = {u"r1"_s};
    result.done.of(ItemKind::Screenshot) = 2;
    result.changed = 1;
    const QString text = cli::plantext::result({}, emptyRequest(), result).join(u'\n');
    QVERIFY(text.contains(u"\"scrapazoidctl undo r1\""_s));
    QVERIFY(text.contains(u"Left alone: 1 changed"_s));
}

void tst_PlanText::permanent()
{
    RunResult result;
    result.run = {u"r1"_s};
    result.done.of(ItemKind::Screenshot) = 2;
    result.freedBytes = 2048;
    RunRequest request = emptyRequest();
    request.mode = RemovalMode::Permanent;
    const QString text = cli::plantext::result({}, request, result).join(u'\n');
    QVERIFY(text.contains(u"2.0 KiB freed"_s));
    QVERIFY(!text.contains(u"undo"_s));
}

void tst_PlanText::manyRemarks()
{
    RunResult result;
    result.run = {u"r1"_s};
    for (qint64 id = 1; id <= 1000; ++id)
        result.add(
            {.kind = ItemKind::Screenshot, .id = id, .path = "x", .outcome = Outcome::Failed, .reason = u"no"_s});
    const QStringList lines = cli::plantext::result({}, emptyRequest(), result);
    QVERIFY(lines.size() < 30);
    QVERIFY(lines.join(u'\n').contains(u"\"scrapazoidctl history r1\""_s));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_PlanText>)
#include "tst_plantext.moc"
