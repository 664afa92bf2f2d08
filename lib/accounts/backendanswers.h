// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backend/usage.h"
#include "backend/workspace.h"
#include "base/result.h"
#include "credential/accountid.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace chatelaine {

//! \brief What the backend told of an account last.
struct BackendAnswer
{
    Usage usage{}; //!< takenAt invalid: nothing yet
    QList<Workspace> workspaces{}; //!< of its person, its own among them
    QDateTime workspacesAt{}; //!< UTC; invalid: not told yet
};

//! \brief The last answers about all accounts, as they were read at one moment.
class KnownAnswers final
{
public:
    explicit KnownAnswers(QJsonObject answers = {})
        : m_answers(std::move(answers))
    {
    }
    //! \brief Empty if nothing is known. Usage::accountId, userId and email are not kept.
    BackendAnswer of(const AccountId &account) const;

private:
    QJsonObject m_answers; // by AccountId::fileName()
};

//! \brief The last answer about each account, kept over restarts: so that a start shows names at once, and limits with
//! their age, without asking anybody.
//!
//! The file "backend.json" in the data folder (0600), by AccountId::fileName(): no e-mail, no token. Never more
//! than 256 KiB: long texts are cut, and what was told longest ago goes. It is worth nothing that could not be asked
//! again: one that cannot be understood tells nothing, and the next answer takes its place.
//!
//! Blocking; a value, safe between threads and processes.
class BackendAnswers final
{
public:
    explicit BackendAnswers(QString dataFolder)
        : m_dataFolder(std::move(dataFolder))
    {
    }

    static constexpr qsizetype maximumSize = 256 * 1024;

    KnownAnswers read() const;
    //! \brief Of one account alone.
    BackendAnswer of(const AccountId &account) const { return read().of(account); }
    //! \brief Takes over what \a answer tells; what it does not tell stays as it was. Errors: NotOurs, FileUnwritable,
    //! LockBusy.
    Result<> keep(const AccountId &account, const BackendAnswer &answer) const;
    //! \brief Errors as above.
    Result<> forget(const AccountId &account) const;

private:
    QString path() const;

    QString m_dataFolder;
};

} // namespace chatelaine
