// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/tokenmanager.h"
#include "backend/chatgptclient.h"

#include <QUrl>

#include <stop_token>

namespace chatelaine {

//! \brief What the ChatGPT backend says of an account, live or kept: one question, one answer, nothing remembered.
//!
//! Blocking; one for all worker threads. The backend is found anew each time, as chatgpt_base_url of the Codex home
//! says, and a 401 is answered as TokenManager::withToken() does. Who asks again and again keeps to 5 min, and to
//! BackendFailure::retryAfter.
//!
//! Errors beside those of ChatGptClient: NotAllowed (the backend may receive no token: nothing was sent),
//! ConfigInvalid, HomeMissing, and those of TokenManager::withToken(). Only SignInNeeded among them means signed out.
class Inquiry final
{
public:
    //! What is borrowed must outlive it. \a testBackend: the base address where the issuer is a test's and the
    //! configuration names none; then no address but a loopback literal receives a token.
    Inquiry(TokenManager &tokens, Http &http, QUrl testBackend = {});

    BackendResult<Usage> usage(const AccountId &account, std::stop_token stop = {}) const;
    BackendResult<QList<Workspace>> workspaces(const AccountId &account, std::stop_token stop = {}) const;

private:
    Result<ChatGptClient> client() const;

    TokenManager &m_tokens;
    Http &m_http;
    QUrl m_testBackend;
};

} // namespace chatelaine
