// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

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
        QTest::addColumn<QLocale::Language>("spoken");
        QTest::addColumn<QString>("text");
        QTest::newRow("set") << u"de"_s << QLocale::German << u"1 Minute"_s;
        QTest::newRow("English set") << u"en"_s << QLocale::English << u"1 minute"_s;
        QTest::newRow("nothing set, no translation") << QString() << QLocale::English << u"1 minute"_s;
        QTest::newRow("set, no translation") << u"kw"_s << QLocale::English << u"1 minute"_s;
    }
    void speaksWhatIsSet()
    {
        QFETCH(const QString, language);
        QFETCH(const QLocale::Language, spoken);
        QFETCH(const QString, text);
        // One that there is no translation for.
        QLocale::setDefault(QLocale(QLocale::Cornish, QLocale::UnitedKingdom));
        installLanguage(*QCoreApplication::instance(), language);
        QCOMPARE(QLocale().language(), spoken);
        // One and many are told apart, in English too.
        QCOMPARE(QCoreApplication::translate("chatelaine::ErrorText", "%n minute(s)", nullptr, 1), text);
    }

    void speaksAnotherFromThenOn()
    {
        const auto closing = [] { return QCoreApplication::translate("QPlatformTheme", "Close"); }; // Qt's own
        QCoreApplication *application = QCoreApplication::instance();
        installLanguage(*application, u"de"_s);
        QCOMPARE(closing(), u"Schließen"_s);
        installLanguage(*application, u"fr"_s);
        QCOMPARE(closing(), u"Fermer"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        installLanguage(*application);
        QCOMPARE(closing(), u"Close"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        QVERIFY(application->findChildren<QTranslator *>().size() <= 2); // none is left of those before
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
