// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "codex/leavings.h"

#include "support/testtokens.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

class TestLeavings final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool write(const QString &name, const QByteArray &bytes, mode_t mode = 0600) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
            && ::fchmod(file.handle(), mode) == 0;
    }
    QList<QByteArray> found() const
    {
        QList<QByteArray> tokens;
        for (const Credential &credential : leavingsBeside(path(u"auth.json"_s))) {
            const std::optional<Tokens> held = credential.tokens();
            tokens << (held ? held->refreshToken.reveal() : QByteArray("none"));
        }
        std::sort(tokens.begin(), tokens.end());
        return tokens;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void findsNothingWhereNothingIs()
    {
        QVERIFY(found().isEmpty());
        QVERIFY(leavingsBeside(path(u"no folder/auth.json"_s)).isEmpty());
    }

    void findsEveryOne()
    {
        QVERIFY(write(u"auth.json"_s, authJson({}, "rt_test_live")));
        QVERIFY(write(u".auth-a1B2c3"_s, authJson({}, "rt_test_1")));
        QVERIFY(write(u".auth-ZZZZZZ"_s, authJson({.account = u"acc-2222"_s}, "rt_test_2")));
        QCOMPARE(found(), (QList<QByteArray>{"rt_test_1", "rt_test_2"}));
        QVERIFY(QFile::exists(path(u".auth-a1B2c3"_s)));
    }

    void ignoresOtherNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"auth-a1B2c3"_s, u".auth-a1B2c"_s, u".auth-a1B2c3d"_s, u".AUTH-a1B2c3"_s, u".chatelaine-a1B2c3"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void ignoresOtherNames()
    {
        QFETCH(const QString, name);
        QVERIFY(write(name, authJson()));
        QVERIFY(found().isEmpty());
    }

    void ignoresOtherModes_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0400, 0640, 0604, 0644, 0700, 01600, 04600})
            QTest::addRow("%o", static_cast<unsigned>(mode)) << mode;
    }
    void ignoresOtherModes()
    {
        QFETCH(const int, mode);
        QVERIFY(write(u".auth-a1B2c3"_s, authJson(), static_cast<mode_t>(mode)));
        QVERIFY(found().isEmpty());
    }

    void ignoresAnotherUsersFile()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        QVERIFY(write(u".auth-a1B2c3"_s, authJson()));
        QCOMPARE(::chown(QFile::encodeName(path(u".auth-a1B2c3"_s)).constData(), 65534, 65534), 0);
        QVERIFY(found().isEmpty());
    }

    void ignoresWhatIsNoFile()
    {
        QVERIFY(write(u"target"_s, authJson()));
        QCOMPARE(::symlink("target", QFile::encodeName(path(u".auth-LINKED"_s)).constData()), 0);
        QCOMPARE(::mkfifo(QFile::encodeName(path(u".auth-PIPE00"_s)).constData(), 0600), 0);
        QCOMPARE(::mkdir(QFile::encodeName(path(u".auth-FOLDER"_s)).constData(), 0600), 0);
        QVERIFY(found().isEmpty());
    }

    void leavesOutWhatCannotBeParsed()
    {
        QVERIFY(write(u".auth-000000"_s, ""));
        QVERIFY(write(u".auth-111111"_s, authJson().chopped(20)));
        QVERIFY(write(u".auth-222222"_s, QByteArray(2 * 1024 * 1024, ' ')));
        QVERIFY(write(u".auth-333333"_s, authJson({}, "rt_test_whole")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^FileUnreadable: .*222222"_s));
        QCOMPARE(found(), QList<QByteArray>{"rt_test_whole"});
    }

    void looksBesideTheFileAndNotBelow()
    {
        QVERIFY(QDir(path(u"below"_s)).mkpath(u"."_s));
        QVERIFY(write(u"below/.auth-a1B2c3"_s, authJson()));
        QVERIFY(found().isEmpty());
        QCOMPARE(leavingsBeside(path(u"below/creds.txt"_s)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLeavings)
#include "tst_leavings.moc"
