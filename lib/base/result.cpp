// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/result.h"

#include <QStringList>

namespace chatelaine {

const char *errorCodeName(ErrorCode code)
{
    switch (code) {
#define NAME(x)                                                                                                        \
    case ErrorCode::x:                                                                                                 \
        return #x
        NAME(Cancelled);
        NAME(Timeout);
        NAME(NotFound);
        NAME(FileUnreadable);
        NAME(FileUnwritable);
        NAME(NotOurs);
        NAME(Corrupt);
        NAME(DanglingLink);
        NAME(LockBusy);
        NAME(HomeMissing);
        NAME(ConfigInvalid);
        NAME(StoreUnsupported);
        NAME(NotAllowed);
        NAME(KeyringLocked);
        NAME(KeyringUnavailable);
        NAME(KeyringTimeout);
        NAME(KeyringDenied);
        NAME(KeyringAmbiguous);
        NAME(InvalidJwt);
        NAME(MissingClaim);
        NAME(Mixed);
        NAME(Incomplete);
        NAME(StoreChanged);
        NAME(AccountMismatch);
        NAME(NotSignedIn);
        NAME(SignInNeeded);
        NAME(Unverified);
        NAME(LiveElsewhere);
        NAME(NotRenewable);
        NAME(SwitchUnsafe);
        NAME(MembersDiffer);
        NAME(PortBusy);
        NAME(SignInRefused);
        NAME(SignInExpired);
        NAME(WorkspaceRestricted);
        NAME(LoginMethodRestricted);
        NAME(InSandbox);
        NAME(Unreachable);
        NAME(Interrupted);
        NAME(RedirectRefused);
        NAME(ServerRefused);
        NAME(ServerFailed);
        NAME(AnswerInvalid);
        NAME(AnotherAccount);
        NAME(Blocked);
        NAME(TooManyRequests);
        NAME(ReadableByOthers);
        NAME(HardLinked);
        NAME(ReadOnly);
        NAME(KeptInFile);
        NAME(LeftoverFile);
        NAME(SecondSignIn);
        NAME(ClockWrong);
        NAME(Unsettled);
        NAME(InvalidArgument);
        NAME(Internal);
#undef NAME
    }
    return "Internal";
}

ErrorCode errorCodeNamed(const QString &name)
{
    for (int code = 0; code < static_cast<int>(ErrorCode::Internal); ++code) {
        if (name == QLatin1StringView(errorCodeName(static_cast<ErrorCode>(code))))
            return static_cast<ErrorCode>(code);
    }
    return ErrorCode::Internal;
}

QString describe(const Error &error)
{
    QStringList parts{QString::fromLatin1(errorCodeName(error.code))};
    if (!error.subject.isEmpty())
        parts << error.subject;
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join(QLatin1String(": "));
}

} // namespace chatelaine
