// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/codexhomefixture.h"
#include "support/fakeclock.h"
#include "support/fakeproc.h"
#include "support/testtokens.h"
#include "tray/switching.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const AccountId aliceId{u"acc-1111"_s, u"user-1"_s};
const Person bob{.account = u"acc-work"_s, .user = u"user-2"_s, .email = u"bob@example.com"_s};

//! Alice is live, and the manager knows nobody else.
struct Scene : CodexHomeFixture
{
    FakeClock clock;
    FakeProc proc;
    std::unique_ptr<AccountManager> manager;
    std::unique_ptr<Switching> switching;

    Scene()
    {
        write(authFile(), authJson());
        manager = std::make_unique<AccountManager>(
            ManagerOptions{.surroundings = {environment(), etc(), dataFolder(), true, proc.root()},
                           .codexKeyring = &codexKeyring,
                           .vaultKeyring = &vaultKeyring,
                           .clock = &clock});
        switching = std::make_unique<Switching>(*manager, clock);
    }
    AccountBook book()
    {
        return AccountBook(
            Workplace({environment(), etc(), dataFolder(), true, proc.root()}, codexKeyring, &vaultKeyring, clock));
    }
    //! Into the vault, and the manager is not told.
    Account keepBob() { return book().admit(*Credential::parse(authJson(bob), u"test"_s), Use::Keep)->account; }
};

SwitchDialog *question()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<SwitchDialog *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class TestSwitching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesToOneWhomTheSnapshotDoesNotShowYet()
    {
        Scene scene;
        QTRY_VERIFY(scene.manager->snapshot().live());
        const Account account = scene.keepBob();
        QVERIFY(!scene.manager->snapshot().find(account.id));
        scene.switching->start(account, {}, nullptr);
        QVERIFY(scene.switching->target());
        QTRY_VERIFY(scene.manager->snapshot().live() && scene.manager->snapshot().live()->id == account.id);
        QTRY_VERIFY(!scene.switching->target());
    }

    void saysSoWhereTheAccountIsGoneMeanwhile_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("before it is asked") << false;
        QTest::newRow("while it is asked") << true;
    }
    void saysSoWhereTheAccountIsGoneMeanwhile()
    {
        QFETCH(bool, isAsked);
        Scene scene;
        const Account account = scene.keepBob();
        QTRY_VERIFY(scene.manager->snapshot().live());
        QSignalSpy failures(scene.switching.get(), &Switching::failed);
        if (isAsked) {
            QVERIFY(scene.proc.showCodex(scene.homePath()));
            scene.switching->start(account, {}, nullptr);
            QTRY_VERIFY(question());
        }
        QVERIFY(scene.book().signOut(account.id));
        scene.manager->refresh();
        QTRY_VERIFY(!scene.manager->snapshot().find(account.id));
        if (isAsked)
            question()->accept();
        else
            scene.switching->start(account, {}, nullptr);
        QTRY_COMPARE(failures.size(), 1);
        const auto error = failures.first().first().value<Error>();
        QCOMPARE(error.code, ErrorCode::NotSignedIn);
        QVERIFY2(error.subject.contains("bob@example.com"_L1), qPrintable(error.subject));
        QVERIFY(!scene.switching->target());
        QVERIFY(scene.manager->snapshot().live()->id == aliceId);
    }

    void asksAnewWhereSomebodyElseBecameLive()
    {
        Scene scene;
        const Account account = scene.keepBob();
        QTRY_VERIFY(scene.manager->snapshot().live());
        QVERIFY(scene.proc.showCodex(scene.homePath()));
        scene.switching->start(account, {}, nullptr);
        QTRY_VERIFY(question());
        const Person carol{.account = u"acc-other"_s, .user = u"user-3"_s, .email = u"carol@example.com"_s};
        QVERIFY(CodexHomeFixture::write(scene.authFile(), authJson(carol)));
        const QPointer<SwitchDialog> first = question();
        first->accept();
        QTRY_VERIFY(question() && question() != first);
        QVERIFY(!scene.switching->target());
        question()->reject();
    }
};

QTEST_MAIN(TestSwitching)
#include "tst_switching.moc"
