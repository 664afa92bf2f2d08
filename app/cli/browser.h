// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

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
    //! \a failed is called on the main thread if the person gets nowhere.
    explicit DemoPersonAtTheBrowser(std::function<void(const Error &)> failed)
        : m_failed(std::move(failed))
    {
    }

    bool open(const QUrl &address);

private:
    std::function<void(const Error &)> m_failed;
    std::jthread m_thread; // last: stops and waits before the rest goes
};

} // namespace chatelaine
