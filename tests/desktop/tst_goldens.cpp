// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/described.h"
#include "gallery/stage.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QDir goldens(QStringLiteral(CHATELAINE_GOLDENS));

//! Set, it makes the texts of now those that are right.
bool isUpdating()
{
    return qEnvironmentVariableIsSet("CHATELAINE_UPDATE_GOLDENS");
}

QString fileOf(const GalleryState &state)
{
    return goldens.filePath(state.name + u".txt"_s);
}

} // namespace

//! What the program shows, as text: icon, menu, and the window as a screen reader finds it.
class TestGoldens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { hushPlatform(); }

    void showsWhatItShowed_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<GalleryState> states = galleryStates();
        for (qsizetype i = 0; i < states.size(); ++i)
            QTest::newRow(qUtf8Printable(states.at(i).name)) << i;
    }
    void showsWhatItShowed()
    {
        QFETCH(qsizetype, index);
        const GalleryState state = galleryStates().at(index);
        const QString shown = described(state);
        QFile file(fileOf(state));
        if (isUpdating()) {
            const QByteArray bytes = shown.toUtf8();
            QVERIFY(goldens.mkpath(u"."_s) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            return;
        }
        const QString golden = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        const QString changes = differences(golden, shown);
        QVERIFY2(changes.isEmpty(),
                 qUtf8Printable(u'\n' + changes
                                + u"\nIf that is right: CHATELAINE_UPDATE_GOLDENS=1 ctest -R tst_goldens"_s));
    }

    void everyGoldenIsOfAState()
    {
        QStringList names;
        for (const GalleryState &state : galleryStates())
            names << state.name + u".txt"_s;
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        const QStringList files = goldens.entryList({u"*.txt"_s}, QDir::Files);
        for (const QString &file : files) {
            if (isUpdating() && !names.contains(file))
                QVERIFY(QFile::remove(goldens.filePath(file)));
            else
                QVERIFY2(names.contains(file), qUtf8Printable(file));
        }
    }

    void everyControlHasAName_data() { showsWhatItShowed_data(); }
    void everyControlHasAName()
    {
        QFETCH(qsizetype, index);
        const GalleryState state = galleryStates().at(index);
        QCOMPARE(namelessIn(*windowOf(state)), QStringList());
        if (const std::unique_ptr<QDialog> dialog = dialogOf(state))
            QCOMPARE(namelessIn(*dialog), QStringList());
    }

    void aNamelessControlIsFound()
    {
        QWidget window;
        auto *button = new QPushButton(&window);
        window.show();
        QCOMPARE(namelessIn(window).size(), 1);
        button->setText(u"Sign in…"_s);
        QCOMPARE(namelessIn(window), QStringList());
        button->setText({});
        button->hide();
        QCOMPARE(namelessIn(window), QStringList());
    }

    void aDifferenceIsToldByLines()
    {
        QCOMPARE(differences(u"a\nb\nc"_s, u"a\nb\nc"_s), QString());
        QCOMPARE(differences(u"a\nb\nc"_s, u"a\nB\nc\nd"_s), u"- b\n+ B\n+ d"_s);
    }
};

int main(int argc, char **argv)
{
    const std::unique_ptr<QApplication> stage = newStage(argc, argv);
    TestGoldens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_goldens.moc"
