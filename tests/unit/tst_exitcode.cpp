// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/exitcode.h"

#include <QMap>
#include <QTest>

using namespace chatelaine;

class TestExitCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Scripts depend on it: a change here is a change for them.
    void isTheSameForEveryKindOfTrouble()
    {
        QMap<int, QByteArrayList> codes;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            codes[static_cast<int>(exitCodeOf(code))] << errorCodeName(code);
        }
        QCOMPARE(
            codes[0].join(' '),
            "ReadableByOthers HardLinked ReadOnly KeptInFile LeftoverFile SecondSignIn ClockWrong"); // hazards stop
                                                                                                     // nothing
        QCOMPARE(codes[1].join(' '),
                 "Cancelled Timeout AccountMismatch Unverified LiveElsewhere NotRenewable SwitchUnsafe "
                 "MembersDiffer PortBusy SignInRefused "
                 "SignInExpired WorkspaceRestricted LoginMethodRestricted InSandbox Internal");
        QCOMPARE(codes[2].join(' '), "NotAllowed InvalidArgument");
        QCOMPARE(codes[3].join(' '), "NotSignedIn");
        QCOMPARE(codes[4].join(' '), "InvalidJwt MissingClaim Mixed Incomplete SignInNeeded");
        QCOMPARE(
            codes[5].join(' '),
            "Unreachable Interrupted RedirectRefused ServerRefused ServerFailed AnswerInvalid AnotherAccount Blocked "
            "TooManyRequests");
        QCOMPARE(codes[6].join(' '),
                 "NotFound FileUnreadable FileUnwritable NotOurs Corrupt DanglingLink LockBusy HomeMissing "
                 "ConfigInvalid StoreUnsupported KeyringLocked KeyringUnavailable KeyringTimeout KeyringDenied "
                 "KeyringAmbiguous StoreChanged Unsettled");
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exitcode.moc"
