// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "interop/machine.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

//! Both programs find the place of a sign-in by the same rules.
class TestPlaces final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    const KeyringItems m_items{m_session.bus()};

    //! A prefix for programs to which \a folder is /etc/codex, and which are the same user as we.
    static QStringList withEtcCodex(const QString &folder, const QString &realEtc)
    {
        static const QString script = uR"(
            uid=$2 gid=$3
            (
                export PATH=/usr/sbin:/usr/bin:/sbin:/bin
                mount --rbind /etc "$0" && mount -t tmpfs tmpfs /etc && ln -s "$0"/* /etc/ && rm -f /etc/codex &&
                    mkdir /etc/codex && mount --bind "$1" /etc/codex
            ) || exit 125
            shift 3
            exec /usr/bin/unshare --user --map-user="$uid" --map-group="$gid" -- "$@"
        )"_s;
        return {u"unshare"_s,
                u"-rm"_s,
                u"/bin/sh"_s,
                u"-c"_s,
                script,
                realEtc,
                folder,
                QString::number(::getuid()),
                QString::number(::getgid())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_session.startKeyring());
    }
    void cleanup() { QVERIFY(m_items.removeAll()); }

    void aLinkedFileStaysLinked()
    {
        Machine machine(m_session, "file");
        const QString target = machine.path(u"elsewhere/codex.json"_s);
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        COMPARE_EXIT(machine.codex({u"login"_s, u"--with-api-key"_s}, "sk-test-0123456789abcdefghij"), 0);
        QVERIFY(QFile::rename(machine.authFile(), target));
        QVERIFY(QFile::link(u"../elsewhere/codex.json"_s, machine.authFile()));
        const auto isLinked = [&] {
            return QFileInfo(machine.authFile()).isSymLink()
                && QFileInfo(machine.authFile()).canonicalFilePath() == target && !QFileInfo(target).isSymLink();
        };
        QVERIFY(isLinked());

        QVERIFY(machine.signIn(u"alice-plus"_s));
        QVERIFY(isLinked());
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);

        const Secret before = machine.refreshToken();
        QVERIFY(machine.codexRefreshes());
        QVERIFY(isLinked());
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(!machine.refreshToken().sameAs(before));

        COMPARE_EXIT(machine.ours({u"logout"_s}), 0);
        VERIFY_NOBODY_IS_SIGNED_IN(machine);
        QVERIFY(!QFile::exists(target));
        // And back again.
        QVERIFY(machine.signIn(u"bob-acme"_s));
        VERIFY_BOTH_ARE(machine, u"bob-acme"_s);
    }

    void theItemCountsMoreThanTheFile()
    {
        Machine machine(m_session, "auto");
        QVERIFY(machine.signIn(u"bob-acme"_s));
        QVERIFY(machine.isOnlyIn(StoredIn::Keyring));
        QVERIFY(machine.writeAuthFile(u"alice-plus"_s));
        VERIFY_BOTH_ARE(machine, u"bob-acme"_s);
        const QJsonArray problems = machine.status()[u"problems"_s].toArray();
        QVERIFY(std::any_of(problems.begin(), problems.end(),
                            [](const QJsonValue &problem) { return problem[u"code"_s] == "SecondSignIn"_L1; }));

        // The next one leaves no doubt, and nobody behind.
        QVERIFY(machine.signIn(u"alice-acme"_s));
        VERIFY_BOTH_ARE(machine, u"alice-acme"_s);
        QVERIFY(machine.isOnlyIn(StoredIn::Keyring));
        QCOMPARE(machine.status()[u"accounts"_s].toArray().size(), 3);
    }

    void theConfigurationHasTheSameLayers_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<QByteArray>("managed");
        QTest::addColumn<QByteArray>("required");
        QTest::addColumn<StoredIn>("place");
        const auto row = [](const char *name, const char *system, const char *home, const char *managed,
                            const char *required, StoredIn place) {
            QTest::newRow(name) << QByteArray(system) << QByteArray(home) << QByteArray(managed) << QByteArray(required)
                                << place;
        };
        row("nobody", "", "", "", "", StoredIn::File);
        row("system", "keyring", "", "", "", StoredIn::Keyring);
        row("home over system", "keyring", "file", "", "", StoredIn::File);
        row("managed over home", "", "file", "keyring", "", StoredIn::Keyring);
        row("managed over both", "keyring", "keyring", "file", "", StoredIn::File);
        row("required over managed", "file", "file", "file", "keyring", StoredIn::Keyring);
        row("required over home", "", "keyring", "", "file", StoredIn::File);
    }
    void theConfigurationHasTheSameLayers()
    {
        QFETCH(QByteArray, system);
        QFETCH(QByteArray, home);
        QFETCH(QByteArray, managed);
        QFETCH(QByteArray, required);
        QFETCH(StoredIn, place);
        Machine machine(m_session, home);
        const QDir folder(machine.path(u"etc"_s));
        QVERIFY(folder.mkpath(u"codex"_s) && folder.mkpath(u"real"_s));
        const auto write = [&](const QString &name, const QByteArray &store) {
            return store.isEmpty()
                || writeFile(folder.filePath(u"codex/"_s + name), "cli_auth_credentials_store = \"" + store + "\"\n");
        };
        QVERIFY(write(u"config.toml"_s, system) && write(u"managed_config.toml"_s, managed)
                && write(u"requirements.toml"_s, required));
        machine.setPrefix(withEtcCodex(folder.filePath(u"codex"_s), folder.filePath(u"real"_s)));

        COMPARE_EXIT(machine.ours({u"login"_s}, u"alice-plus"_s), 0);
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.isOnlyIn(place));
        // And what the CLI writes goes there too.
        QVERIFY(machine.codexRefreshes());
        QVERIFY(machine.isOnlyIn(place));
        QVERIFY(machine.oursIs(u"alice-plus"_s));
    }

    //! Ends the keyring: the last one.
    void withoutAKeyringAutoIsTheFile()
    {
        QVERIFY(m_session.killKeyring());
        Machine machine(m_session, "auto");
        VERIFY_NOBODY_IS_SIGNED_IN(machine);
        COMPARE_EXIT(machine.ours({u"login"_s}, u"alice-plus"_s), 0);
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.isOnlyIn(StoredIn::File));
        QVERIFY(machine.codexRefreshes());
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.isOnlyIn(StoredIn::File));

        // Once there is a keyring, the file counts until the CLI moves it with its next refresh.
        QVERIFY(m_session.startKeyring());
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.isOnlyIn(StoredIn::File));
        QVERIFY(machine.codexRefreshes());
        VERIFY_BOTH_ARE(machine, u"alice-plus"_s);
        QVERIFY(machine.isOnlyIn(StoredIn::Keyring));
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestPlaces)
#include "tst_places.moc"
