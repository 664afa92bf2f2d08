// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace chatelaine {

//! \brief What went wrong, in the form that answers "what may the caller do?".
//!
//! Texts for people are made from it in app/text. The numbers are not stored anywhere.
enum class ErrorCode {
    // Ended on purpose, or by a limit of ours
    Cancelled, //!< somebody asked for it
    Timeout, //!< a limit of ours ran out; nothing else is known
    // Files: mend the file
    NotFound, //!< subject: the path that must exist
    FileUnreadable, //!< subject: path; detail: the system's words
    FileUnwritable, //!< subject: path; detail: the system's words (disk full, read-only, …)
    NotOurs, //!< subject: path; detail: name of the user it belongs to
    Corrupt, //!< subject: path or "keyring"; detail: what is wrong, of JSON with line and column
    DanglingLink, //!< subject: the link; detail: where it points
    LockBusy, //!< subject: the lock file; somebody else holds it
    // Configuration: mend the configuration
    HomeMissing, //!< subject: the value of CODEX_HOME
    ConfigInvalid, //!< subject: the file; detail: line, column and what is wrong
    StoreUnsupported, //!< subject: the mode or file; Codex keeps its sign-in where we must not write
    NotAllowed, //!< subject: variable or key; detail: the origin that may not receive tokens
    // Keyring
    KeyringLocked, //!< unlock it and try again
    KeyringUnavailable, //!< there is none; detail: the bus's words
    KeyringTimeout, //!< it did not answer in time
    KeyringDenied, //!< the user or the service refused
    KeyringAmbiguous, //!< several items match; detail: their paths
    // The credential itself
    InvalidJwt, //!< subject: which token; detail: the part that is wrong
    MissingClaim, //!< subject: which token; detail: the claim
    Mixed, //!< access token and id_token name different accounts
    Incomplete, //!< subject: the field without which Codex could not load it
    StoreChanged, //!< the live credential is not what the caller expected; read again; no detail: nothing was written
    AccountMismatch, //!< subject: who it is; detail: who was expected
    NotSignedIn, //!< there is no credential
    SignInNeeded, //!< it cannot be renewed any more; subject: whose; detail: the issuer's code, or why
    Unverified, //!< the copy kept of it may be stale, as something else took it out of Codex; subject: the account
    LiveElsewhere, //!< Codex uses it in another home; subject: the account; detail: the home
    NotRenewable, //!< a kind without tokens that could be renewed or given out; subject: its auth_mode
    // Switching: nothing was changed; may be done all the same
    SwitchUnsafe, //!< the outgoing sign-in may be lost; subject: whose; detail: why it could not be renewed before
    MembersDiffer, //!< running programs would go on as the other member; subject: the workspace
    // Signing in
    PortBusy, //!< subject: the ports; detail: who holds them, if known
    SignInRefused, //!< subject: the issuer's error code; detail: its own words
    SignInExpired, //!< nobody came back in time
    WorkspaceRestricted, //!< subject: the workspace; detail: the allowed ones
    LoginMethodRestricted, //!< subject: the configuration file; detail: the one method that Codex allows
    InSandbox, //!< asked for from inside Codex's sandbox; subject: the variable that says so
    // The network
    Unreachable, //!< subject: host; nothing was sent (DNS, connect, TLS); detail: why
    Interrupted, //!< subject: host; sent, but no complete answer; detail: why
    RedirectRefused, //!< subject: host; it answered with a redirect, which is never followed
    ServerRefused, //!< subject: host; a complete 4xx; detail: status and the server's words
    ServerFailed, //!< subject: host; 5xx; detail: status and the server's words
    AnswerInvalid, //!< subject: host; a complete answer that cannot be used; detail: why
    AnotherAccount, //!< subject: host; it answered about another account; detail: the field that says so
    Blocked, //!< subject: host; somebody before it refused with a page: a firewall, a proxy; detail: status
    TooManyRequests, //!< subject: host; wait before the next one; detail: how many seconds, if it said
    // Hazards: nothing failed yet, but something will (subject: path)
    ReadableByOthers, //!< its mode lets others read it; mended at the next write
    HardLinked, //!< more than one name: Codex could not store a refreshed sign-in; mended at the next write
    ReadOnly, //!< the same, by its mode
    KeptInFile, //!< there is no keyring, so the sign-in lies in a file
    LeftoverFile, //!< it should be gone and could not be removed; detail: the system's words
    SecondSignIn, //!< another sign-in lies there, which Codex does not see; detail: whose
    ClockWrong, //!< subject: how many seconds our clock is ahead of the issuer's (negative: behind); it is allowed for
    Unsettled, //!< a renewed sign-in waits in the journal; subject: the account; detail: what keeps it from its place
    // Ours
    InvalidArgument, //!< subject: the argument; detail: what is wrong with it
    Internal, //!< a defect of ours
};

//! \brief The name of \a code as it stands above: for logs, JSON and test output.
const char *errorCodeName(ErrorCode code);
//! \brief The code of that name; Internal if there is none.
ErrorCode errorCodeNamed(const QString &name);

//! \brief An error as a value. Neither field ever holds a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject{}; //!< what it is about: a path, a host, a field, an account
    QString detail{}; //!< technical words: the system's, the parser's or the server's own, cut at 200 characters

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(subject), std::move(detail)});
}

//! \brief One line for a log: "Corrupt: /path: line 3, column 7: …".
QString describe(const Error &error);

} // namespace chatelaine
