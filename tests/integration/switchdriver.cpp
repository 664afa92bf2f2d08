// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

// A program that only switches, for tests that kill it: chatelaine_test_switch WORKSPACE USER

#include "base/worker.h"
#include "setup/setup.h"

#include <QCoreApplication>

#include <cstdio>

using namespace chatelaine;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<std::unique_ptr<Setup>> setup = Setup::forUser();
    if (!setup || arguments.size() != 3)
        return 2;
    const Result<Admitted> switched = onWorker(
        [book = (*setup)->book(), id = AccountId{arguments[1], arguments[2]}] { return book.switchTo(id, {}); });
    if (switched)
        return 0;
    std::fputs(errorCodeName(switched.error().code), stderr);
    return 1;
}
