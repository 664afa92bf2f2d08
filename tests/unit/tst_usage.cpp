// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "backend/usage.h"
#include "backend/workspace.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId alice{u"acc-1111"_s, u"user-1"_s};
const QString host = u"chatgpt.com"_s;
const QDateTime noon = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);

//! 14:30 on that day, and on the Sunday after it.
constexpr auto afternoon = "1795357800";
constexpr auto nextSunday = "1795962600";

QDateTime at(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

Result<Usage> read(const QByteArray &json, const AccountId &asked = alice)
{
    return usageFromJson(json, asked, host, noon);
}

QByteArray window(const QByteArray &percent, const QByteArray &seconds, const QByteArray &resetAt = afternoon)
{
    return R"({"used_percent":)" + percent + R"(,"limit_window_seconds":)" + seconds
        + R"(,"reset_after_seconds":9000,"reset_at":)" + resetAt + '}';
}

//! The form of the backend, with those windows.
QByteArray answer(const QByteArray &primary, const QByteArray &secondary = "null", const QByteArray &more = {},
                  const QByteArray &plan = "plus")
{
    return R"({"user_id":"user-1","account_id":"acc-1111","email":"alice@example.com","plan_type":")" + plan
        + R"(","rate_limit":{"allowed":true,"limit_reached":false,"primary_window":)" + primary
        + R"(,"secondary_window":)" + secondary
        + R"(},"code_review_rate_limit":null,"additional_rate_limits":null,"promo":null,"referral_beacon":null)" + more
        + '}';
}

//! "id name length percent reset" of each.
QStringList inWords(const Result<Usage> &usage)
{
    QStringList words;
    for (const UsageLimit &limit : usage.value_or(Usage()).limits)
        words << u"%1|%2|%3|%4|%5"_s.arg(limit.id, limit.name, QString::number(limit.length.count()),
                                         QString::number(limit.usedPercent, 'g', 17),
                                         limit.resetsAt.toString(u"yyyy-MM-ddTHH:mm"_s));
    return words;
}

} // namespace

class TestUsage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheBackendSays()
    {
        const Result<Usage> usage = read(answer(
            window("38", "18000"), window("20", "604800", nextSunday),
            R"(,"credits":{"has_credits":true,"unlimited":false,"overage_limit_reached":false,"balance":"12.50",)"
            R"("approx_local_messages":[10,20],"approx_cloud_messages":[1,2]},"spend_control":{"reached":false},)"
            R"("rate_limit_reached_type":null)"));
        QVERIFY(usage);
        const Usage expected{
            .accountId = u"acc-1111"_s,
            .userId = u"user-1"_s,
            .email = u"alice@example.com"_s,
            .plan = u"plus"_s,
            .limits = {{u"codex/300"_s, {}, 300min, 38, at(u"2026-11-22T14:30:00Z"_s)},
                       {u"codex/10080"_s, {}, 10080min, 20, at(u"2026-11-29T14:30:00Z"_s)}},
            .credits = Credits{true, false, u"12.50"_s},
            .takenAt = noon,
        };
        QVERIFY(*usage == expected);
    }

    void takesEveryPlanAsSpelled_data()
    {
        QTest::addColumn<QByteArray>("plan");
        for (const char *plan : {"guest",
                                 "free",
                                 "go",
                                 "plus",
                                 "pro",
                                 "prolite",
                                 "promax",
                                 "free_workspace",
                                 "team",
                                 "business",
                                 "self_serve_business_usage_based",
                                 "self_serve_business_prolite",
                                 "enterprise_cbp_usage_based",
                                 "enterprise_cbp_automation",
                                 "enterprise",
                                 "ent26",
                                 "hc",
                                 "edu",
                                 "edu_plus",
                                 "edu_pro",
                                 "education",
                                 "quorum",
                                 "k12",
                                 "unknown",
                                 "a_plan_of_next_year"})
            QTest::newRow(plan) << QByteArray(plan);
    }
    void takesEveryPlanAsSpelled()
    {
        QFETCH(QByteArray, plan);
        const Result<Usage> usage = read(answer(window("1", "604800"), "null", {}, plan));
        QVERIFY(usage);
        QCOMPARE(usage->plan, QString::fromLatin1(plan));
        QCOMPARE(usage->limits.size(), 1);
    }

    void knowsLimitsByTheirLength_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("limits");
        const QString five = u"codex/300||300|38|2026-11-22T14:30"_s;
        const QString week = u"codex/10080||10080|20|2026-11-22T14:30"_s;
        QTest::newRow("both") << answer(window("38", "18000"), window("20", "604800")) << QStringList{five, week};
        QTest::newRow("the other way round")
            << answer(window("20", "604800"), window("38", "18000")) << QStringList{five, week};
        QTest::newRow("the week alone, and first") << answer(window("20", "604800")) << QStringList{week};
        QTest::newRow("the week alone, second") << answer("null", window("20", "604800")) << QStringList{week};
        QTest::newRow("none") << answer("null") << QStringList();
        QTest::newRow("of any length, rounded up")
            << answer(window("38", "2592001")) << QStringList{u"codex/43201||43201|38|2026-11-22T14:30"_s};
        QTest::newRow("without a length")
            << answer(window("38", "null")) << QStringList{u"codex/0||0|38|2026-11-22T14:30"_s};
        QTest::newRow("of the same length: the worse one")
            << answer(window("20", "18000"), window("38", "18000")) << QStringList{five};
        QTest::newRow("a third window of a name that nobody knows yet")
            << QByteArray(R"({"plan_type":"pro","rate_limit":{"allowed":true,"primary_window":)" + window("38", "18000")
                          + R"(,"tertiary_window":)" + window("20", "604800") + "}}")
            << QStringList{five, week};
        QTest::newRow("no rate_limit at all") << QByteArray(R"({"plan_type":"free"})") << QStringList();
        QTest::newRow("rate_limit null") << QByteArray(R"({"plan_type":"free","rate_limit":null})") << QStringList();
        QTest::newRow("rate_limit of a wrong type")
            << QByteArray(R"({"plan_type":"free","rate_limit":[1,"x"]})") << QStringList();
    }
    void knowsLimitsByTheirLength()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, limits);
        const Result<Usage> usage = read(json);
        QVERIFY(usage);
        QCOMPARE(inWords(usage), limits);
        QVERIFY(!usage->isLimitReached);
    }

    void toleratesOddNumbers_data()
    {
        QTest::addColumn<QByteArray>("window");
        QTest::addColumn<QStringList>("limits");
        const QByteArray rest = R"(,"limit_window_seconds":18000,"reset_at":1795357800})";
        const auto percent = [](const QString &number) {
            return QStringList{u"codex/300||300|%1|2026-11-22T14:30"_s.arg(number)};
        };
        QTest::newRow("fraction") << R"({"used_percent":37.25)" + rest << percent(u"37.25"_s);
        QTest::newRow("all") << R"({"used_percent":100)" + rest << percent(u"100"_s);
        QTest::newRow("more than all") << R"({"used_percent":100.4)" + rest << percent(u"100"_s);
        QTest::newRow("less than nothing") << R"({"used_percent":-1)" + rest << percent(u"0"_s);
        QTest::newRow("text") << R"({"used_percent":"38.5")" + rest << percent(u"38.5"_s);
        QTest::newRow("no number") << R"({"used_percent":"much")" + rest << QStringList();
        QTest::newRow("infinite") << R"({"used_percent":"inf")" + rest << QStringList();
        QTest::newRow("null") << R"({"used_percent":null)" + rest << QStringList();
        QTest::newRow("absent") << QByteArray(R"({"limit_window_seconds":18000})") << QStringList();

        const QByteArray begin = R"({"used_percent":38,"limit_window_seconds":)";
        const auto reset = [](const QString &time) { return QStringList{u"codex/300||300|38|"_s + time}; };
        QTest::newRow("all as text") << begin + R"("18000","reset_at":"1795357800"})" << reset(u"2026-11-22T14:30"_s);
        QTest::newRow("time with a fraction")
            << begin + R"(18000.0,"reset_at":1795357800.4})" << reset(u"2026-11-22T14:30"_s);
        QTest::newRow("only how long it takes")
            << begin + R"(18000,"reset_after_seconds":600})" << reset(u"2026-11-22T12:10"_s);
        QTest::newRow("the time null") << begin + R"(18000,"reset_at":null,"reset_after_seconds":"600"})"
                                       << reset(u"2026-11-22T12:10"_s);
        QTest::newRow("negative time") << begin + R"(18000,"reset_at":-5})" << reset({});
        QTest::newRow("negative wait") << begin + R"(18000,"reset_after_seconds":-5})" << reset({});
        QTest::newRow("endless wait") << begin + R"(18000,"reset_after_seconds":1e300})" << reset({});
        QTest::newRow("neither") << begin + R"(18000})" << reset({});
        QTest::newRow("past") << begin + R"(18000,"reset_at":1795348000})" << reset(u"2026-11-22T11:46"_s);
        QTest::newRow("negative length") << begin + R"(-60,"reset_at":1795357800})"
                                         << QStringList{u"codex/0||0|38|2026-11-22T14:30"_s};
        QTest::newRow("endless length") << begin + R"(1e300,"reset_at":1795357800})"
                                        << QStringList{u"codex/5270400||5270400|38|2026-11-22T14:30"_s};
    }
    void toleratesOddNumbers()
    {
        QFETCH(QByteArray, window);
        QFETCH(QStringList, limits);
        const Result<Usage> usage = read(answer(window));
        QVERIFY(usage);
        QCOMPARE(inWords(usage), limits);
    }

    void readsExtraLimits()
    {
        const QByteArray extra =
            R"(,"additional_rate_limits":[)"
            R"({"limit_name":"Spark","metered_feature":"codex_spark","rate_limit":{"primary_window":)"
            + window("5", "604800") + R"(,"secondary_window":)" + window("90", "18000") + R"(}},)"
            + R"({"metered_feature":"codex_max","rate_limit":{"primary_window":)" + window("7", "86400") + R"(}},)"
            + R"({"limit_name":"Empty","rate_limit":null},"garbage",null,{}],"code_review_rate_limit":{"primary_window":)"
            + window("3", "604800") + "}";
        const Result<Usage> usage =
            read(R"({"plan_type":"pro","rate_limit":{"primary_window":)" + window("38", "18000") + "}" + extra + "}");
        QVERIFY(usage);
        QCOMPARE(inWords(usage),
                 (QStringList{u"codex/300||300|38|2026-11-22T14:30"_s,
                              u"code_review/10080|Code review|10080|3|2026-11-22T14:30"_s,
                              u"codex_spark/300|Spark|300|90|2026-11-22T14:30"_s,
                              u"codex_spark/10080|Spark|10080|5|2026-11-22T14:30"_s,
                              u"codex_max/1440|codex_max|1440|7|2026-11-22T14:30"_s}));
    }

    void saysWhenALimitIsReached_data()
    {
        QTest::addColumn<QByteArray>("rateLimit");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("isReached");
        QTest::addColumn<QString>("kind");
        const QByteArray fine = R"("allowed":true,"limit_reached":false)";
        QTest::newRow("no") << fine << QByteArray() << false << QString();
        QTest::newRow("reached") << QByteArray(R"("allowed":false,"limit_reached":true)") << QByteArray() << true
                                 << QString();
        QTest::newRow("not allowed") << QByteArray(R"("allowed":false)") << QByteArray() << true << QString();
        QTest::newRow("type") << fine << QByteArray(R"(,"rate_limit_reached_type":{"type":"rate_limit_reached"})")
                              << true << u"rate_limit_reached"_s;
        QTest::newRow("kind") << fine
                              << QByteArray(
                                     R"(,"rate_limit_reached_type":{"kind":"workspace_member_credits_depleted"})")
                              << true << u"workspace_member_credits_depleted"_s;
        QTest::newRow("text") << fine << QByteArray(R"(,"rate_limit_reached_type":"of_next_year")") << true
                              << u"of_next_year"_s;
        QTest::newRow("null") << fine << QByteArray(R"(,"rate_limit_reached_type":null)") << false << QString();
        QTest::newRow("spending") << fine
                                  << QByteArray(
                                         R"(,"spend_control":{"reached":true,"reached_limit_type":"individual_limit"})")
                                  << true << u"individual_limit"_s;
    }
    void saysWhenALimitIsReached()
    {
        QFETCH(QByteArray, rateLimit);
        QFETCH(QByteArray, more);
        QFETCH(bool, isReached);
        QFETCH(QString, kind);
        const Result<Usage> usage = read(R"({"plan_type":"pro","rate_limit":{)" + rateLimit + "}" + more + "}");
        QVERIFY(usage);
        QCOMPARE(usage->isLimitReached, isReached);
        QCOMPARE(usage->reachedKind, kind);
    }

    void readsCredits_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<Credits>>("credits");
        const auto row = [](const char *name, const QByteArray &json, const std::optional<Credits> &credits) {
            QTest::newRow(name) << json << credits;
        };
        row("null", "null", std::nullopt);
        row("garbage", "\"many\"", std::nullopt);
        row("none", R"({"has_credits":false,"unlimited":false,"balance":"0"})", Credits{false, false, u"0"_s});
        row("text", R"({"has_credits":true,"unlimited":false,"balance":"1234567890.123456789"})",
            Credits{true, false, u"1234567890.123456789"_s});
        row("number", R"({"has_credits":true,"unlimited":false,"balance":12.5})", Credits{true, false, u"12.5"_s});
        row("unlimited", R"({"has_credits":true,"unlimited":true,"balance":null})", Credits{true, true, {}});
        row("half of it", R"({"balance":"3"})", Credits{false, false, u"3"_s});
    }
    void readsCredits()
    {
        QFETCH(QByteArray, json);
        QFETCH(std::optional<Credits>, credits);
        const Result<Usage> usage = read(R"({"plan_type":"pro","credits":)" + json + "}");
        QVERIFY(usage);
        QVERIFY(usage->credits == credits);
    }

    void refusesAnAnswerAboutAnotherAccount_data()
    {
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<AccountId>("asked");
        QTest::addColumn<QString>("differing"); // empty: it is taken
        QTest::newRow("the same") << QByteArray(R"("user_id":"user-1","account_id":"acc-1111")") << alice << QString();
        QTest::newRow("another member of the workspace")
            << QByteArray(R"("user_id":"user-2","account_id":"acc-1111")") << alice << u"user_id"_s;
        QTest::newRow("another workspace of the same person")
            << QByteArray(R"("user_id":"user-1","account_id":"acc-2222")") << alice << u"account_id"_s;
        QTest::newRow("another workspace alone")
            << QByteArray(R"("account_id":"acc-2222")") << alice << u"account_id"_s;
        QTest::newRow("a personal plan, which is named by its person")
            << QByteArray(R"("user_id":"user-1","account_id":"user-1")") << alice << QString();
        QTest::newRow("somebody else's personal plan")
            << QByteArray(R"("user_id":"user-2","account_id":"user-2")") << alice << u"user_id"_s;
        QTest::newRow("nobody named") << QByteArray(R"("user_id":null)") << alice << QString();
        QTest::newRow("no user known here")
            << QByteArray(R"("user_id":"user-2","account_id":"acc-1111")") << AccountId{u"acc-1111"_s, {}} << QString();
        QTest::newRow("known by a subject") << QByteArray(R"("user_id":"user-2","account_id":"acc-1111")")
                                            << AccountId{u"acc-1111"_s, u"auth0|42"_s} << QString();
    }
    void refusesAnAnswerAboutAnotherAccount()
    {
        QFETCH(QByteArray, named);
        QFETCH(AccountId, asked);
        QFETCH(QString, differing);
        const Result<Usage> usage = read('{' + named + R"(,"plan_type":"pro","rate_limit":null})", asked);
        if (differing.isEmpty()) {
            QVERIFY(usage);
            return;
        }
        QVERIFY(!usage);
        QVERIFY((usage.error() == Error{ErrorCode::AnotherAccount, host, differing}));
    }

    void refusesWhatIsNoUsage_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("page") << QByteArray("<!doctype html><title>Just a moment…</title>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut") << answer(window("38", "18000")).chopped(3);
        QTest::newRow("something else") << QByteArray(R"({"detail":"Not Found"})");
    }
    void refusesWhatIsNoUsage()
    {
        QFETCH(QByteArray, json);
        const Result<Usage> usage = read(json);
        QVERIFY(!usage);
        QCOMPARE(usage.error().code, ErrorCode::AnswerInvalid);
        QCOMPARE(usage.error().subject, host);
    }

    void readsWorkspaces_data()
    {
        QTest::addColumn<QByteArray>("json");
        // "home" comes first in both, as it is asked for.
        QTest::newRow("list") << QByteArray(
            R"({"accounts":[{"id":"acme","name":"Acme","structure":"workspace","plan_type":"business","new":1},)"
            R"({"id":"home","name":null,"structure":"personal","plan_type":"plus"},)"
            R"({"id":"gone","name":"Gone","structure":"workspace","is_deactivated":true},"garbage",{}],)"
            R"("account_ordering":["home","gone","acme"],"default_account_id":"home"})");
        QTest::newRow("map") << QByteArray(
            R"({"accounts":{"acme":{"account":{"account_id":"acme","name":"Acme","structure":"workspace",)"
            R"("plan_type":"business"}},"default":{"account":{"account_id":"home","structure":"personal",)"
            R"("plan_type":"plus"}},"home":{"account":{"structure":"personal","plan_type":"plus"}}},)"
            R"("account_ordering":["home"]})");
    }
    void readsWorkspaces()
    {
        QFETCH(QByteArray, json);
        const Result<QList<Workspace>> workspaces = workspacesFromJson(json, u"acme"_s, host);
        QVERIFY(workspaces);
        QVERIFY((*workspaces
                 == QList<Workspace>{{u"home"_s, {}, true, u"plus"_s}, {u"acme"_s, u"Acme"_s, false, u"business"_s}}));

        QCOMPARE(workspacesFromJson(json, u"other"_s, host).error().code, ErrorCode::AnotherAccount);
    }
    void refusesWhatIsNoListOfWorkspaces()
    {
        for (const char *json : {"", "<html>", "[]", "{}", R"({"accounts":null})", R"({"accounts":7})"})
            QCOMPARE(workspacesFromJson(json, u"acme"_s, host).error().code, ErrorCode::AnswerInvalid);
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
