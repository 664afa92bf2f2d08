// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/program.h"
#include "support/testtokens.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

//! Manual pages and completions name what the programs' own help does, and the completions work in a shell.
class TestCompletions final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QMap<QString, QString> m_help; //!< of chatelainectl, by command; of "" what it says without one
    const QString m_afraid = u"$(touch pwned)"_s; //!< a label

    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &bytes,
               QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()
            && file.setPermissions(permissions);
    }
    //! Instead of a program that tells the time: on a busy machine a second is nothing.
    bool writeTimeout(const QByteArray &script) const
    {
        return write(u"bin/timeout"_s, "#!/bin/sh\n" + script + '\n',
                     QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    //! A file of the source; empty: it cannot be read.
    static QString resource(const QString &name)
    {
        QFile file(QStringLiteral(RESOURCES "/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    //! Without what roff quotes with.
    static QString manPage(const QString &program)
    {
        return resource(u"man/%1.1"_s.arg(program)).remove(u'\\').remove(u'"');
    }

    //! What follows \a begin in \a text until \a end, a regular expression.
    static QString after(const QString &begin, const QString &end, const QString &text)
    {
        const qsizetype from = text.indexOf(begin);
        const QString rest = from < 0 ? QString() : text.sliced(from + begin.size());
        return rest.left(rest.indexOf(QRegularExpression(end, QRegularExpression::MultilineOption)));
    }
    static bool has(const QString &pattern, const QString &option, const QString &text)
    {
        return text.contains(QRegularExpression(pattern.arg(option), QRegularExpression::MultilineOption));
    }
    //! Whether \a option has a paragraph of its own in a manual page, or is offered.
    static bool isInPage(const QString &option, const QString &text)
    {
        return has(u"^\\.TP\\n\\.B[IR]? (.* )?%1( |$)"_s, option, text);
    }
    static bool isInZsh(const QString &option, const QString &text) { return has(u"%1[}']*=?\\["_s, option, text); }
    static bool isInFish(const QString &option, const QString &text)
    {
        return has(u"^complete .* -l %1 "_s, option.sliced(2), text);
    }

    Ended run(const QStringList &arguments) const
    {
        return runProgram(QStringList{QStringLiteral(CHATELAINECTL)} + arguments, m_environment);
    }
    //! The long options in a program's help.
    static QStringList optionsIn(const QString &help)
    {
        QStringList options;
        static const QRegularExpression option(u"(?<![a-z-])--[a-z][a-z-]*"_s);
        for (const QRegularExpressionMatch &match : option.globalMatch(help))
            options << match.captured();
        options.removeDuplicates();
        options.sort();
        return options;
    }
    //! What Bash offers after \a line.
    QStringList offered(const QString &line) const
    {
        const Ended ended = runProgram(
            {u"bash"_s, u"--noprofile"_s, u"--norc"_s, u"-c"_s,
             u"COMP_WORDBREAKS=$' \\t\\n\"\\'@><=;|&(:'\n"
             "source \"$1\" && COMP_LINE=$2 COMP_POINT=${#2} && _chatelainectl && printf '%s\\n' \"${COMPREPLY[@]}\""_s,
             u"bash"_s, QStringLiteral(RESOURCES "/completions/chatelainectl.bash"), line},
            m_environment);
        if (ended.exitCode != 0)
            return {QString::fromUtf8(ended.say())};
        QStringList offers = QString::fromUtf8(ended.output).split(u'\n', Qt::SkipEmptyParts);
        offers.sort();
        return offers;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &folder : {u"codex"_s, u"bin"_s})
            QVERIFY(QDir().mkpath(path(folder)));
        m_environment.insert(u"HOME"_s, m_folder.path());
        m_environment.insert(u"CODEX_HOME"_s, path(u"codex"_s));
        m_environment.insert(u"CHATELAINE_DATA_DIR"_s, path(u"data"_s));
        m_environment.insert(u"CHATELAINE_ISSUER"_s, u"http://127.0.0.1:9"_s); // nobody
        m_environment.insert(u"PATH"_s, path(u"bin"_s) + u":/usr/bin:/bin"_s);
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        // Leaks are looked for by ptrace, which chatelainectl does not allow.
        m_environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        QVERIFY(QFile::link(QStringLiteral(CHATELAINECTL), path(u"bin/chatelainectl"_s)));

        m_help.insert(QString(), QString::fromUtf8(run({u"--help"_s}).output));
        static const QRegularExpression command(u"^  ([a-z]+) +\\S"_s, QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : command.globalMatch(m_help.value(QString())))
            m_help.insert(match.captured(1), QString::fromUtf8(run({match.captured(1), u"--help"_s}).output));
        QVERIFY(m_help.contains(u"doctor"_s) && !m_help.value(u"doctor"_s).isEmpty());

        QVERIFY(write(u"codex/auth.json"_s, authJson()));
        QVERIFY(write(u"bob.json"_s,
                      authJson({.account = u"acc-2"_s, .user = u"user-2"_s, .email = u"bob@example.com"_s})));
        for (const QStringList &line :
             {QStringList{u"import"_s, path(u"bob.json"_s)}, QStringList{u"rename"_s, u"alice@example.com"_s, m_afraid},
              QStringList{u"rename"_s, u"bob@example.com"_s, u"The \"other\" Bob"_s}}) {
            const Ended ended = run(line);
            QVERIFY2(ended.exitCode == 0, ended.say().constData());
        }
    }
    void init() { QVERIFY(writeTimeout("shift; exec \"$@\"")); }

    void pagesHaveTheirParts_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("chatelaine") << u"chatelaine"_s;
        QTest::newRow("chatelainectl") << u"chatelainectl"_s;
    }
    void pagesHaveTheirParts()
    {
        QFETCH(const QString, program);
        const QString page = manPage(program);
        for (const char *section : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "FILES",
                                    "EXAMPLES", "SEE ALSO"})
            QVERIFY2(page.contains(u"\n.SH %1\n"_s.arg(QLatin1StringView(section))), section);
        if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QSKIP("groff, which would read the page, is not installed");
        const Ended ended = runProgram(
            {u"groff"_s, u"-man"_s, u"-ww"_s, u"-z"_s, QStringLiteral(RESOURCES "/man/") + program + u".1"_s},
            m_environment);
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.errors, QByteArray());
    }

    //! The tray program has options only.
    void nameTheTrayProgramsOptions()
    {
        const QStringList options = optionsIn(
            QString::fromUtf8(runProgram({QStringLiteral(CHATELAINE_PROGRAM), u"--help"_s}, m_environment).output));
        QVERIFY(options.contains(u"--hidden"_s));
        for (const QString &option : options) {
            QVERIFY2(isInPage(option, after(u".SH OPTIONS"_s, u"^\\.SH "_s, manPage(u"chatelaine"_s))),
                     qPrintable(option));
            QVERIFY2(has(u"[' ]%1[' ]"_s, option, resource(u"completions/chatelaine.bash"_s)), qPrintable(option));
            QVERIFY2(isInZsh(option, resource(u"completions/_chatelaine"_s)), qPrintable(option));
            QVERIFY2(isInFish(option, resource(u"completions/chatelaine.fish"_s)), qPrintable(option));
        }
    }

    void nameEveryCommand()
    {
        QStringList commands = m_help.keys();
        commands.removeAll(QString());
        commands.sort();
        QCOMPARE(offered(u"chatelainectl "_s), commands);
        for (const QString &command : std::as_const(commands)) {
            QVERIFY2(manPage(u"chatelainectl"_s).contains(QRegularExpression(u"\n\\.SS %1[ \n]"_s.arg(command))),
                     qPrintable(command));
            QVERIFY2(resource(u"completions/_chatelainectl"_s).contains(u"'%1:"_s.arg(command)), qPrintable(command));
            QVERIFY2(resource(u"completions/chatelainectl.fish"_s).contains(u" -a %1 "_s.arg(command)),
                     qPrintable(command));
        }
    }

    void nameEveryOption_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : m_help.keys())
            QTest::newRow(command.isEmpty() ? "no command" : qPrintable(command)) << command;
    }
    void nameEveryOption()
    {
        QFETCH(const QString, command);
        QStringList options = optionsIn(m_help.value(command));
        if (!options.contains(u"--help"_s)) // which goes without saying
            options << u"--help"_s;
        options.sort();
        QCOMPARE(offered(u"chatelainectl "_s + command + u" --"_s), options);

        const QString page = manPage(u"chatelainectl"_s);
        const QString zsh = resource(u"completions/_chatelainectl"_s);
        const QString inPage = after(u".SH OPTIONS"_s, u"^\\.SH "_s, page)
            + (command.isEmpty() ? QString() : after(u"\n.SS "_s + command, u"^\\.S[SH] "_s, page));
        // In zsh those that all have, and a case for each command that has more.
        const QString inZsh = after(u"    common=("_s, u"^    \\)$"_s, zsh)
            + (command.isEmpty() ? after(u"_arguments -C $common"_s, u"$"_s, zsh)
                                 : after(u"        %1)\n"_s.arg(command), u";;$"_s, zsh));
        QStringList inFish;
        for (const QString &line : resource(u"completions/chatelainectl.fish"_s).split(u'\n')) {
            const bool isForAll = !line.contains(" -n "_L1);
            const bool isForNone = command.isEmpty() && line.contains("-n $none"_L1);
            if (isForAll || isForNone || line.contains(u"'__chatelainectl_in %1'"_s.arg(command)))
                inFish << line;
        }
        for (const QString &option : std::as_const(options)) {
            QVERIFY2(isInPage(option, inPage), qPrintable(option));
            QVERIFY2(isInZsh(option, inZsh), qPrintable(option));
            QVERIFY2(isInFish(option, inFish.join(u'\n')), qPrintable(option));
        }
    }

    void completesInBash_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offers");
        const QStringList none;
        const QString afraid = u"\\$\\(touch\\ pwned\\)"_s;
        QTest::newRow("a command") << u"chatelainectl st"_s << QStringList{u"status"_s};
        QTest::newRow("a whole command") << u"chatelainectl status"_s << QStringList{u"status"_s};
        QTest::newRow("an option") << u"chatelainectl logout --e"_s << QStringList{u"--everywhere"_s};
        QTest::newRow("another's option") << u"chatelainectl status --e"_s << none;
        QTest::newRow("after a folder") << u"chatelainectl --home /tmp st"_s << QStringList{u"status"_s};
        QTest::newRow("after --home=") << u"chatelainectl --home=/tmp st"_s << QStringList{u"status"_s};
        QTest::newRow("no second command") << u"chatelainectl status st"_s << none;
        QTest::newRow("a number") << u"chatelainectl login --timeout "_s << none;
        QTest::newRow("accounts") << u"chatelainectl switch "_s
                                  << QStringList{afraid, u"alice@example.com"_s, u"bob@example.com"_s};
        QTest::newRow("a label") << u"chatelainectl token \\$\\(touch\\ p"_s << QStringList{afraid};
        QTest::newRow("a label at its space") << u"chatelainectl token \\$\\(touch\\ "_s << QStringList{afraid};
        QTest::newRow("an e-mail") << u"chatelainectl usage b"_s << QStringList{u"bob@example.com"_s};
        QTest::newRow("the rest of an e-mail") << u"chatelainectl usage bob@ex"_s << QStringList{u"example.com"_s};
        QTest::newRow("an option's account")
            << u"chatelainectl login --expect b"_s << QStringList{u"bob@example.com"_s};
        QTest::newRow("the same with =") << u"chatelainectl login --expect=b"_s << QStringList{u"bob@example.com"_s};
        QTest::newRow("one of a list") << u"chatelainectl accounts --order x,b"_s
                                       << QStringList{u"x\\,bob@example.com"_s};
        QTest::newRow("no second account") << u"chatelainectl switch bob@example.com "_s << none;
        QTest::newRow("a new label") << u"chatelainectl rename bob@example.com "_s << none;
    }
    void completesInBash()
    {
        QFETCH(const QString, line);
        QFETCH(QStringList, offers);
        offers.sort();
        QCOMPARE(offered(line), offers);
        QVERIFY(!QFile::exists(u"pwned"_s) && !QFile::exists(path(u"pwned"_s)));
    }

    void doesWithoutASlowAnswer()
    {
        QVERIFY(writeTimeout("exit 124"));
        QCOMPARE(offered(u"chatelainectl switch "_s), QStringList());
        QCOMPARE(offered(u"chatelainectl st"_s), QStringList{u"status"_s});
    }

    void isReadByTheShell_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("file");
        for (const QString &program : {u"chatelaine"_s, u"chatelainectl"_s}) {
            QTest::addRow("bash %s", qPrintable(program))
                << QStringList{u"bash"_s, u"-n"_s} << QString(program + u".bash"_s);
            QTest::addRow("zsh %s", qPrintable(program)) << QStringList{u"zsh"_s, u"-n"_s} << QString(u'_' + program);
            QTest::addRow("fish %s", qPrintable(program))
                << QStringList{u"fish"_s, u"--no-execute"_s} << QString(program + u".fish"_s);
        }
    }
    void isReadByTheShell()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, file);
        if (QStandardPaths::findExecutable(command.first()).isEmpty())
            QSKIP("this shell is not installed");
        const Ended ended =
            runProgram(command + QStringList{QStringLiteral(RESOURCES "/completions/") + file}, m_environment);
        QVERIFY2(ended.exitCode == 0, ended.say().constData());
        QCOMPARE(ended.errors, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
