// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/backendaddress.h"
#include "codex/codexhome.h"
#include "support/codextree.h"

#include <QCryptographicHash>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment with(const CodexTree &tree, const QString &codexHome)
{
    QProcessEnvironment environment = tree.environment();
    environment.insert(u"CODEX_HOME"_s, codexHome);
    return environment;
}

Result<CodexHome> resolve(const CodexTree &tree, const QProcessEnvironment &environment)
{
    return CodexHome::resolve(environment, tree.etc());
}

Result<CodexHome> resolve(const CodexTree &tree)
{
    return resolve(tree, tree.environment());
}

QString keyOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"cli|"_s + QString::fromLatin1(hash.left(16));
}

} // namespace

#define VERIFY_OK(result) QVERIFY2(result, qPrintable(result ? QString() : describe(result.error())))
#define VERIFY_ERROR(result, expectedCode, expectedSubject)                                                            \
    do {                                                                                                               \
        QVERIFY(!result);                                                                                              \
        QCOMPARE(result.error().code, expectedCode);                                                                   \
        QCOMPARE(result.error().subject, expectedSubject);                                                             \
    } while (false)

class TestCodexHome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // keyring_auth_storage_compute_store_key_for_home_directory
    void namesTheKeyringItemAsTheCliDoes()
    {
        QCOMPARE(CodexHome::keyringService(), u"Codex Auth"_s);
        QCOMPARE(CodexHome::keyringAccountOf(u"~/.codex"_s), u"cli|940db7b1d0e4eb40"_s);
        QCOMPARE(CodexHome::keyringAccountOf(u"/home/jürgen/.codex"_s), keyOf(u"/home/jürgen/.codex"_s));
    }

    void takesTheHomeThatIsNamed()
    {
        const CodexTree tree;
        const auto home = resolve(tree);
        VERIFY_OK(home);
        QCOMPARE(home->path(), tree.home());
        QCOMPARE(home->authFile(), tree.path(u"home/auth.json"_s));
        QCOMPARE(home->keyringAccount(), keyOf(tree.home()));
        QCOMPARE(home->store(), StoreMode::File);
        VERIFY_OK(home->requireSupportedStore());
    }

    void resolvesTheLinksOfANamedHome_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a link") << u"link"_s;
        QTest::newRow("a link to a link") << u"link2"_s;
        QTest::newRow("dots and slashes") << u"etc/..//link/."_s;
        QTest::newRow("a slash at the end") << u"home/"_s;
    }
    void resolvesTheLinksOfANamedHome()
    {
        QFETCH(QString, name);
        const CodexTree tree;
        QVERIFY(tree.link(u"home"_s, u"link"_s));
        QVERIFY(tree.link(u"link"_s, u"link2"_s));
        QVERIFY(tree.write(u"home/config.toml"_s, "cli_auth_credentials_store = \"keyring\"\n"));
        const auto home = resolve(tree, with(tree, tree.root() + u'/' + name));
        VERIFY_OK(home);
        QCOMPARE(home->path(), tree.home());
        QCOMPARE(home->keyringAccount(), keyOf(tree.home()));
        QCOMPARE(home->store(), StoreMode::Keyring);
    }

    void takesARelativeHomeFromTheWorkingFolder()
    {
        const CodexTree tree;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(tree.root()));
        const auto home = resolve(tree, with(tree, u"home"_s));
        QVERIFY(QDir::setCurrent(before));
        VERIFY_OK(home);
        QCOMPARE(home->path(), tree.home());
    }

    void refusesANamedHomeThatIsNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"nowhere"_s;
        QTest::newRow("file") << u"file"_s;
        QTest::newRow("link to nothing") << u"dangling"_s;
        QTest::newRow("circle of links") << u"circle"_s;
        QTest::newRow("below a file") << u"file/home"_s;
    }
    void refusesANamedHomeThatIsNone()
    {
        QFETCH(QString, name);
        const CodexTree tree;
        QVERIFY(tree.write(u"file"_s, "x"));
        QVERIFY(tree.link(u"nowhere"_s, u"dangling"_s));
        QVERIFY(tree.link(u"circle"_s, u"circle"_s));
        const auto home = resolve(tree, with(tree, tree.path(name)));
        VERIFY_ERROR(home, ErrorCode::HomeMissing, tree.path(name));
        QVERIFY(!home.error().detail.isEmpty());
    }

    void expandsNoTilde()
    {
        const CodexTree tree;
        QVERIFY(QDir(tree.root()).mkpath(u".codex"_s));
        VERIFY_ERROR(resolve(tree, with(tree, u"~/.codex"_s)), ErrorCode::HomeMissing, u"~/.codex"_s);
        VERIFY_ERROR(resolve(tree, with(tree, u" "_s)), ErrorCode::HomeMissing, u" "_s);
    }

    void fallsBackToDotCodexWhichNeedNotExist_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("CODEX_HOME unset") << false;
        QTest::newRow("CODEX_HOME empty") << true;
    }
    void fallsBackToDotCodexWhichNeedNotExist()
    {
        QFETCH(bool, isEmpty);
        const CodexTree tree;
        QProcessEnvironment environment = with(tree, QString());
        if (!isEmpty)
            environment.remove(u"CODEX_HOME"_s);
        auto home = resolve(tree, environment);
        VERIFY_OK(home);
        QCOMPARE(home->path(), tree.path(u".codex"_s));
        QCOMPARE(home->keyringAccount(), keyOf(tree.path(u".codex"_s)));
        QVERIFY(!QFileInfo::exists(home->path()));

        // Anew each time: meanwhile it came to be, as a link.
        QVERIFY(tree.link(u"home"_s, u".codex"_s));
        home = resolve(tree, environment);
        VERIFY_OK(home);
        QCOMPARE(home->path(), tree.home());
        QCOMPARE(home->keyringAccount(), keyOf(tree.home()));
    }

    void reportsABrokenConfig()
    {
        const CodexTree tree;
        QVERIFY(tree.write(u"home/config.toml"_s, "cli_auth_credentials_store = \"vault\"\n"));
        VERIFY_ERROR(resolve(tree), ErrorCode::ConfigInvalid, tree.path(u"home/config.toml"_s));
    }

    void notesAnAccessTokenInTheEnvironment()
    {
        const CodexTree tree;
        QProcessEnvironment environment = tree.environment();
        QVERIFY(!resolve(tree, environment)->accessTokenInEnvironment());
        environment.insert(u"CODEX_ACCESS_TOKEN"_s, u" "_s);
        QVERIFY(!resolve(tree, environment)->accessTokenInEnvironment());
        environment.insert(u"CODEX_ACCESS_TOKEN"_s, u"at-test"_s);
        QVERIFY(resolve(tree, environment)->accessTokenInEnvironment());
    }

    void saysWhichStoreIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("subject"); // empty: supported
        QTest::addColumn<int>("line");
        const QByteArray feature = "features.secret_auth_storage = true\n";
        const QByteArray store = "cli_auth_credentials_store = ";
        QTest::newRow("ephemeral") << "\n" + store + "\"ephemeral\"\n" << u"ephemeral"_s << 2;
        QTest::newRow("ephemeral, encrypted") << store + "\"ephemeral\"\n" + feature << u"ephemeral"_s << 1;
        QTest::newRow("keyring, encrypted") << store + "\"keyring\"\n" + feature << u"secret_auth_storage"_s << 2;
        QTest::newRow("auto, encrypted") << store + "\"auto\"\n" + feature << u"secret_auth_storage"_s << 2;
        QTest::newRow("file, encrypted") << store + "\"file\"\n" + feature << QString() << 0;
        QTest::newRow("keyring") << store + "\"keyring\"\nfeatures.secret_auth_storage = false\n" << QString() << 0;
    }
    void saysWhichStoreIsNotOurs()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, subject);
        QFETCH(int, line);
        const CodexTree tree;
        QVERIFY(tree.write(u"home/config.toml"_s, config));
        const auto home = resolve(tree);
        VERIFY_OK(home);
        if (subject.isEmpty()) {
            VERIFY_OK(home->requireSupportedStore());
            VERIFY_OK(home->authFileForWriting());
            return;
        }
        VERIFY_ERROR(home->requireSupportedStore(), ErrorCode::StoreUnsupported, subject);
        QCOMPARE(home->requireSupportedStore().error().detail,
                 u"%1, line %2"_s.arg(tree.path(u"home/config.toml"_s)).arg(line));
        VERIFY_ERROR(home->authFileForWriting(), ErrorCode::StoreUnsupported, subject);
    }

    void findsWhereAuthJsonReallyIs()
    {
        const CodexTree tree;
        QCOMPARE(resolve(tree)->authFileForWriting().value(), tree.path(u"home/auth.json"_s));
        QVERIFY(QDir(tree.root()).mkpath(u"elsewhere"_s));
        QVERIFY(tree.write(u"elsewhere/creds.json"_s, "{}"));
        QVERIFY(tree.link(u"../elsewhere/creds.json"_s, u"home/auth.json"_s));
        QCOMPARE(resolve(tree)->authFileForWriting().value(), tree.path(u"elsewhere/creds.json"_s));
        QCOMPARE(resolve(tree)->authFile(), tree.path(u"home/auth.json"_s));
    }

    void findsAuthJsonThroughALinkedFolder()
    {
        const CodexTree tree;
        QVERIFY(QDir(tree.root()).mkpath(u"dotfiles/codex"_s));
        QVERIFY(tree.write(u"dotfiles/real.json"_s, "{}"));
        QVERIFY(tree.link(u"../real.json"_s, u"dotfiles/codex/auth.json"_s));
        QVERIFY(tree.link(u"dotfiles/codex"_s, u"folder"_s));
        QVERIFY(tree.link(u"../folder/auth.json"_s, u"home/auth.json"_s));
        // "../real.json" is beside the folder, not beside the link to it.
        QVERIFY(tree.write(u"real.json"_s, "{}"));
        QCOMPARE(resolve(tree)->authFileForWriting().value(), tree.path(u"dotfiles/real.json"_s));
    }

    void aLinkIntoAClosedFolderIsNotALinkToNothing()
    {
        const CodexTree tree;
        QVERIFY(QDir(tree.root()).mkpath(u"closed"_s));
        QVERIFY(tree.write(u"closed/auth.json"_s, "{}"));
        QVERIFY(tree.link(u"../closed/auth.json"_s, u"home/auth.json"_s));
        QCOMPARE(::chmod(QFile::encodeName(tree.path(u"closed"_s)).constData(), 0), 0);
        if (::geteuid() == 0)
            QCOMPARE(::chown(QFile::encodeName(tree.home()).constData(), 65534, 65534), 0);
        {
            const NotRoot bound;
            QVERIFY(bound.isOk());
            VERIFY_ERROR(resolve(tree)->authFileForWriting(), ErrorCode::FileUnreadable,
                         tree.path(u"home/auth.json"_s));
        }
        QCOMPARE(::chmod(QFile::encodeName(tree.path(u"closed"_s)).constData(), 0700), 0);
    }

    void refusesToWriteThroughALinkToNothing()
    {
        const CodexTree tree;
        QVERIFY(tree.link(u"nowhere"_s, u"home/auth.json"_s));
        VERIFY_ERROR(resolve(tree)->authFileForWriting(), ErrorCode::DanglingLink, tree.path(u"home/auth.json"_s));
    }

    void readsAForeignHomeButDoesNotWriteThere()
    {
        // Root makes a home that belongs to another; anybody else finds one in root's.
        const CodexTree tree;
        QString foreign = u"/usr"_s;
        QString owner = u"root"_s;
        if (::geteuid() == 0) {
            foreign = tree.home();
            owner = u"nobody"_s;
            QCOMPARE(::chown(QFile::encodeName(foreign).constData(), 65534, 65534), 0);
        }
        const auto home = resolve(tree, with(tree, foreign));
        VERIFY_OK(home);
        QCOMPARE(home->path(), foreign);
        const auto target = home->authFileForWriting();
        VERIFY_ERROR(target, ErrorCode::NotOurs, foreign);
        QCOMPARE(target.error().detail, owner);
    }

    void doesNotWriteBesideALinksForeignTarget()
    {
        const CodexTree tree;
        QString foreign = u"/etc"_s;
        QString file = u"/etc/passwd"_s;
        if (::geteuid() == 0) {
            foreign = tree.path(u"foreign"_s);
            file = foreign + u"/auth.json"_s;
            QVERIFY(QDir().mkpath(foreign));
            QVERIFY(tree.write(u"foreign/auth.json"_s, "{}"));
            QCOMPARE(::chown(QFile::encodeName(foreign).constData(), 65534, 65534), 0);
        }
        QVERIFY(tree.link(file, u"home/auth.json"_s));
        VERIFY_ERROR(resolve(tree)->authFileForWriting(), ErrorCode::NotOurs, foreign);
    }

    void makesNoHomeInAForeignFolder()
    {
        // As with sudo and the HOME of another.
        const CodexTree tree;
        QProcessEnvironment environment;
        QString foreign = u"/usr"_s;
        if (::geteuid() == 0) {
            foreign = tree.home();
            QCOMPARE(::chown(QFile::encodeName(foreign).constData(), 65534, 65534), 0);
        }
        environment.insert(u"HOME"_s, foreign);
        const auto home = resolve(tree, environment);
        VERIFY_OK(home);
        VERIFY_ERROR(home->authFileForWriting(), ErrorCode::NotOurs, foreign);
        // In a folder of ours all is well.
        environment.insert(u"HOME"_s, tree.root());
        QCOMPARE(resolve(tree, environment)->authFileForWriting().value(), tree.path(u".codex/auth.json"_s));
    }

    void sendsTokensOnlyWhereTheyMayGo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *address, bool isAllowed) {
            const QString text = QString::fromUtf8(address);
            QTest::addRow("\"%s\"", qPrintable(QString(text).replace(u'\n', u"\\n"_s))) << text << isAllowed;
        };
        const auto yes = [row](const char *address) { row(address, true); };
        const auto no = [row](const char *address) { row(address, false); };
        yes("https://chatgpt.com/backend-api/");
        yes("https://chatgpt.com");
        yes("https://chatgpt.com:443/backend-api");
        yes("HTTPS://ChatGPT.com/backend-api");
        yes("https://chat.openai.com/backend-api");
        yes("http://127.0.0.1:8080/backend-api");
        yes("http://127.5.5.5/backend-api");
        yes("https://127.0.0.1/");
        yes("http://[::1]:8080/backend-api");
        yes("https://proxy.example.com:8443/codex/");
        yes("https://other.example.com/"); // allowed with a slash

        no("");
        no("not an address");
        no("chatgpt.com");
        no("//chatgpt.com/backend-api");
        no("http://chatgpt.com/backend-api");
        no("ws://chatgpt.com/");
        no("file:///etc/passwd");
        no("https://chatgpt.com:8443/");
        no("https://chatgpt.com:0/");
        no("https://chatgpt.com./backend-api");
        no("https://evil.chatgpt.com/");
        no("https://chatgpt.com.evil.example/");
        no("https://evilchatgpt.com/");
        no("https://api.openai.com/");
        no("https://evil.example/?https://chatgpt.com/");
        no("https://evil.example/#@chatgpt.com/");
        no("https://chatgpt.com@evil.example/");
        no("https://chatgpt.com:443@evil.example/");
        no("https://user:word@chatgpt.com/");
        no("https://evil.example@chatgpt.com/");
        no("https://@chatgpt.com/");
        no("https://chatgpt.com%40evil.example/");
        no("https://chatgpt%2Ecom/");
        no("https://chatgpt.com%2F.evil.example/");
        no("https://chatgpt.com%00.evil.example/");
        no("https://evil.example\\@chatgpt.com/");
        no("https://chatgpt.com\\.evil.example/");
        no("https://chatgpt.com/a\\b");
        no("https:\\\\chatgpt.com/");
        no("https:/chatgpt.com/");
        no("https:///chatgpt.com/");
        no("https:chatgpt.com");
        no(" https://chatgpt.com/");
        no("https://chatgpt.com/\n");
        no("https://chat\tgpt.com/");
        no("https://ｃhatgpt.com/");
        no("https://chatgpt。com/");
        no("https://сhatgpt.com/"); // Cyrillic
        no("https://chatgpt.com/backend-api?x=1");
        no("https://chatgpt.com/backend-api#x");
        no("http://localhost:8080/");
        no("http://127.0.0.1.evil.example/");
        no("http://128.0.0.1/");
        no("http://0.0.0.0/");
        no("http://[::2]/");
        no("http://[::1]@evil.example/");
        no("http://10.0.0.1/");
        no("https://proxy.example.com/codex/"); // another port
        no("http://proxy.example.com:8443/codex/");
        no("http://plain.example.com/"); // only https can be allowed
    }
    void sendsTokensOnlyWhereTheyMayGo()
    {
        QFETCH(QString, address);
        QFETCH(bool, isAllowed);
        const auto url = allowedBackend(address,
                                        {u"https://proxy.example.com:8443"_s, u"https://other.example.com/"_s,
                                         u"http://plain.example.com"_s, u"https://"_s, u"nonsense"_s, QString()});
        QCOMPARE(url.has_value(), isAllowed);
        if (isAllowed)
            QCOMPARE(*url, QUrl(address, QUrl::StrictMode));
        else
            VERIFY_ERROR(url, ErrorCode::NotAllowed, u"chatgpt_base_url"_s);
    }

    void namesTheOriginThatIsRefusedAndNoPassword()
    {
        QCOMPARE(allowedBackend(u"https://evil.example:444/x/y"_s).error().detail, u"https://evil.example:444"_s);
        QVERIFY(!allowedBackend(u"https://user:hunter2@evil.example/"_s).error().detail.contains(u"hunter2"_s));
    }

    void aForeignBackendIsAProblemButNotOfResolving()
    {
        const CodexTree tree;
        QVERIFY(tree.write(u"home/config.toml"_s, "chatgpt_base_url = \"https://proxy.example.com/backend-api\"\n"));
        const auto home = resolve(tree);
        VERIFY_OK(home);
        VERIFY_ERROR(home->backend(), ErrorCode::NotAllowed, u"chatgpt_base_url"_s);
        VERIFY_OK(home->authFileForWriting());
        QCOMPARE(home->backend({u"https://proxy.example.com"_s}).value(),
                 QUrl(u"https://proxy.example.com/backend-api"_s));
    }
};

QTEST_GUILESS_MAIN(TestCodexHome)
#include "tst_codexhome.moc"
