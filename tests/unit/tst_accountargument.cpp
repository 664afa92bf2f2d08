// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/accountargument.h"

#include "text/label.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

//! What Bob's account is called is by mischance the e-mail of another.
QList<Account> accounts()
{
    return {
        {.id = {u"ws-1"_s, u"alice"_s}, .email = u"alice@example.com"_s},
        {.id = {u"ws-2"_s, u"alice"_s}, .email = u"alice@example.com"_s, .label = u"Büro"_s},
        {.id = {u"ws-2"_s, u"bob"_s}, .email = u"bob@example.com"_s, .label = u"eve@example.com"_s},
        {.id = {u"ws-3"_s, u"eve"_s}, .email = u"eve@example.com"_s},
    };
}

} // namespace

class TestAccountArgument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoIsMeant_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("id"); // empty: nobody; "?": several
        QTest::newRow("label") << u"Büro"_s << u"ws-2/alice"_s;
        QTest::newRow("label in capitals") << u"BÜRO"_s << u"ws-2/alice"_s;
        QTest::newRow("a label before an e-mail") << u"eve@example.com"_s << u"ws-2/bob"_s;
        QTest::newRow("e-mail") << u"Bob@example.com"_s << u"ws-2/bob"_s;
        QTest::newRow("e-mail of several") << u"alice@example.com"_s << u"?"_s;
        QTest::newRow("workspace") << u"ws-1"_s << u"ws-1/alice"_s;
        QTest::newRow("workspace of several") << u"ws-2"_s << u"?"_s;
        QTest::newRow("id") << u"ws-2/bob"_s << u"ws-2/bob"_s;
        QTest::newRow("nobody") << u"carol"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void findsWhoIsMeant()
    {
        QFETCH(QString, argument);
        const Result<std::optional<Account>> found = findAccount(accounts(), argument);
        QTEST(!found ? u"?"_s : *found ? (*found)->id.toString() : QString(), "id");
        if (!found)
            QVERIFY(found.error().detail.contains("ws-2/alice"_L1)); // each by what tells it from the others
    }

    void checksALabel_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("label");
        QTest::newRow("plain") << u"Work"_s << false << u"Work"_s;
        QTest::newRow("spaces around it") << u"  Work at home "_s << false << u"Work at home"_s;
        QTest::newRow("none") << u"  "_s << false << u""_s;
        QTest::newRow("an e-mail of nobody") << u"alice@example.org"_s << false << u"alice@example.org"_s;
        QTest::newRow("another's label") << u"BÜRO"_s << true << u""_s;
        QTest::newRow("another's e-mail") << u"BOB@example.com"_s << true << u""_s;
        QTest::newRow("another's workspace") << u"ws-3"_s << true << u""_s;
        QTest::newRow("another's id") << u"ws-2/bob"_s << true << u""_s;
        QTest::newRow("64 characters of two units")
            << u"\U0001F511"_s.repeated(64) << false << u"\U0001F511"_s.repeated(64);
        QTest::newRow("65") << u"x"_s.repeated(65) << true << u""_s;
        QTest::newRow("two lines") << u"a\nb"_s << true << u""_s;
        QTest::newRow("a line of Unicode's") << u"a\u2028b"_s << true << u""_s;
        QTest::newRow("turned round") << u"a\u202eb"_s << true << u""_s;
    }
    void checksALabel()
    {
        QFETCH(QString, wanted);
        QFETCH(bool, isRefused);
        const Result<QString> label = checkLabel(accounts(), {u"ws-1"_s, u"alice"_s}, wanted);
        QCOMPARE(!label, isRefused);
        QTEST(label.value_or(QString()), "label");
        if (!label) {
            QCOMPARE(label.error().code, ErrorCode::InvalidArgument);
            QVERIFY(!label.error().detail.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountArgument)
#include "tst_accountargument.moc"
