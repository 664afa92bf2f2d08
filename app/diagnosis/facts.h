// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "codex/runningprograms.h"
#include "setup/setup.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace chatelaine {

//! \brief What other programs of the session say of themselves.
struct SessionFacts
{
    bool hasTrayHost = false; //!< and something that draws the icons
    QString notificationServer{}; //!< name and version; empty: none runs
    QStringList notificationCapabilities{};
    bool isNotificationServerStartable = false; //!< the bus starts one when it is needed
    bool hasKeyring = false; //!< a Secret Service runs
    bool isKeyringStartable = false;
    bool isKeyringSilent = false; //!< it did not answer in a second
    bool hasCollection = false; //!< a default one
    bool isCollectionLocked = false;
    QString keyringProgram{}; //!< what the process that is the Secret Service is called
};

//! \brief What a diagnosis is made of beside the Snapshot: how things stood at one moment. Holds paths and names as
//! they are: nothing of it is to be shown without a Discretion.
struct Facts
{
    QString personFolder{}; //!< HOME
    QString user{}; //!< what the system calls the person
    QString system{}; //!< distribution and kernel
    QString desktop{}; //!< XDG_CURRENT_DESKTOP
    QString sessionType{}; //!< XDG_SESSION_TYPE
    bool hasDisplay = false;
    std::optional<SessionFacts> session{}; //!< none: there is no session bus, or nobody was to ask there
    bool isDemo = false;

    bool isHomeFromVariable = false; //!< CODEX_HOME
    bool hasHome = false; //!< it is there
    QString storeSetBy{}; //!< the file; empty: it is Codex's default
    int storeSetAtLine = 0;
    QString backend{}; //!< origin of chatgpt_base_url; empty: unknown
    bool hasTokenInEnvironment = false; //!< CODEX_ACCESS_TOKEN
    qsizetype leavings = 0; //!< files that Codex programs left when they were killed
    QList<RunningProgram> programs{};

    QString portHolder{}; //!< who listens on the port of the sign-in; empty: nobody
    QString secondPortHolder{}; //!< the same for the one that is tried next
    QList<QDateTime> journal{}; //!< since when its records wait
    QStringList quarantined{}; //!< files of records that wait for nothing: answers for another account
    std::optional<Error> journalError{};
    bool hasSettings = false;
    std::optional<Error> settingsError{};
    Result<bool> startsAtLogin = false;
    bool hasBrowserOpener = true;
    QStringList networkVariables{}; //!< those that are set and count, of proxies and certificates
    QStringList unreadableCertificates{}; //!< variables that name a file that cannot be read
    QString dataFolder{};
    std::optional<Error> dataFolderError{};
    qint64 freeBytes = -1; //!< where the data folder is; negative: unknown
    QString issuer{}; //!< origin
    bool isTestIssuer = false;
    QString logFile{};
    qint64 logSize = -1; //!< bytes; negative: there is none
};

//! \brief Looks at everything. Blocking, some seconds at most, for worker threads. Starts no service, raises no prompt,
//! contacts no server, creates nothing.
Facts gatherFacts(const Setup &setup);

//! \brief Asks the session bus, three seconds at most. Nothing: there is none.
std::optional<SessionFacts> gatherSessionFacts();

} // namespace chatelaine
