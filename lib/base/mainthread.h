// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace chatelaine {

//! \brief How work on the main thread tells its result. The first call counts, later ones are ignored. It may come on
//! any thread and at any time, also when nobody waits any more.
template <typename T>
using Done = std::function<void(Result<T>)>;

//! \brief Runs \a start on the main thread and waits until it called what it was given, at most \a limit.
//!
//! The only way in which a worker waits for the main thread. \a start must not block. It is not run at all if the
//! caller gave up before its turn came; otherwise what it started goes on, and its late result is dropped.
//! Errors: those of \a start, Timeout, Cancelled (\a stop), Internal (called on the main thread, which would wait for
//! itself). After a request to stop it waits \a grace longer, for what is better not left half done.
template <typename T>
Result<T> awaitMainThread(std::function<void(Done<T>)> start, std::chrono::milliseconds limit,
                          std::stop_token stop = {}, std::chrono::milliseconds grace = {})
{
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::optional<Result<T>> result;
        bool isAbandoned = false;
    };

    QCoreApplication *application = QCoreApplication::instance();
    const bool isWorker = application && application->thread() != QThread::currentThread();
    Q_ASSERT(isWorker);
    if (!isWorker)
        return failure(ErrorCode::Internal, {}, QStringLiteral("the main thread would wait for itself"));

    const auto shared = std::make_shared<Shared>();
    const auto run = [shared, start = std::move(start)] {
        {
            const std::lock_guard lock(shared->mutex);
            if (shared->isAbandoned)
                return;
        }
        start([shared](Result<T> result) {
            const std::lock_guard lock(shared->mutex);
            if (!shared->result && !shared->isAbandoned)
                shared->result = std::move(result);
            shared->changed.notify_all();
        });
    };
    QMetaObject::invokeMethod(application, run, Qt::QueuedConnection);

    std::unique_lock lock(shared->mutex);
    if (shared->changed.wait_for(lock, stop, limit, [&] { return shared->result.has_value(); }))
        return std::move(*shared->result);
    if (stop.stop_requested() && shared->changed.wait_for(lock, grace, [&] { return shared->result.has_value(); }))
        return std::move(*shared->result);
    shared->isAbandoned = true;
    return failure(stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::Timeout);
}

} // namespace chatelaine
