// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/importtext.h"

#include "text/accounttext.h"
#include "text/errortext.h"

#include <QCoreApplication>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ImportText)

public:
    static QString outcome(const ImportedFile &file);
    static QString refusal(const Error &error);
};

//! In words about a file. errorText() speaks of what Codex uses.
QString ImportWords::refusal(const Error &error)
{
    const QString why = error.detail.isEmpty() ? QString() : tr(" (%1)", "technical words").arg(error.detail);
    switch (error.code) {
    case ErrorCode::Corrupt:
        return error.subject == "keyring"_L1 ? errorText(error) : tr("This is no sign-in of Codex%1.").arg(why);
    case ErrorCode::Incomplete:
        if (error.subject == "tokens"_L1)
            return tr("There is no sign-in of Codex in it.");
        if (error.subject == "tokens.refresh_token"_L1)
            return tr("It has no refresh token, so it would end with its access token.");
        return tr("It lacks its %1, so Codex could not use it.").arg(error.subject);
    case ErrorCode::InvalidJwt:
        return tr("Its %1 is no valid token%2, so Codex could not use it.").arg(error.subject, why);
    case ErrorCode::MissingClaim:
        return tr("It does not say which account it is for.");
    case ErrorCode::Mixed:
        return tr("It holds tokens of two different accounts.");
    case ErrorCode::NotRenewable:
        return tr("It is a kind of sign-in that Chatelaine only shows (%1).").arg(error.subject);
    case ErrorCode::NotSignedIn:
        return tr("There is no sign-in here.");
    case ErrorCode::NotFound:
        return tr("There is no such file.");
    case ErrorCode::FileUnreadable:
        return tr("It cannot be read%1.").arg(why);
    case ErrorCode::NotOurs:
        return error.detail.isEmpty() ? tr("It belongs to another user.")
                                      : tr("It belongs to %1. Import it as %1.").arg(error.detail);
    default:
        return errorText(error);
    }
}

QString ImportWords::outcome(const ImportedFile &file)
{
    const QString who = file.account ? accountTitle(*file.account) : QString();
    switch (file.outcome) {
    case Imported::Added:
        return tr("%1 was imported.").arg(who);
    case Imported::Replaced:
        return tr("%1 was imported, in place of an older sign-in that was here.").arg(who);
    case Imported::Duplicate:
        return tr("%1 is here already, by the same sign-in or a newer one.").arg(who);
    case Imported::InUse:
        return tr("%1 was not imported: Codex uses the account by another sign-in, which was left alone. To have this "
                  "one, switch to another account and remove that one first.")
            .arg(who);
    case Imported::Undecidable:
        return tr("%1 was not imported: another sign-in of the account is here, and nobody can tell which is newer. "
                  "To have this one, remove that one first.")
            .arg(who);
    case Imported::Refused:
        break;
    }
    return refusal(file.error.value_or(Error()));
}

} // namespace

QString importText(const ImportedFile &file)
{
    const QString outcome = ImportWords::outcome(file);
    return file.isLiveThere
        ? ImportWords::tr("%1 Codex uses it in that home: to have it here, sign it out there or remove its auth.json.")
              .arg(outcome)
        : outcome;
}

} // namespace chatelaine
