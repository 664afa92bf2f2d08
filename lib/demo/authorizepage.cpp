// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "demo/authorizepage.h"

#include "demo/demoperson.h"

#include <QCryptographicHash>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --back: #f4f6f6; --card: #fff; --text: #16211f; --soft: #55625f; --line: #dfe5e5;
  --accent: #0f5b5e; --tint: #e7f1f0; }
@media (prefers-color-scheme: dark) {
  :root { --back: #121716; --card: #1b2221; --text: #e9efed; --soft: #a3b0ad; --line: #2d3735; --accent: #6cc5c4;
    --tint: #233130; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; background: var(--back);
  color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", Roboto, Cantarell, "Noto Sans", "DejaVu Sans", sans-serif; }
main { width: 100%; max-width: 440px; background: var(--card); border: 1px solid var(--line); border-radius: 16px;
  padding: 32px; box-shadow: 0 8px 32px rgb(0 0 0 / 6%); }
.mark { width: 48px; height: 48px; }
header { display: flex; align-items: center; justify-content: space-between; }
.badge { padding: 2px 12px; border-radius: 999px; background: var(--tint);
  color: var(--accent); font-size: 13px; font-weight: 600; }
h1 { margin: 24px 0 4px; font-size: 22px; line-height: 1.3; }
p { margin: 0; color: var(--soft); text-wrap: balance; }
form { margin: 24px 0; display: grid; gap: 12px; }
button { font: inherit; color: inherit; cursor: pointer; border-radius: 12px; border: 1px solid var(--line);
  background: transparent; }
button:hover { border-color: var(--accent); background: var(--tint); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
button:disabled { cursor: default; opacity: .5; border-color: var(--line); background: transparent; }
.person { display: grid; grid-template-columns: 44px 1fr auto; gap: 0 12px; align-items: center; padding: 12px;
  text-align: left; }
.face { grid-row: span 2; width: 44px; height: 44px; border-radius: 50%; display: grid; place-items: center;
  background: var(--tint); color: var(--accent); font-weight: 600; }
.name { font-weight: 600; }
.plan { font-size: 13px; }
.mail { grid-column: 2 / span 2; font-size: 14px; color: var(--soft); }
.refuse { padding: 10px; color: var(--soft); }
footer { border-top: 1px solid var(--line); padding-top: 16px; font-size: 13px; color: var(--soft); }
)"_L1;

//! As resources/icons/chatelaine.svg, which the library does not carry.
constexpr auto mark = R"(<svg class="mark" viewBox="1 1 22 22" fill="none" stroke="#fff" stroke-width="1.75"
 stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
<rect x="1" y="1" width="22" height="22" rx="5" fill="#0f5b5e" stroke="none"/>
<circle cx="12" cy="8" r="4"/><path d="M12 12.5v7H8.5M12 16.25H9.25"/>
<circle cx="12" cy="12.5" r="1.75" fill="#fff" stroke="none"/></svg>
)"_L1;

QByteArray page(const QString &title, const QString &content)
{
    return ("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_L1
            + title.toHtmlEscaped() + "</title>\n<style>"_L1 + style + "</style>\n</head>\n<body>\n<main>\n<header>"_L1
            + mark + "<span class=\"badge\">Test issuer</span></header>\n"_L1 + content
            + "\n</main>\n</body>\n</html>\n"_L1)
        .toUtf8();
}

QString planName(const QString &plan)
{
    return plan.left(1).toUpper() + plan.mid(1);
}

QString initials(const QString &name)
{
    QString result;
    for (const QString &word : name.split(u' '))
        result += word.left(1);
    return result;
}

QString personButton(const DemoPerson &person, bool isAllowed, bool hasFocus)
{
    const QString where =
        (person.workspace.isEmpty() ? u"Personal"_s : person.workspace) + u" · "_s + planName(person.plan);
    const QString state = isAllowed ? (hasFocus ? u" autofocus"_s : QString()) : u" disabled"_s;
    return u"<button class=\"person\" type=\"submit\" name=\"person\" value=\"%1\" id=\"person-%1\"%2>"
           "<span class=\"face\" aria-hidden=\"true\">%3</span><span class=\"name\">%4</span>"
           "<span class=\"plan\">%5</span><span class=\"mail\">%6</span></button>\n"_s.arg(
               person.id.toHtmlEscaped(), state, initials(person.name).toHtmlEscaped(), person.name.toHtmlEscaped(),
               where.toHtmlEscaped(),
               (isAllowed ? person.email : u"not in a workspace that was asked for"_s).toHtmlEscaped());
}

} // namespace

QByteArray authorizePage(const QString &requestId, const QList<QString> &allowed)
{
    QString buttons;
    bool isFirst = true;
    for (const DemoPerson &person : demoPeople()) {
        const bool isAllowed = allowed.contains(person.id);
        buttons += personButton(person, isAllowed, isAllowed && isFirst);
        isFirst = isFirst && !isAllowed;
    }
    const QString lead = allowed.isEmpty() ? u"Nobody here belongs to a workspace that was asked for."_s
                                           : u"Codex asks to use a ChatGPT account. Whose shall it be?"_s;
    return page(u"Test issuer: choose an account"_s,
                u"<h1>Choose an account</h1>\n<p>%1</p>\n"
                "<form method=\"post\" action=\"/oauth/authorize\">\n"
                "<input type=\"hidden\" name=\"request\" value=\"%2\">\n%3"
                "<button class=\"refuse\" type=\"submit\" name=\"refuse\" value=\"yes\" id=\"refuse\">Refuse</button>\n"
                "</form>\n<footer>These people do not exist. This page is served by Chatelaine on this computer: it "
                "asks for no password, and nothing leaves the machine.</footer>"_s.arg(
                    lead.toHtmlEscaped(), requestId.toHtmlEscaped(), buttons));
}

QByteArray issuerErrorPage(const QString &title, const QString &text)
{
    return page("Test issuer: "_L1 + title,
                u"<h1>%1</h1>\n<p>%2</p>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped()));
}

QByteArray pagePolicy(const QByteArray &redirectOrigin)
{
    static const QByteArray styleHash =
        QCryptographicHash::hash(QByteArray(style.data(), style.size()), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + styleHash + "'; form-action 'self'"
        + (redirectOrigin.isEmpty() ? QByteArray() : ' ' + redirectOrigin)
        + "; base-uri 'none'; frame-ancestors 'none'";
}

} // namespace chatelaine
