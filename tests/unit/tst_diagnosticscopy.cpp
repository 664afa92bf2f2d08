// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/diagnosticscopy.h"
#include "tray/window/window.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace chatelaine;
using namespace Qt::StringLiterals;

class TestDiagnosticsCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAReportAndSaysSo()
    {
        const Result<std::unique_ptr<Setup>> setup = Setup::forDemo();
        QVERIFY(setup);
        DiagnosticsCopy copy(**setup);
        QSignalSpy changes(&copy, &DiagnosticsCopy::changed);
        QGuiApplication::clipboard()->clear();
        copy.start({});
        QCOMPARE(copy.state(), CopyState::Working);
        copy.start({}); // once is enough
        QTRY_COMPARE_WITH_TIMEOUT(copy.state(), CopyState::Copied, 30'000);
        QCOMPARE(changes.size(), 2);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith("Diagnostics of Chatelaine, "_L1), qPrintable(text));
        QVERIFY(text.contains("Chatelaine: " CHATELAINE_VERSION "\n"_L1));
        QTRY_COMPARE_WITH_TIMEOUT(copy.state(), CopyState::None, 30'000); // it was to be read
    }

    void endsInTheMiddle()
    {
        const Result<std::unique_ptr<Setup>> setup = Setup::forDemo();
        QVERIFY(setup);
        DiagnosticsCopy copy(**setup);
        copy.start({});
    }

    void theWindowOffersItAndSaysWhatBecameOfIt()
    {
        Window window;
        View view;
        window.display(view, QDateTime::currentDateTimeUtc());
        auto *button = window.findChild<QToolButton *>();
        QVERIFY(button);
        QVERIFY(button->isEnabled());
        QVERIFY(button->isVisibleTo(&window));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        const QString usual = button->text();
        QSignalSpy wishes(&window, &Window::wished);
        button->click();
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().first().value<Row>().id, RowId::CopyDiagnostics);

        view.diagnostics = CopyState::Working;
        window.display(view, QDateTime::currentDateTimeUtc());
        QVERIFY(!button->isEnabled());
        view.diagnostics = CopyState::Copied;
        window.display(view, QDateTime::currentDateTimeUtc());
        QCOMPARE(button->text(), u"Copied"_s);
        QVERIFY(button->isEnabled());
        view.diagnostics = CopyState::None;
        window.display(view, QDateTime::currentDateTimeUtc());
        QCOMPARE(button->text(), usual);
    }
};

QTEST_MAIN(TestDiagnosticsCopy)
#include "tst_diagnosticscopy.moc"
