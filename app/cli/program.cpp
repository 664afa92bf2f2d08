// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/program.h"

#include "cli/accountargument.h"
#include "cli/commands.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "cli/login.h"
#include "cli/output.h"
#include "setup/setup.h"
#include "text/accounttext.h"
#include "text/errortext.h"
#include "text/sentence.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace chatelaine {

using namespace Qt::StringLiterals;

ExitCode refused(const Output &output, ErrorCode code, const QString &why)
{
    output.json(errorJson(code, why));
    if (!output.isJson())
        output.note(why);
    return exitCodeOf(code);
}

ExitCode Program::run() const
{
    const ManagerOptions options = m_setup.managerOptions();
    if (options.surroundings.isTestIssuer)
        m_output.note(tr("Test issuer: %1").arg(options.signIn.endpoints.issuerOrigin()));
    switch (m_line.verb) {
    case Verb::Login:
        return login();
    case Verb::Logout:
        return logout();
    case Verb::Status:
        return status();
    case Verb::Accounts:
        return accounts();
    case Verb::Switch:
        return switchAccount();
    case Verb::Rename:
        return rename();
    case Verb::Import:
        return import();
    case Verb::Refresh:
        return refresh();
    case Verb::Token:
        return token();
    case Verb::Usage:
        return usage();
    case Verb::Doctor:
        return doctor();
    case Verb::Demo:
        return demo();
    case Verb::Help:
    case Verb::Version:
        break;
    }
    return ExitCode::Done;
}

ExitCode Program::failed(const Error &error) const
{
    return refused(m_output, error.code, errorText(error));
}

Snapshot Program::snapshot() const
{
    Snapshot now = onWorker([book = m_setup.book()] { return book.snapshot(); });
    if (!m_setup.settings())
        now.problems.append(m_setup.settings().error());
    return now;
}

void Program::sayProblems(const QList<Error> &problems) const
{
    if (m_output.isJson())
        return;
    for (const Error &problem : problems)
        m_output.note(errorText(problem));
}

//! \a home: empty if it goes without saying.
void Program::sayAdmitted(const Admitted &admitted, const QString &home) const
{
    const QString who = accountTitle(admitted.account);
    if (!admitted.account.isLive)
        m_output.line(tr("%1 is kept. Codex does not use it yet.").arg(who));
    else if (home.isEmpty())
        m_output.line(tr("Codex uses %1 from now on.").arg(who));
    else
        m_output.line(tr("Codex uses %1 in %2 from now on.", "account, folder").arg(who, home));
    m_output.line(asSentence(validityText(admitted.account, m_setup.clock().now())));
    m_output.line(asSentence(keptInText(admitted.account)));
    if (admitted.displaced)
        m_output.line(tr("Before, Codex used %1. %2.", "who: where it is kept now")
                          .arg(accountTitle(*admitted.displaced), keptInText(*admitted.displaced)));
    sayProblems(admitted.hazards);
}

ExitCode Program::login() const
{
    LoginWishes wishes{m_line.timeout, m_line.mayReplace ? Use::ForCodex : Use::Keep, {}};
    if (!m_line.account.isEmpty()) {
        const Result<ExpectedAccount> expected = expectedAccount(snapshot().accounts, m_line.account);
        if (!expected)
            return failed(expected.error());
        wishes.expected = *expected;
    }
    ExitCode code = ExitCode::Failed;
    signIn(m_setup, wishes, m_output, *m_interrupt, [&](const Result<Admitted> &admitted) {
        if (!admitted) {
            code = failed(admitted.error());
            return;
        }
        code = ExitCode::Done;
        m_output.json(loginJson(*admitted));
        sayAdmitted(*admitted);
        if (admitted->refusal) { // the sign-in is safe, and “switch” can be tried again
            sayProblems({*admitted->refusal});
            code = exitCodeOf(admitted->refusal->code);
        }
    });
    return code;
}

Result<> Program::requireNoSandbox()
{
    const QStringList variables = QProcessEnvironment::systemEnvironment().keys();
    const auto sandbox = std::find_if(variables.begin(), variables.end(),
                                      [](const QString &name) { return name.startsWith("CODEX_SANDBOX"_L1); });
    return sandbox == variables.end() ? Result<>() : failure(ErrorCode::InSandbox, *sandbox);
}

//! The account that was named, else the live one.
Result<Account> Program::accountIn(const Snapshot &now) const
{
    if (m_line.account.isEmpty()) {
        if (!now.home.isStoredInKnown)
            return std::unexpected(now.problems.front());
        if (const Account *live = now.live())
            return *live;
        return failure(ErrorCode::NotSignedIn);
    }
    const Result<std::optional<Account>> found = findAccount(now.accounts, m_line.account);
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<Account>(**found) : failure(ErrorCode::NotSignedIn, m_line.account);
}

Result<Account> Program::chosenAccount() const
{
    const Result<Account> account = accountIn(snapshot());
    if (account || account.error().code != ErrorCode::NotSignedIn)
        return account;
    // A sign-in that was killed before it had its place waits in the journal.
    const auto unsettled = onWorker([book = m_setup.book()] { return book.recover(); });
    const Result<Account> found = accountIn(snapshot());
    if (!found && unsettled && !unsettled->isEmpty())
        return std::unexpected(unsettled->first().error);
    return found;
}

//! \a account as it is now; as it was, if it is gone.
Account Program::accountNow(const Account &account) const
{
    const Snapshot now = snapshot();
    const Account *found = now.find(account.id);
    return found ? *found : account;
}

ExitCode Program::refresh() const
{
    const Result<Account> account = chosenAccount();
    if (!account)
        return failed(account.error());
    const Result<Renewed> renewed = onInterruptibleWorker([&](const std::stop_token &stop) {
        return m_setup.tokens().renew(account->id, {.kind = RenewalWish::Kind::Now}, stop);
    });
    if (!renewed)
        return failed(renewed.error());
    if (renewed->unsettled)
        return failed({ErrorCode::Unsettled, account->id.toString(), describe(*renewed->unsettled)});
    const Account shown = accountNow(*account);
    m_output.json(refreshJson(shown, renewed->isRotated));
    m_output.line(
        renewed->isRotated
            ? tr("The sign-in of %1 was renewed.").arg(accountTitle(shown))
            : tr("The sign-in of %1 is from a moment ago and was not renewed again.").arg(accountTitle(shown)));
    m_output.line(asSentence(validityText(shown, m_setup.clock().now())));
    return ExitCode::Done;
}

ExitCode Program::token() const
{
    if (const Result<> outside = requireNoSandbox(); !outside)
        return failed(outside.error());
    if (m_output.isTerminal() && !m_line.mayShow)
        return refused(m_output, ErrorCode::InvalidArgument,
                       tr("An access token is as good as a password, so it is not shown on a terminal. "
                          "Pass it on in a pipe, or add --show."));
    const Result<Account> account = chosenAccount();
    if (!account)
        return failed(account.error());
    const Result<ValidToken> token = onInterruptibleWorker(
        [&](const std::stop_token &stop) { return m_setup.tokens().validToken(account->id, stop); });
    if (!token) {
        const ExitCode code = failed(token.error());
        if (const QDateTime next = accountNow(*account).nextTryAt; next > m_setup.clock().now() && !m_output.isJson())
            m_output.note(tr("It is not tried again before %1. “chatelainectl refresh” tries at once.")
                              .arg(timeText(next, m_setup.clock().now())));
        return code;
    }
    m_output.json(tokenJson(*token));
    m_output.line(QString::fromUtf8(token->accessToken.reveal()));
    return ExitCode::Done;
}

//! A whole sign-in, and what came of it.
ExitCode Program::demo() const
{
    ExitCode code = ExitCode::Done;
    signIn(m_setup, {}, m_output, *m_interrupt, [&](const Result<Admitted> &admitted) {
        if (!admitted)
            code = failed(admitted.error());
    });
    return code == ExitCode::Done ? status() : code;
}

//! Everything but the last look at the output.
static int runCommand(const QStringList &arguments)
{
    const auto line = parseCommandLine(arguments);
    const Output output(line ? line->isJson : arguments.contains("--json"_L1));
    if (!line)
        return static_cast<int>(refused(output, ErrorCode::InvalidArgument, line.error()));
    if (line->verb == Verb::Help) {
        output.text(line->help);
        return static_cast<int>(ExitCode::Done);
    }
    if (line->verb == Verb::Version) {
        output.text(u"chatelainectl " CHATELAINE_VERSION "\n"_s);
        return static_cast<int>(ExitCode::Done);
    }

    // What asks a server or a person ends in good order, and the demo's folder does not outlive it. Everything else may
    // be cut off.
    std::optional<Interrupt> interrupt;
    const bool asksSomebody = line->verb == Verb::Login || line->verb == Verb::Refresh || line->verb == Verb::Token
        || line->verb == Verb::Usage || line->verb == Verb::Switch || line->verb == Verb::Import || line->isEverywhere;
    if (line->isDemo || asksSomebody)
        interrupt.emplace();
    const QString home = line->home.isEmpty() ? QString() : QFileInfo(line->home).absoluteFilePath();
    // Who asks what is wrong does not want to wait for it.
    const std::chrono::seconds keyringLimit(line->verb == Verb::Doctor ? 3 : 30);
    const Result<std::unique_ptr<Setup>> setup = line->isDemo ? Setup::forDemo() : Setup::forUser(home, keyringLimit);
    if (!setup)
        return static_cast<int>(refused(output, setup.error().code, errorText(setup.error())));
    return static_cast<int>(Program(**setup, *line, output, interrupt ? &*interrupt : nullptr).run());
}

int runProgram(const QStringList &arguments)
{
    const int code = runCommand(arguments);
    if (Output::wasWritten())
        return code;
    Output(false).note(Program::tr("The answer could not be written."));
    return code == static_cast<int>(ExitCode::Done) ? static_cast<int>(ExitCode::Failed) : code;
}

} // namespace chatelaine
