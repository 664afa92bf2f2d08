// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <thread>

namespace chatelaine {

//! \brief Opens \a address in the desktop's browser: xdg-open, or what there is elsewhere. False if that program could
//! not be started. Its words go nowhere, ours stay readable.
bool openInBrowser(const QUrl &address);

//! \brief In the browser's place for the demo: signs in at the test issuer as its first person, on a thread of its own.
class DemoPersonAtTheBrowser final
{
public:
    //! \a failed is called if the person gets nowhere: on the thread of \a context, which must outlive it, and only
    //! while that lives.
    DemoPersonAtTheBrowser(QObject &context, std::function<void(const Error &)> failed)
        : m_context(context)
        , m_failed(std::move(failed))
    {
    }

    bool open(const QUrl &address);

private:
    QObject &m_context;
    std::function<void(const Error &)> m_failed;
    std::jthread m_thread; // last: stops and waits before the rest goes
};

} // namespace chatelaine
