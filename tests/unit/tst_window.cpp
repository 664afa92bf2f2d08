// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/window.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
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

    void doesWhatTheKeysOfTheDesktopSay()
    {
        Window window;
        QList<RowId> wishes;
        connect(&window, &Window::wished, this, [&](const Row &row) { wishes << row.id; });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F5);
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(wishes == QList<RowId>({RowId::AskUsage, RowId::Quit}));
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!window.isVisible());
    }

    void anAccountHasItsMenuWhereItIs()
    {
        Window window;
        View view;
        view.snapshot.revision = 1;
        view.snapshot.accounts = {Account{.id = {u"w"_s, u"u"_s}, .email = u"alice@example.com"_s}};
        window.display(view, QDateTime::currentDateTimeUtc());
        window.show();
        auto *list = window.findChild<QListWidget *>();
        QVERIFY(list);
        Q_EMIT list->customContextMenuRequested(list->visualItemRect(list->item(0)).center());
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator())
                texts << action->text();
        }
        QVERIFY2(texts.contains(u"Rename…"_s), qPrintable(texts.join(u'\n')));
        QApplication::activePopupWidget()->close();
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
