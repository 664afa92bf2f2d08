// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/randomtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestRandomText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As long as the CLI's state and verifier.
    void isBase64UrlOfTheRightLength()
    {
        const QRegularExpression alphabet(u"^[A-Za-z0-9_-]+$"_s);
        for (const auto &[bytes, length] : {std::pair(32, 43), std::pair(64, 86)}) {
            const QByteArray text = randomText(bytes);
            QCOMPARE(text.size(), length);
            QVERIFY(alphabet.match(QString::fromLatin1(text)).hasMatch());
        }
    }

    void isNeverTheSame()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(randomText(32));
        QCOMPARE(seen.size(), 1000);
    }

    void challengeIsThatOfRfc7636()
    {
        QCOMPARE(challengeFor("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }
};

QTEST_GUILESS_MAIN(TestRandomText)
#include "tst_randomtext.moc"
