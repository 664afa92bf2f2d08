// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/log.h"
#include "cli/program.h"
#include "setup/settings.h"
#include "text/language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    chatelaine::hardenProcess(true);
    chatelaine::installRedactingMessageHandler();
    QCoreApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("chatelainectl"));
    const QString dataFolder = chatelaine::Surroundings::ofThisProcess().dataFolder;
    chatelaine::installLanguage(application,
                                chatelaine::Settings::load(dataFolder).value_or(chatelaine::Settings()).language);
    return chatelaine::runProgram(application.arguments().mid(1));
}
