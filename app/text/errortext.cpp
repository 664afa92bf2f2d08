// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Every text takes what it quotes in one call of arg(): quoted words may hold a "%1" of their own.
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ErrorText)

public:
    static QString of(const Error &error);

private:
    static QString why(const Error &error);
    static QString corrupt(const Error &error);
    static QString storeUnsupported(const Error &error);
    static QString notAllowed(const Error &error);
    static QString signInRefused(const Error &error);
    static QString signInNeeded(const Error &error);
    static QString notRenewable(const Error &error);
    static QString duration(qlonglong seconds);
    static QString clockWrong(const Error &error);
    static QString tooManyRequests(const Error &error);
    static QString workspaceRestricted(const Error &error);
    static QString loginMethodRestricted(const Error &error);
};

bool isSettings(const Error &error)
{
    return QFileInfo(error.subject).fileName() == "settings.json"_L1;
}

//! The technical words, in brackets and with the space before them; nothing if there are none.
QString ErrorText::why(const Error &error)
{
    return error.detail.isEmpty() ? QString() : tr(" (%1)", "technical words after a statement").arg(error.detail);
}

QString ErrorText::corrupt(const Error &error)
{
    if (error.subject == "keyring"_L1)
        return tr("Codex's entry in the keyring is damaged%1, so nobody can tell whose sign-in it is. "
                  "Sign in again to replace it; the damaged one is kept aside.")
            .arg(why(error));
    if (QFileInfo(error.subject).fileName() == "auth.json"_L1)
        return tr("Codex's sign-in in %1 is damaged%2, so Codex cannot use it. "
                  "Correct the file, or sign in again: the damaged one is then kept aside.")
            .arg(error.subject, why(error));
    if (isSettings(error))
        return tr("The settings in %1 cannot be understood%2, so Chatelaine goes on with its defaults. "
                  "Correct the file, or remove it, then start Chatelaine again.")
            .arg(error.subject, why(error));
    if (QFileInfo(error.subject).fileName().startsWith("settings.json.broken"_L1))
        return tr("The settings could not be understood%2, so Chatelaine goes on with its defaults. "
                  "What was there is kept in %1.")
            .arg(error.subject, why(error));
    return tr("%1 is damaged%2. It is left as it is, and the sign-ins behind it cannot be used until it is right. "
              "Correct it, or move it away, then try again.")
        .arg(error.subject, why(error));
}

QString ErrorText::storeUnsupported(const Error &error)
{
    if (error.subject == "ephemeral"_L1)
        return tr("Codex is set to keep its sign-in only in memory%1, where no other program can read or write it. "
                  "To have it kept, write this line into config.toml: cli_auth_credentials_store = \"file\"")
            .arg(why(error));
    if (error.subject == "secret_auth_storage"_L1)
        return tr("Codex is set to keep its sign-in in an encrypted file of its own%1, which Chatelaine never writes. "
                  "To change that, write this line under [features] in config.toml: secret_auth_storage = false")
            .arg(why(error));
    return tr("Codex keeps its sign-in in %1%2, where Chatelaine never writes. "
              "To change that, write this line into config.toml: cli_auth_credentials_store = \"file\"")
        .arg(error.subject, why(error));
}

QString ErrorText::notAllowed(const Error &error)
{
    if (error.subject == "chatgpt_base_url"_L1)
        return tr("chatgpt_base_url in Codex's configuration names an address that may not receive your tokens%1. "
                  "Chatelaine sends nothing there; Codex itself would. Remove the line; or, if it is yours, allow the "
                  "address in Chatelaine's settings.json (\"allowedOrigins\").")
            .arg(why(error));
    if (error.subject == "https://auth.openai.com"_L1 && !error.detail.isEmpty())
        return tr("This sign-in is from another server than %1, so nothing was sent there. Sign in again.")
            .arg(error.subject);
    if (error.subject.contains("://"_L1) && !error.detail.isEmpty())
        return tr("This sign-in is from another server than %1, so nothing was sent there. "
                  "Unset CHATELAINE_ISSUER, or sign in again.")
            .arg(error.subject);
    if (error.subject.contains("://"_L1))
        return tr("%1 may not receive your tokens, so nothing was sent there.").arg(error.subject);
    return tr("The variable %1 names an address that may not receive your tokens%2. Nothing was sent. "
              "Unset it, or set it to https://auth.openai.com or to a loopback address such as http://127.0.0.1:8080.")
        .arg(error.subject, why(error));
}

QString ErrorText::signInRefused(const Error &error)
{
    if (error.detail.contains("missing_codex_entitlement"_L1, Qt::CaseInsensitive))
        return tr("Codex is not enabled for your workspace. "
                  "Contact your workspace administrator to request access to Codex.");
    if (error.subject == "chatgpt_account_missing"_L1)
        return tr("This person has no ChatGPT workspace that Codex could use, so nobody was signed in. "
                  "Sign in with another account, or ask your workspace administrator.");
    if (error.subject == "codex_cli_workspace_disabled"_L1)
        return tr("Your workspace does not allow the Codex CLI, so nobody was signed in. "
                  "Ask your workspace administrator to allow it.");
    QString words = error.detail.isEmpty() ? error.subject : error.detail;
    if (words.endsWith(u'.'))
        words.chop(1); // ours follows
    if (words.isEmpty() || words == "access_denied"_L1)
        return tr("The sign-in was refused in the browser. Nothing was changed; sign in again if that was a mistake.");
    return tr("The sign-in was refused: “%1”. Nothing was changed; sign in again, or with another account.").arg(words);
}

QString ErrorText::signInNeeded(const Error &error)
{
    QString cause = tr("The sign-in cannot be renewed any more%1.").arg(why(error));
    if (error.detail == "refresh_token_reused"_L1)
        cause = tr("The sign-in cannot be renewed any more: a copy of it was renewed elsewhere, which ended this one.");
    else if (error.detail == "refresh_token_expired"_L1)
        cause = tr("The sign-in was not renewed for too long, and has ended.");
    else if (error.detail == "refresh_token_invalidated"_L1)
        cause = tr("The sign-in was ended on the server, for example by signing out everywhere or by a new password.");
    if (error.subject.isEmpty())
        return tr("%1 Sign in again.", "a sentence with the cause").arg(cause);
    return tr("%1 Sign in again as %2.", "a sentence with the cause, who").arg(cause, error.subject);
}

QString ErrorText::notRenewable(const Error &error)
{
    if (error.subject == "apikey"_L1)
        return tr("This sign-in is an API key. It has no access token, and never needs to be renewed.");
    if (error.subject.isEmpty())
        return tr("This kind of sign-in is only shown here: Chatelaine neither renews it nor gives out its token.");
    return tr("This kind of sign-in (%1) is only shown here: Chatelaine neither renews it nor gives out its token.")
        .arg(error.subject);
}

//! Roughly, in the unit that says most.
QString ErrorText::duration(qlonglong seconds)
{
    const auto minutes = static_cast<int>(std::min<qlonglong>(std::abs(seconds) / 60, 1'000'000'000));
    if (minutes < 120)
        return tr("%n minute(s)", nullptr, minutes);
    const int hours = minutes / 60;
    return hours < 48 ? tr("%n hour(s)", nullptr, hours) : tr("%n day(s)", nullptr, hours / 24);
}

QString ErrorText::clockWrong(const Error &error)
{
    bool isNumber = false;
    const qlonglong seconds = error.subject.toLongLong(&isNumber);
    if (!isNumber)
        return tr("The clock of this computer is wrong. Chatelaine allows for that, but other programs, Codex among "
                  "them, may take a valid sign-in for an expired one. Set the clock.");
    if (seconds > 0)
        return tr("The clock of this computer is %1 fast. Chatelaine allows for that, but other programs, Codex among "
                  "them, may take a valid sign-in for an expired one. Set the clock.")
            .arg(duration(seconds));
    return tr("The clock of this computer is %1 slow. Chatelaine allows for that, but other programs, Codex among "
              "them, may use a sign-in that has expired. Set the clock.")
        .arg(duration(seconds));
}

QString ErrorText::tooManyRequests(const Error &error)
{
    bool isNumber = false;
    const qlonglong seconds = error.detail.toLongLong(&isNumber);
    if (!isNumber || seconds <= 0)
        return tr("%1 was asked too often, and answers nothing for a while. Sign-ins kept here are unchanged; try "
                  "again "
                  "later.")
            .arg(error.subject);
    const QString wait = seconds < 60 ? tr("%n second(s)", nullptr, static_cast<int>(seconds)) : duration(seconds + 59);
    return tr("%1 was asked too often. Sign-ins kept here are unchanged; try again in %2.").arg(error.subject, wait);
}

QString ErrorText::workspaceRestricted(const Error &error)
{
    const QString who = error.subject.isEmpty() ? tr("This sign-in names no workspace")
                                                : tr("This sign-in is for workspace %1").arg(error.subject);
    if (error.detail.isEmpty())
        return tr("%1, which Codex's configuration does not allow: Codex would sign it out again. "
                  "Sign in again and choose another workspace, or change forced_chatgpt_workspace_id in config.toml.")
            .arg(who);
    return tr("%1, but Codex's configuration allows only %2 and would sign it out again. "
              "Sign in again and choose that workspace, or change forced_chatgpt_workspace_id in config.toml.")
        .arg(who, error.detail);
}

QString ErrorText::loginMethodRestricted(const Error &error)
{
    const QString file = error.subject.isEmpty() ? u"config.toml"_s : error.subject;
    if (error.detail == "api"_L1)
        return tr("Codex's configuration allows only API keys (forced_login_method = \"api\" in %1), so Codex would "
                  "remove a ChatGPT sign-in at once. Remove that line to sign in with ChatGPT.")
            .arg(file);
    return tr("Codex's configuration allows only ChatGPT sign-ins (forced_login_method = \"chatgpt\" in %1), so Codex "
              "would remove an API key at once. Remove that line to use an API key.")
        .arg(file);
}

QString ErrorText::of(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("It was cancelled. Nothing was changed.");
    case ErrorCode::Timeout:
        return tr("It took too long, so Chatelaine stopped waiting. What was asked for may still have happened: "
                  "look at the accounts, then try again.");
    case ErrorCode::NotFound:
        return tr("%1 does not exist. Nothing was changed. Check the path, then try again.").arg(error.subject);
    case ErrorCode::FileUnreadable:
        if (isSettings(error))
            return tr("The settings in %1 cannot be read%2, so Chatelaine goes on with its defaults. "
                      "Check what it is and who may read it, then start Chatelaine again.")
                .arg(error.subject, why(error));
        return tr("%1 cannot be read%2, so nobody can tell what sign-in is in it. This does not mean that you are "
                  "signed out. Check what it is and who may read it, then try again.")
            .arg(error.subject, why(error));
    case ErrorCode::FileUnwritable:
        if (isSettings(error))
            return tr("The settings in %1 cannot be written%2, so they stay as they were. Mend that, then try again.")
                .arg(error.subject, why(error));
        return tr("%1 cannot be written%2. What was there before is unchanged. "
                  "Make room, or permit yourself to write there, then try again.")
            .arg(error.subject, why(error));
    case ErrorCode::NotOurs:
        if (error.detail.isEmpty())
            return tr("%1 belongs to another user, so nothing was changed there. Run Chatelaine as that user.")
                .arg(error.subject);
        return tr("%1 belongs to %2, so nothing was changed there. Run Chatelaine as %2.")
            .arg(error.subject, error.detail);
    case ErrorCode::Corrupt:
        return corrupt(error);
    case ErrorCode::DanglingLink:
        return tr("%1 is a link to %2, which does not exist, so no sign-in can be kept there. "
                  "Remove the link or create what it points to, then try again.")
            .arg(error.subject, error.detail);
    case ErrorCode::LockBusy:
        if (isSettings(error))
            return tr("Another program is changing the settings and did not finish in time. Nothing was changed; try "
                      "again in a moment.");
        return tr("Another program is changing Codex's sign-in and did not finish in time (it holds %1). "
                  "Nothing was changed; try again in a moment.")
            .arg(error.subject);
    case ErrorCode::HomeMissing:
        return tr("The Codex home “%1” (from CODEX_HOME, --home or the settings) cannot be used%2, so Codex finds no "
                  "sign-in there. "
                  "Create that folder, or name another.")
            .arg(error.subject, why(error));
    case ErrorCode::ConfigInvalid:
        return tr("Codex's configuration in %1 is wrong%2. Until it is corrected, nobody can tell where sign-ins are "
                  "kept, so none is touched.")
            .arg(error.subject, why(error));
    case ErrorCode::StoreUnsupported:
        return storeUnsupported(error);
    case ErrorCode::NotAllowed:
        return notAllowed(error);
    case ErrorCode::KeyringLocked:
        return tr(
            "The keyring is locked, so sign-ins in it can be neither read nor changed. "
            "This does not mean that you are signed out: unlock the keyring, for example by logging in to the desktop "
            "anew.");
    case ErrorCode::KeyringUnavailable:
        return tr("No keyring answers on this computer%1, so sign-ins in it can be neither read nor changed. "
                  "Start one (such as GNOME Keyring or KWallet), or let Codex keep its sign-in in a file: "
                  "cli_auth_credentials_store = \"file\" in config.toml.")
            .arg(why(error));
    case ErrorCode::KeyringTimeout:
        return tr("The keyring did not answer in time. This does not mean that you are signed out. "
                  "Try again; if it stays silent, log out of the desktop and in again to restart it.");
    case ErrorCode::KeyringDenied:
        return tr("The keyring refused access%1. The sign-ins in it are unchanged. "
                  "Unlock it and permit Chatelaine to use it, then try again.")
            .arg(why(error));
    case ErrorCode::KeyringAmbiguous:
        return tr("The keyring holds several sign-ins for the same Codex home%1, and which of them Codex reads cannot "
                  "be told, so none is touched. Remove the wrong one with your keyring program, then try again.")
            .arg(why(error));
    case ErrorCode::InvalidJwt:
        return tr("The sign-in holds an %1 that is no valid token%2, so Codex could not use it. Sign in again.")
            .arg(error.subject.isEmpty() ? u"id_token"_s : error.subject, why(error));
    case ErrorCode::MissingClaim:
        return tr("The sign-in does not say which account it is for%1. It cannot be used; sign in again and choose "
                  "an account with ChatGPT.")
            .arg(why(error));
    case ErrorCode::Mixed:
        return tr("The sign-in that Codex uses holds tokens of two different accounts. It is left as it is and is not "
                  "renewed. Sign in again; the mixed one is kept aside.");
    case ErrorCode::Incomplete:
        return tr("The sign-in lacks its %1, so Codex could not use it. Sign in again.").arg(error.subject);
    case ErrorCode::StoreChanged:
        return tr("Another program changed the sign-in at the same moment, and its change was left alone. "
                  "Look who is signed in now, then try again.");
    case ErrorCode::AccountMismatch:
        if (error.detail.isEmpty())
            return tr("The sign-in is that of %1, who was not expected here. Nothing was changed. "
                      "Sign in again and choose the right account.")
                .arg(error.subject);
        return tr("The sign-in is that of %1, but this was to be %2. Nothing was changed. "
                  "Sign in again and choose %2 in the browser.")
            .arg(error.subject, error.detail);
    case ErrorCode::NotSignedIn:
        if (error.subject.isEmpty())
            return tr("Nobody is signed in to Codex here.");
        return tr("No sign-in of %1 is kept on this computer.").arg(error.subject);
    case ErrorCode::SignInNeeded:
        return signInNeeded(error);
    case ErrorCode::Unverified:
        return tr("The copy of the sign-in of %1 that is kept here may not be the newest: another program took it out "
                  "of Codex, or it was imported. It is used again when you switch to %1.")
            .arg(error.subject);
    case ErrorCode::LiveElsewhere:
        return tr("Codex uses %1 in another home too: %2. It is renewed in neither, because each renewal in one can "
                  "end it in the other. Switch one of them to another account.")
            .arg(error.subject, error.detail);
    case ErrorCode::SwitchUnsafe:
        return tr("Nothing was switched: Codex is running and may renew the sign-in of %1 at this moment, and it could "
                  "not be renewed before it is put away%2. If you switch anyway, %1 may have to sign in again later.")
            .arg(error.subject, why(error));
    case ErrorCode::MembersDiffer:
        return tr("Nothing was switched: Codex is running, and both accounts belong to one workspace. Running programs "
                  "would go on as the other member by themselves.");
    case ErrorCode::NotRenewable:
        return notRenewable(error);
    case ErrorCode::PortBusy:
        if (error.detail.isEmpty())
            return tr("Another program uses port %1 of this computer, where the browser must hand the sign-in over. "
                      "End that program, often another sign-in, then try again.")
                .arg(error.subject);
        return tr("Port %1 of this computer is in use (%2), and the browser must hand the sign-in over there. "
                  "End that program, then try again.")
            .arg(error.subject, error.detail);
    case ErrorCode::SignInRefused:
        return signInRefused(error);
    case ErrorCode::SignInExpired:
        return tr("Nobody came back from the browser in time, so the sign-in was ended. Nothing was changed; "
                  "start it again when you are ready.");
    case ErrorCode::WorkspaceRestricted:
        return workspaceRestricted(error);
    case ErrorCode::LoginMethodRestricted:
        return loginMethodRestricted(error);
    case ErrorCode::InSandbox:
        return tr("This runs inside Codex's sandbox (%1 is set), where Chatelaine changes no sign-in and gives out no "
                  "token. Do it in a terminal of your own.")
            .arg(error.subject);
    case ErrorCode::Unreachable:
        return tr("Could not reach %1%2. Nothing was sent, and every sign-in is kept. "
                  "Check the network connection, then try again.")
            .arg(error.subject, why(error));
    case ErrorCode::Interrupted:
        return tr("The connection to %1 ended before the answer was complete%2. Sign-ins kept here are unchanged. "
                  "Check the network connection, then try again.")
            .arg(error.subject, why(error));
    case ErrorCode::RedirectRefused:
        return tr("%1 wanted to send us to another address, where tokens must not go, so Chatelaine stopped. "
                  "A proxy or the login page of a public network may be in the way: open a web page, then try again.")
            .arg(error.subject);
    case ErrorCode::ServerRefused:
        return tr("%1 refused the request%2. Sign-ins kept here are unchanged. "
                  "Try again; if it refuses again, start the sign-in anew.")
            .arg(error.subject, why(error));
    case ErrorCode::ServerFailed:
        return tr("%1 has trouble of its own%2. Sign-ins kept here are unchanged; try again later.")
            .arg(error.subject, why(error));
    case ErrorCode::AnswerInvalid:
        return tr("%1 gave an answer that cannot be used%2. Sign-ins kept here are unchanged. "
                  "A proxy may be in the way; try again later.")
            .arg(error.subject, why(error));
    case ErrorCode::AnotherAccount:
        return tr("%1 answered about another account than the one that was asked about%2, so nothing of it is shown. "
                  "Sign-ins kept here are unchanged; try again later.")
            .arg(error.subject, why(error));
    case ErrorCode::Blocked:
        return tr("Something between here and %1 refused the request with a page of its own%2: a firewall, a proxy or "
                  "a VPN. This does not mean that you are signed out. Try again later, or from another network.")
            .arg(error.subject, why(error));
    case ErrorCode::TooManyRequests:
        return tooManyRequests(error);
    case ErrorCode::ReadableByOthers:
        return tr("Other users of this computer may read %1, which holds tokens. The next change of the sign-in mends "
                  "that; to mend it now, set its permissions to 600.")
            .arg(error.subject);
    case ErrorCode::HardLinked:
        return tr("%1 has more than one name (hard links), so Codex could not store a renewed sign-in and would lose "
                  "it. The next change of the sign-in mends that; or remove the other names.")
            .arg(error.subject);
    case ErrorCode::ReadOnly:
        return tr("%1 is read-only, so Codex could not store a renewed sign-in and would lose it. "
                  "The next change of the sign-in mends that; to mend it now, set its permissions to 600.")
            .arg(error.subject);
    case ErrorCode::KeptInFile:
        return tr("No keyring answers, so the sign-in is kept in the file %1, which only you can read.")
            .arg(error.subject);
    case ErrorCode::LeftoverFile:
        return tr("The sign-in is in the keyring now, but the old file %1 could not be removed%2. It still holds "
                  "tokens: remove it yourself.")
            .arg(error.subject, why(error));
    case ErrorCode::SecondSignIn:
        return tr("%1 holds another sign-in%2. Codex does not see it, because it looks into the keyring first. "
                  "It is left alone, and kept with your other accounts at the next sign-in.")
            .arg(error.subject, why(error));
    case ErrorCode::ClockWrong:
        return clockWrong(error);
    case ErrorCode::Unsettled:
        return tr("A sign-in was renewed, but could not be stored where it belongs yet%1. Nothing is lost: Chatelaine "
                  "keeps it, and stores it as soon as that is possible.")
            .arg(why(error));
    case ErrorCode::InvalidArgument:
        return tr("The value of %1 cannot be used%2. Nothing was changed; correct it, then try again.")
            .arg(error.subject, why(error));
    case ErrorCode::Internal:
        break;
    }
    return tr("Chatelaine did not expect this: a defect of its own stopped it%1. Look at the accounts before you try "
              "again, and please report what you did.")
        .arg(why(error));
}

} // namespace

QString errorText(const Error &error)
{
    return ErrorText::of(error);
}

} // namespace chatelaine
