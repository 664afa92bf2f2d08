// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "interop/machine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

//! "minutes: percent, reset" of each limit, the shortest first.
QString inWords(qint64 minutes, int percent, qint64 resetsAt)
{
    return u"%1: %2, %3"_s.arg(minutes, 8).arg(percent).arg(resetsAt);
}

QStringList limitsOfCodex(const QJsonObject &rateLimits)
{
    QStringList limits;
    for (const QJsonValue &window : {rateLimits[u"primary"_s], rateLimits[u"secondary"_s]}) {
        if (window.isObject())
            limits << inWords(window[u"windowDurationMins"_s].toInteger(), window[u"usedPercent"_s].toInt(),
                              window[u"resetsAt"_s].toInteger());
    }
    limits.sort();
    return limits;
}

//! Those of ours whose id begins with \a group.
QStringList limitsOfOurs(const QJsonObject &usage, const QString &group)
{
    QStringList limits;
    for (const QJsonValue &limit : usage[u"limits"_s].toArray()) {
        if (limit[u"id"_s].toString().section(u'/', 0, -2) == group)
            limits << inWords(limit[u"minutes"_s].toInteger(), int(std::lround(limit[u"usedPercent"_s].toDouble())),
                              QDateTime::fromString(limit[u"resetsAt"_s].toString(), Qt::ISODate).toSecsSinceEpoch());
    }
    limits.sort();
    return limits;
}

//! An answer about \a person, with \a more in place of what says how much is used.
QByteArray about(const QString &person, const QByteArray &plan, const QByteArray &more)
{
    const DemoPerson *known = findDemoPerson(person);
    return R"({"user_id":")" + known->userId.toUtf8() + R"(","account_id":")" + known->accountId.toUtf8()
        + R"(","email":")" + known->email.toUtf8() + R"(","plan_type":")" + plan + "\"," + more + '}';
}

QByteArray window(int percent, qint64 seconds)
{
    return R"({"used_percent":)" + QByteArray::number(percent) + R"(,"limit_window_seconds":)"
        + QByteArray::number(seconds) + R"(,"reset_after_seconds":600,"reset_at":2000000000})";
}

} // namespace

//! Both programs tell the same of what the backend says.
class TestUsageNumbers final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    const KeyringItems m_items{m_session.bus()};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_session.isReady()); }

    void areTheSame_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QByteArray>("answer"); // empty: the test issuer's own
        const QString alice = u"alice-plus"_s;
        QTest::newRow("personal") << alice << QByteArray();
        QTest::newRow("workspace") << u"bob-acme"_s << QByteArray();
        QTest::newRow("named by its person")
            << alice
            << about(alice, "pro",
                     R"("rate_limit":{"allowed":true,"limit_reached":false,"primary_window":)" + window(41, 604800)
                         + R"(,"secondary_window":null})")
                   .replace(findDemoPerson(alice)->accountId.toUtf8(), findDemoPerson(alice)->userId.toUtf8());
        QTest::newRow("used up, of odd length, with an extra limit and credits")
            << alice
            << about(
                   alice, "pro",
                   R"("rate_limit":{"allowed":false,"limit_reached":true,"primary_window":)" + window(100, 18001)
                       + R"(,"secondary_window":)" + window(0, 2592000)
                       + R"(},"additional_rate_limits":[{"limit_name":"Spark","metered_feature":"spark","rate_limit":)"
                         R"({"allowed":true,"limit_reached":false,"primary_window":)"
                       + window(5, 86400) + R"(,"secondary_window":null}}],"credits":{"has_credits":true,)"
                       + R"("unlimited":false,"balance":"12.50"},)"
                         R"("rate_limit_reached_type":{"type":"rate_limit_reached"})");
        QTest::newRow("unlimited credits, no limits")
            << alice
            << about(alice, "enterprise",
                     R"("rate_limit":null,"credits":{"has_credits":true,"unlimited":true,)"
                     R"("balance":null})");
    }
    void areTheSame()
    {
        QFETCH(QString, person);
        QFETCH(QByteArray, answer);
        Machine machine(m_session, "file");
        QVERIFY(machine.writeAuthFile(person));
        if (!answer.isEmpty())
            machine.issuer().failNext(RequestKind::Usage, fault::status(200, answer), 2);

        AppServer codex = machine.appServer();
        QVERIFY(codex.isReady());
        const QJsonObject said = codex.ask(u"account/rateLimits/read"_s);
        const QJsonObject theirs = said[u"result"_s].toObject();
        const QByteArray words = QJsonDocument(said).toJson(QJsonDocument::Compact);
        QVERIFY2(!theirs.isEmpty(), words.constData());
        const Ended ended = machine.ours({u"usage"_s, u"--json"_s});
        QVERIFY2(ended.exitCode == 0, ended.say().constData());
        const QJsonObject ours = ended.json();
        QCOMPARE(machine.issuer().count(RequestKind::Usage), 2);

        const QJsonObject limits = theirs[u"rateLimits"_s].toObject();
        QCOMPARE(limitsOfOurs(ours, u"codex"_s), limitsOfCodex(limits));
        QCOMPARE(ours[u"plan"_s].toString(), limits[u"planType"_s].toString());
        QCOMPARE(ours[u"reachedKind"_s].toString(), limits[u"rateLimitReachedType"_s].toString());
        for (const QString &name : {u"hasCredits"_s, u"unlimited"_s, u"balance"_s})
            QCOMPARE(ours[u"credits"_s][name], limits[u"credits"_s][name]);
        const QJsonObject byId = theirs[u"rateLimitsByLimitId"_s].toObject();
        for (const QString &id : byId.keys())
            QVERIFY2(limitsOfOurs(ours, id) == limitsOfCodex(byId[id].toObject()), words.constData());
        QVERIFY2(byId.contains(u"codex"_s), words.constData());
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestUsageNumbers)
#include "tst_usagenumbers.moc"
