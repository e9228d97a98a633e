// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/calendar.h"
#include "demo/worlddraft.h"
#include "support/failed.h"

#include <QSet>
#include <QTest>

class TestWorldDraft : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameWorld();
    void proportionsAreThoseOfARealService();
};

void TestWorldDraft::sameSeedSameWorld()
{
    const auto fingerprint = [](quint64 seed) {
        const demo::WorldDraft draft = demo::draftWorld({.scale = 0.02, .seed = seed, .now = 1'795'000'000'000'000});
        QByteArray text;
        for (const auto &file : draft.files)
            text += file.path + QByteArray::number(file.size) + QByteArray::number(file.modified);
        for (const auto &row : draft.rows)
            text += row.path.toUtf8() + QByteArray::number(row.id);
        return text;
    };
    QCOMPARE(fingerprint(1), fingerprint(1));
    QVERIFY(fingerprint(1) != fingerprint(2));
}

void TestWorldDraft::proportionsAreThoseOfARealService()
{
    const demo::WorldDraft draft = demo::draftWorld({.now = 1'795'000'000'000'000});
    QVERIFY(qAbs(draft.files.size() - 40'000) < 1500);
    QVERIFY(qAbs(draft.executions.size() - 5'000) < 100);
    QVERIFY(qAbs(draft.orphans - 1'300) < 20);
    QVERIFY(qAbs(draft.missing - 210) < 50);
    QSet<int> users;
    for (const auto &execution : draft.executions)
        users << execution.user;
    QVERIFY(users.size() > 35 && users.size() <= 40);
    for (const Directory directory : {Directory::Screenshots, Directory::Downloads}) {
        double all = 0;
        double old = 0;
        for (const auto &row : draft.rows) {
            if (row.directory != directory || !row.time)
                continue;
            ++all;
            old += draft.now - *row.time > demo::Calendar::retention ? 1 : 0;
            QVERIFY(draft.now - *row.time < 46 * demo::day);
            QVERIFY(*row.time <= draft.now);
        }
        // The guard refuses above one half.
        QVERIFY2(old / all > 0.23 && old / all < 0.32, QByteArray::number(old / all).constData());
    }
}

QTEST_GUILESS_MAIN(support::Guarded<TestWorldDraft>)
#include "tst_worlddraft.moc"
