// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/errortext.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryErrorInWholeSentences_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("detail");
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const char *name = errorCodeName(code);
            QTest::addRow("%s with all", name) << code << u"/a %1 b/subject"_s << u"detail %2"_s;
            QTest::addRow("%s without detail", name) << code << u"/a/subject"_s << QString();
            QTest::addRow("%s with nothing", name) << code << QString() << QString();
        }
    }
    void saysEveryErrorInWholeSentences()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, subject);
        QFETCH(QString, detail);
        QString text = errorText({code, subject, detail});
        QVERIFY(text.size() > 20);
        QVERIFY2(!text.contains(QLatin1String(errorCodeName(code))), qPrintable(text));
        QVERIFY(text.front().isUpper() || text.front() == u'/' || subject.isEmpty());
        // The last word may be a line for config.toml, or an address, which a full stop would spoil.
        QVERIFY2(text.endsWith(u'.') || code == ErrorCode::StoreUnsupported, qPrintable(text));
        QVERIFY2(!text.contains("()"_L1), qPrintable(text));
        // What was quoted is quoted as it was; nothing else is left to fill in.
        text.remove(subject).remove(detail);
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }

    void saysWhatHelps_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("words");

        using enum ErrorCode;
        QTest::newRow("in memory only") << Error{StoreUnsupported, u"ephemeral"_s, u"/h/config.toml, line 3"_s}
                                        << u"(/h/config.toml, line 3)"_s;
        QTest::newRow("in memory only: the line")
            << Error{StoreUnsupported, u"ephemeral"_s} << u"config.toml: cli_auth_credentials_store = \"file\""_s;
        QTest::newRow("encrypted: the line")
            << Error{StoreUnsupported, u"secret_auth_storage"_s} << u"secret_auth_storage = false"_s;
        QTest::newRow("no entitlement")
            << Error{SignInRefused, u"access_denied"_s, u"Missing_Codex_Entitlement"_s}
            << u"Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex."_s;
        QTest::newRow("no workspace") << Error{SignInRefused, u"chatgpt_account_missing"_s,
                                               u"No eligible ChatGPT workspaces found."_s}
                                      << u"no ChatGPT workspace"_s;
        QTest::newRow("refused by the person")
            << Error{SignInRefused, u"access_denied"_s} << u"refused in the browser"_s;
        QTest::newRow("refused with words")
            << Error{SignInRefused, u"access_denied"_s, u"Not on a Sunday"_s} << u"“Not on a Sunday”"_s;
        QTest::newRow("damaged in the keyring")
            << Error{Corrupt, u"keyring"_s, u"line 1"_s} << u"Codex's entry in the keyring is damaged (line 1)"_s;
        QTest::newRow("damaged sign-in") << Error{Corrupt, u"/h/auth.json"_s, u"line 1"_s}
                                         << u"sign in again: the damaged one is then kept aside"_s;
        QTest::newRow("damaged index") << Error{Corrupt, u"/d/vault/index.json"_s, u"line 1"_s}
                                       << u"/d/vault/index.json is damaged (line 1)"_s;
        QTest::newRow("somebody else's") << Error{
            NotOurs, u"/h"_s,
            u"carol"_s} << u"/h belongs to carol, so nothing was changed there. Run Chatelaine as carol."_s;
        QTest::newRow("port's holder") << Error{PortBusy, u"1455"_s, u"codex, process 7"_s} << u"(codex, process 7)"_s;
        QTest::newRow("another person")
            << Error{AccountMismatch, u"bob@example.com"_s, u"alice@example.com"_s}
            << u"The sign-in is that of bob@example.com, but this was to be alice@example.com."_s;
        QTest::newRow("used elsewhere") << Error{SignInNeeded, u"bob@example.com"_s, u"refresh_token_reused"_s}
                                        << u"renewed elsewhere, which ended this one. Sign in again as bob"_s;
        QTest::newRow("clock ahead") << Error{ClockWrong, u"86460"_s} << u"is 24 hour(s) fast."_s;
        QTest::newRow("clock far ahead") << Error{ClockWrong, u"172800"_s} << u"is 2 day(s) fast."_s;
        QTest::newRow("clock behind") << Error{ClockWrong, u"-180"_s} << u"is 3 minute(s) slow."_s;
        QTest::newRow("elsewhere") << Error{LiveElsewhere, u"bob@example.com"_s, u"/srv/codex"_s}
                                   << u"Codex uses bob@example.com in another home too: /srv/codex."_s;
        QTest::newRow("unsafe") << Error{SwitchUnsafe, u"bob@example.com"_s, u"x: connection refused"_s}
                                << u"put away (x: connection refused). If you switch anyway, bob@example.com"_s;
        QTest::newRow("API key") << Error{NotRenewable, u"apikey"_s} << u"API key. It has no access token"_s;
        QTest::newRow("another kind") << Error{NotRenewable, u"agentIdentity"_s} << u"(agentIdentity)"_s;
        QTest::newRow("workspaces") << Error{WorkspaceRestricted, u"ws-1"_s, u"ws-2, ws-3"_s}
                                    << u"allows only ws-2, ws-3"_s;
        QTest::newRow("API keys only") << Error{LoginMethodRestricted, u"/etc/codex/config.toml"_s, u"api"_s}
                                       << u"only API keys (forced_login_method = \"api\" in /etc/codex/config.toml)"_s;
        QTest::newRow("ChatGPT only") << Error{LoginMethodRestricted, {}, u"chatgpt"_s} << u"only ChatGPT sign-ins"_s;
        QTest::newRow("another server's sign-in")
            << Error{NotAllowed, u"http://127.0.0.1:8080"_s, u"the sign-in is another's"_s}
            << u"is from another server than http://127.0.0.1:8080, so nothing was sent there."_s;
        QTest::newRow("settings in use") << Error{LockBusy, u"/d/settings.json"_s}
                                         << u"changing the settings and did not finish"_s;
        QTest::newRow("settings of a newer version")
            << Error{FileUnwritable, u"/d/settings.json"_s, u"a newer version of Chatelaine wrote it"_s}
            << u"cannot be written (a newer version of Chatelaine wrote it), so they stay as they were."_s;
        QTest::newRow("a home of the settings") << Error{HomeMissing, u"/srv/codex"_s} << u"or the settings) cannot"_s;
        QTest::newRow("a variable") << Error{NotAllowed, u"CHATELAINE_ISSUER"_s, u"https://evil.example"_s}
                                    << u"The variable CHATELAINE_ISSUER"_s;
        QTest::newRow("a key") << Error{NotAllowed, u"chatgpt_base_url"_s, u"https://evil.example"_s}
                               << u"tokens (https://evil.example)"_s;
        QTest::newRow("locked is not signed out") << Error{KeyringLocked} << u"unlock the keyring"_s;
        QTest::newRow("offline") << Error{Unreachable, u"auth.openai.com"_s, u"connection refused"_s}
                                 << u"Could not reach auth.openai.com (connection refused)."_s;
        QTest::newRow("a firewall") << Error{Blocked, u"chatgpt.com"_s, u"403"_s}
                                    << u"(403): a firewall, a proxy or a VPN. This does not mean that you are signed"_s;
        QTest::newRow("wait") << Error{TooManyRequests, u"chatgpt.com"_s, u"120"_s} << u"try again in 2 minute(s)."_s;
        QTest::newRow("wait a moment") << Error{TooManyRequests, u"chatgpt.com"_s, u"30"_s}
                                       << u"try again in 30 second(s)."_s;
        QTest::newRow("wait for nobody knows how long")
            << Error{TooManyRequests, u"chatgpt.com"_s} << u"try again later."_s;
    }
    void saysWhatHelps()
    {
        QFETCH(Error, error);
        QFETCH(QString, words);
        QVERIFY2(errorText(error).contains(words), qPrintable(errorText(error)));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
