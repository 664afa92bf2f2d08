// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"

#include "text/sentence.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class CommandWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CommandLine)

public:
    static QString help(Verb verb);
};

QString CommandWords::help(Verb verb)
{
    switch (verb) {
    case Verb::Login:
        return tr(
            "Usage: chatelainectl [--demo | --home DIR] login [--timeout S] [--no-switch]\n"
            "                     [--expect ACCOUNT] [--json]\n"
            "\n"
            "Signs in with the browser. Codex uses the account from then on; the one that it used before is\n"
            "kept. Running programs are not asked about, as \"switch\" does: those that run as another member of\n"
            "the same workspace go on as the new one. The address to open is printed on stderr too; Ctrl-C\n"
            "ends the wait.\n"
            "\n"
            "  --timeout S       Wait S seconds for the browser (1 to 86400; default 600).\n"
            "  --no-switch       Keep the sign-in without making Codex use it.\n"
            "  --expect ACCOUNT  Refuse every other account. ACCOUNT is a label, an e-mail or an account id;\n"
            "                    it need not be known here yet.\n"
            "  --json            Print one JSON object.\n");
    case Verb::Logout:
        return tr(
            "Usage: chatelainectl [--demo | --home DIR] logout [ACCOUNT] [--everywhere [--yes]] [--json]\n"
            "\n"
            "Removes a sign-in from this computer: that of ACCOUNT, else the one that Codex uses. The server is\n"
            "not told: copies elsewhere stay valid. Refuses inside Codex's sandbox. Exits with 3 if there is no\n"
            "such sign-in.\n"
            "\n"
            "  ACCOUNT       A label, an e-mail (if only one account has it) or an account id.\n"
            "  --everywhere  Have the server end the sign-in first, which ends it on other machines too. If that\n"
            "                fails nothing is removed. Asks before, on a terminal.\n"
            "  --yes         Do not ask.\n"
            "  --json        Print one JSON object; never asks.\n");
    case Verb::Switch:
        return tr("Usage: chatelainectl [--demo | --home DIR] switch ACCOUNT [--anyway] [--json]\n"
                  "\n"
                  "Makes Codex use ACCOUNT from now on; the account that it used before is kept. First lists the\n"
                  "programs that run with that one, and what each will do: none is ended. On a terminal asks, if\n"
                  "there are any. Else it goes on, but refuses where the other sign-in could be lost, or where\n"
                  "programs would go on as the other member of a workspace. Refuses inside Codex's sandbox.\n"
                  "\n"
                  "  ACCOUNT   A label, an e-mail (if only one account has it) or an account id.\n"
                  "  --anyway  Do not ask, and switch in these cases too.\n"
                  "  --json    Print one JSON object; never asks.\n");
    case Verb::Rename:
        return tr("Usage: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]\n"
                  "\n"
                  "Gives an account a label, which stands for it everywhere; without LABEL takes it away.\n"
                  "\n"
                  "  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.\n"
                  "  LABEL    One line of at most 64 characters that fits no other account.\n"
                  "  --json   Print one JSON object.\n");
    case Verb::Import:
        return tr("Usage: chatelainectl [--demo | --home DIR] import PATH… [--json]\n"
                  "\n"
                  "Keeps copies of sign-ins that lie elsewhere. Codex goes on as it is, and so do the files. Nothing\n"
                  "newer is written over, and nothing is asked of the server. Refuses inside Codex's sandbox. Exits\n"
                  "with 0 if one was imported, or all are here already; else with the code of the first refusal.\n"
                  "\n"
                  "  PATH    An auth.json of any name; a folder of such files (*.json) and of Codex homes; or a\n"
                  "          Codex home, whose sign-in stays in use there.\n"
                  "  --json  Print one JSON object.\n");
    case Verb::Status:
        return tr("Usage: chatelainectl [--demo | --home DIR] status [--json]\n"
                  "\n"
                  "Says whom Codex is signed in as, until when, and where that is kept. Exits with 0 whenever it\n"
                  "could tell, also if nobody is signed in; with 6 if the store or the keyring keeps it from telling.\n"
                  "\n"
                  "  --json  Print one JSON object.\n");
    case Verb::Accounts:
        return tr("Usage: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]\n"
                  "\n"
                  "Lists every sign-in kept on this computer, in an order that stays; a star marks the one that Codex\n"
                  "uses.\n"
                  "\n"
                  "  --order ACCOUNT,…  Put these accounts first, in this order, from now on.\n"
                  "  --json             Print one JSON object.\n");
    case Verb::Refresh:
        return tr(
            "Usage: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]\n"
            "\n"
            "Renews a sign-in now: that of ACCOUNT, else the one that Codex uses. One that is less than a minute\n"
            "old is left as it is. Exits with 4 if the server will not renew it any more.\n"
            "\n"
            "  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.\n"
            "  --json   Print one JSON object.\n");
    case Verb::Token:
        return tr("Usage: chatelainectl [--demo | --home DIR] token [ACCOUNT] [--show] [--json]\n"
                  "\n"
                  "Prints an access token that is good for at least a minute, and nothing else: that of ACCOUNT, else\n"
                  "that of the account that Codex uses. Renews the sign-in only if its token has expired. Refuses\n"
                  "inside Codex's sandbox, and on a terminal without --show.\n"
                  "\n"
                  "  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.\n"
                  "  --show   Print it on a terminal too.\n"
                  "  --json   Print one JSON object.\n");
    case Verb::Usage:
        return tr(
            "Usage: chatelainectl [--demo | --home DIR] usage [ACCOUNT] [--json]\n"
            "\n"
            "Asks the server how much of its limits an account has left, and when they reset: ACCOUNT, else the\n"
            "one that Codex uses. Renews the sign-in only if its token has expired. On a terminal it draws bars,\n"
            "in colour unless NO_COLOR is set. Exits with 5 if the server does not tell; that does not mean\n"
            "that anybody is signed out.\n"
            "\n"
            "  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.\n"
            "  --json   Print one JSON object.\n");
    case Verb::Doctor:
        return tr(
            "Usage: chatelainectl [--demo | --home DIR] doctor [--json]\n"
            "\n"
            "Looks at everything that Chatelaine depends on, and says what is wrong, with what to do about it: the\n"
            "desktop, the keyring, Codex's home and configuration, the accounts, the port, Chatelaine's own files.\n"
            "No server is contacted, nothing is changed, and nothing is asked. The answer names no e-mail address,\n"
            "no account id and no token, so it can be shown to others. Exits with 0 if nothing is wrong, else\n"
            "with 1.\n"
            "\n"
            "  --json  Print one JSON object.\n");
    case Verb::Demo:
    case Verb::Help:
    case Verb::Version:
        break;
    }
    return tr("Usage: chatelainectl [--demo | --home DIR] COMMAND [OPTION…]\n"
              "\n"
              "Keeps the ChatGPT sign-ins that the OpenAI Codex CLI runs on.\n"
              "\n"
              "  login     Sign in with the browser.\n"
              "  logout    Remove a sign-in from this computer.\n"
              "  status    Say whom Codex is signed in as, and until when.\n"
              "  accounts  List every sign-in kept on this computer.\n"
              "  switch    Make Codex use another account.\n"
              "  rename    Give an account a label.\n"
              "  import    Keep copies of sign-ins that lie elsewhere.\n"
              "  refresh   Renew a sign-in now.\n"
              "  token     Print a valid access token.\n"
              "  usage     Say how much of its limits an account has left.\n"
              "  doctor    Say what is wrong, and what to do about it.\n"
              "\n"
              "  --demo      Use a test issuer and a home of its own: nothing of yours is read or changed.\n"
              "              Without a command, sign in there without a browser and show the status.\n"
              "  --home DIR  Work in the Codex home DIR instead of CODEX_HOME or ~/.codex.\n"
              "  --json      Print one JSON object.\n"
              "  --help      Print this, or more about a command.\n"
              "  --version   Print the version.\n"
              "\n"
              "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nobody signed in, 4 sign-in needed, 5 server or\n"
              "network, 6 store or keyring.\n");
}

std::optional<Verb> verbNamed(const QString &name)
{
    static constexpr std::pair<QLatin1String, Verb> verbs[]{
        {"login"_L1, Verb::Login},       {"logout"_L1, Verb::Logout},   {"status"_L1, Verb::Status},
        {"accounts"_L1, Verb::Accounts}, {"switch"_L1, Verb::Switch},   {"rename"_L1, Verb::Rename},
        {"import"_L1, Verb::Import},     {"refresh"_L1, Verb::Refresh}, {"token"_L1, Verb::Token},
        {"usage"_L1, Verb::Usage},       {"doctor"_L1, Verb::Doctor},
    };
    const auto found = std::find_if(std::begin(verbs), std::end(verbs), [&](const auto &v) { return v.first == name; });
    return found == std::end(verbs) ? std::nullopt : std::optional(found->second);
}

//! The options that stand everywhere.
struct CommonOptions
{
    QCommandLineOption demo{u"demo"_s};
    QCommandLineOption home{u"home"_s, {}, u"DIR"_s};
    QCommandLineOption json{u"json"_s};
    QCommandLineOption help{QStringList{u"h"_s, u"help"_s}};

    void addTo(QCommandLineParser &parser) { parser.addOptions({demo, home, json, help}); }
    void readFrom(const QCommandLineParser &parser, CommandLine &line) const
    {
        line.isDemo = line.isDemo || parser.isSet(demo);
        line.isJson = line.isJson || parser.isSet(json);
        if (parser.isSet(home))
            line.home = parser.value(home);
    }
    //! What is wrong with them together; empty: nothing.
    QString mistake(const QCommandLineParser &parser, const CommandLine &line) const;
};

QString CommonOptions::mistake(const QCommandLineParser &parser, const CommandLine &line) const
{
    if (parser.isSet(home) && line.home.isEmpty())
        return CommandWords::tr("The folder after --home is empty.");
    return line.isDemo && !line.home.isEmpty()
        ? CommandWords::tr("--demo has a home of its own, so --home cannot be given.")
        : QString();
}

std::unexpected<QString> wrong(const QString &what, const QString &command = {})
{
    return std::unexpected(CommandWords::tr("chatelainectl: %1 See: chatelainectl %2--help")
                               .arg(asSentence(what), command.isEmpty() ? QString() : QString(command + u' ')));
}

//! How many arguments a command takes beside its options.
std::pair<qsizetype, qsizetype> argumentsOf(Verb verb)
{
    switch (verb) {
    case Verb::Logout:
    case Verb::Refresh:
    case Verb::Token:
    case Verb::Usage:
        return {0, 1};
    case Verb::Switch:
        return {1, 1};
    case Verb::Rename:
        return {1, 2};
    case Verb::Import:
        return {1, std::numeric_limits<qsizetype>::max()};
    default:
        return {0, 0};
    }
}

//! Splits what --order was given, once or several times.
QStringList namesIn(const QStringList &values)
{
    QStringList names;
    for (const QString &value : values) {
        for (const QString &name : value.split(u','))
            names << name.trimmed();
    }
    return names;
}

std::expected<CommandLine, QString> parseCommand(CommandLine line, const QStringList &arguments)
{
    const QString &name = arguments.front();
    CommonOptions common;
    const QCommandLineOption timeout(u"timeout"_s, {}, u"S"_s);
    const QCommandLineOption noSwitch(u"no-switch"_s);
    const QCommandLineOption expect(u"expect"_s, {}, u"ACCOUNT"_s);
    const QCommandLineOption show(u"show"_s);
    const QCommandLineOption order(u"order"_s, {}, u"ACCOUNT,…"_s);
    const QCommandLineOption anyway(u"anyway"_s);
    const QCommandLineOption everywhere(u"everywhere"_s);
    const QCommandLineOption yes(u"yes"_s);
    const QHash<Verb, QList<QCommandLineOption>> own{
        {Verb::Login, {timeout, noSwitch, expect}}, {Verb::Token, {show}},    {Verb::Accounts, {order}},
        {Verb::Logout, {everywhere, yes}},          {Verb::Switch, {anyway}},
    };
    QCommandLineParser parser;
    common.addTo(parser);
    parser.addOptions(own.value(line.verb));
    if (!parser.parse(arguments)) // the first one is taken for the program's name
        return wrong(parser.errorText().simplified(), name);
    common.readFrom(parser, line);
    if (parser.isSet(common.help)) {
        line.help = CommandWords::help(line.verb);
        line.verb = Verb::Help;
        return line;
    }
    if (const QString mistake = common.mistake(parser, line); !mistake.isEmpty())
        return wrong(mistake, name);
    const auto isSet = [&](const QCommandLineOption &option) {
        return parser.optionNames().contains(option.names().first());
    };

    const QStringList rest = parser.positionalArguments();
    const auto [minimum, maximum] = argumentsOf(line.verb);
    if (rest.size() > maximum)
        return wrong(CommandWords::tr("Unexpected argument “%1”.").arg(rest[maximum]), name);
    if (rest.size() < minimum)
        return wrong(line.verb == Verb::Import ? CommandWords::tr("Say which file or folder.")
                                               : CommandWords::tr("Say which account."),
                     name);
    if (line.verb == Verb::Import) {
        line.paths = rest;
        return rest.contains(QString()) ? wrong(CommandWords::tr("A path is empty."), name)
                                        : std::expected<CommandLine, QString>(line);
    }
    line.account = rest.value(0);
    line.label = rest.value(1);
    if (!rest.isEmpty() && line.account.isEmpty())
        return wrong(CommandWords::tr("The account is empty."), name);
    line.mayShow = isSet(show);
    line.isAnyway = isSet(anyway);
    line.isEverywhere = isSet(everywhere);
    line.isSure = isSet(yes);
    if (line.isSure && !line.isEverywhere)
        return wrong(CommandWords::tr("--yes is for --everywhere."), name);
    if (isSet(order)) {
        line.order = namesIn(parser.values(order));
        if (line.order.contains(QString()))
            return wrong(CommandWords::tr("An account after --order is empty."), name);
    }
    if (line.verb != Verb::Login)
        return line;

    line.mayReplace = !parser.isSet(noSwitch);
    line.account = parser.value(expect);
    if (parser.isSet(expect) && line.account.isEmpty())
        return wrong(CommandWords::tr("The account after --expect is empty."), name);
    if (parser.isSet(timeout)) {
        bool isNumber = false;
        const int seconds = parser.value(timeout).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > 86400)
            return wrong(
                CommandWords::tr("--timeout takes seconds from 1 to 86400, not “%1”.").arg(parser.value(timeout)),
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
    if (const QString mistake = common.mistake(parser, line); !mistake.isEmpty())
        return wrong(mistake);
    const QStringList command = parser.positionalArguments();
    const std::optional<Verb> verb = verbNamed(command.value(0));
    if (!command.isEmpty() && !verb)
        return wrong(CommandWords::tr("There is no command “%1”.").arg(command.front()));
    if (parser.isSet(common.help) || parser.isSet(version)) {
        line.verb = parser.isSet(common.help) ? Verb::Help : Verb::Version;
        line.help = CommandWords::help(verb.value_or(Verb::Help));
        return line;
    }
    if (verb) {
        line.verb = *verb;
        return parseCommand(line, command);
    }
    if (!line.isDemo)
        return wrong(
            CommandWords::tr("Say what to do: login, logout, status, accounts, switch, rename, import, refresh, "
                             "token, usage or doctor."));
    line.verb = Verb::Demo;
    return line;
}

} // namespace chatelaine
