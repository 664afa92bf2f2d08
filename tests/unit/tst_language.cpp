// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishIsAlwaysThere() { QVERIFY(availableLanguages().contains(u"en"_s)); }

    void speaksWhatIsSet_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("set") << u"en"_s;
        QTest::newRow("nothing set, no translation") << QString();
        QTest::newRow("set, no translation") << u"kw"_s;
    }
    void speaksWhatIsSet()
    {
        QFETCH(const QString, language);
        // One that there is no translation for.
        QLocale::setDefault(QLocale(QLocale::Cornish, QLocale::UnitedKingdom));
        installLanguage(*QCoreApplication::instance(), language);
        QCOMPARE(QLocale().language(), QLocale::English);
        // One and many are English.
        QCOMPARE(QCoreApplication::translate("chatelaine::ErrorText", "%n minute(s)", nullptr, 1), u"1 minute"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
