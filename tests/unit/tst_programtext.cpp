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
        QCOMPARE(programLine(program, now), u"codex (pid 4121)"_s);
        program.startedAt = now.addSecs(-600);
        QCOMPARE(programLine(program, now), u"codex (pid 4121, since 13:50)"_s);
    }

    void hasWordsOfItsOwnForEachKind()
    {
        QSet<QString> words;
        for (const ProgramKind kind : {ProgramKind::Cli, ProgramKind::AppServer, ProgramKind::IdeExtension,
                                       ProgramKind::DesktopApp, ProgramKind::Other})
            words << programKindName(kind);
        QCOMPARE(words.size(), 5);
        QVERIFY(!words.contains(QString()));
    }

    void saysWhatASwitchDoes()
    {
        const auto said = [](AfterSwitch will) { return afterSwitchSentence(will, u"%2"_s, u"Bob"_s); };
        QCOMPARE(said(AfterSwitch::KeepsAccount), u"stays %2 while its token lasts, then asks to sign in"_s);
        QCOMPARE(said(AfterSwitch::FollowsMember), u"goes on as Bob"_s);
        QCOMPARE(said(AfterSwitch::MayFollow), u"started just now: may use either"_s);
        QCOMPARE(said(AfterSwitch::Unaffected), u"has a token of its own"_s);
    }
};

QTEST_GUILESS_MAIN(TestProgramText)
#include "tst_programtext.moc"
