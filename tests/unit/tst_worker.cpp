// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/worker.h"

#include "support/patience.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace chatelaine;
using namespace chatelaine::testing;

class TestWorker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithTheAnswerOnTheThreadOfItsContext()
    {
        QThreadPool pool;
        QThread *worker = nullptr;
        QThread *thread = nullptr;
        int times = 0;
        const auto work = [&] {
            worker = QThread::currentThread();
            return 7;
        };
        QFuture<int> next = runOn(pool, work, this, [&](int answer) {
            ++times;
            thread = QThread::currentThread();
            return answer + 1;
        });
        // Even if the work was done long before, what follows waits for the event loop, and more can be attached.
        pool.waitForDone();
        QVERIFY(!next.isFinished());
        QFuture<int> last = next.then(this, [&](int answer) { return answer + 1; });
        QTRY_VERIFY_WITH_TIMEOUT(last.isFinished(), patience);
        QCOMPARE(last.result(), 9);
        QCOMPARE(times, 1);
        QVERIFY(worker != QThread::currentThread());
        QCOMPARE(thread, QThread::currentThread());
    }

    void cancelsWhatThePoolDropped()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore gate;
        QFuture<int> first = runOn(pool, [&] {
            gate.acquire();
            return 1;
        });
        QFuture<int> second = runOn(pool, [] { return 2; });
        pool.clear();
        gate.release();
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), patience);
        QVERIFY(second.isCanceled());
    }

    void letsTheCallersLoopRun()
    {
        std::atomic<bool> hasRun = false;
        QMetaObject::invokeMethod(
            this, [&] { hasRun = true; }, Qt::QueuedConnection);
        const bool hasSeen = onWorker([&] {
            const QDeadlineTimer deadline(patience);
            while (!hasRun && !deadline.hasExpired())
                QThread::yieldCurrentThread();
            return hasRun.load();
        });
        QVERIFY(hasSeen);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
