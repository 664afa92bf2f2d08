// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"
#include "demo/demoperson.h"
#include "demo/issuer.h"
#include "demo/localissuer.h"
#include "support/chromium.h"
#include "support/codexhomefixture.h"
#include "support/patience.h"
#include "text/signinpage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

//! A program without a window, whose browser opens nothing by itself.
struct Program : CodexHomeFixture
{
    SystemClock clock;
    Issuer issuer{clock};
    std::unique_ptr<LocalIssuer> server;
    QList<QHostAddress> ownAddresses; //!< at which the browser reached us
    std::unique_ptr<AccountManager> manager;

    Program()
    {
        IssuerBehaviour behaviour = issuer.behaviour();
        behaviour.redirectPorts.clear();
        issuer.setBehaviour(behaviour);
        server = *LocalIssuer::start(issuer);

        QProcessEnvironment environment = this->environment();
        environment.insert(u"CHATELAINE_ISSUER"_s, server->origin().toString());
        SignInOptions signIn;
        signIn.endpoints = *Endpoints::fromEnvironment(environment);
        signIn.ports = {0};
        signIn.mayCancelOthers = false;
        signIn.page = signInPage;
        signIn.openBrowser = [](const QUrl &) { return true; };
        signIn.isPeerTrusted = [this](const QHostAddress &, quint16, const QHostAddress &own, quint16) {
            ownAddresses << own;
            return true;
        };
        manager = std::make_unique<AccountManager>(
            ManagerOptions{{environment, etc(), dataFolder(), true}, &codexKeyring, &vaultKeyring, &clock, signIn});
    }

    //! Empty if the sign-in does not begin.
    QUrl begin(QFuture<Result<Admitted>> &future)
    {
        future = manager->signIn(Use::ForCodex);
        return QTest::qWaitFor([this] { return manager->snapshot().signInAddress.isValid(); }, 10'000)
            ? manager->snapshot().signInAddress
            : QUrl();
    }
    //! What must not be seen anywhere, beside \a state.
    bool isFreeOfSecrets(const QString &text, const QString &state) const
    {
        QList<Secret> secrets = issuer.everyTokenGivenOut() + issuer.everyCodeGivenOut();
        secrets << Secret(state.toUtf8());
        return std::none_of(secrets.begin(), secrets.end(), [&](const Secret &secret) {
            return text.contains(QString::fromUtf8(secret.reveal()))
                || text.contains(QString::fromLatin1(secret.reveal().toPercentEncoding()));
        });
    }
};

QString stateIn(const QUrl &address)
{
    return QUrlQuery(address).queryItemValue(u"state"_s, QUrl::FullyDecoded);
}

QString pictureFolder()
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/../pictures"_s;
    QDir().mkpath(folder);
    return QDir(folder).canonicalPath();
}

//! Pictures of what the browser shows, for people to look at: wide and narrow, light and dark.
bool takePictures(Chromium &browser, const QString &name)
{
    bool isFine = true;
    for (const bool isDark : {false, true}) {
        for (const QSize size : {QSize(1024, 720), QSize(390, 780)}) {
            const QString file = u"%1/%2-%3-%4.png"_s.arg(
                pictureFolder(), name, size.width() < 600 ? u"narrow"_s : u"wide"_s, isDark ? u"dark"_s : u"light"_s);
            isFine = isFine && browser.show(size, isDark) && browser.screenshot(file);
            // Nothing to scroll to the side for.
            const QJsonValue width = browser.evaluate(u"return document.documentElement.scrollWidth"_s);
            isFine = isFine && width.toInt() == size.width();
        }
    }
    return isFine && browser.show({1024, 720}, false);
}

} // namespace

//! \brief A real browser signs in.
class TestChromium final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Chromium> m_browser;

private Q_SLOTS:
    void init()
    {
        m_browser = std::make_unique<Chromium>();
        QVERIFY(m_browser->isReady());
    }
    void cleanup() { m_browser.reset(); }

    void signsIn()
    {
        Program program;
        QFuture<Result<Admitted>> future;
        const QUrl address = program.begin(future);
        const QString state = stateIn(address);
        QVERIFY(!state.isEmpty());

        // The issuer's page offers three people.
        QVERIFY(m_browser->open(address));
        QCOMPARE(m_browser->evaluate(u"return document.querySelectorAll('button.person:enabled').length"_s).toInt(), 3);
        QVERIFY(m_browser->text().contains(u"Bob Baker"_s));
        QVERIFY(takePictures(*m_browser, u"authorize"_s));
        QVERIFY(m_browser->click(u"#person-alice-acme"_s));

        // Ours says who it is.
        const DemoPerson *alice = findDemoPerson(u"alice-acme"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_browser->title().startsWith(u"You are signed in"_s), patience);
        QVERIFY2(m_browser->text().contains(alice->email), qUtf8Printable(m_browser->text()));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QVERIFY(future.result());
        QCOMPARE(future.result()->account.id, (AccountId{alice->accountId, alice->userId}));
        QVERIFY(takePictures(*m_browser, u"success"_s));

        // And tells no secret: not in the address bar, the page, the history or the referrer.
        const QUrl last = m_browser->address();
        QCOMPARE(last.host(), u"localhost"_s);
        QVERIFY(!last.hasQuery() && !last.hasFragment());
        QVERIFY(program.isFreeOfSecrets(last.toString(QUrl::FullyEncoded), state));
        QVERIFY(program.isFreeOfSecrets(m_browser->source(), state));
        QCOMPARE(m_browser->evaluate(u"return document.referrer"_s).toString(), QString());
        for (const QUrl &entry : m_browser->history())
            QVERIFY(entry.path() != "/auth/callback"_L1);
        QCOMPARE(program.ownAddresses.value(0),
                 QHostAddress(QHostAddress::LocalHostIPv6)); // where the name leads first

        // Nothing brings the code into use again.
        QVERIFY(m_browser->back());
        QVERIFY(m_browser->forward());
        QVERIFY(m_browser->address() == last);
        QUrl callback(QUrlQuery(address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        const QString code = QString::fromLatin1(program.issuer.everyCodeGivenOut().last().reveal());
        callback.setQuery(QUrlQuery{{u"code"_s, code}, {u"state"_s, state}});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ERR_CONNECTION_REFUSED"_s)); // nobody listens any more
        QVERIFY(!m_browser->open(callback));
        QCOMPARE(program.issuer.count(RequestKind::Exchange), 1);
    }

    void loadsNothingButThePages()
    {
        Program program;
        QFuture<Result<Admitted>> future;
        QVERIFY(m_browser->open(program.begin(future)));
        QVERIFY(m_browser->click(u"#person-bob-acme"_s));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QCOMPARE(m_browser->evaluate(u"return performance.getEntriesByType('resource').length"_s).toInt(), 0);
        QCOMPARE(m_browser->evaluate(u"return document.cookie"_s).toString(), QString());
        // The style is allowed: it is there.
        QCOMPARE(
            m_browser->evaluate(u"return getComputedStyle(document.querySelector('main')).borderTopStyle"_s).toString(),
            u"solid"_s);
    }

    void aRefusalIsShownAsOne()
    {
        Program program;
        QFuture<Result<Admitted>> future;
        const QUrl address = program.begin(future);
        QVERIFY(m_browser->open(address));
        QVERIFY(m_browser->click(u"#refuse"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_browser->title().startsWith(u"The sign-in failed"_s), patience);
        QVERIFY2(m_browser->text().contains(u"refused"_s), qUtf8Printable(m_browser->text()));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QCOMPARE(future.result().error().code, ErrorCode::SignInRefused);
        QVERIFY(takePictures(*m_browser, u"refused"_s));
        QVERIFY(!m_browser->address().hasQuery());
        QVERIFY(program.isFreeOfSecrets(m_browser->address().toString() + m_browser->source(), stateIn(address)));
        QCOMPARE(program.issuer.count(RequestKind::Exchange), 0);
        QVERIFY(!QFile::exists(program.authFile()));
    }

    void aFailureIsNoSuccess()
    {
        Program program;
        const QByteArray words =
            "{\"error\": \"invalid_grant\", \"error_description\": \"<b>Code</b> & verifier differ.\"}";
        program.issuer.failNext(RequestKind::Exchange, fault::status(400, words));
        QFuture<Result<Admitted>> future;
        QVERIFY(m_browser->open(program.begin(future)));
        QVERIFY(m_browser->click(u"#person-alice-plus"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_browser->title().startsWith(u"The sign-in failed"_s), patience);
        QVERIFY2(m_browser->text().contains(u"<b>Code</b> & verifier differ."_s), qUtf8Printable(m_browser->text()));
        QVERIFY(takePictures(*m_browser, u"failure"_s));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
        QVERIFY(!future.result());
    }

    void theIssuersOwnRefusalIsAPage()
    {
        Program program;
        QVERIFY(m_browser->open(program.server->origin().resolved(QUrl(u"/oauth/authorize?client_id=nobody"_s))));
        QVERIFY(m_browser->title().startsWith(u"Test issuer"_s));
        QVERIFY(takePictures(*m_browser, u"issuer-error"_s));
    }
};

QTEST_GUILESS_MAIN(TestChromium)
#include "tst_chromium.moc"
