// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <expected>

namespace chatelaine {

enum class Verb {
    Demo, //!< --demo alone
    Login,
    Logout,
    Status,
    Accounts,
    Switch,
    Rename,
    Import,
    Refresh,
    Token,
    Usage,
    Doctor,
    Help,
    Version,
};

//! \brief What somebody typed.
struct CommandLine
{
    Verb verb = Verb::Help;
    bool isDemo = false;
    bool isJson = false;
    QString home{}; //!< --home: the Codex home to work in; empty: as the environment says
    QString help{}; //!< for Help: the text
    QString account{}; //!< logout, switch, rename, refresh, token, usage: ACCOUNT; login: --expect; empty: not given
    QString label{}; //!< rename: LABEL; empty: none
    QStringList paths{}; //!< import: PATH…
    QStringList order{}; //!< accounts: those of --order; empty: not given
    std::chrono::seconds timeout{600};
    bool mayReplace = true; //!< login: false with --no-switch
    bool mayShow = false; //!< token: also on a terminal
    bool isAnyway = false; //!< switch: whatever may be lost
    bool isEverywhere = false; //!< logout: the server is told
    bool isSure = false; //!< logout: --yes
};

//! \brief Reads \a arguments, without the program's name. Unexpected: one line that says what is wrong with them.
std::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);

} // namespace chatelaine
