// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using jobs::Job;

class TestJob : public QObject {
    Q_OBJECT

private slots:
    void deliversOnTheOwnersThread()
    {
        QThreadPool pool;
        QThread *worked = nullptr;
        std::optional<Result<int>> delivered;
        QThread *deliveredOn = nullptr;
        Job<int> job(pool, [&](std::stop_token, ProgressPtr) -> Result<int> { worked = QThread::currentThread(); return 42; },
                     [&](Result<int> result) { delivered = result; deliveredOn = QThread::currentThread(); }, nullptr);
        QTRY_VERIFY(delivered);
        QCOMPARE(**delivered, 42);
        QVERIFY(worked != QThread::currentThread());
        QCOMPARE(deliveredOn, QThread::currentThread());
        QVERIFY(!job.isRunning());
    }

    void stoppedWorkStillDeliversWhatItDid()
    {
        QThreadPool pool;
        std::optional<Result<int>> delivered;
        Job<int> job(pool,
                     [](std::stop_token stop, ProgressPtr progress) -> Result<int> {
                         while (!stop.stop_requested())
                             ++progress->itemsDone;
                         return static_cast<int>(std::min<qint64>(progress->itemsDone, 1));
                     },
                     [&](Result<int> result) { delivered = result; }, nullptr);
        QTRY_VERIFY(job.progress().itemsDone > 0);
        job.stop();
        QTRY_VERIFY(delivered);
        QCOMPARE(**delivered, 1);
    }

    void exceptionsEndAtTheWorkersEdge()
    {
        QThreadPool pool;
        std::optional<Result<int>> delivered;
        Job<int> job(pool, [](std::stop_token, ProgressPtr) -> Result<int> { throw std::runtime_error("broken"); },
                     [&](Result<int> result) { delivered = result; }, nullptr);
        QTRY_VERIFY(delivered);
        QVERIFY(!*delivered);
        QVERIFY(delivered->error().message.contains(u"broken"_s));
    }

    void destructionStopsWaitsAndDeliversNothing()
    {
        QThreadPool pool;
        bool ended = false;
        bool delivered = false;
        {
            Job<int> job(pool,
                         [&](std::stop_token stop, ProgressPtr) -> Result<int> {
                             while (!stop.stop_requested())
                                 QThread::yieldCurrentThread();
                             ended = true;
                             return 1;
                         },
                         [&](Result<int>) { delivered = true; }, nullptr);
        }
        QVERIFY(ended);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!delivered);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
