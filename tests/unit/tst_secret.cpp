// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/secret.h"

#include <QTest>

using namespace chatelaine;

template <typename T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};
template <typename T>
concept Streamable = requires(QDebug out, const T &a)
{
    out << a;
};

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesOnlyWhenAsked()
    {
        static_assert(!Comparable<Secret> && Comparable<QByteArray>);
        static_assert(!Streamable<Secret> && Streamable<QByteArray>);
        QVERIFY(Secret("abc").sameAs(Secret("abc")));
        QVERIFY(!Secret("abc").sameAs(Secret("abd")));
        QVERIFY(!Secret("abc").sameAs(Secret("abcd")));
        QVERIFY(Secret().sameAs(Secret("")));
    }

    void namesItselfByFingerprint()
    {
        QCOMPARE(Secret("abc").fingerprint(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void aCopyOutlivesTheOriginal()
    {
        Secret copy;
        {
            Secret original(QByteArray(64, 'x'));
            copy = original;
        }
        QCOMPARE(copy.reveal(), QByteArray(64, 'x'));
    }

    void aMoveLeavesNothingBehind()
    {
        Secret source(QByteArray(64, 'x'));
        Secret target("old");
        target = std::move(source);
        QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
        QCOMPARE(target.reveal(), QByteArray(64, 'x'));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
