// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QEventLoop>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace chatelaine::testing {

//! \brief What \a function returns, called on a thread of its own as the program's workers call it, while the event
//! loop of the calling thread runs.
template <typename F>
std::invoke_result_t<F> onWorker(F function)
{
    std::optional<std::invoke_result_t<F>> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(function()); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return std::move(*result);
}

} // namespace chatelaine::testing
