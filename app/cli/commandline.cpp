// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CommandLine)

public:
    static QString help(Verb verb);
};

QString Words::help(Verb verb)
{
    switch (verb) {
    case Verb::Login:
        return tr("Usage: chatelainectl [--demo] login [--timeout S] [--no-switch] [--expect ACCOUNT] [--json]\n"
                  "\n"
                  "Signs in with the browser. Codex uses the account from then on; the one that it used before is\n"
                  "kept. The address to open is printed on stderr too; Ctrl-C ends the wait.\n"
                  "\n"
                  "  --timeout S       Wait S seconds for the browser (1 to 86400; default 600).\n"
                  "  --no-switch       Keep the sign-in without making Codex use it.\n"
                  "  --expect ACCOUNT  Refuse every other account. ACCOUNT is an e-mail or an account id;\n"
                  "                    it need not be known here yet.\n"
                  "  --json            Print one JSON object.\n");
    case Verb::Logout:
        return tr("Usage: chatelainectl [--demo] logout [ACCOUNT] [--json]\n"
                  "\n"
                  "Removes a sign-in from this computer: that of ACCOUNT, else the one that Codex uses. Nothing is\n"
                  "revoked. Refuses inside Codex's sandbox. Exits with 3 if there is no such sign-in.\n"
                  "\n"
                  "  ACCOUNT  An e-mail (if only one account has it) or an account id.\n"
                  "  --json   Print one JSON object.\n");
    case Verb::Status:
        return tr("Usage: chatelainectl [--demo] status [--json]\n"
                  "\n"
                  "Says whom Codex is signed in as, until when, and where that is kept. Exits with 0 whenever it\n"
                  "could tell, also if nobody is signed in; with 6 if the store or the keyring keeps it from telling.\n"
                  "\n"
                  "  --json  Print one JSON object.\n");
    case Verb::Accounts:
        return tr("Usage: chatelainectl [--demo] accounts [--json]\n"
                  "\n"
                  "Lists every sign-in kept on this computer; a star marks the one that Codex uses.\n"
                  "\n"
                  "  --json  Print one JSON object.\n");
    case Verb::Refresh:
        return tr(
            "Usage: chatelainectl [--demo] refresh [ACCOUNT] [--json]\n"
            "\n"
            "Renews a sign-in now: that of ACCOUNT, else the one that Codex uses. One that is less than a minute\n"
            "old is left as it is. Exits with 4 if the server will not renew it any more.\n"
            "\n"
            "  ACCOUNT  An e-mail (if only one account has it) or an account id.\n"
            "  --json   Print one JSON object.\n");
    case Verb::Token:
        return tr("Usage: chatelainectl [--demo] token [ACCOUNT] [--show] [--json]\n"
                  "\n"
                  "Prints an access token that is good for at least a minute, and nothing else: that of ACCOUNT, else\n"
                  "that of the account that Codex uses. Renews the sign-in only if its token has expired. Refuses\n"
                  "inside Codex's sandbox, and on a terminal without --show.\n"
                  "\n"
                  "  ACCOUNT  An e-mail (if only one account has it) or an account id.\n"
                  "  --show   Print it on a terminal too.\n"
                  "  --json   Print one JSON object.\n");
    case Verb::Demo:
    case Verb::Help:
    case Verb::Version:
        break;
    }
    return tr("Usage: chatelainectl [--demo] COMMAND [OPTION…]\n"
              "\n"
              "Keeps the ChatGPT sign-ins that the OpenAI Codex CLI runs on.\n"
              "\n"
              "  login     Sign in with the browser.\n"
              "  logout    Remove a sign-in from this computer.\n"
              "  status    Say whom Codex is signed in as, and until when.\n"
              "  accounts  List every sign-in kept on this computer.\n"
              "  refresh   Renew a sign-in now.\n"
              "  token     Print a valid access token.\n"
              "\n"
              "  --demo     Use a test issuer and a home of its own: nothing of yours is read or changed.\n"
              "             Without a command, sign in there without a browser and show the status.\n"
              "  --json     Print one JSON object.\n"
              "  --help     Print this, or more about a command.\n"
              "  --version  Print the version.\n"
              "\n"
              "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nobody signed in, 4 sign-in needed, 5 server or\n"
              "network, 6 store or keyring.\n");
}

std::optional<Verb> verbNamed(const QString &name)
{
    static constexpr std::pair<QLatin1String, Verb> verbs[]{
        {"login"_L1, Verb::Login},       {"logout"_L1, Verb::Logout},   {"status"_L1, Verb::Status},
        {"accounts"_L1, Verb::Accounts}, {"refresh"_L1, Verb::Refresh}, {"token"_L1, Verb::Token},
    };
    const auto found = std::find_if(std::begin(verbs), std::end(verbs), [&](const auto &v) { return v.first == name; });
    return found == std::end(verbs) ? std::nullopt : std::optional(found->second);
}

//! The options that stand everywhere.
struct CommonOptions
{
    QCommandLineOption demo{u"demo"_s};
    QCommandLineOption json{u"json"_s};
    QCommandLineOption help{QStringList{u"h"_s, u"help"_s}};

    void addTo(QCommandLineParser &parser) { parser.addOptions({demo, json, help}); }
    void readFrom(const QCommandLineParser &parser, CommandLine &line) const
    {
        line.isDemo = line.isDemo || parser.isSet(demo);
        line.isJson = line.isJson || parser.isSet(json);
    }
};

std::unexpected<QString> wrong(const QString &what, const QString &command = {})
{
    return std::unexpected(Words::tr("chatelainectl: %1 See: chatelainectl %2--help")
                               .arg(what.endsWith(u'.') ? what : QString(what + u'.'),
                                    command.isEmpty() ? QString() : QString(command + u' ')));
}

std::expected<CommandLine, QString> parseCommand(CommandLine line, const QStringList &arguments)
{
    const QString &name = arguments.front();
    CommonOptions common;
    const QCommandLineOption timeout(u"timeout"_s, {}, u"S"_s);
    const QCommandLineOption noSwitch(u"no-switch"_s);
    const QCommandLineOption expect(u"expect"_s, {}, u"ACCOUNT"_s);
    const QCommandLineOption show(u"show"_s);
    QCommandLineParser parser;
    common.addTo(parser);
    if (line.verb == Verb::Login)
        parser.addOptions({timeout, noSwitch, expect});
    if (line.verb == Verb::Token)
        parser.addOption(show);
    if (!parser.parse(arguments)) // the first one is taken for the program's name
        return wrong(parser.errorText().simplified(), name);
    common.readFrom(parser, line);
    if (parser.isSet(common.help)) {
        line.help = Words::help(line.verb);
        line.verb = Verb::Help;
        return line;
    }

    const QStringList rest = parser.positionalArguments();
    const bool takesAccount = line.verb == Verb::Logout || line.verb == Verb::Refresh || line.verb == Verb::Token;
    const qsizetype maximum = takesAccount ? 1 : 0;
    if (rest.size() > maximum)
        return wrong(Words::tr("Unexpected argument “%1”.").arg(rest[maximum]), name);
    line.account = rest.value(0);
    if (!rest.isEmpty() && line.account.isEmpty())
        return wrong(Words::tr("The account is empty."), name);
    line.mayShow = line.verb == Verb::Token && parser.isSet(show);
    if (line.verb != Verb::Login)
        return line;

    line.mayReplace = !parser.isSet(noSwitch);
    line.account = parser.value(expect);
    if (parser.isSet(expect) && line.account.isEmpty())
        return wrong(Words::tr("The account after --expect is empty."), name);
    if (parser.isSet(timeout)) {
        bool isNumber = false;
        const int seconds = parser.value(timeout).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 86400)
            return wrong(Words::tr("--timeout takes seconds from 1 to 86400, not “%1”.").arg(parser.value(timeout)),
                         name);
        line.timeout = std::chrono::seconds(seconds);
    }
    return line;
}

} // namespace

std::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    CommonOptions common;
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    common.addTo(parser);
    parser.addOption(version);
    if (!parser.parse(QStringList(u"chatelainectl"_s) + arguments))
        return wrong(parser.errorText().simplified());

    CommandLine line;
    common.readFrom(parser, line);
    const QStringList command = parser.positionalArguments();
    const std::optional<Verb> verb = verbNamed(command.value(0));
    if (!command.isEmpty() && !verb)
        return wrong(Words::tr("There is no command “%1”.").arg(command.front()));
    if (parser.isSet(common.help) || parser.isSet(version)) {
        line.verb = parser.isSet(common.help) ? Verb::Help : Verb::Version;
        line.help = Words::help(verb.value_or(Verb::Help));
        return line;
    }
    if (verb) {
        line.verb = *verb;
        return parseCommand(line, command);
    }
    if (!line.isDemo)
        return wrong(Words::tr("Say what to do: login, logout, status, accounts, refresh or token."));
    line.verb = Verb::Demo;
    return line;
}

} // namespace chatelaine
