// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "codex/codexconfig.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace chatelaine {

//! \brief One CODEX_HOME: where Codex keeps the live credential there, and what is set about it.
//!
//! A value, true for the moment of resolve(): links and config.toml change, so each transaction resolves anew.
class CodexHome final
{
public:
    //! \brief Finds the home as the CLI does (utils/home-dir) and reads its configuration.
    //!
    //! CODEX_HOME set and not empty must be a directory, and its links are resolved; else it is ~/.codex, which need
    //! not exist. \a etc: see CodexConfig::read().
    //! Errors: HomeMissing (subject: the value of CODEX_HOME; detail: what is wrong with it), ConfigInvalid.
    static Result<CodexHome> resolve(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                                     const QString &etc = QStringLiteral("/etc"));

    //! \brief Absolute; without links if it exists.
    const QString &path() const { return m_path; }
    //! \brief auth.json in path(). It may be a link: see authFileForWriting().
    QString authFile() const;
    //! \brief The service of Codex's keyring item, the same for all homes.
    static QString keyringService();
    //! \brief The account of Codex's keyring item for this home.
    QString keyringAccount() const { return keyringAccountOf(m_path); }
    //! \brief "cli|" and the first 16 hex digits of SHA-256 of \a path, UTF-8. The path is taken as it is.
    static QString keyringAccountOf(const QString &path);

    const CodexConfig &config() const { return m_config; }
    StoreMode store() const { return m_config.store.value; }

    //! \brief chatgpt_base_url, if tokens may be sent there; \a allowedOrigins: see allowedBackend().
    Result<QUrl> backend(const QStringList &allowedOrigins = {}) const;

    //! \brief CODEX_ACCESS_TOKEN is set and not blank: a Codex started from this environment uses that and no stored
    //! sign-in.
    bool accessTokenInEnvironment() const { return m_accessTokenInEnvironment; }

    //! \brief Whether the sign-in is where we can read and write it.
    //!
    //! Errors: StoreUnsupported. Subject: "ephemeral", or "secret_auth_storage" for Codex's own encrypted file (set
    //! only together with keyring or auto). Detail: "FILE, line N", where it is set; empty if it is the default.
    Result<> requireSupportedStore() const;

    //! \brief What every writer asks first: where auth.json really is, links resolved, if we may write there.
    //!
    //! The home (or the folder in which it would be created) and the folder of the target must belong to the effective
    //! user, root included. The mode does not matter here: locks and auth.json's folder are used with every store.
    //! Errors: StoreUnsupported, NotOurs (subject: the folder; detail: its owner), DanglingLink, FileUnreadable.
    Result<QString> authFileForWriting() const;

private:
    CodexHome() = default;

    QString m_path;
    CodexConfig m_config;
    bool m_accessTokenInEnvironment = false;
};

} // namespace chatelaine
