// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QTest>

namespace chatelaine::testing {

//! \brief Gives this process, and those that it starts, a loopback of their own: port 1455 is then free, and a sign-in
//! of whoever runs the tests is not disturbed. Linux; call it first thing in main(), before any thread.
//!
//! False where the system does not permit it.
bool enterPrivateNetwork();

} // namespace chatelaine::testing

//! main() of a test of \a Class that needs no window, in a network with nobody else in it: port 1455 is free, and no
//! server is reached but the test's own. Where the system does not permit that, only the programs' own settings see to
//! it, and port 1455 is the machine's.
#define PRIVATE_NETWORK_TEST_MAIN(Class)                                                                               \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        const bool isAlone = chatelaine::testing::enterPrivateNetwork();                                               \
        QCoreApplication application(argc, argv);                                                                      \
        if (!isAlone)                                                                                                  \
            qWarning("No network of our own: port 1455 of this machine is used.");                                     \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
