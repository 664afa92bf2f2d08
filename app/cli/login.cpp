// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/login.h"

#include "base/interrupt.h"
#include "cli/browser.h"
#include "cli/output.h"
#include "setup/setup.h"
#include "text/errortext.h"
#include "text/signinpage.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace chatelaine {

namespace {

class LoginWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Login)
};

} // namespace

void signIn(const Setup &setup, const LoginWishes &wishes, const Output &output, Interrupt &interrupt,
            const std::function<void(const Result<Admitted> &)> &answered)
{
    QEventLoop loop;
    bool hasAnswer = false;
    bool isClosed = false;
    const auto endIfOver = [&] {
        if (hasAnswer && isClosed)
            loop.quit();
    };

    ManagerOptions options = setup.managerOptions();
    options.isKeeper = false; // it is only here for a sign-in
    options.signIn.page = signInPage;
    options.signIn.personLimit = wishes.limit;
    std::function<bool(const QUrl &)> open = openInBrowser;
    options.signIn.openBrowser = [&](const QUrl &address) {
        const bool isOpened = open(address);
        if (setup.isDemo())
            output.note(LoginWords::tr("Signing in at the test issuer, without a browser:"));
        else if (isOpened)
            output.note(LoginWords::tr("Waiting for you to sign in with the browser; Ctrl-C ends that. "
                                       "If no browser opened, open this address on this computer:"));
        else
            output.note(LoginWords::tr("Waiting for you to sign in; Ctrl-C ends that. "
                                       "No browser could be started: open this address on this computer:"));
        output.note(address.toString(QUrl::FullyEncoded));
        return isOpened;
    };

    AccountManager manager(options);
    DemoPersonAtTheBrowser person(manager, [&](const Error &error) {
        output.note(errorText(error));
        manager.cancelSignIn();
    });
    if (setup.isDemo())
        open = [&](const QUrl &address) { return person.open(address); };

    QObject::connect(&interrupt, &Interrupt::received, &loop, [&] {
        manager.cancelSignIn();
        isClosed = true; // nobody waits for the browser's page any more
        endIfOver();
    });
    QObject::connect(&manager, &AccountManager::signInClosed, &loop, [&] {
        isClosed = true;
        endIfOver();
    });
    manager.signIn(wishes.use, wishes.expected).then(&loop, [&](const Result<Admitted> &result) {
        hasAnswer = true;
        answered(result);
        endIfOver();
    });
    loop.exec();
}

} // namespace chatelaine
