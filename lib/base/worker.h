// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace chatelaine {

//! \brief Does \a work, blocking code, on a thread of \a pool. The future is cancelled if the pool never gets to it.
//!
//! For a QFutureWatcher. Attach no continuation to it: Qt 6.4 runs one twice that is attached in the very moment in
//! which the thread finishes.
template <typename Work>
QFuture<std::invoke_result_t<Work>> runOn(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

//! \brief The same, and then \a next with its answer on the thread of \a context, which must outlive the work. The
//! future is of what \a next returns, and takes continuations of that thread.
template <typename Work, typename Next>
QFuture<std::invoke_result_t<Next, std::invoke_result_t<Work>>> runOn(QThreadPool &pool, Work work, QObject *context,
                                                                      Next next)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    auto future = promise->future().then(context, std::move(next)); // before anything can finish
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

//! \brief What \a work returns. It runs on a thread of its own while the calling thread's event loop runs for it. For
//! programs that do one thing, and tests; never in a program with windows.
template <typename Work>
std::invoke_result_t<Work> onWorker(Work work)
{
    std::optional<std::invoke_result_t<Work>> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return std::move(*result);
}

} // namespace chatelaine
