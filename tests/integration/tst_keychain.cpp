// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/keychain.h"

#include "base/worker.h"
#include "support/patience.h"
#include "support/privatesession.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString service = u"Chatelaine"_s;

class TestKeychain final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    Keychain m_keyring{5s};
    QString m_account; //!< another one for each test

    Result<std::optional<Secret>> read()
    {
        return onWorker([&] { return m_keyring.read(service, m_account); });
    }
    Result<> write(const QByteArray &bytes)
    {
        return onWorker([&] { return m_keyring.write(service, m_account, Secret(bytes)); });
    }
    Result<bool> remove()
    {
        return onWorker([&] { return m_keyring.remove(service, m_account); });
    }
    KeyringState state()
    {
        return onWorker([&] { return m_keyring.state(); });
    }
    bool holds(const QByteArray &bytes)
    {
        const auto item = read();
        return item && *item && (*item)->sameAs(Secret(bytes));
    }
    bool holdsNothing()
    {
        const auto item = read();
        return item && !*item;
    }
    void everythingFailsWith(ErrorCode code)
    {
        const auto item = read();
        QVERIFY(!item);
        QCOMPARE(item.error().code, code);
        const Result<> written = write("x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        const Result<bool> removed = remove();
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, code);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
    }

    void init()
    {
        m_account = u"Chatelaine/"_s + QString::fromLatin1(QTest::currentTestFunction());
        if (QTest::currentDataTag())
            m_account += u"/"_s + QString::fromLatin1(QTest::currentDataTag());
    }

    void cleanup()
    {
        m_session.resumeKeyring();
        QTRY_VERIFY_WITH_TIMEOUT(state() != KeyringState::Timeout, patience);
        if (state() == KeyringState::Unavailable)
            QVERIFY(m_session.restartKeyring());
        if (state() == KeyringState::Locked)
            QVERIFY(m_session.unlock());
        QCOMPARE(state(), KeyringState::Ok);
    }

    void readsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a document") << QByteArray(R"({"tokens":{"access_token":"x"}})");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("with NUL bytes") << QByteArray("a\0b\0", 4);
        QTest::newRow("not ASCII") << QByteArray("Grüße, 密码 \xff\xfe");
        QTest::newRow("300 kB") << QByteArray(300'000, 'k');
    }
    void readsWhatWasWritten()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(holdsNothing());
        QVERIFY(write("something else"));
        QVERIFY(write(bytes));
        QVERIFY(holds(bytes));
    }

    void removesOnce()
    {
        QVERIFY(write("x"));
        Result<bool> removed = remove();
        QVERIFY(removed && *removed);
        QVERIFY(holdsNothing());
        removed = remove();
        QVERIFY(removed && !*removed);
    }

    void takesLockedForNeitherEmptyNorAbsent_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("an item") << true;
        QTest::newRow("no item") << false;
    }
    void takesLockedForNeitherEmptyNorAbsent()
    {
        QFETCH(bool, exists);
        if (exists)
            QVERIFY(write("before"));
        QVERIFY(m_session.lock());
        QCOMPARE(state(), KeyringState::Locked);
        everythingFailsWith(ErrorCode::KeyringLocked);
        QVERIFY(m_session.unlock());
        QVERIFY(exists ? holds("before") : holdsNothing());
        QVERIFY(write("after"));
        QVERIFY(holds("after"));
    }

    void saysUnavailableWithoutAService()
    {
        QVERIFY(m_session.killKeyring());
        QCOMPARE(state(), KeyringState::Unavailable);
        everythingFailsWith(ErrorCode::KeyringUnavailable);
    }

    void goesOnAfterARestart()
    {
        for (const QByteArray &bytes : {QByteArray("first"), QByteArray("second"), QByteArray("third")}) {
            QVERIFY(write(bytes));
            QVERIFY(m_session.restartKeyring());
            QVERIFY(holds(bytes));
        }
        QVERIFY(m_session.restartKeyring());
        QVERIFY(write("written first"));
        QVERIFY(m_session.restartKeyring());
        const Result<bool> removed = remove();
        QVERIFY(removed && *removed);
    }

    void goesOnAfterARestartThatAnotherObjectSaw()
    {
        QVERIFY(write("before"));
        QVERIFY(m_session.restartKeyring());
        Keychain other(5s);
        const auto item = onWorker([&] { return other.read(service, m_account); });
        QVERIFY(item && *item && (*item)->sameAs(Secret("before")));
        QVERIFY(holds("before"));
    }

    void givesUpOnAServiceThatDoesNotAnswer()
    {
        QVERIFY(write("before"));
        m_session.suspendKeyring();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(state(), KeyringState::Timeout);
        everythingFailsWith(ErrorCode::KeyringTimeout);
        // Who finds out in a second that it is silent does not wait for the limit, each of three times.
        QVERIFY2(timer.elapsed() < 12'000, qPrintable(QString::number(timer.elapsed())));
        m_session.resumeKeyring();
        QTRY_COMPARE_WITH_TIMEOUT(state(), KeyringState::Ok, patience);
        QVERIFY(holds("before"));
    }

    void givesUpOnAMainThreadThatDoesNotAnswer()
    {
        QVERIFY(write("before"));
        Keychain impatient(200ms);
        std::optional<Result<>> written;
        std::thread writer([&] { written = impatient.write(service, m_account, Secret("late")); });
        writer.join(); // no event loop runs meanwhile
        QVERIFY(!*written);
        QCOMPARE(written->error().code, ErrorCode::KeyringTimeout);
        // What was given up before it began never happens.
        QVERIFY(holds("before"));
    }

    void servesManyThreadsAtOnce()
    {
        std::atomic<int> failures = 0;
        onWorker([&] {
            std::vector<std::thread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    const QString own = m_account + QString::number(i);
                    const Secret secret(QByteArray(1000, static_cast<char>('a' + i)));
                    for (int round = 0; round < 5; ++round) {
                        failures += !m_keyring.write(service, own, secret);
                        const auto item = m_keyring.read(service, own);
                        failures += !item || !*item || !(*item)->sameAs(secret);
                    }
                    const Result<bool> removed = m_keyring.remove(service, own);
                    failures += !removed || !*removed;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            return true;
        });
        QCOMPARE(failures.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
