// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/log.h"
#include "setup/settings.h"
#include "setup/setup.h"
#include "text/errortext.h"
#include "text/language.h"
#include "tray/application.h"
#include "tray/markicon.h"
#include "tray/platform/singleinstance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>
#include <memory>
#include <utility>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void describe(QCoreApplication &application)
{
    application.setApplicationName(u"chatelaine"_s);
    application.setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));
    installLanguage(application, languageFor(application.arguments()));
}

//! What the command line asks for; \a exitCode if that is all.
struct Wishes
{
    bool isDemo = false;
    StartWish start{};
    std::optional<int> exitCode{};
};

//! What the desktop gave with this start, and so to nobody else.
QString activationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

Wishes wrongUse(const QString &reason)
{
    std::fprintf(stderr, "chatelaine: %s\n%s\n", qPrintable(reason),
                 qPrintable(Words::tr("chatelaine --help tells what there is.")));
    return {.exitCode = wrongUsage};
}

Wishes read(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Keeps your ChatGPT sign-ins for the OpenAI Codex CLI, from the system tray."));
    // Not addHelpOption(): it would promise Qt's own options too.
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Show the version."));
    const QCommandLineOption demo(
        u"demo"_s, Words::tr("Try it with a test issuer of its own. Nothing of yours is read or changed."));
    const QCommandLineOption signIn(u"sign-in"_s, Words::tr("Begin a sign-in, also in the one that runs already."));
    const QCommandLineOption show(u"show"_s, Words::tr("Open the window."));
    const QCommandLineOption hidden(u"hidden"_s, Words::tr("Open no window: for the start at login."));
    const QCommandLineOption quit(u"quit"_s, Words::tr("End the one that runs, and wait until it has ended."));
    parser.addOptions({signIn, show, hidden, quit, demo, help, version});
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString reason = parser.errorText().isEmpty()
            ? Words::tr("Unknown argument: %1").arg(parser.positionalArguments().value(0))
            : parser.errorText();
        return wrongUse(reason);
    }
    if (parser.isSet(help)) {
        std::printf("%s", qPrintable(parser.helpText()));
        return {.exitCode = 0};
    }
    if (parser.isSet(version)) {
        std::printf("chatelaine %s\n", CHATELAINE_VERSION);
        return {.exitCode = 0};
    }
    Wishes wishes{.isDemo = parser.isSet(demo)};
    wishes.start.activationToken = activationToken();
    QString chosen;
    for (const auto &[option, kind] :
         {std::pair(&signIn, StartWish::Kind::SignIn), std::pair(&show, StartWish::Kind::Show),
          std::pair(&hidden, StartWish::Kind::Hidden), std::pair(&quit, StartWish::Kind::Quit)}) {
        if (!parser.isSet(*option))
            continue;
        const QString name = u"--"_s + option->names().constFirst();
        if (!chosen.isEmpty())
            return wrongUse(Words::tr("%1 and %2 do not go together.").arg(chosen, name));
        chosen = name;
        wishes.start.kind = kind;
    }
    if (wishes.isDemo && wishes.start.kind == StartWish::Kind::Quit)
        return wrongUse(Words::tr("%1 and %2 do not go together.").arg(u"--demo"_s, chosen));
    return wishes;
}

//! What was wrong with the one that runs, in words.
QString whyNotHandedOver(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
        return Words::tr("Chatelaine is running already, but does not answer. End it, then try again.");
    case ErrorCode::InvalidArgument:
        return Words::tr("Another version of Chatelaine is running. Quit it, then try again.");
    default:
        return errorText(error);
    }
}

//! Qt ends the process with a core's worth of words where there is no display.
bool hasDisplay()
{
    return chatelaine::hasDisplay(QProcessEnvironment::systemEnvironment())
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

//! Says why there is no program, where a person sees it.
void complain(const QString &text)
{
    std::fprintf(stderr, "chatelaine: %s\n", qPrintable(text));
    QMessageBox box(QMessageBox::Critical, QString(), text, QMessageBox::Close);
    box.button(QMessageBox::Close)->setText(Words::tr("Close"));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    installRedactingMessageHandler();
    hardenProcess(false);

    Wishes wishes;
    std::unique_ptr<SingleInstance> instance;
    std::optional<Error> inTheWay;
    {
        // Help, errors and what is for one that runs need no display, so they come before one is looked for.
        const QCoreApplication application(argc, argv);
        describe(*QCoreApplication::instance());
        wishes = read(application);
        if (wishes.exitCode)
            return *wishes.exitCode;
        if (!wishes.isDemo) {
            Result<std::unique_ptr<SingleInstance>> only =
                SingleInstance::start(Surroundings::ofThisProcess().dataFolder, wishes.start);
            if (only && !*only)
                return 0;
            if (only)
                instance = std::move(*only);
            else
                inTheWay = only.error();
            if (inTheWay && (!hasDisplay() || wishes.start.kind == StartWish::Kind::Quit)) {
                std::fprintf(stderr, "chatelaine: %s\n", qPrintable(whyNotHandedOver(*inTheWay)));
                return failed;
            }
        }
    }
    if (!hasDisplay()) {
        std::fprintf(stderr, "chatelaine: %s\n",
                     qPrintable(Words::tr("There is no display here. chatelainectl does the same in a terminal.")));
        return failed;
    }

    if (!wishes.isDemo && !inTheWay) // of which nothing is left
        alsoLogTo(logFileIn(Surroundings::ofThisProcess().dataFolder));

    QApplication application(argc, argv);
    describe(application);
    QApplication::setApplicationDisplayName(u"Chatelaine"_s);
    QApplication::setDesktopFileName(u"org.chatelaine.Chatelaine"_s);
    QApplication::setWindowIcon(programIcon());

    if (inTheWay) {
        complain(whyNotHandedOver(*inTheWay));
        return failed;
    }
    const Result<std::unique_ptr<Setup>> setup = wishes.isDemo ? Setup::forDemo() : Setup::forUser();
    if (!setup) {
        instance.reset(); // whoever starts now is not in our way
        complain(errorText(setup.error()));
        return setup.error().code == ErrorCode::NotAllowed ? wrongUsage : failed;
    }
    Application chatelaine(**setup, std::move(instance), wishes.start);
    return QApplication::exec();
}
