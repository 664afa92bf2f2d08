// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

//! What `cmake --install` puts where, and that it fits together.
class TestInstall final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_prefix;
    const QString m_id = u"org.chatelaine.Chatelaine"_s;

    QString path(const QString &name) const { return m_prefix.filePath(name); }

    //! "Key=value" of one group of the desktop entry.
    QHash<QString, QString> entry(const QString &wanted) const
    {
        QFile file(path(u"share/applications/"_s + m_id + u".desktop"_s));
        QHash<QString, QString> values;
        QString group;
        if (!file.open(QIODevice::ReadOnly))
            return values;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'['))
                group = line;
            else if (group == u'[' + wanted + u']' && line.contains(u'='))
                values.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ended ended =
            runProgram({QStringLiteral(CMAKE), u"--install"_s, QStringLiteral(BUILD), u"--prefix"_s, m_prefix.path()},
                       QProcessEnvironment::systemEnvironment());
        QVERIFY2(ended.exitCode == 0, ended.say().constData());
    }

    void installsWhatBelongsToUs()
    {
        QStringList files;
        QDirIterator it(m_prefix.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << QDir(m_prefix.path()).relativeFilePath(it.next());
        files.sort();
        QCOMPARE(
            files,
            (QStringList{
                u"bin/chatelaine"_s, u"bin/chatelainectl"_s, u"share/applications/org.chatelaine.Chatelaine.desktop"_s,
                u"share/bash-completion/completions/chatelaine"_s, u"share/bash-completion/completions/chatelainectl"_s,
                u"share/fish/vendor_completions.d/chatelaine.fish"_s,
                u"share/fish/vendor_completions.d/chatelainectl.fish"_s,
                u"share/icons/hicolor/scalable/apps/org.chatelaine.Chatelaine.svg"_s,
                u"share/icons/hicolor/symbolic/apps/org.chatelaine.Chatelaine-symbolic.svg"_s,
                u"share/man/man1/chatelaine.1"_s, u"share/man/man1/chatelainectl.1"_s,
                u"share/metainfo/org.chatelaine.Chatelaine.metainfo.xml"_s, u"share/zsh/site-functions/_chatelaine"_s,
                u"share/zsh/site-functions/_chatelainectl"_s}));
        for (const QString &program : {u"bin/chatelaine"_s, u"bin/chatelainectl"_s}) {
            const Ended ended = runProgram({path(program), u"--version"_s}, QProcessEnvironment::systemEnvironment());
            QVERIFY2(ended.exitCode == 0, ended.say().constData());
            QVERIFY(ended.output.endsWith(" " CHATELAINE_VERSION "\n"));
        }
    }

    void namesAProgramAndAnIconThatAreThere()
    {
        const QHash<QString, QString> main = entry(u"Desktop Entry"_s);
        QVERIFY(QFile::exists(path(u"bin/"_s + main.value(u"Exec"_s))));
        QCOMPARE(main.value(u"TryExec"_s), main.value(u"Exec"_s));
        QVERIFY(QFile::exists(path(u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(main.value(u"Icon"_s)))));
        const QStringList actions = main.value(u"Actions"_s).split(u';', Qt::SkipEmptyParts);
        QCOMPARE(actions.size(), 2);
        for (const QString &action : actions) {
            const QString command = entry(u"Desktop Action "_s + action).value(u"Exec"_s);
            QVERIFY2(command.startsWith(main.value(u"Exec"_s) + u" --"_s), qPrintable(command));
        }
    }

    void describesWhatIsInstalled()
    {
        QFile file(path(u"share/metainfo/"_s + m_id + u".metainfo.xml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QString id;
        QString launchable;
        QStringList binaries;
        QStringList releases;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == "id"_L1)
                id = reader.readElementText();
            else if (reader.name() == "launchable"_L1)
                launchable = reader.readElementText();
            else if (reader.name() == "binary"_L1)
                binaries << reader.readElementText();
            else if (reader.name() == "release"_L1)
                releases << reader.attributes().value("version"_L1).toString();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(id, m_id);
        QCOMPARE(launchable, QString(m_id + u".desktop"_s));
        QVERIFY(releases.contains(QStringLiteral(CHATELAINE_VERSION)));
        QCOMPARE(QDir(path(u"bin"_s)).entryList(QDir::Files), binaries);
    }

    void drawsItsIcons_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least"); // per cent of the pixels, so that one sees it
        QTest::addColumn<int>("most");
        QTest::newRow("program") << u"scalable/apps/%1.svg"_s.arg(m_id) << 50 << 100;
        QTest::newRow("symbolic") << u"symbolic/apps/%1-symbolic.svg"_s.arg(m_id) << 15 << 60;
    }
    void drawsItsIcons()
    {
        QFETCH(const QString, file);
        QFETCH(const int, least);
        QFETCH(const int, most);
        QSvgRenderer renderer(path(u"share/icons/hicolor/"_s + file));
        QVERIFY(renderer.isValid());
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
        }
        const int percent = drawn * 100 / (16 * 16);
        QVERIFY2(percent >= least && percent <= most, qPrintable(QString::number(percent)));
    }
};

QTEST_MAIN(TestInstall)
#include "tst_install.moc"
