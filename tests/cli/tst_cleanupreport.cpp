// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/cleanupreport.h"
#include "support/failed.h"

#include "cli/text/jsonwriter.h"

#include <QBuffer>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

/// The shape that cli.md fixes: keys, their order, what stands where nothing is known.
class tst_CleanupReport : public QObject {
    Q_OBJECT

private slots:
    void beforeAnything();
    void everythingKnown();
    void itemsOfAPreview();
    void itemsOfARun();
    void itemsOfAnUndo();

private:
    static QByteArray written(const std::function<void(cli::JsonWriter &)> &write)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QTextStream stream(&buffer);
        cli::JsonWriter json(stream);
        json.beginObject();
        write(json);
        json.endObject();
        return buffer.data();
    }
    static QByteArray items(const Plan &plan, const RunResult *result)
    {
        return written([&](cli::JsonWriter &json) {
            json.beginArray("items"_L1);
            cli::writeItems(json, plan, result);
            json.endArray();
        });
    }
    static Plan plan();
};

Plan tst_CleanupReport::plan()
{
    Plan plan;
    plan.sections.resize(1);
    plan.sections[0].items = ItemList(ItemKind::Screenshot);
    const QByteArray names[]{"a/b.png", "bad\xff\\.png", "../etc/passwd"};
    for (qint64 id = 1; id <= 3; ++id) {
        Item item;
        item.id = id;
        item.path = names[id - 1];
        item.state = id == 3 ? FileState::Problem : FileState::Present;
        item.problem = id == 3 ? Problem::OutsideRoot : Problem::None;
        item.identity.links = 1;
        item.identity.size = 100;
        item.identity.allocated = 4096;
        plan.sections[0].items.append(item);
    }
    return plan;
}

void tst_CleanupReport::beforeAnything()
{
    cli::CleanupReport report;
    report.command = u"stuck"_s;
    QCOMPARE(written([&](cli::JsonWriter &json) { report.write(json); }),
             "{\"command\": \"stuck\", \"dry_run\": false, \"run\": null, \"cutoff\": null, "
             "\"planned\": {\"executions\": 0, \"screenshots\": 0, \"downloads\": 0, \"orphan_files\": 0, "
             "\"missing_rows\": 0, \"bytes\": 0}, "
             "\"done\": {\"executions\": 0, \"screenshots\": 0, \"downloads\": 0, \"orphan_files\": 0, "
             "\"missing_rows\": 0, \"bytes\": 0}, "
             "\"skipped\": 0, \"failed\": 0, \"freed_bytes\": 0, \"elapsed_seconds\": 0}\n");
}

void tst_CleanupReport::everythingKnown()
{
    cli::CleanupReport report;
    report.command = u"screenshots"_s;
    Plan made = plan();
    made.sections[0].cutoff = {1'795'018'558'123'456};
    report.setPlan(made);
    RunResult result;
    result.run = {u"20261123-011502-3f9a"_s};
    result.done.of(ItemKind::Screenshot) = 1;
    result.done.bytes = 100;
    result.changed = 1;
    result.vanished = 2;
    result.isProtected = 4;
    result.failed = 8;
    result.freedBytes = 12288;
    result.elapsedSeconds = 0.41;
    report.setResult(result);
    const QByteArray text = written([&](cli::JsonWriter &json) { report.write(json); });
    QVERIFY(text.contains("\"run\": \"20261123-011502-3f9a\", \"cutoff\": \"2026-11-18T16:15:58.123Z\", "));
    QVERIFY(text.contains("\"planned\": {\"executions\": 0, \"screenshots\": 3, \"downloads\": 0, \"orphan_files\": 0, "
                          "\"missing_rows\": 0, \"bytes\": 200, \"allocated_bytes\": 8192}"));
    QVERIFY(text.contains("\"skipped\": 7, \"failed\": 8, \"freed_bytes\": 12288, \"elapsed_seconds\": 0.41}"));
}

void tst_CleanupReport::itemsOfAPreview()
{
    QCOMPARE(
        items(plan(), nullptr),
        "{\"items\": [{\"kind\": \"screenshot\", \"id\": 1, \"path\": \"a/b.png\", \"bytes\": 100, \"outcome\": "
        "\"planned\"}, "
        "{\"kind\": \"screenshot\", \"id\": 2, \"path\": \"bad\\\\xff\\\\\\\\.png\", \"bytes\": 100, \"outcome\": "
        "\"planned\"}, "
        "{\"kind\": \"screenshot\", \"id\": 3, \"path\": \"../etc/passwd\", \"bytes\": 0, \"outcome\": \"planned\", "
        "\"reason\": \"outside the root\"}]}\n");
}

void tst_CleanupReport::itemsOfARun()
{
    RunResult result;
    result.outcomes = {{Outcome::Done, Outcome::Planned, Outcome::Failed}};
    result.remarks.push_back({.kind = ItemKind::Screenshot,
                              .id = 3,
                              .path = "../etc/passwd",
                              .outcome = Outcome::Failed,
                              .reason = u"outside the root"_s});
    const QByteArray text = items(plan(), &result);
    QVERIFY(text.contains("\"id\": 1, \"path\": \"a/b.png\", \"bytes\": 100, \"outcome\": \"done\"}"));
    QVERIFY(text.contains("\"outcome\": \"planned\"}")); // not reached
    QVERIFY(text.contains("\"outcome\": \"failed\", \"reason\": \"outside the root\"}"));
}

void tst_CleanupReport::itemsOfAnUndo()
{
    RunResult result;
    result.add({.kind = ItemKind::Execution, .id = 7, .path = "running", .outcome = Outcome::Undone, .reason = {}});
    const QByteArray text = written([&](cli::JsonWriter &json) {
        json.beginArray("items"_L1);
        cli::writeItems(json, result);
        json.endArray();
    });
    QCOMPARE(text,
             "{\"items\": [{\"kind\": \"execution\", \"id\": 7, \"path\": null, \"bytes\": 0, \"outcome\": "
             "\"undone\"}]}\n");
}

QTEST_GUILESS_MAIN(support::Guarded<tst_CleanupReport>)
#include "tst_cleanupreport.moc"
