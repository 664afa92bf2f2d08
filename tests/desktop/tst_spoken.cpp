// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/painted.h"
#include "gallery/stage.h"
#include "tray/window/accountlist.h"
#include "tray/window/announcement.h"
#include "tray/window/usageplot.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

GalleryState stateNamed(const QString &name)
{
    const QList<GalleryState> states = galleryStates();
    const auto state =
        std::find_if(states.begin(), states.end(), [&](const GalleryState &each) { return each.name == name; });
    return state == states.end() ? GalleryState() : *state;
}

void lookAtAll(const std::function<void(QWidget &, const QString &)> &look)
{
    for (const GalleryState &state : galleryStates()) {
        look(*windowOf(state), state.name);
        if (const std::unique_ptr<QDialog> dialog = dialogOf(state))
            look(*dialog, state.name + u" (dialog)"_s);
    }
}

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
}

//! What is filled in or chosen from without saying what for. A text in it is no name.
QStringList unlabelledIn(const QWidget &window)
{
    QStringList unlabelled;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isField(*widget) || qobject_cast<QHeaderView *>(widget) || !widget->isVisible()
            || !widget->accessibleName().isEmpty())
            continue;
        const QAccessibleInterface *field = QAccessible::queryAccessibleInterface(widget);
        if (!field || field->relations(QAccessible::Label).isEmpty())
            unlabelled << QString::fromLatin1(widget->metaObject()->className());
    }
    return unlabelled;
}

} // namespace

//! A screen reader can say as much as there is to be seen.
class TestSpoken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { hushPlatform(); }

    void everyFieldHasItsLabel()
    {
        lookAtAll([](QWidget &window, const QString &name) {
            QVERIFY2(unlabelledIn(window).isEmpty(), qPrintable(name + u": "_s + unlabelledIn(window).join(u", "_s)));
        });
    }

    void aFieldWithoutALabelIsFound()
    {
        QWidget window;
        auto *field = new QComboBox(&window);
        field->addItem(u"a value"_s);
        QLabel label(u"&Label:"_s, &window);
        window.show();
        QCOMPARE(unlabelledIn(window), QStringList(u"QComboBox"_s));
        label.setBuddy(field);
        QCOMPARE(unlabelledIn(window), QStringList());
    }

    //! Whatever is written or marked in a line of the list is in what is said of it.
    void linesOfTheListSayAllThatTheyShow()
    {
        int compared = 0;
        for (const GalleryState &state : galleryStates()) {
            const std::unique_ptr<Window> window = windowOf(state);
            auto *list = window->findChild<AccountList *>();
            if (!list->isVisible())
                continue;
            list->resize(2000, 1000); // nothing is shortened
            const QList<PaintedText> texts = textsPaintedBy(*list);
            for (int i = 0; i < list->count(); ++i) {
                const QString spoken = list->item(i)->data(Qt::AccessibleTextRole).toString();
                const QRectF place = list->visualItemRect(list->item(i)).translated(list->viewport()->pos());
                bool isMarked = false;
                for (const PaintedText &text : texts) {
                    if (!place.contains(text.place.center()))
                        continue;
                    QVERIFY2(spoken.contains(text.text.trimmed()),
                             qPrintable(state.name + u": “"_s + text.text + u"” is not in “"_s + spoken + u'”'));
                    isMarked = isMarked || text.font.bold();
                    ++compared;
                }
                QVERIFY2(isMarked == spoken.endsWith("used by Codex"_L1), qPrintable(spoken));
            }
        }
        QVERIFY(compared > 100);
    }

    void barsAndPlotSayWhatTheyShow()
    {
        for (const GalleryState &state : galleryStates()) {
            const std::unique_ptr<Window> window = windowOf(state);
            for (const QProgressBar *bar : window->findChildren<QProgressBar *>()) {
                if (bar->isVisible())
                    QVERIFY2(!bar->accessibleName().isEmpty() && !bar->accessibleDescription().isEmpty(),
                             qPrintable(state.name));
            }
            auto *plot = window->findChild<UsagePlot *>();
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(plot);
            QCOMPARE(spoken->role(), QAccessible::Chart);
            if (plot->isVisible())
                QVERIFY2(!spoken->text(QAccessible::Name).isEmpty()
                             && !spoken->text(QAccessible::Description).isEmpty(),
                         qPrintable(state.name));
        }
    }

    //! That it is said when it appears or changes is looked at over AT-SPI, in tst_accessibility.
    void announcementsAreAlerts()
    {
        Announcement announcement;
        announcement.display(u"one"_s);
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&announcement);
        QCOMPARE(spoken->role(), QAccessible::AlertMessage);
        QCOMPARE(spoken->text(QAccessible::Name), u"one"_s);
        for (const QString &name : {u"switch-failed"_s, u"offer"_s, u"sign-in-needed"_s}) {
            const std::unique_ptr<Window> window = windowOf(stateNamed(name));
            const QList<Announcement *> all = window->findChildren<Announcement *>();
            QVERIFY2(std::any_of(all.begin(), all.end(), [](const Announcement *each) { return each->isVisible(); }),
                     qPrintable(name));
        }
    }
};

int main(int argc, char **argv)
{
    const std::unique_ptr<QApplication> stage = newStage(argc, argv);
    TestSpoken test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_spoken.moc"
