// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backend/backendfailure.h"
#include "backend/usage.h"
#include "backend/workspace.h"
#include "base/http.h"
#include "base/secret.h"

#include <QUrl>

#include <stop_token>

namespace chatelaine {

//! \brief Asks the ChatGPT backend about an account: token in, answer out. Blocking, for worker threads; a value.
//!
//! Asking and reading are two steps, because a 401 is answered between them: see Inquiry.
//!
//! The requests are those of the Codex CLI (codex-rs/backend-client/src/client.rs; seen with 0.169.0), for whose client
//! id the tokens were made. Only the User-Agent says who we really are, as the CLI lets a program that embeds it do:
//! the backend's operators shall be able to tell us apart, and what we do wrong must not count for the CLI.
class ChatGptClient final
{
public:
    //! \a base: chatgpt_base_url, if allowedBackend() allows it. \a http is borrowed.
    ChatGptClient(QUrl base, Http &http);

    //! \brief Below the base address: "wham/usage" if that is one of ChatGPT's ("…/backend-api", which is added to its
    //! own hosts), else "api/codex/usage".
    QUrl usageUrl() const { return below("usage"); }
    QUrl workspacesUrl() const { return below("accounts/check"); }
    QString host() const { return m_base.host(); }

    //! \brief One GET with \a accessToken, for the workspace \a workspace. Errors: those of Http::send().
    Result<HttpAnswer> askUsage(const Secret &accessToken, const QString &workspace, std::stop_token stop = {}) const;
    Result<HttpAnswer> askWorkspaces(const Secret &accessToken, const QString &workspace,
                                     std::stop_token stop = {}) const;

    //! \brief What \a answer says of \a asked. Errors: those of usageFromJson() and failureInAnswer().
    BackendResult<Usage> usageIn(const HttpAnswer &answer, const AccountId &asked, const QDateTime &takenAt) const;
    //! \brief The workspaces of the person, \a asked among them. Errors: as above, and of workspacesFromJson().
    BackendResult<QList<Workspace>> workspacesIn(const HttpAnswer &answer, const AccountId &asked) const;

private:
    QUrl below(const char *route) const;
    Result<HttpAnswer> ask(const QUrl &url, const Secret &accessToken, const QString &workspace,
                           std::stop_token stop) const;

    QUrl m_base;
    Http &m_http;
};

} // namespace chatelaine
