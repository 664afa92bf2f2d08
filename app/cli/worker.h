// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QEventLoop>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace chatelaine {

//! \brief What \a work returns. It runs on a thread of its own, as blocking code of the library must, while the main
//! thread's event loop runs for it.
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
