// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/settings.h"
#include "support/codexhomefixture.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <functional>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Settings &)>;

Settings with(const Change &change)
{
    Settings settings;
    change(settings);
    return settings;
}

//! A data folder with a settings file.
struct Folder
{
    QTemporaryDir folder;

    explicit Folder(const QByteArray &json = {})
    {
        if (!json.isEmpty())
            CodexHomeFixture::write(file(), json);
    }
    QString path() const { return folder.path(); }
    QString file() const { return folder.filePath(u"settings.json"_s); }
    QByteArray content() const { return CodexHomeFixture::read(file()); }
    QJsonObject object() const { return QJsonDocument::fromJson(content()).object(); }
    QStringList files() const { return QDir(path()).entryList(QDir::Files, QDir::Name); }
    Result<Settings> load() const { return Settings::load(path()); }
};

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaultsWithoutAFile()
    {
        const Folder folder;
        const Result<Settings> settings = folder.load();
        QVERIFY(settings);
        QCOMPARE(*settings, Settings());
        QCOMPARE(settings->refreshPolicy, RefreshPolicy::Ahead);
        QCOMPARE(settings->thresholds, QList<int>({80, 95}));
        QVERIFY(!settings->isPrivate);
        QVERIFY(folder.files().isEmpty());
    }

    void readsAndWritesEachMember_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<Settings>("settings");
        const auto row = [](const char *name, const QByteArray &member, const Change &change) {
            QTest::newRow(name) << member << with(change);
        };
        row("policy", R"("refreshPolicy": "never")", [](Settings &s) { s.refreshPolicy = RefreshPolicy::Never; });
        row("homes", R"("codexHomes": ["/home/alice/work", "/srv/codex"])", [](Settings &s) {
            s.codexHomes = {u"/home/alice/work"_s, u"/srv/codex"_s};
        });
        row("silenced", R"("silenced": ["renewed", "ofANewerVersion"])", [](Settings &s) {
            s.silenced = {u"renewed"_s, u"ofANewerVersion"_s};
        });
        row("thresholds", R"("thresholds": [1, 50, 99])", [](Settings &s) { s.thresholds = {1, 50, 99}; });
        row("no thresholds", R"("thresholds": [])", [](Settings &s) { s.thresholds = {}; });
        row("privacy", R"("privacyMode": true)", [](Settings &s) { s.isPrivate = true; });
        row("light icon", R"("iconStyle": "light")", [](Settings &s) { s.iconStyle = IconStyle::Light; });
        row("dark icon", R"("iconStyle": "dark")", [](Settings &s) { s.iconStyle = IconStyle::Dark; });
        row("no colours", R"("coloredIcon": false)", [](Settings &s) { s.isIconColored = false; });
        row("language", R"("language": "pt_BR")", [](Settings &s) { s.language = u"pt_BR"_s; });
        row("origins", R"("allowedOrigins": {"/srv/codex": ["https://proxy.example.com:8443"]})",
            [](Settings &s) { s.allowedOrigins.insert(u"/srv/codex"_s, {u"https://proxy.example.com:8443"_s}); });
    }
    void readsAndWritesEachMember()
    {
        QFETCH(QByteArray, member);
        QFETCH(Settings, settings);
        const QByteArray json = "{\"schema\": 2, " + member + '}';
        const Folder read(json);
        QVERIFY2(read.load(), read.load() ? "" : qPrintable(read.load().error().detail));
        QCOMPARE(*read.load(), settings);

        const Folder written;
        const Result<Settings> saved = settings.save(written.path(), Settings());
        QVERIFY(saved);
        QCOMPARE(*saved, settings);
        QCOMPARE(written.object(), QJsonDocument::fromJson(json).object()); // and nothing else
        QCOMPARE(*written.load(), settings);
    }

    void tidiesWhatAPersonWrote()
    {
        const Folder folder(R"({"schema":2,"codexHomes":["/srv/codex/","/srv/codex"],"thresholds":[95,50,95]})");
        QCOMPARE(folder.load()->codexHomes, QStringList{u"/srv/codex"_s});
        QCOMPARE(folder.load()->thresholds, QList<int>({50, 95}));
    }

    void readsTheSchemaBefore()
    {
        const QByteArray json = R"({"schema":1,"refreshPolicy":"never","codexHomes":["/srv/codex"]})";
        const Folder folder(json);
        const Result<Settings> old = folder.load();
        QVERIFY(old);
        QCOMPARE(*old, with([](Settings &s) {
            s.refreshPolicy = RefreshPolicy::Never;
            s.codexHomes = {u"/srv/codex"_s};
        }));
        QCOMPARE(folder.content(), json); // reading changes nothing

        Settings settings = *old;
        settings.isPrivate = true;
        QVERIFY(settings.save(folder.path(), *old));
        QCOMPARE(folder.object().value("schema"_L1).toInt(), 2);
        QCOMPARE(*folder.load(), settings);
    }

    void keepsWhatItDoesNotKnow()
    {
        const Folder folder(R"({"schema":2,"later":{"deep":[1,null,9007199254740993]},"privacyMode":true})");
        const Settings before = *folder.load();
        Settings settings = before;
        settings.isPrivate = false;
        QVERIFY(settings.save(folder.path(), before));
        QCOMPARE(folder.object(),
                 QJsonDocument::fromJson(R"({"schema":2,"later":{"deep":[1,null,9007199254740993]},
                                                               "privacyMode":false})")
                     .object());
    }

    void leavesTheFileOfANewerVersion()
    {
        const QByteArray json = R"({"schema":3,"refreshPolicy":"never","iconStyle":"rainbow","thresholds":"many"})";
        const Folder folder(json);
        const Result<Settings> settings = folder.load();
        QVERIFY(settings);
        QCOMPARE(*settings, with([](Settings &s) { s.refreshPolicy = RefreshPolicy::Never; }));

        const Result<Settings> saved = Settings().save(folder.path(), *settings);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
        QVERIFY(saved.error().detail.contains(u"newer version"_s));
        QCOMPARE(Settings::setBrokenAside(folder.path()), Result<QString>(QString()));
        QCOMPARE(folder.content(), json);
    }

    void writesNothingWhereNothingChanged()
    {
        const QByteArray json = R"({"schema":1,"refreshPolicy":"never"})";
        const Folder folder(json);
        QVERIFY(folder.load()->save(folder.path(), *folder.load()));
        QCOMPARE(folder.content(), json);
    }

    void keepsTheFileToItsOwner()
    {
        const Folder folder(R"({"schema":2})");
        QVERIFY(QFile::setPermissions(folder.file(), QFileDevice::Permissions(0x6644)));
        QVERIFY(with([](Settings &s) { s.isPrivate = true; }).save(folder.path(), Settings()));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFileInfo(folder.file()).permissions() & others));
    }

    void aWriterLeavesWhatAnotherHasSet()
    {
        const Folder folder;
        const Settings before = *folder.load();
        QVERIFY(with([](Settings &s) { s.isPrivate = true; }).save(folder.path(), before));
        // It knows nothing of the other.
        const Result<Settings> both = with([](Settings &s) { s.language = u"de"_s; }).save(folder.path(), before);
        QVERIFY(both);
        QCOMPARE(*both, with([](Settings &s) {
            s.isPrivate = true;
            s.language = u"de"_s;
        }));
        QCOMPARE(*folder.load(), *both);
    }

    void manyWritersLoseNothing()
    {
        const Folder folder;
        const QList<Change> changes{
            [](Settings &s) { s.refreshPolicy = RefreshPolicy::Never; },
            [](Settings &s) { s.isPrivate = true; },
            [](Settings &s) { s.iconStyle = IconStyle::Dark; },
            [](Settings &s) { s.isIconColored = false; },
            [](Settings &s) { s.language = u"de"_s; },
            [](Settings &s) { s.thresholds = {50}; },
        };
        QThreadPool pool;
        pool.setMaxThreadCount(static_cast<int>(changes.size()));
        std::atomic_int saved = 0;
        for (const Change &change : changes) {
            pool.start([&] {
                if (with(change).save(folder.path(), Settings()))
                    ++saved;
            });
        }
        pool.waitForDone();
        QCOMPARE(saved.load(), static_cast<int>(changes.size()));
        Settings all;
        for (const Change &change : changes)
            change(all);
        QCOMPARE(*folder.load(), all);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no JSON") << QByteArray("refreshPolicy = never") << u"character"_s;
        QTest::newRow("half of it") << QByteArray(R"({"schema":2,"privacyMode":tr)") << u"character"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"it is not an object"_s;
        QTest::newRow("no schema") << QByteArray("{}") << u"\"schema\" is not a number from 1 on"_s;
        const auto row = [](const char *name, const QByteArray &member, const QString &detail) {
            QTest::newRow(name) << QByteArray("{\"schema\":2," + member + '}') << detail;
        };
        row("unknown policy", R"("refreshPolicy":"sometimes")", u"\"refreshPolicy\" is none of \"ahead\", \"never\""_s);
        row("wrong type", R"("refreshPolicy":true)", u"\"refreshPolicy\" is none of"_s);
        row("one home alone", R"("codexHomes":"/srv/codex")", u"\"codexHomes\" is not a list"_s);
        row("a relative home", R"("codexHomes":["/srv/codex","~/work"])",
            u"entry 2 of \"codexHomes\" (“~/work”) is not an absolute path"_s);
        row("a home that is none", R"("codexHomes":[7])", u"entry 1 of \"codexHomes\" is not an absolute path"_s);
        row("a kind that is none", R"("silenced":[true])", u"entry 1 of \"silenced\" is not a name"_s);
        row("no threshold at 0", R"("thresholds":[0])", u"entry 1 of \"thresholds\" is not a whole number"_s);
        row("no threshold at 100", R"("thresholds":[50,100])", u"entry 2 of \"thresholds\""_s);
        row("no half threshold", R"("thresholds":[79.5])", u"entry 1 of \"thresholds\""_s);
        row("too many thresholds", R"("thresholds":[1,2,3,4,5,6])", u"\"thresholds\" has more than 5 entries"_s);
        row("no flag", R"("privacyMode":"yes")", u"\"privacyMode\" is neither true nor false"_s);
        row("unknown icon", R"("iconStyle":"rainbow")", u"\"iconStyle\" is none of"_s);
        row("no colours", R"("coloredIcon":1)", u"\"coloredIcon\" is neither"_s);
        row("no language", R"("language":"klingon")", u"\"language\" is not"_s);
        row("a list of origins", R"("allowedOrigins":[])", u"\"allowedOrigins\" is not an object"_s);
        row("origins of nowhere", R"("allowedOrigins":{"work":[]})", u"“work” in \"allowedOrigins\""_s);
        row("an origin in clear", R"("allowedOrigins":{"/srv/codex":["http://proxy.example.com"]})",
            u"(“http://proxy.example.com”) is not an https origin"_s);
        row("an origin with a path", R"("allowedOrigins":{"/srv/codex":["https://proxy.example.com/api"]})",
            u"is not an https origin"_s);
        row("an origin with a name", R"("allowedOrigins":{"/srv/codex":["https://a@proxy.example.com"]})",
            u"is not an https origin"_s);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const Folder folder(json);
        const Result<Settings> settings = folder.load();
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::Corrupt);
        QCOMPARE(settings.error().subject, folder.file());
        QVERIFY2(settings.error().detail.contains(detail), qPrintable(settings.error().detail));
        // Nothing is written over it.
        QVERIFY(!with([](Settings &s) { s.isPrivate = true; }).save(folder.path(), Settings()));
        QCOMPARE(folder.content(), json);
    }

    void keepsABrokenFileAside()
    {
        const Folder folder("broken");
        QVERIFY(CodexHomeFixture::write(folder.file() + u".broken-1"_s, "an earlier one"));
        QCOMPARE(Settings::setBrokenAside(folder.path()), Result<QString>(folder.file() + u".broken-2"_s));
        QCOMPARE(folder.files(), QStringList({u"settings.json.broken-1"_s, u"settings.json.broken-2"_s}));
        QCOMPARE(CodexHomeFixture::read(folder.file() + u".broken-1"_s), "an earlier one");
        QCOMPARE(CodexHomeFixture::read(folder.file() + u".broken-2"_s), "broken");
        QCOMPARE(*folder.load(), Settings());

        QVERIFY(with([](Settings &s) { s.isPrivate = true; }).save(folder.path(), Settings()));
        QVERIFY(folder.load()->isPrivate);
        QCOMPARE(Settings::setBrokenAside(folder.path()), Result<QString>(QString())); // once
        QCOMPARE(folder.files().size(), 3);
    }

    void leavesWhatItCannotReadWhereItIs()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.file()));
        QCOMPARE(folder.load().error().code, ErrorCode::FileUnreadable);
        QCOMPARE(Settings::setBrokenAside(folder.path()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(Settings().save(folder.path(), Settings()).error().code, ErrorCode::FileUnreadable);
        QVERIFY(QFileInfo(folder.file()).isDir());
    }

    void theLanguageThatIsSetIsSpokenButNotInTheDemo()
    {
        const Folder folder(R"({"schema": 2, "language": "de"})");
        qputenv("CHATELAINE_DATA_DIR", QFile::encodeName(folder.path()));
        QCOMPARE(languageFor({u"chatelaine"_s, u"--help"_s}), u"de"_s);
        QCOMPARE(languageFor({u"chatelaine"_s, u"--demo"_s}), QString());
        qunsetenv("CHATELAINE_DATA_DIR");
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
