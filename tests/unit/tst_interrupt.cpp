// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/interrupt.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace chatelaine;

using Handler = void (*)(int);

class TestInterrupt final : public QObject
{
    Q_OBJECT

private:
    static Handler handlerOf(int signal)
    {
        struct sigaction now = {};
        ::sigaction(signal, nullptr, &now);
        return now.sa_handler;
    }

private Q_SLOTS:
    void init()
    {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            ::signal(signal, SIG_DFL);
    }

    void tellsOnce_data()
    {
        QTest::addColumn<QList<int>>("signals");
        QTest::newRow("Ctrl-C") << QList<int>{SIGINT};
        QTest::newRow("SIGTERM") << QList<int>{SIGTERM};
        QTest::newRow("the end of a session") << QList<int>{SIGHUP, SIGTERM, SIGHUP};
    }
    void tellsOnce()
    {
        QFETCH(QList<int>, signals);
        Interrupt interrupt;
        QSignalSpy received(&interrupt, &Interrupt::received);
        for (const int signal : signals) {
            ::raise(signal);
            QTRY_VERIFY(interrupt.wasReceived());
        }
        QCoreApplication::processEvents();
        QCOMPARE(received.size(), 1);
    }

    void theSecondOneEndsTheProgram()
    {
        const Interrupt interrupt;
        ::raise(SIGHUP);
        QVERIFY(handlerOf(SIGHUP) != SIG_DFL);
        QVERIFY(handlerOf(SIGINT) != SIG_DFL);
        ::raise(SIGTERM);
        QVERIFY(handlerOf(SIGHUP) != SIG_DFL);
        QVERIFY(handlerOf(SIGINT) == SIG_DFL);
        QVERIFY(handlerOf(SIGTERM) == SIG_DFL);
    }

    void whatIsIgnoredStaysSo()
    {
        ::signal(SIGHUP, SIG_IGN);
        ::signal(SIGINT, SIG_IGN);
        {
            const Interrupt interrupt;
            QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
            ::raise(SIGTERM);
            QVERIFY(handlerOf(SIGINT) == SIG_IGN);
        }
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
        QVERIFY(handlerOf(SIGINT) == SIG_IGN);
    }

    void leavesEverythingAsItWas()
    {
        {
            const Interrupt interrupt;
            QVERIFY(handlerOf(SIGTERM) != SIG_DFL);
        }
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            QVERIFY(handlerOf(signal) == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"
