// SPDX-License-Identifier: GPL-3.0-or-later
// What a cleanup at work says of itself.

#include "gui/cleanup/runview.h"
#include "jobs/job.h"

#include <QLabel>
#include <QProgressBar>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRunView : public QObject {
    Q_OBJECT

private slots:
    /// Files that go to an archive are moved aside first and then copied, which is counted anew and takes longest.
    void copyingToAnArchiveIsCounted()
    {
        gui::PlanSummary summary;
        summary.kind = ItemKind::Download;
        for (int item = 0; item < 40; ++item)
            summary.counts.add(ItemKind::Download, 1024);
        QThreadPool pool;
        QSemaphore over;
        std::shared_ptr<Progress> counters;
        QSemaphore begun;
        jobs::Job<int> job(
            pool,
            [&](std::stop_token, ProgressPtr progress) -> Result<int> {
                counters = std::move(progress);
                begun.release();
                over.acquire();
                return 0;
            },
            [](Result<int>) {}, nullptr);
        begun.acquire();
        gui::RunView view;
        view.watch(&job, summary, false);
        const auto says = [&](const QString &label) { return view.findChild<QLabel *>(label)->text(); };
        counters->itemsTotal = 40;
        counters->itemsDone = 40;
        counters->bytesDone = 40 * 1024;
        counters->phase = Phase::Removing;
        QTRY_COMPARE(says(u"itemsValue"_s), u"40 of 40"_s);
        counters->itemsTotal = 38;
        counters->itemsDone = 19;
        counters->bytesTotal = 38 * 1024;
        counters->bytesDone = 19 * 1024;
        counters->phase = Phase::Copying;
        QTRY_COMPARE(says(u"itemsValue"_s), u"19 of 38"_s);
        QCOMPARE(says(u"bytesValue"_s), u"19.0 KiB of 38.0 KiB"_s);
        QCOMPARE(view.findChild<QProgressBar *>()->value(), 500);
        over.release();
        pool.waitForDone();
    }
};

QTEST_MAIN(TestRunView)
#include "tst_runview.moc"
