// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using jobs::Job;
using support::patienceMs;

namespace {
/// Work that goes on until it is asked to stop.
Result<int> untilStopped(const std::stop_token &stop, std::atomic<bool> &ended)
{
    while (!stop.stop_requested())
        std::this_thread::sleep_for(1ms);
    ended = true;
    return 7;
}
} // namespace

class TestJob : public QObject {
    Q_OBJECT

private slots:
    void deliversOnTheOwnersThread();
    void deliversErrorsAsValues();
    void exceptionsEndAtTheWorkersEdge();
    void aStoppedJobStillDeliversWhatItDid();
    void destructionStopsAndDoesNotWait();
    void nothingIsDeliveredAfterDestruction();
    void tellsProgressWhileItRuns();
    void mayBeDeletedByItsOwnDelivery();

private:
    QThreadPool m_pool;
};

void TestJob::deliversOnTheOwnersThread()
{
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    Result<int> got = 0;
    Job<int> job(
        m_pool,
        [&](const std::stop_token &, const ProgressPtr &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](Result<int> result) {
            receiver = QThread::currentThread();
            got = std::move(result);
        },
        nullptr);
    QVERIFY(job.isRunning());
    QSignalSpy finished(&job, &Job<int>::finished);
    QVERIFY(finished.wait());
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
    QCOMPARE(*got, 42);
    QVERIFY(!job.isRunning());
    QCOMPARE(finished.size(), 1);
}

void TestJob::deliversErrorsAsValues()
{
    ErrorKind kind = ErrorKind::Refused;
    Job<int> job(
        m_pool,
        [](const std::stop_token &, const ProgressPtr &) -> Result<int> {
            return failure(ErrorKind::Busy, u"Somebody else"_s);
        },
        [&](const Result<int> &result) { kind = result.error().kind; }, nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patienceMs);
    QCOMPARE(kind, ErrorKind::Busy);
}

void TestJob::exceptionsEndAtTheWorkersEdge()
{
    QString message;
    Job<int> job(
        m_pool,
        [](const std::stop_token &, const ProgressPtr &) -> Result<int> { throw std::runtime_error("out of luck"); },
        [&](const Result<int> &result) { message = result ? QString() : result.error().message; }, nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patienceMs);
    QVERIFY2(message.contains("out of luck"_L1), qPrintable(message));
}

void TestJob::aStoppedJobStillDeliversWhatItDid()
{
    std::atomic<bool> ended = false;
    Result<int> got = 0;
    Job<int> job(
        m_pool, [&](const std::stop_token &stop, const ProgressPtr &) { return untilStopped(stop, ended); },
        [&](Result<int> result) { got = std::move(result); }, nullptr);
    QVERIFY(!job.isStopping());
    job.stop();
    QVERIFY(job.isStopping());
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patienceMs);
    QCOMPARE(*got, 7);
}

void TestJob::destructionStopsAndDoesNotWait()
{
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    std::atomic<bool> mayEnd = false;
    bool isDelivered = false;
    {
        const Job<int> job(
            m_pool,
            [&](const std::stop_token &stop, const ProgressPtr &) {
                begun = true;
                Result<int> result = untilStopped(stop, ended);
                while (!mayEnd) // a server that does not answer
                    std::this_thread::sleep_for(1ms);
                return result;
            },
            [&](const Result<int> &) { isDelivered = true; }, nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(begun, patienceMs);
        QVERIFY(!ended);
    }
    // Here already, although the work is still busy.
    QTRY_VERIFY_WITH_TIMEOUT(ended, patienceMs);
    mayEnd = true;
    QVERIFY(m_pool.waitForDone());
    QCoreApplication::processEvents(); // whatever was sent here is here
    QVERIFY(!isDelivered);
}

void TestJob::nothingIsDeliveredAfterDestruction()
{
    bool isDelivered = false;
    auto *job = new Job<int>(
        m_pool, [](const std::stop_token &, const ProgressPtr &) -> Result<int> { return 1; },
        [&](const Result<int> &) { isDelivered = true; }, nullptr);
    QVERIFY(m_pool.waitForDone()); // finished over there, not yet heard of here
    delete job;
    QCoreApplication::processEvents();
    QVERIFY(!isDelivered);
}

void TestJob::tellsProgressWhileItRuns()
{
    std::atomic<bool> ended = false;
    Job<int> job(
        m_pool,
        [&](const std::stop_token &stop, const ProgressPtr &progress) {
            progress->itemsTotal = 10;
            progress->itemsDone = 3;
            return untilStopped(stop, ended);
        },
        [](const Result<int> &) {}, nullptr);
    QSignalSpy changed(&job, &Job<int>::progressChanged);
    QVERIFY(changed.wait());
    QTRY_COMPARE_WITH_TIMEOUT(job.progress().itemsDone.load(), 3, patienceMs);
    QCOMPARE(job.progress().itemsTotal.load(), 10);
    job.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patienceMs);
    const auto told = changed.size();
    // Another one is told of twice meanwhile, in the same intervals.
    Job<int> other(
        m_pool, [&](const std::stop_token &stop, const ProgressPtr &) { return untilStopped(stop, ended); },
        [](const Result<int> &) {}, nullptr);
    const QSignalSpy otherChanged(&other, &Job<int>::progressChanged);
    QTRY_VERIFY_WITH_TIMEOUT(otherChanged.size() >= 2, patienceMs);
    other.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!other.isRunning(), patienceMs);
    QCOMPARE(changed.size(), told);
}

/// A page may throw everything away on a result, its job included.
void TestJob::mayBeDeletedByItsOwnDelivery()
{
    QPointer<jobs::JobBase> job;
    bool isDelivered = false;
    job = new Job<int>(
        m_pool, [](const std::stop_token &, const ProgressPtr &) -> Result<int> { return 1; },
        [&](const Result<int> &) {
            isDelivered = true;
            delete job.data();
        },
        nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(isDelivered, patienceMs);
    QVERIFY(job.isNull());
}

QTEST_GUILESS_MAIN(support::Guarded<TestJob>)
#include "tst_job.moc"
