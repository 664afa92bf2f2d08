// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/signindialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

View waiting(const std::optional<Account> &expected = {})
{
    View view;
    view.snapshot.revision = 1;
    view.snapshot.signIn = SignInPhase::Waiting;
    view.snapshot.signInAddress = QUrl(u"https://auth.openai.com/oauth/authorize?state=a%2Bb"_s);
    view.signIn = SignInStory{.expected = expected};
    return view;
}

View failed(const Error &error)
{
    View view;
    view.snapshot.revision = 1;
    view.signIn = SignInStory{.failure = error};
    return view;
}

QStringList actionsOf(const View &view)
{
    QStringList texts;
    for (const Row &row : signInWordsOf(view).value_or(SignInWords()).actions)
        texts << row.text;
    return texts;
}

//! The button that says \a text, if it is to be seen.
QPushButton *buttonOf(const SignInDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

class TestSignInDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfNoSignIn() { QVERIFY(!signInWordsOf(View())); }

    void saysWhatWillHappen()
    {
        const std::optional<SignInWords> words = signInWordsOf(waiting());
        QVERIFY(words);
        QCOMPARE(words->title, u"Waiting for the browser"_s);
        QVERIFY(words->text.contains("choose the workspace"_L1));
        QVERIFY(words->text.endsWith("this window closes by itself."_L1));
        QCOMPARE(words->address, u"https://auth.openai.com/oauth/authorize?state=a%2Bb"_s); // to the letter
        QVERIFY(!words->isFailure);
        QCOMPARE(actionsOf(waiting()),
                 QStringList({u"Copy the address"_s, u"Open the browser again"_s, u"Cancel sign-in"_s}));
    }

    void saysWhoIsExpected()
    {
        const std::optional<SignInWords> words = signInWordsOf(waiting(Account{.email = u"alice@example.com"_s}));
        QCOMPARE(words->title, u"Waiting for the browser: alice@example.com"_s);
        QVERIFY(words->text.contains("Sign in there as alice@example.com: another account is not taken."_L1));
    }

    void saysThatNoBrowserOpened()
    {
        View view = waiting();
        view.signIn->isBrowserMissing = true;
        QVERIFY(signInWordsOf(view)->text.startsWith("The browser could not be opened. Copy the address"_L1));
    }

    void hasNoAddressBeforeThereIsOneNorAfterTheBrowser()
    {
        View view = waiting();
        view.snapshot.signInAddress = {};
        QVERIFY(signInWordsOf(view)->address.isEmpty());
        QCOMPARE(actionsOf(view), QStringList(u"Cancel sign-in"_s));
        view = waiting();
        view.snapshot.signIn = SignInPhase::Finishing;
        QVERIFY(signInWordsOf(view)->address.isEmpty());
        QCOMPARE(signInWordsOf(view)->title, u"Finishing the sign-in"_s);
        QCOMPARE(actionsOf(view), QStringList(u"Cancel sign-in"_s));
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("part");
        QTest::newRow("port") << Error{ErrorCode::PortBusy, u"1455"_s, u"python3, pid 4711"_s}
                              << u"in use (python3, pid 4711)"_s;
        QTest::newRow("refused") << Error{ErrorCode::SignInRefused, {}, u"access_denied"_s}
                                 << u"refused in the browser"_s;
        QTest::newRow("workspace") << Error{ErrorCode::WorkspaceRestricted, u"Acme"_s, {}} << u"workspace"_s;
        QTest::newRow("offline") << Error{ErrorCode::Unreachable, u"auth.openai.com"_s} << u"Could not reach"_s;
        QTest::newRow("late") << Error{ErrorCode::SignInExpired} << u"Nobody came back"_s;
    }
    void saysWhatWentWrong()
    {
        QFETCH(Error, error);
        QFETCH(QString, part);
        const std::optional<SignInWords> words = signInWordsOf(failed(error));
        QVERIFY(words && words->isFailure);
        QVERIFY2(words->text.contains(part), qPrintable(words->text));
        QCOMPARE(actionsOf(failed(error)), QStringList({u"Close"_s, u"Try again"_s}));
    }

    void comesAndGoesWithTheSignIn()
    {
        SignInDialog dialog;
        dialog.display(View());
        QVERIFY(!dialog.isVisible());
        dialog.display(waiting());
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLineEdit *>()->text().contains("state=a%2Bb"_L1));
        QVERIFY(!dialog.findChild<QLineEdit *>()->accessibleName().isEmpty());
        // Who closes it goes on signing in, and is not asked again.
        QSignalSpy wished(&dialog, &SignInDialog::wished);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(wished.count(), 0);
        dialog.display(waiting());
        QVERIFY(!dialog.isVisible());
        dialog.bringUp();
        QVERIFY(dialog.isVisible());
        dialog.display(View());
        QVERIFY(!dialog.isVisible());
        dialog.bringUp(); // there is nothing to say
        QVERIFY(!dialog.isVisible());
    }

    void saysThatItIsATest()
    {
        SignInDialog dialog;
        View view = waiting();
        dialog.display(view);
        QCOMPARE(dialog.windowTitle(), u"Sign in"_s);
        view.snapshot.isTestIssuer = true;
        dialog.display(view);
        QCOMPARE(dialog.windowTitle(), u"Sign in (test issuer)"_s);
    }

    void failuresComeUpAndAreClosed()
    {
        SignInDialog dialog;
        dialog.display(waiting());
        dialog.close();
        dialog.display(failed({ErrorCode::Unreachable, u"auth.openai.com"_s}));
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QLineEdit *>()->isVisible());
        QList<RowId> wishes;
        connect(&dialog, &SignInDialog::wished, this, [&](const Row &row) { wishes << row.id; });
        QPushButton *again = buttonOf(dialog, u"Try again"_s);
        QVERIFY(again);
        again->click();
        dialog.close();
        QVERIFY(wishes == QList<RowId>({RowId::TrySignInAgain, RowId::CloseSignIn}));
    }

    void returnDoesNotEndIt()
    {
        SignInDialog dialog;
        dialog.display(waiting());
        QSignalSpy wished(&dialog, &SignInDialog::wished);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(wished.count(), 0);
        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
