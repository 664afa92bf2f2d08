// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/label.h"
#include "tray/window/renamebox.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

const AccountId id{u"acc-1"_s, u"user-1"_s};
const Account alice{.id = id, .email = u"alice@example.com"_s};
const Account bob{.id = {u"acc-2"_s, u"user-2"_s}, .email = u"<bob>@example.com"_s, .label = u"Work"_s};

} // namespace

class TestRenameBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysUntilTheNameCanBeUsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("another's label") << u"work"_s << u"it stands for Work already."_s;
        QTest::newRow("another's address") << bob.email << u"it stands for Work already."_s;
        QTest::newRow("too long") << QString(maximumLabel + 1, u'a') << u"it has more than 64 characters."_s;
    }
    void staysUntilTheNameCanBeUsed()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        RenameBox box(u"A name for <a>?"_s, [](const QString &wanted) { return checkLabel({alice, bob}, id, wanted); });
        QSignalSpy wished(&box, &RenameBox::wished);
        box.open();
        box.setTextValue(text);
        box.accept();
        QVERIFY(box.isVisible());
        QCOMPARE(wished.size(), 0);
        const QString said = box.findChild<QLabel *>()->text();
        QVERIFY2(said.contains(u"This name cannot be used: "_s + why), qPrintable(said));
        QVERIFY2(said.contains("A name for &lt;a&gt;?"_L1), qPrintable(said));
        QCOMPARE(box.textValue(), text); // to be corrected

        // A character that is two for a computer is one.
        const QString longest = u"\U0001F511"_s.repeated(maximumLabel);
        box.setTextValue(longest);
        box.accept();
        QVERIFY(!box.isVisible());
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.first().first().toString(), longest);
    }

    void nobodyWantsOneAnyMore()
    {
        RenameBox box(u"A name?"_s, [](const QString &wanted) { return checkLabel({alice, bob}, id, wanted); });
        QSignalSpy wished(&box, &RenameBox::wished);
        box.open();
        box.setTextValue(u"Work"_s);
        box.reject();
        QVERIFY(!box.isVisible());
        QCOMPARE(wished.size(), 0);
    }
};

QTEST_MAIN(TestRenameBox)
#include "tst_renamebox.moc"
