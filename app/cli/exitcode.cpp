// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/exitcode.h"

namespace chatelaine {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::Timeout:
    case ErrorCode::AccountMismatch:
    case ErrorCode::Unverified:
    case ErrorCode::LiveElsewhere:
    case ErrorCode::SwitchUnsafe:
    case ErrorCode::MembersDiffer:
    case ErrorCode::NotRenewable:
    case ErrorCode::PortBusy:
    case ErrorCode::SignInRefused:
    case ErrorCode::SignInExpired:
    case ErrorCode::WorkspaceRestricted:
    case ErrorCode::LoginMethodRestricted:
    case ErrorCode::InSandbox:
    case ErrorCode::Internal:
        return ExitCode::Failed;
    case ErrorCode::NotAllowed:
    case ErrorCode::InvalidArgument:
        return ExitCode::WrongUsage;
    case ErrorCode::NotSignedIn:
        return ExitCode::NobodySignedIn;
    case ErrorCode::InvalidJwt:
    case ErrorCode::MissingClaim:
    case ErrorCode::Mixed:
    case ErrorCode::Incomplete:
    case ErrorCode::SignInNeeded:
        return ExitCode::SignInNeeded;
    case ErrorCode::Unreachable:
    case ErrorCode::Interrupted:
    case ErrorCode::RedirectRefused:
    case ErrorCode::ServerRefused:
    case ErrorCode::ServerFailed:
    case ErrorCode::AnswerInvalid:
    case ErrorCode::AnotherAccount:
    case ErrorCode::Blocked:
    case ErrorCode::TooManyRequests:
        return ExitCode::ServerOrNetwork;
    case ErrorCode::NotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::NotOurs:
    case ErrorCode::Corrupt:
    case ErrorCode::DanglingLink:
    case ErrorCode::LockBusy:
    case ErrorCode::HomeMissing:
    case ErrorCode::ConfigInvalid:
    case ErrorCode::StoreUnsupported:
    case ErrorCode::KeyringLocked:
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::KeyringTimeout:
    case ErrorCode::KeyringDenied:
    case ErrorCode::KeyringAmbiguous:
    case ErrorCode::StoreChanged:
    case ErrorCode::Unsettled:
        return ExitCode::StoreOrKeyring;
    // Hazards stop nothing.
    case ErrorCode::ReadableByOthers:
    case ErrorCode::HardLinked:
    case ErrorCode::ReadOnly:
    case ErrorCode::KeptInFile:
    case ErrorCode::LeftoverFile:
    case ErrorCode::SecondSignIn:
    case ErrorCode::ClockWrong:
        return ExitCode::Done;
    }
    return ExitCode::Failed;
}

} // namespace chatelaine
