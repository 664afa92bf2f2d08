// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/signinpage.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

SignedIn alice(Placement placement)
{
    Identity identity;
    identity.account = {u"ws-1"_s, u"user-1"_s};
    identity.email = u"alice@example.com"_s;
    identity.plan = u"plus"_s;
    identity.issuer = u"https://auth.openai.com"_s;
    return {identity, placement};
}

} // namespace

class TestSignInPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoCodexUsesNow()
    {
        const QByteArray page = signInPage(alice(Placement::Live));
        QVERIFY(page.contains("<h1>You are signed in</h1>"));
        QVERIFY(page.contains("<p>Codex uses alice@example.com (Plus) from now on.</p>"));
        QVERIFY(page.contains(">You can close this page.</p>"));
        QVERIFY(page.contains("<body class=\"success\">"));
        QVERIFY(page.contains("<html lang=\"en\">"));
        QVERIFY(!page.contains("{{"));
        QVERIFY(!page.contains("test issuer"));
    }
    void saysThatItIsOnlyKept()
    {
        const QByteArray page = signInPage(alice(Placement::Vault));
        QVERIFY(page.contains("alice@example.com (Plus) is kept on this computer. Codex does not use it yet."));
    }
    void saysThatTheIssuerIsForTests()
    {
        SignedIn signedIn = alice(Placement::Live);
        signedIn.identity.issuer = u"http://127.0.0.1:4000"_s;
        QVERIFY(signInPage(signedIn).contains("This was a test issuer."));
    }

    void saysWhatWentWrong()
    {
        const QByteArray page = signInPage(failure(ErrorCode::SignInRefused, u"access_denied"_s));
        QVERIFY(page.contains("<h1>The sign-in failed</h1>"));
        QVERIFY(page.contains("The sign-in was refused in the browser."));
        QVERIFY(page.contains("You can close this page."));
        QVERIFY(page.contains("<body class=\"failure\">"));
        QVERIFY(!page.contains("{{"));
        QVERIFY(signInPage(failure(ErrorCode::Cancelled)).contains("<h1>The sign-in was cancelled</h1>"));
    }

    void escapesWhatItWasTold()
    {
        const QString evil = u"<script>alert(1)</script>\"'&{{title}}{{text}}%1"_s;
        const QByteArray refused = signInPage(failure(ErrorCode::SignInRefused, u"access_denied"_s, evil));
        QVERIFY(!refused.contains("<script"));
        QVERIFY(refused.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;{{title}}{{text}}%1"));
        QCOMPARE(refused.count("alert(1)"), 1);

        SignedIn signedIn = alice(Placement::Live);
        signedIn.identity.email = evil;
        signedIn.identity.plan = evil;
        const QByteArray page = signInPage(signedIn);
        QVERIFY(!page.contains("<script"));
        QCOMPARE(page.count("alert(1)"), 2);
    }
};

QTEST_GUILESS_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
