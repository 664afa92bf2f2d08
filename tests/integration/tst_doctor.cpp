// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/files.h"
#include "support/privatenetwork.h"
#include "support/privatesession.h"
#include "support/program.h"
#include "support/testtokens.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <sys/stat.h>

using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

class TestDoctor final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;
    QTcpServer m_server; //!< the only issuer that could be asked
    Person m_person;
    QString m_home;
    QProcessEnvironment m_environment;

    QString path(const QString &name) const { return m_home + u'/' + name; }
    bool write(const QString &name, const QByteArray &bytes) const { return writeFile(path(name), bytes); }
    Ended doctor(const QStringList &options = {}) const
    {
        return runProgram(QStringList{QStringLiteral(CHATELAINECTL), u"doctor"_s} + options, m_environment);
    }
    //! The problems that it names, by id; "?" if the answer cannot be used.
    static QStringList problems(const Ended &ended)
    {
        const QJsonObject answer = ended.json();
        QStringList ids;
        for (const QJsonValue &finding : answer.value("findings"_L1).toArray()) {
            if (finding["problem"_L1].toBool())
                ids << finding["id"_L1].toString();
            if (finding["problem"_L1].toBool() == finding["remedy"_L1].isNull())
                return {u"?"_s};
        }
        const bool isRight = answer.value("schema"_L1).toInt() == 1 && ended.exitCode == (ids.isEmpty() ? 0 : 1)
            && answer.value("problems"_L1).toInt() == ids.size();
        return isRight ? ids : QStringList{u"?"_s};
    }
    //! Nothing that says who it is, and no token.
    bool isDiscreet(const Ended &ended) const
    {
        const QByteArray all = ended.output + ended.errors;
        for (const QByteArray &told : {m_person.email.toUtf8(), m_person.account.toUtf8(), m_person.user.toUtf8(),
                                       QByteArray("eyJ"), QByteArray("rt_test"), m_session.folder().toUtf8()}) {
            if (all.contains(told))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.isReady());
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        m_person.account = u"0a1b2c3d-1111-2222-3333-444455556666"_s;
        m_person.user = u"user-AbCdEf12345"_s;
        m_person.issuedAt = QDateTime::currentSecsSinceEpoch() - 3600;
    }

    void init()
    {
        QVERIFY(m_session.restartKeyring());
        m_environment = m_session.environment();
        m_home = m_environment.value(u"HOME"_s);
        m_environment.insert(u"CHATELAINE_ISSUER"_s, u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        for (const QString &name : {u"XDG_SESSION_TYPE"_s, u"CODEX_HOME"_s, u"CHATELAINE_DATA_DIR"_s,
                                    u"CODEX_CA_CERTIFICATE"_s, u"SSL_CERT_FILE"_s})
            m_environment.remove(name);
        QDir(path(u".codex"_s)).removeRecursively();
        QVERIFY(QDir(m_home).mkpath(u".codex"_s));
        QVERIFY(write(u".codex/auth.json"_s, authJson(m_person)));
    }

    void cleanup()
    {
        m_session.resumeKeyring();
        QVERIFY(!m_server.hasPendingConnections()); // no server is asked, whatever is wrong
        QVERIFY(!QFile::exists(path(u".local/share/chatelaine"_s))); // and nothing is made
        QVERIFY(!QFile::exists(path(u".codex/auth.lock"_s)));
    }

    void findsNothingWrong()
    {
        const Ended ended = doctor();
        QVERIFY2(ended.exitCode == 0, QByteArray(ended.say() + ended.output).constData());
        QVERIFY(ended.output.endsWith("Nothing wrong was found.\n"));
        QVERIFY(ended.output.contains("-\tCodex home\t~/.codex\n"));
        QVERIFY(ended.output.contains("-\tStore\tfile, as nothing else is set; it can be read\n"));
        QVERIFY(ended.output.contains("-\tAccount 1\tlive; Valid until "));
        QVERIFY(ended.output.contains("-\tKeyring\tgnome-keyring-d, unlocked\n"));
        QVERIFY(!ended.output.contains("PROBLEM"));
        QVERIFY(isDiscreet(ended));
        const Ended json = doctor({u"--json"_s});
        QCOMPARE(problems(json), QStringList());
        QVERIFY(isDiscreet(json));
    }

    void saysThatTheKeyringIsLocked_data()
    {
        QTest::addColumn<QByteArray>("store");
        for (const char *store : {"file", "keyring", "auto"})
            QTest::newRow(store) << QByteArray(store);
    }
    void saysThatTheKeyringIsLocked()
    {
        QFETCH(const QByteArray, store);
        QVERIFY(write(u".codex/config.toml"_s, "cli_auth_credentials_store = \"" + store + "\"\n"));
        QVERIFY(m_session.lock());
        const Ended ended = doctor();
        QCOMPARE(ended.exitCode, 1);
        QVERIFY(ended.output.startsWith("PROBLEM\tKeyring\tgnome-keyring-d is locked"));
        QVERIFY(ended.output.contains("\n\tto do\tUnlock it"));
        QVERIFY(ended.output.endsWith("1 problem found.\n"));
        QVERIFY(isDiscreet(ended));
        QVERIFY(m_session.unlock());
        QCOMPARE(problems(doctor({u"--json"_s})), QStringList());
    }

    void waitsForNoKeyring_data() { saysThatTheKeyringIsLocked_data(); }
    void waitsForNoKeyring()
    {
        QFETCH(const QByteArray, store);
        QVERIFY(write(u".codex/config.toml"_s, "cli_auth_credentials_store = \"" + store + "\"\n"));
        m_session.suspendKeyring();
        QElapsedTimer timer;
        timer.start();
        const Ended ended = doctor({u"--json"_s});
        QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData());
        QVERIFY2(problems(ended) == QStringList{u"keyring"_s}, ended.output.constData());
    }

    void saysWhereTheConfigurationIsWrong()
    {
        QVERIFY(write(u".codex/config.toml"_s, "a = 1\ncli_auth_credentials_store = = \"file\"\n"));
        const Ended ended = doctor();
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(
            ended.output.startsWith("PROBLEM\tCodex's configuration\tCodex's configuration in ~/.codex/config.toml "
                                    "is wrong (line 2, column "),
            ended.output.constData());
        QVERIFY(isDiscreet(ended));
        QCOMPARE(problems(doctor({u"--json"_s})), QStringList{u"problem.ConfigInvalid"_s});
    }

    void saysWhoHoldsThePort()
    {
        QTcpServer other;
        QVERIFY2(other.listen(QHostAddress::LocalHost, 1455), qPrintable(other.errorString()));
        const Ended ended = doctor({u"--json"_s});
        QCOMPARE(problems(ended), QStringList{u"port1455"_s});
        QVERIFY(ended.output.contains("in use by tst_doctor ("));
    }

    void saysThatOthersMayReadTheSignIn()
    {
        QCOMPARE(::chmod(QFile::encodeName(path(u".codex/auth.json"_s)).constData(), 0644), 0);
        const Ended ended = doctor();
        QCOMPARE(ended.exitCode, 1);
        QVERIFY(ended.output.startsWith("PROBLEM\tSign-in\tOther users of this computer may read ~/.codex/auth.json"));
        QVERIFY(isDiscreet(ended));
        QCOMPARE(problems(doctor({u"--json"_s})), QStringList{u"problem.ReadableByOthers"_s});
    }

    void saysThatAFileOfCertificatesIsMissing()
    {
        m_environment.insert(u"SSL_CERT_FILE"_s, path(u"nothing.pem"_s));
        const Ended ended = doctor({u"--json"_s});
        QCOMPARE(problems(ended), QStringList{u"network.certificates"_s});
        QVERIFY(!ended.output.contains("nothing.pem"));

        // Nobody reads it where there is the other one.
        QVERIFY(write(u"ca.pem"_s, "-"));
        m_environment.insert(u"CODEX_CA_CERTIFICATE"_s, path(u"ca.pem"_s));
        QCOMPARE(problems(doctor({u"--json"_s})), QStringList());
    }

    void looksAtNothingOfTheUsersInTheDemo()
    {
        QVERIFY(write(u".codex/config.toml"_s, "= broken"));
        QVERIFY(m_session.lock());
        const Ended ended = runProgram({QStringLiteral(CHATELAINECTL), u"--demo"_s, u"doctor"_s}, m_environment);
        QVERIFY2(ended.exitCode == 0, QByteArray(ended.say() + ended.output).constData());
        QVERIFY(m_session.unlock());
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestDoctor)
#include "tst_doctor.moc"
