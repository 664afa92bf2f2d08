// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/log.h"
#include "setup/setup.h"
#include "text/errortext.h"
#include "text/language.h"
#include "tray/application.h"
#include "tray/markicon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <cstdio>

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
    installLanguage(application);
}

//! What the command line asks for; \a exitCode if that is all.
struct Wishes
{
    bool isDemo = false;
    std::optional<int> exitCode{};
};

Wishes read(int argc, char *argv[])
{
    // Help and errors need no display, so they come before one is looked for.
    QCoreApplication application(argc, argv);
    describe(application);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Keeps your ChatGPT sign-ins for the OpenAI Codex CLI, from the system tray."));
    // Not addHelpOption(): it would promise Qt's own options too.
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Show the version."));
    const QCommandLineOption demo(
        u"demo"_s, Words::tr("Try it with a test issuer of its own. Nothing of yours is read or changed."));
    parser.addOptions({demo, help, version});
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString reason = parser.errorText().isEmpty()
            ? Words::tr("Unknown argument: %1").arg(parser.positionalArguments().value(0))
            : parser.errorText();
        std::fprintf(stderr, "chatelaine: %s\n%s\n", qPrintable(reason),
                     qPrintable(Words::tr("chatelaine --help tells what there is.")));
        return {.exitCode = wrongUsage};
    }
    if (parser.isSet(help)) {
        std::printf("%s", qPrintable(parser.helpText()));
        return {.exitCode = 0};
    }
    if (parser.isSet(version)) {
        std::printf("chatelaine %s\n", CHATELAINE_VERSION);
        return {.exitCode = 0};
    }
    return {.isDemo = parser.isSet(demo)};
}

//! Qt ends the process with a core's worth of words where there is no display.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    installRedactingMessageHandler();
    hardenProcess(false);

    const Wishes wishes = read(argc, argv);
    if (wishes.exitCode)
        return *wishes.exitCode;
    if (!hasDisplay()) {
        std::fprintf(stderr, "chatelaine: %s\n",
                     qPrintable(Words::tr("There is no display here. chatelainectl does the same in a terminal.")));
        return failed;
    }

    if (!wishes.isDemo) // of which nothing is left
        alsoLogTo(logFileIn(Surroundings::ofThisProcess().dataFolder));

    QApplication application(argc, argv);
    describe(application);
    QApplication::setApplicationDisplayName(u"Chatelaine"_s);
    QApplication::setDesktopFileName(u"org.chatelaine.Chatelaine"_s);
    QApplication::setWindowIcon(programIcon());

    const Result<std::unique_ptr<Setup>> setup = wishes.isDemo ? Setup::forDemo() : Setup::forUser();
    if (!setup) {
        const QString text = errorText(setup.error());
        std::fprintf(stderr, "chatelaine: %s\n", qPrintable(text));
        QMessageBox box(QMessageBox::Critical, QString(), text, QMessageBox::Close);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return setup.error().code == ErrorCode::NotAllowed ? wrongUsage : failed;
    }
    Application chatelaine(**setup);
    return QApplication::exec();
}
