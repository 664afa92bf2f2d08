// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/backendanswers.h"
#include "accounts/tokenmanager.h"
#include "backend/chatgptclient.h"

#include <QUrl>

#include <stop_token>

namespace chatelaine {

//! \brief What the ChatGPT backend says of an account, live or kept.
//!
//! Blocking; one for all worker threads. The backend is found anew each time, as chatgpt_base_url of the Codex home
//! says, and a 401 is answered as TokenManager::withToken() does. Who asks again and again keeps to
//! UsageSchedule.
//!
//! Errors beside those of ChatGptClient: NotAllowed (the backend may receive no token: nothing was sent),
//! ConfigInvalid, HomeMissing, and those of TokenManager::withToken(). Only SignInNeeded among them means signed out.
class Inquiry final
{
public:
    //! What is borrowed must outlive it. \a testBackend: the base address where the issuer is a test's and the
    //! configuration names none; then no address but a loopback literal receives a token.
    Inquiry(TokenManager &tokens, Http &http, QUrl testBackend = {});

    struct Question
    {
        AccountId account{};
        bool mayRenew = true; //!< false: the token is taken as it is, and nothing is renewed
        bool isAboutWorkspaces = false; //!< too
    };
    struct Told
    {
        BackendAnswer answer{}; //!< the workspaces only if they were asked for and told
        std::chrono::seconds retryAfter{0}; //!< as BackendFailure has it; of the question about workspaces
        std::optional<Error> notKept{}; //!< why the answer could not be kept
    };
    //! \brief Asks for the usage, and keeps the answer in BackendAnswers and UsageHistory. That the workspaces are not
    //! told is no failure.
    BackendResult<Told> ask(const Question &question, std::stop_token stop = {}) const;

private:
    using Request = std::function<Result<HttpAnswer>(const ValidToken &)>;

    Result<ChatGptClient> client(const AccountId &account) const;
    BackendResult<Usage> usage(const AccountId &account, bool mayRenew, std::stop_token stop) const;
    BackendResult<QList<Workspace>> workspaces(const AccountId &account, bool mayRenew, std::stop_token stop) const;
    Result<HttpAnswer> send(const AccountId &account, bool mayRenew, const Request &request,
                            std::stop_token stop) const;
    Result<> keep(const AccountId &account, const BackendAnswer &answer) const;

    TokenManager &m_tokens;
    Http &m_http;
    QUrl m_testBackend;
};

} // namespace chatelaine
