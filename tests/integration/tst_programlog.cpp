// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/files.h"
#include "support/privatenetwork.h"
#include "support/privatesession.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 30'000; // ms

} // namespace

//! Where the tray program says what it has to say.
class TestProgramLog final : public QObject
{
    Q_OBJECT

private:
    PrivateSession m_session;

    //! Qt itself has a lot to say then, from the beginning.
    QProcessEnvironment talkative() const
    {
        QProcessEnvironment environment = m_session.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"CHATELAINE_ISSUER"_s, u"http://127.0.0.1:9"_s); // nobody
        environment.insert(u"QT_LOGGING_RULES"_s, u"qt.core.plugin.*=true"_s);
        for (const QString &name : {u"CODEX_HOME"_s, u"CHATELAINE_DATA_DIR"_s})
            environment.remove(name);
        return environment;
    }
    QString dataFolder() const { return m_session.environment().value(u"XDG_DATA_HOME"_s) + u"/chatelaine"_s; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_session.isReady()); }
    void cleanup() { QDir(dataFolder()).removeRecursively(); }

    void keepsMessagesInAFile()
    {
        Background program({QStringLiteral(CHATELAINE_PROGRAM)}, talkative());
        const QString path = dataFolder() + u"/log/chatelaine.log"_s;
        const auto text = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY_WITH_TIMEOUT(text().contains("Z debug qt.core.plugin."), limit);
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(dataFolder() + u"/log"_s), 0700);
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.process().readAllStandardError()).contains("qt.core.plugin."), limit);
    }

    void leavesNothingOfTheDemo()
    {
        Background program({QStringLiteral(CHATELAINE_PROGRAM), u"--demo"_s}, talkative());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += program.process().readAllStandardError()).contains("qt.core.plugin."), limit);
        QVERIFY(!QFile::exists(dataFolder() + u"/log"_s));
    }

    void helpAndTheCommandLineKeepNone()
    {
        QCOMPARE(runProgram({QStringLiteral(CHATELAINE_PROGRAM), u"--help"_s}, talkative()).exitCode, 0);
        QCOMPARE(runProgram({QStringLiteral(CHATELAINECTL), u"status"_s}, talkative()).exitCode, 0);
        QVERIFY(!QFile::exists(dataFolder() + u"/log"_s));
    }
};

PRIVATE_NETWORK_TEST_MAIN(TestProgramLog)
#include "tst_programlog.moc"
