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
    chatelaine::installLanguage(application, chatelaine::languageFor(application.arguments()));
    return chatelaine::runProgram(application.arguments().mid(1));
}
