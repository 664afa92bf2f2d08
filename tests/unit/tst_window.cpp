// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/window.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersItsSize()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        {
            Window window(file);
            QCOMPARE(window.size(), QSize(640, 460));
            window.show();
            window.resize(700, 500);
            window.findChild<QSplitter *>()->setSizes({300, 370});
            window.close();
        }
        Window window(file);
        QCOMPARE(window.size(), QSize(700, 500));
        QCOMPARE(window.findChild<QSplitter *>()->sizes().first(), 300);
    }

    void keepsNothingWhereItIsNotTo()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(u"none/window.ini"_s);
        for (const QString &file : {QString(), missing}) {
            Window window(file);
            window.show();
            window.close();
        }
        QVERIFY(!QFile::exists(missing)); // whoever makes the folder says whose it is
    }

    void standsABrokenPlace()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\ngeometry=@ByteArray(nonsense)\nhalves=7\n");
        file.close();
        Window window(file.fileName());
        QCOMPARE(window.size(), QSize(640, 460));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
