// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "setup/xdgautostart.h"

#include "support/codexhomefixture.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"autostart/org.chatelaine.Chatelaine.desktop"_s;

//! A home and a folder of the system, in which a program that exists may start.
struct Desktop
{
    QTemporaryDir folder;
    QProcessEnvironment environment;
    QString program;

    explicit Desktop(const QString &programName = u"chatelaine"_s)
        : program(folder.filePath(programName))
    {
        environment.insert(u"HOME"_s, folder.filePath(u"home"_s));
        environment.insert(u"XDG_CONFIG_DIRS"_s, folder.filePath(u"xdg"_s));
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"ubuntu:GNOME"_s);
        environment.insert(u"PATH"_s, folder.path());
        QFile file(program);
        if (file.open(QIODevice::WriteOnly))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    XdgAutostart autostart() const { return {environment, {program, u"--hidden"_s}}; }
    QString own() const { return folder.filePath(u"home/.config/"_s + name); }
    QString system() const { return folder.filePath(u"xdg/"_s + name); }
    static bool write(const QString &path, const QByteArray &lines)
    {
        return QDir().mkpath(QFileInfo(path).path()) && CodexHomeFixture::write(path, "[Desktop Entry]\n" + lines);
    }
};

} // namespace

class TestStartAtLogin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffAtFirst()
    {
        const Desktop desktop;
        const Result<bool> isEnabled = desktop.autostart().isEnabled();
        QVERIFY(isEnabled);
        QVERIFY(!*isEnabled);
    }

    void isSwitchedOnAndOff()
    {
        const Desktop desktop;
        XdgAutostart autostart = desktop.autostart();
        QCOMPARE(autostart.path(), desktop.own());
        QVERIFY(autostart.setEnabled(true));
        QCOMPARE(autostart.isEnabled(), Result<bool>(true));
        QVERIFY(CodexHomeFixture::read(desktop.own()).contains("--hidden"));
        QVERIFY(autostart.setEnabled(false));
        QCOMPARE(autostart.isEnabled(), Result<bool>(false));
        QVERIFY(!QFile::exists(desktop.own()));
        QVERIFY(autostart.setEnabled(false));
    }

    void usesTheFolderThatIsConfigured()
    {
        Desktop desktop;
        desktop.environment.insert(u"XDG_CONFIG_HOME"_s, desktop.folder.filePath(u"elsewhere"_s));
        QVERIFY(desktop.autostart().setEnabled(true));
        QVERIFY(QFile::exists(desktop.folder.filePath(u"elsewhere/"_s + name)));
        desktop.environment.insert(u"XDG_CONFIG_HOME"_s, u"relative"_s); // to be ignored
        QCOMPARE(desktop.autostart().path(), desktop.own());
    }

    void readsWhatOthersWrote_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isEnabled");
        QTest::newRow("plain") << QByteArray() << true;
        QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
        QTest::newRow("not hidden") << QByteArray("Hidden = false\n") << true;
        QTest::newRow("switched off in GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n") << false;
        QTest::newRow("only elsewhere") << QByteArray("OnlyShowIn=KDE;XFCE;\n") << false;
        QTest::newRow("only here") << QByteArray("OnlyShowIn=KDE;GNOME;\n") << true;
        QTest::newRow("not here") << QByteArray("NotShowIn=GNOME;\n") << false;
        QTest::newRow("not elsewhere") << QByteArray("NotShowIn=KDE;\n") << true;
        QTest::newRow("hidden in another group") << QByteArray("[Desktop Action x]\nHidden=true\n") << true;
        QTest::newRow("a comment") << QByteArray("#Hidden=true\n") << true;
        QTest::newRow("to be tried") << QByteArray("TryExec=chatelaine\n") << true;
    }
    void readsWhatOthersWrote()
    {
        QFETCH(QByteArray, lines);
        QFETCH(bool, isEnabled);
        const Desktop desktop;
        // By its name, as a package would have it.
        const QByteArray entry = "Type=Application\nName=x\nExec=chatelaine --hidden\n" + lines;
        QVERIFY(Desktop::write(desktop.own(), entry));
        QCOMPARE(desktop.autostart().isEnabled(), Result<bool>(isEnabled));

        // Switched the other way, whatever it said.
        QVERIFY(desktop.autostart().setEnabled(!isEnabled));
        QCOMPARE(desktop.autostart().isEnabled(), Result<bool>(!isEnabled));
    }

    void leavesAloneWhatIsAsWanted()
    {
        const Desktop desktop;
        QVERIFY(Desktop::write(desktop.own(), "Exec=chatelaine --hidden\nX-GNOME-Autostart-Delay=20\n"));
        QVERIFY(desktop.autostart().setEnabled(true));
        QVERIFY(CodexHomeFixture::read(desktop.own()).contains("Delay=20"));
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("missing");
        QTest::newRow("a program") << QByteArray("Exec=gone --hidden\n") << u"gone"_s;
        QTest::newRow("a path") << QByteArray("Exec=\"/nowhere/my \\\\$place 100%%/chatelaine\" --hidden\n")
                                << u"/nowhere/my $place 100%/chatelaine"_s;
        QTest::newRow("to be tried") << QByteArray("Exec=chatelaine\nTryExec=/nowhere/it\n") << u"/nowhere/it"_s;
        QTest::newRow("nothing") << QByteArray("Name=x\n") << QString();
    }
    void saysWhatIsMissing()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, missing);
        const Desktop desktop;
        QVERIFY(Desktop::write(desktop.own(), lines));
        const Result<bool> isEnabled = desktop.autostart().isEnabled();
        QVERIFY(!isEnabled);
        QCOMPARE(isEnabled.error(), (Error{ErrorCode::NotFound, missing}));
        QVERIFY(desktop.autostart().setEnabled(true)); // mended
        QCOMPARE(desktop.autostart().isEnabled(), Result<bool>(true));
    }

    void theSystemsEntryCounts()
    {
        const Desktop desktop;
        QVERIFY(Desktop::write(desktop.system(), "Exec=chatelaine --hidden\n"));
        QCOMPARE(desktop.autostart().isEnabled(), Result<bool>(true));
        QVERIFY(desktop.autostart().setEnabled(true));
        QVERIFY(!QFile::exists(desktop.own())); // it is so already

        QVERIFY(desktop.autostart().setEnabled(false));
        QCOMPARE(desktop.autostart().isEnabled(), Result<bool>(false));
        QVERIFY(CodexHomeFixture::read(desktop.own()).contains("Hidden=true"));
        QVERIFY(desktop.autostart().setEnabled(true));
        QCOMPARE(desktop.autostart().isEnabled(), Result<bool>(true));
    }

    void aLinkStaysALink()
    {
        const Desktop desktop;
        const QString target = desktop.folder.filePath(u"kept/entry"_s);
        QVERIFY(Desktop::write(target, "Hidden=true\n"));
        QVERIFY(QDir().mkpath(QFileInfo(desktop.own()).path()));
        QVERIFY(QFile::link(target, desktop.own()));
        QVERIFY(desktop.autostart().setEnabled(true));
        QVERIFY(QFileInfo(desktop.own()).isSymLink());
        QVERIFY(CodexHomeFixture::read(target).contains("Hidden=false"));
    }

    void saysThatItCannotBeWritten()
    {
        const Desktop desktop;
        QVERIFY(QDir().mkpath(desktop.folder.filePath(u"home"_s)));
        QVERIFY(CodexHomeFixture::write(desktop.folder.filePath(u"home/.config"_s), "a file"));
        const Result<> set = desktop.autostart().setEnabled(true);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::FileUnreadable); // where it would lie
    }

    void anyPathIsFoundAgain_data()
    {
        QTest::addColumn<QString>("programName");
        QTest::newRow("spaces") << u"my programs chatelaine"_s;
        QTest::newRow("quotes") << u"it's \"mine\""_s;
        QTest::newRow("shell") << u"$HOME `x` \\n"_s;
        QTest::newRow("percent") << u"100% %f"_s;
        QTest::newRow("letters") << u"Schlüssel"_s;
    }
    void anyPathIsFoundAgain()
    {
        QFETCH(QString, programName);
        const Desktop desktop(programName);
        QVERIFY(desktop.autostart().setEnabled(true)); // which reads it back
        QCOMPARE(desktop.autostart().isEnabled(), Result<bool>(true));

        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        QVERIFY2(!validator.isEmpty(), "desktop-file-utils is needed");
        const Ended valid = runProgram({validator, desktop.own()}, QProcessEnvironment::systemEnvironment());
        QVERIFY2(valid.exitCode == 0 && valid.output.isEmpty(), QByteArray(valid.output + valid.errors).constData());
    }

    void startsItselfHidden()
    {
        const QStringList command = commandAtLogin();
        QCOMPARE(command, (QStringList{QCoreApplication::applicationFilePath(), u"--hidden"_s}));
        // Another program's image is not ours.
        qputenv("APPIMAGE", "/somewhere/Other.AppImage");
        qputenv("APPDIR", "/tmp/.mount_other");
        QCOMPARE(commandAtLogin(), command);
        qputenv("APPDIR", QFile::encodeName(QCoreApplication::applicationDirPath()));
        QCOMPARE(commandAtLogin().first(), u"/somewhere/Other.AppImage"_s);
        qunsetenv("APPIMAGE");
        qunsetenv("APPDIR");
    }
};

QTEST_GUILESS_MAIN(TestStartAtLogin)
#include "tst_startatlogin.moc"
