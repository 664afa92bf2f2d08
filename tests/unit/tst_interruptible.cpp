// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/interruptible.h"

#include "storage/vault.h"
#include "support/testtokens.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace std::chrono_literals;

class TestInterruptible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfItsThreadAndScope()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!Interruptible::token().stop_possible());
        {
            const Interruptible scope(source.get_token());
            QVERIFY(Interruptible::token().stop_requested());
            bool isElsewhere = true;
            std::thread([&] { isElsewhere = Interruptible::token().stop_possible(); }).join();
            QVERIFY(!isElsewhere);
            {
                const Interruptible uncut({});
                QVERIFY(!Interruptible::token().stop_possible());
            }
            QVERIFY(Interruptible::token().stop_requested());
        }
        QVERIFY(!Interruptible::token().stop_possible());
    }

    void endsTheWaitForTheVault()
    {
        const QTemporaryDir folder;
        Vault vault(folder.path(), nullptr);
        const Result<Credential> alice = Credential::parse(authJson(), QStringLiteral("alice"));
        QVERIFY(alice);
        QVERIFY(vault.keep(*alice));
        const Result<FileLock> held = FileLock::acquire(folder.filePath(QStringLiteral("vault/lock")), 0ms, 0ms);
        QVERIFY(held);
        std::stop_source source;
        source.request_stop();
        const Interruptible scope(source.get_token());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!vault.keep(*alice));
        QVERIFY(timer.elapsed() < 20'000); // else it is 30 s
    }
};

QTEST_GUILESS_MAIN(TestInterruptible)
#include "tst_interruptible.moc"
