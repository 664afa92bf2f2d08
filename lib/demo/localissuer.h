// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QThread>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <memory>

namespace chatelaine {

class Issuer;

//! \brief An Issuer on http://127.0.0.1, served on a thread of its own. The same Issuer may be served again after this
//! is gone: it then goes on where it was.
class LocalIssuer final
{
public:
    struct Options
    {
        quint16 port = 0; //!< 0: any free one
        std::chrono::milliseconds idleLimit{10'000}; //!< for a whole request, and for taking the answer
    };

    //! \brief Starts to serve \a issuer, which must outlive the result; sets its origin.
    //!
    //! Errors: PortBusy (subject: the port; detail: the system's words).
    static Result<std::unique_ptr<LocalIssuer>> start(Issuer &issuer, const Options &options);
    static Result<std::unique_ptr<LocalIssuer>> start(Issuer &issuer) { return start(issuer, Options()); }

    //! \brief Ends every connection, answered or not, and the thread.
    ~LocalIssuer();
    LocalIssuer(const LocalIssuer &) = delete;
    LocalIssuer &operator=(const LocalIssuer &) = delete;

    //! \brief "http://127.0.0.1:<port>"
    QUrl origin() const { return m_origin; }

    //! \brief Answers and requests that wait because of fault::held() or fault::late(), while their clients do.
    int heldCount() const { return m_heldCount; }
    //! \brief Lets them go, soon.
    void releaseHeld();

private:
    class Server;

    LocalIssuer() = default;

    QThread m_thread;
    Server *m_server = nullptr; // lives on m_thread and goes with it
    std::atomic<int> m_heldCount = 0;
    QUrl m_origin;
};

} // namespace chatelaine
