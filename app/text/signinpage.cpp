// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/signinpage.h"

#include "base/http.h"
#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/sentence.h"

#include <QCoreApplication>
#include <QFile>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct PageWords
{
    QString kind; //!< "success" or "failure"
    QString title;
    QString text;
    QString hint;
};

class SignInPage final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::SignInPage)

public:
    static QByteArray make(const Result<SignedIn> &result);

private:
    static PageWords success(const SignedIn &signedIn);
    static PageWords failure(const Error &error);
};

PageWords SignInPage::success(const SignedIn &signedIn)
{
    Account account;
    account.id = signedIn.identity.account;
    account.email = signedIn.identity.email;
    account.plan = signedIn.identity.plan;
    const QString who = accountTitle(account);
    QString text;
    switch (signedIn.placement) {
    case Placement::Live:
        text = tr("Codex uses %1 from now on.").arg(who);
        break;
    case Placement::Vault:
        text = tr("%1 is kept on this computer. Codex does not use it yet.").arg(who);
        break;
    }
    if (isLoopbackLiteral(QUrl(signedIn.identity.issuer).host()))
        text = sentencesText(text, tr("This was a test issuer."));
    return {u"success"_s, tr("You are signed in"), text, tr("You can close this page.")};
}

PageWords SignInPage::failure(const Error &error)
{
    return {u"failure"_s,
            error.code == ErrorCode::Cancelled ? tr("The sign-in was cancelled") : tr("The sign-in failed"),
            errorText(error), tr("You can close this page.")};
}

QByteArray SignInPage::make(const Result<SignedIn> &result)
{
    const PageWords words = result ? success(*result) : failure(result.error());
    const auto valueOf = [&](const QString &name) {
        if (name == "kind"_L1)
            return words.kind;
        if (name == "title"_L1)
            return words.title.toHtmlEscaped();
        if (name == "text"_L1)
            return words.text.toHtmlEscaped();
        if (name == "hint"_L1)
            return words.hint.toHtmlEscaped();
        return tr("en", "the language of this translation, as HTML spells it").toHtmlEscaped(); // lang
    };

    QFile file(u":/chatelaine/pages/signin.html"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (!isOpen)
        return {};
    const QString form = QString::fromUtf8(file.readAll());
    // Once from front to back: what is filled in is never looked at again.
    QString page;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = form.indexOf("{{"_L1, at);
        const qsizetype close = form.indexOf("}}"_L1, open);
        if (open < 0 || close < 0)
            break;
        page += form.mid(at, open - at) + valueOf(form.mid(open + 2, close - open - 2));
        at = close + 2;
    }
    page += form.mid(at);
    return page.toUtf8();
}

} // namespace

QByteArray signInPage(const Result<SignedIn> &result)
{
    return SignInPage::make(result);
}

} // namespace chatelaine
