// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/programtext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestProgramText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void namesAProgramByWhatIsKnown()
    {
        const QDateTime now = QDateTime::fromString(u"2026-11-22T14:00:00Z"_s, Qt::ISODate);
        RunningProgram program{.pid = 4121, .name = u"codex"_s};
        QCOMPARE(programText(program, now), u"codex (pid 4121)"_s);
        program.startedAt = now.addSecs(-600);
        QCOMPARE(programText(program, now), u"codex (pid 4121, since 13:50)"_s);
        program.workingDirectory = u"/home/alice/%1"_s;
        QCOMPARE(programText(program, now), u"codex (pid 4121, since 13:50) in /home/alice/%1"_s);
    }

    void hasWordsOfItsOwnForEachKind()
    {
        QSet<QString> words;
        for (const ProgramKind kind : {ProgramKind::Cli, ProgramKind::AppServer, ProgramKind::IdeExtension,
                                       ProgramKind::DesktopApp, ProgramKind::Other})
            words << programKindText(kind);
        QCOMPARE(words.size(), 5);
        QVERIFY(!words.contains(QString()));
    }

    void saysWhatASwitchDoes()
    {
        QVERIFY(afterSwitchText(AfterSwitch::KeepsAccount).startsWith("Goes on with the old account"_L1));
        QVERIFY(afterSwitchText(AfterSwitch::FollowsMember).contains("new member"_L1));
        QVERIFY(afterSwitchText(AfterSwitch::MayFollow).contains("either account"_L1));
        QVERIFY(afterSwitchText(AfterSwitch::Unaffected).contains("nothing changes"_L1));
    }
};

QTEST_GUILESS_MAIN(TestProgramText)
#include "tst_programtext.moc"
