// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/mainthread.h"

#include "base/worker.h"

#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace chatelaine;
using namespace std::chrono_literals;

class TestMainThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverWhatComesLater()
    {
        QThread *startedOn = nullptr;
        const Result<int> result = onWorker([&] {
            return awaitMainThread<int>(
                [&](const Done<int> &done) {
                    startedOn = QThread::currentThread();
                    QTimer::singleShot(0, qApp, [done] { done(42); });
                },
                10s);
        });
        QCOMPARE(startedOn, qApp->thread());
        QVERIFY(result);
        QCOMPARE(*result, 42);
    }

    void handsOverErrorsAndNothing()
    {
        const Result<> failed = onWorker([] {
            return awaitMainThread<void>([](const Done<void> &done) { done(failure(ErrorCode::NotFound)); }, 10s);
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::NotFound);
        QVERIFY(onWorker([] { return awaitMainThread<void>([](const Done<void> &done) { done({}); }, 10s); }));
    }

    void countsTheFirstResult()
    {
        const Result<int> result = onWorker([] {
            return awaitMainThread<int>(
                [](const Done<int> &done) {
                    done(1);
                    done(2);
                },
                10s);
        });
        QVERIFY(result);
        QCOMPARE(*result, 1);
    }

    void takesAResultFromAnyThread()
    {
        std::thread other;
        const Result<int> result = onWorker([&] {
            return awaitMainThread<int>([&](const Done<int> &done) { other = std::thread([done] { done(7); }); }, 10s);
        });
        other.join();
        QVERIFY(result);
        QCOMPARE(*result, 7);
    }

    void dropsALateResult()
    {
        Done<int> kept;
        const Result<int> result =
            onWorker([&] { return awaitMainThread<int>([&](const Done<int> &done) { kept = done; }, 50ms); });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Timeout);
        kept(1);
    }

    void endsWhenAskedToStop()
    {
        std::stop_source source;
        const Result<int> result = onWorker([&] {
            return awaitMainThread<int>([&](const Done<int> &) { source.request_stop(); }, 60s, source.get_token());
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void waitsALittleForWhatIsUnderWay()
    {
        std::stop_source source;
        const auto start = [&](const Done<int> &done) {
            source.request_stop();
            QTimer::singleShot(100, qApp, [done] { done(7); });
        };
        const Result<int> result = onWorker([&] { return awaitMainThread<int>(start, 60s, source.get_token(), 30s); });
        QVERIFY(result);
        QCOMPARE(*result, 7);
    }

    void startsNothingForOneWhoGaveUp()
    {
        bool isStarted = false;
        std::optional<Result<int>> result;
        std::thread worker([&] { result = awaitMainThread<int>([&](const Done<int> &) { isStarted = true; }, 20ms); });
        worker.join(); // no event loop runs meanwhile
        QCOMPARE(result->error().code, ErrorCode::Timeout);
        QCoreApplication::processEvents();
        QVERIFY(!isStarted);
    }

    void servesManyWorkers()
    {
        std::atomic<int> sum = 0;
        onWorker([&] {
            std::vector<std::thread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    const auto start = [i](const Done<int> &done) { QTimer::singleShot(0, qApp, [=] { done(i); }); };
                    sum += awaitMainThread<int>(start, 10s).value_or(100);
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            return true;
        });
        QCOMPARE(sum.load(), 28);
    }
};

QTEST_GUILESS_MAIN(TestMainThread)
#include "tst_mainthread.moc"
