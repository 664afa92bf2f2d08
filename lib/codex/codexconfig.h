// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chatelaine {

//! \brief Where Codex keeps its sign-in: cli_auth_credentials_store.
enum class StoreMode {
    File, //!< $CODEX_HOME/auth.json
    Keyring,
    Auto, //!< the keyring, or the file where there is none
    Ephemeral, //!< in the memory of each Codex process: nothing that we could read or write
};

//! \brief The mode as it is spelled in config.toml.
QString storeModeName(StoreMode mode);

enum class LoginMethod { ChatGpt, Api };

//! \brief A value of the configuration, and who said so.
template <typename T>
struct Setting
{
    T value{};
    QString file{}; //!< empty: nobody set it, \c value is Codex's default
    qint64 line = 0; //!< in \c file, from 1

    friend bool operator==(const Setting &, const Setting &) = default;
};

//! \brief The few settings of Codex that decide where its sign-in is, where its tokens go and whose it may be.
//!
//! They come from the layers that the CLI reads (seen with 0.169.0), low to high: <etc>/codex/config.toml,
//! $CODEX_HOME/config.toml, <etc>/codex/managed_config.toml; over all of them <etc>/codex/requirements.toml, which can
//! pin the store, the base URL and features, but not the forced_* settings. A project's file, a profile and -c are
//! never read.
struct CodexConfig
{
#ifdef Q_OS_WIN
    static constexpr bool encryptedStoreByDefault = true;
#else
    static constexpr bool encryptedStoreByDefault = false;
#endif

    Setting<StoreMode> store{};
    Setting<QString> baseUrl{QStringLiteral("https://chatgpt.com/backend-api/")}; //!< chatgpt_base_url, unchecked
    Setting<QStringList> forcedWorkspaces{}; //!< forced_chatgpt_workspace_id; empty: any
    Setting<std::optional<LoginMethod>> forcedLoginMethod{}; //!< forced_login_method; none: any
    //! features.secret_auth_storage: "keyring" and "auto" then mean a file encrypted by Codex.
    Setting<bool> encryptedStore{encryptedStoreByDefault};

    //! \brief Reads the layers of the Codex home \a home; \a etc is the folder that holds "codex/config.toml".
    //!
    //! A layer that does not exist is empty, a link to nothing too, as for the CLI. Errors: ConfigInvalid (subject: the
    //! file; detail: line, column and what is wrong, or the system's words) for a layer that cannot be read or parsed
    //! and for a value of a wrong type or an unknown one. A wrong value that a higher layer replaces is none of the
    //! CLI's business, and not of ours; one that only requirements.toml replaces is.
    static Result<CodexConfig> read(const QString &home, const QString &etc = QStringLiteral("/etc"));
};

} // namespace chatelaine
