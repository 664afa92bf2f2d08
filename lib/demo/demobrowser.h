// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/http.h"

#include <QUrl>

#include <stop_token>

namespace chatelaine {

//! \brief Does what a person with a browser does at the test issuer, for programs and tests without one: opens the
//! page, chooses, and follows where that leads, back to the program that waits on loopback.
//!
//! Talks to loopback literals and "localhost" only. Blocking; safe to use from every thread if \c Http is.
class DemoBrowser final
{
public:
    //! \brief Where the browser ended up. Like an address bar, the address may hold what must not be there.
    struct Page
    {
        QUrl url;
        int status = 0;
        QByteArray body;
    };

    //! \a http must outlive the browser.
    explicit DemoBrowser(Http &http)
        : m_http(http)
    {
    }

    //! \brief Signs in as \a personId (of demoPeople()) and answers with the last page, of whatever status; the
    //! issuer's own page if it does not offer a choice or refuses it.
    //!
    //! Errors: NotAllowed (subject: the address's origin) before anything is sent to it, AnswerInvalid (not the page of
    //! a test issuer, a redirect without a target, more than ten), and those of Http::send().
    Result<Page> signIn(const QUrl &authorizeUrl, const QString &personId, std::stop_token stop = {});
    //! \brief The same with the button Refuse.
    Result<Page> refuse(const QUrl &authorizeUrl, std::stop_token stop = {});

private:
    Result<Page> choose(const QUrl &authorizeUrl, const QByteArray &choice, std::stop_token stop);
    Result<Page> open(HttpCall call, std::stop_token stop);

    Http &m_http;
};

} // namespace chatelaine
