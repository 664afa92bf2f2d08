// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/settings.h"
#include "support/codexhomefixture.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaultsWithoutAFile()
    {
        QTemporaryDir folder;
        const Result<Settings> settings = Settings::load(folder.path());
        QVERIFY(settings);
        QCOMPARE(settings->refreshPolicy, RefreshPolicy::Ahead);
        QCOMPARE(settings->codexHomes, QStringList());
    }

    void readsCodexHomes()
    {
        QTemporaryDir folder;
        QVERIFY(CodexHomeFixture::write(folder.filePath(u"settings.json"_s),
                                        R"({"schema":1,"codexHomes":["/home/alice/work/","/srv/codex"]})"));
        const Result<Settings> settings = Settings::load(folder.path());
        QVERIFY(settings);
        QCOMPARE(settings->codexHomes, QStringList({u"/home/alice/work"_s, u"/srv/codex"_s}));
    }

    void readsWhatIsSet_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<RefreshPolicy>("policy");
        QTest::newRow("never") << QByteArray(R"({"schema":1,"refreshPolicy":"never"})") << RefreshPolicy::Never;
        QTest::newRow("ahead") << QByteArray(R"({"schema":1,"refreshPolicy":"ahead"})") << RefreshPolicy::Ahead;
        QTest::newRow("nothing") << QByteArray(R"({"schema":1})") << RefreshPolicy::Ahead;
        QTest::newRow("more than we know")
            << QByteArray(R"({"schema":1,"refreshPolicy":"never","later":[]})") << RefreshPolicy::Never;
    }
    void readsWhatIsSet()
    {
        QFETCH(QByteArray, json);
        QFETCH(RefreshPolicy, policy);
        QTemporaryDir folder;
        QVERIFY(CodexHomeFixture::write(folder.filePath(u"settings.json"_s), json));
        const Result<Settings> settings = Settings::load(folder.path());
        QVERIFY(settings);
        QCOMPARE(settings->refreshPolicy, policy);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no JSON") << QByteArray("refreshPolicy = never") << u"character"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"it is not an object"_s;
        QTest::newRow("another schema") << QByteArray(R"({"schema":2})") << u"\"schema\" is not 1"_s;
        QTest::newRow("unknown policy") << QByteArray(R"({"schema":1,"refreshPolicy":"sometimes"})")
                                        << u"neither \"ahead\" nor \"never\""_s;
        QTest::newRow("wrong type") << QByteArray(R"({"schema":1,"refreshPolicy":true})")
                                    << u"neither \"ahead\" nor \"never\""_s;
        QTest::newRow("one home alone") << QByteArray(R"({"schema":1,"codexHomes":"/srv/codex"})")
                                        << u"\"codexHomes\" is not a list"_s;
        QTest::newRow("a relative home") << QByteArray(R"({"schema":1,"codexHomes":["/srv/codex","~/work"]})")
                                         << u"entry 2 of \"codexHomes\" (“~/work”) is not an absolute path"_s;
        QTest::newRow("a home that is none")
            << QByteArray(R"({"schema":1,"codexHomes":[7]})") << u"entry 1 of \"codexHomes\" is not"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        QTemporaryDir folder;
        QVERIFY(CodexHomeFixture::write(folder.filePath(u"settings.json"_s), json));
        const Result<Settings> settings = Settings::load(folder.path());
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::Corrupt);
        QCOMPARE(settings.error().subject, folder.filePath(u"settings.json"_s));
        QVERIFY2(settings.error().detail.contains(detail), qPrintable(settings.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
