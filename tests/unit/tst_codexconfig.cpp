// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/file.h"
#include "codex/codexconfig.h"
#include "support/codextree.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

// The layers, low to high, and the file that pins.
const QString systemFile = u"etc/codex/config.toml"_s;
const QString userFile = u"home/config.toml"_s;
const QString managedFile = u"etc/codex/managed_config.toml"_s;
const QString requiredFile = u"etc/codex/requirements.toml"_s;

Result<CodexConfig> read(const CodexTree &tree)
{
    return CodexConfig::read(tree.home(), tree.etc());
}

const char everySetting[] = R"(# what concerns us, among the rest
model = "gpt-5"
cli_auth_credentials_store = "auto"
chatgpt_base_url = "http://127.0.0.1:8080/backend-api"

forced_chatgpt_workspace_id = ["acc-1", "acc-2"]
forced_login_method = "chatgpt"
[mcp_servers.docs]
command = "docs"
[features]
secret_auth_storage = true
web_search = false
)";

QByteArray store(const char *mode)
{
    return QByteArray("cli_auth_credentials_store = \"") + mode + "\"\n";
}

} // namespace

#define VERIFY_READ(config) QVERIFY2(config, qPrintable(config ? QString() : describe(config.error())))

#define VERIFY_INVALID(config, file, words)                                                                            \
    do {                                                                                                               \
        QVERIFY(!config);                                                                                              \
        QCOMPARE(config.error().code, ErrorCode::ConfigInvalid);                                                       \
        QCOMPARE(config.error().subject, file);                                                                        \
        QVERIFY2(config.error().detail.startsWith(words), qPrintable(config.error().detail));                          \
    } while (false)

class TestCodexConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasCodexDefaultsWhereNothingIsSet()
    {
        const CodexTree tree;
        const auto config = CodexConfig::read(tree.path(u"no home"_s), tree.path(u"no etc"_s));
        VERIFY_READ(config);
        QCOMPARE(config->store, (Setting<StoreMode>{StoreMode::File}));
        QCOMPARE(config->baseUrl, (Setting<QString>{u"https://chatgpt.com/backend-api/"_s}));
        QCOMPARE(config->forcedWorkspaces, Setting<QStringList>{});
        QVERIFY(!config->forcedLoginMethod.value);
        QCOMPARE(config->encryptedStore.value, CodexConfig::encryptedStoreByDefault);
    }

    void readsEverySettingFromEveryLayer_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("system") << systemFile;
        QTest::newRow("user") << userFile;
        QTest::newRow("managed") << managedFile;
    }
    void readsEverySettingFromEveryLayer()
    {
        QFETCH(QString, file);
        const CodexTree tree;
        QVERIFY(tree.write(file, everySetting));
        const auto config = read(tree);
        VERIFY_READ(config);
        const QString path = tree.path(file);
        QCOMPARE(config->store, (Setting<StoreMode>{StoreMode::Auto, path, 3}));
        QCOMPARE(config->baseUrl, (Setting<QString>{u"http://127.0.0.1:8080/backend-api"_s, path, 4}));
        QCOMPARE(config->forcedWorkspaces, (Setting<QStringList>{{u"acc-1"_s, u"acc-2"_s}, path, 6}));
        QVERIFY(config->forcedLoginMethod.value == LoginMethod::ChatGpt);
        QCOMPARE(config->forcedLoginMethod.line, 7);
        QCOMPARE(config->encryptedStore, (Setting<bool>{true, path, 11}));
    }

    void knowsEveryStoreMode_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<StoreMode>("mode");
        QTest::newRow("file") << QByteArray("file") << StoreMode::File;
        QTest::newRow("keyring") << QByteArray("keyring") << StoreMode::Keyring;
        QTest::newRow("auto") << QByteArray("auto") << StoreMode::Auto;
        QTest::newRow("ephemeral") << QByteArray("ephemeral") << StoreMode::Ephemeral;
    }
    void knowsEveryStoreMode()
    {
        QFETCH(QByteArray, name);
        QFETCH(StoreMode, mode);
        const CodexTree tree;
        QVERIFY(tree.write(userFile, store(name.constData())));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->store.value, mode);
        QCOMPARE(storeModeName(mode), QString::fromLatin1(name));
    }

    void aHigherLayerWins_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("higher");
        QTest::newRow("user over system") << systemFile << userFile;
        QTest::newRow("managed over user") << userFile << managedFile;
        QTest::newRow("managed over system") << systemFile << managedFile;
        QTest::newRow("requirements over system") << systemFile << requiredFile;
        QTest::newRow("requirements over user") << userFile << requiredFile;
        QTest::newRow("requirements over managed") << managedFile << requiredFile;
    }
    void aHigherLayerWins()
    {
        QFETCH(QString, lower);
        QFETCH(QString, higher);
        const CodexTree tree;
        QVERIFY(
            tree.write(lower, store("keyring") + "chatgpt_base_url = \"low\"\nfeatures.secret_auth_storage = true"));
        QVERIFY(tree.write(
            higher, "\n" + store("file") + "chatgpt_base_url = \"high\"\n[features]\nsecret_auth_storage = false"));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->store, (Setting<StoreMode>{StoreMode::File, tree.path(higher), 2}));
        QCOMPARE(config->baseUrl, (Setting<QString>{u"high"_s, tree.path(higher), 3}));
        QCOMPARE(config->encryptedStore, (Setting<bool>{false, tree.path(higher), 5}));
    }

    void whatAHigherLayerDoesNotSayStays()
    {
        const CodexTree tree;
        QVERIFY(tree.write(systemFile, store("keyring") + "[features]\nsecret_auth_storage = true\n"));
        QVERIFY(tree.write(userFile, "forced_login_method = \"api\"\n[features]\nother = true\n"));
        QVERIFY(tree.write(managedFile, "forced_chatgpt_workspace_id = \"acc-1\"\n"));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->store.file, tree.path(systemFile));
        QCOMPARE(config->encryptedStore, (Setting<bool>{true, tree.path(systemFile), 3}));
        QVERIFY(config->forcedLoginMethod.value == LoginMethod::Api);
        QCOMPARE(config->forcedWorkspaces.value, QStringList{u"acc-1"_s});
    }

    void aListReplacesAListBelow()
    {
        const CodexTree tree;
        QVERIFY(tree.write(userFile, "forced_chatgpt_workspace_id = [\"acc-1\"]\n"));
        QVERIFY(tree.write(managedFile, "forced_chatgpt_workspace_id = [\"acc-2\"]\n"));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->forcedWorkspaces.value, QStringList{u"acc-2"_s});
    }

    void requirementsDoNotPinForcedSettings()
    {
        const CodexTree tree;
        QVERIFY(tree.write(requiredFile, "forced_login_method = \"sso\"\nforced_chatgpt_workspace_id = 3\n"));
        const auto config = read(tree);
        VERIFY_READ(config);
        QVERIFY(!config->forcedLoginMethod.value);
        QVERIFY(config->forcedWorkspaces.value.isEmpty());
    }

    void requirementsPinFeaturesUnderTheirOldNameToo()
    {
        const CodexTree tree;
        QVERIFY(tree.write(requiredFile, "[feature_requirements]\nsecret_auth_storage = true\n"));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->encryptedStore, (Setting<bool>{true, tree.path(requiredFile), 2}));
    }

    void readsNoOtherFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("managed in the home") << u"home/managed_config.toml"_s;
        QTest::newRow("requirements in the home") << u"home/requirements.toml"_s;
        QTest::newRow("a profile") << u"home/work.config.toml"_s;
        QTest::newRow("a project in the home") << u"home/.codex/config.toml"_s;
        QTest::newRow("a project") << u".codex/config.toml"_s;
    }
    void readsNoOtherFile()
    {
        QFETCH(QString, file);
        const CodexTree tree;
        QVERIFY(QDir().mkpath(QFileInfo(tree.path(file)).path()));
        QVERIFY(tree.write(file, store("keyring")));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(tree.root()));
        const auto config = read(tree);
        QVERIFY(QDir::setCurrent(before));
        VERIFY_READ(config);
        QCOMPARE(config->store.value, StoreMode::File);
    }

    void readsForcedWorkspacesAsTheCliDoes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("one") << QByteArray("\"acc-1\"") << QStringList{u"acc-1"_s};
        QTest::newRow("white space around") << QByteArray("\" acc-1 \"") << QStringList{u"acc-1"_s};
        QTest::newRow("empty") << QByteArray("\"\"") << QStringList{};
        QTest::newRow("blank") << QByteArray("\"  \"") << QStringList{};
        QTest::newRow("empty list") << QByteArray("[]") << QStringList{};
        QTest::newRow("list") << QByteArray("[\" acc-1\", \"\", \"acc-2\"]") << QStringList{u"acc-1"_s, u"acc-2"_s};
        QTest::newRow("comma in a list") << QByteArray("[\"a,b\"]") << QStringList{u"a,b"_s};
        QTest::newRow("list over lines") << QByteArray("[\n  \"acc-1\", # mine\n  \"acc-2\",\n]")
                                         << QStringList{u"acc-1"_s, u"acc-2"_s};
    }
    void readsForcedWorkspacesAsTheCliDoes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QStringList, ids);
        const CodexTree tree;
        QVERIFY(tree.write(userFile, "forced_chatgpt_workspace_id = " + value + "\n"));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->forcedWorkspaces.value, ids);
        QCOMPARE(config->forcedWorkspaces.line, 1);
    }

    void readsTomlAsTheCliDoes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("CRLF") << QByteArray("model = \"x\"\r\n\r\n");
        QTest::newRow("TOML 1.1: inline table over lines") << QByteArray("x = { a = 1,\n b = 2,\n}\n");
        QTest::newRow("TOML 1.1: escape") << QByteArray("x = \"\\e\"\n");
        QTest::newRow("quoted key") << QByteArray("\"a b\".'c' = 1\n");
    }
    void readsTomlAsTheCliDoes()
    {
        QFETCH(QByteArray, before);
        const CodexTree tree;
        QVERIFY(tree.write(userFile, before + store("keyring")));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->store.value, StoreMode::Keyring);
    }

    void aBrokenLayerIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        for (const QString &file : {systemFile, userFile, managedFile, requiredFile}) {
            const QByteArray name = file.toUtf8();
            QTest::addRow("%s, no value", name.constData()) << file << store("file") + "model = \n"
                                                            << u"line 2, column 9: "_s;
            QTest::addRow("%s, key twice", name.constData())
                << file << store("file") + store("auto") << u"line 2, column "_s;
            QTest::addRow("%s, not UTF-8", name.constData())
                << file << QByteArray("\n# \xff\n") << u"line 2, column "_s;
            QTest::addRow("%s, cut off", name.constData())
                << file << QByteArray("model = \"gpt") << u"line 1, column "_s;
            QTest::addRow("%s, JSON", name.constData()) << file << QByteArray("{\"a\": 1}") << u"line 1, column 1: "_s;
            QTest::addRow("%s, deep", name.constData())
                << file << "x = " + QByteArray(200'000, '[') << u"line 1, column "_s;
        }
    }
    void aBrokenLayerIsNamedWithItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const CodexTree tree;
        for (const QString &other : {systemFile, userFile, managedFile, requiredFile})
            QVERIFY(tree.write(other, store("keyring")));
        QVERIFY(tree.write(file, bytes));
        const auto config = read(tree);
        VERIFY_INVALID(config, tree.path(file), place);
        QVERIFY(config.error().detail.size() > place.size() && config.error().detail.size() < 300);
    }

    void aWrongValueIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("inRequirementsToo");
        QTest::newRow("store unknown") << QByteArray("cli_auth_credentials_store = \"vault\"") << 30 << true;
        QTest::newRow("store in capitals") << QByteArray("cli_auth_credentials_store = \"Keyring\"") << 30 << true;
        QTest::newRow("store empty") << QByteArray("cli_auth_credentials_store = \"\"") << 30 << true;
        QTest::newRow("store a number") << QByteArray("cli_auth_credentials_store = 3") << 30 << true;
        QTest::newRow("store a list") << QByteArray("cli_auth_credentials_store = [\"file\"]") << 30 << true;
        QTest::newRow("url a number") << QByteArray("chatgpt_base_url = 3") << 20 << true;
        QTest::newRow("method unknown") << QByteArray("forced_login_method = \"sso\"") << 23 << false;
        QTest::newRow("method a truth") << QByteArray("forced_login_method = true") << 23 << false;
        QTest::newRow("workspace a number") << QByteArray("forced_chatgpt_workspace_id = 3") << 31 << false;
        QTest::newRow("workspaces in a string") << QByteArray("forced_chatgpt_workspace_id = \"a,b\"") << 31 << false;
        QTest::newRow("workspaces mixed") << QByteArray("forced_chatgpt_workspace_id = [\"a\", 3]") << 37 << false;
        QTest::newRow("feature a number") << QByteArray("features.secret_auth_storage = 1") << 32 << true;
        QTest::newRow("features a number") << QByteArray("features = 1") << 12 << true;
    }
    void aWrongValueIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, column);
        QFETCH(bool, inRequirementsToo);
        for (const QString &file : {systemFile, userFile, managedFile, requiredFile}) {
            if (file == requiredFile && !inRequirementsToo)
                continue;
            const CodexTree tree;
            QVERIFY(tree.write(file, "\n" + line + "\n"));
            const auto config = read(tree);
            VERIFY_INVALID(config, tree.path(file), u"line 2, column %1: "_s.arg(column));
        }
    }

    void aWrongValueThatALayerReplacesDoesNotMatter()
    {
        const CodexTree tree;
        QVERIFY(tree.write(systemFile, store("vault") + "features = 1\n"));
        QVERIFY(tree.write(userFile, store("keyring") + "[features]\nother = true\n"));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->store.value, StoreMode::Keyring);
        QCOMPARE(config->encryptedStore.value, CodexConfig::encryptedStoreByDefault);
    }

    void aWrongValueThatRequirementsReplaceMatters()
    {
        const CodexTree tree;
        QVERIFY(tree.write(userFile, store("vault")));
        QVERIFY(tree.write(requiredFile, store("file")));
        const auto config = read(tree);
        VERIFY_INVALID(config, tree.path(userFile), u"line 1, column 30: "_s);
    }

    void followsALinkedConfig()
    {
        const CodexTree tree;
        QVERIFY(QDir(tree.root()).mkpath(u"dotfiles/codex"_s));
        QVERIFY(tree.write(u"dotfiles/real.toml"_s, store("keyring")));
        QVERIFY(tree.link(u"../real.toml"_s, u"dotfiles/codex/config.toml"_s));
        // The second link is relative to where the first leads, through a folder that is a link itself.
        QVERIFY(tree.link(u"dotfiles/codex"_s, u"folder"_s));
        QVERIFY(tree.link(u"../folder/config.toml"_s, userFile));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->store, (Setting<StoreMode>{StoreMode::Keyring, tree.path(userFile), 1}));
    }

    void aLinkToNothingIsNoConfig()
    {
        const CodexTree tree;
        QVERIFY(tree.link(u"nowhere"_s, userFile));
        const auto config = read(tree);
        VERIFY_READ(config);
        QCOMPARE(config->store.value, StoreMode::File);
    }

    void whatIsNoReadableFileIsAnError_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : {systemFile, userFile, managedFile, requiredFile})
            QTest::newRow(qPrintable(file)) << file;
    }
    void whatIsNoReadableFileIsAnError()
    {
        QFETCH(QString, file);
        {
            const CodexTree tree;
            QVERIFY(tree.link(QFileInfo(file).fileName(), file));
            VERIFY_INVALID(read(tree), tree.path(file), u"its links form a circle"_s);
        }
        {
            const CodexTree tree;
            QVERIFY(QDir(tree.root()).mkpath(file));
            VERIFY_INVALID(read(tree), tree.path(file), u"it is a directory"_s);
        }
        {
            const CodexTree tree;
            QCOMPARE(::mkfifo(QFile::encodeName(tree.path(file)).constData(), 0600), 0);
            VERIFY_INVALID(read(tree), tree.path(file),
                           u"it is not a regular file"_s); // and does not wait for a writer
        }
        {
            const CodexTree tree;
            QVERIFY(tree.write(file, store("file") + QByteArray(2 * maximumFileSize, '#')));
            VERIFY_INVALID(read(tree), tree.path(file), u"it is larger than 1 MiB"_s);
        }
        {
            const CodexTree tree;
            QVERIFY(tree.write(file, store("keyring")));
            QCOMPARE(::chmod(QFile::encodeName(tree.path(file)).constData(), 0), 0);
            const NotRoot bound;
            QVERIFY(bound.isOk());
            VERIFY_INVALID(read(tree), tree.path(file), u"Permission denied"_s);
        }
    }

    void aLinkIntoAClosedFolderIsAnErrorAndNoDefault()
    {
        const CodexTree tree;
        QVERIFY(QDir(tree.root()).mkpath(u"closed"_s));
        QVERIFY(tree.write(u"closed/config.toml"_s, store("keyring")));
        QVERIFY(tree.link(u"../closed/config.toml"_s, userFile));
        QCOMPARE(::chmod(QFile::encodeName(tree.path(u"closed"_s)).constData(), 0), 0);
        {
            const NotRoot bound;
            QVERIFY(bound.isOk());
            VERIFY_INVALID(read(tree), tree.path(userFile), u"Permission denied"_s);
        }
        QCOMPARE(::chmod(QFile::encodeName(tree.path(u"closed"_s)).constData(), 0700), 0);
    }

    void aFileWhereAFolderShouldBeIsAnError()
    {
        const CodexTree tree;
        QVERIFY(QDir(tree.etc()).rmdir(u"codex"_s));
        QVERIFY(tree.write(u"etc/codex"_s, "x"));
        VERIFY_INVALID(read(tree), tree.path(systemFile), u"Not a directory"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodexConfig)
#include "tst_codexconfig.moc"
