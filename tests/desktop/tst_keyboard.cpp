// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/stage.h"
#include "tray/contrast.h"
#include "tray/window/accountlist.h"
#include "tray/window/settingsdialog.h"
#include "tray/window/signindialog.h"

#include <QAbstractAnimation>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMovie>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString text = widget->property("text").toString();
    if (text.isEmpty())
        text = widget->accessibleName();
    return QString::fromLatin1(widget->metaObject()->className()).remove(u"chatelaine::"_s) + u" “"_s + text + u'”';
}

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << nameOf(widget);
    return names;
}

//! What the keyboard must reach: of radio buttons the one that is checked, as the arrows reach the others.
QList<QWidget *> reachableIn(const QWidget &window)
{
    QList<QWidget *> reachable;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        const bool isReachable = widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && (!radio || radio->isChecked());
        if (isReachable)
            reachable << widget;
    }
    return reachable;
}

//! Whoever has the keyboard after each \a key, from who has it now on, until it is somebody again.
QList<QWidget *> walked(const QWidget &window, Qt::Key key)
{
    constexpr int most = 100;
    QList<QWidget *> stops;
    for (QWidget *at = window.focusWidget(); at && !stops.contains(at) && stops.size() < most;
         at = window.focusWidget()) {
        stops << at;
        QTest::keyClick(at, key);
    }
    return stops;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

//! The half of the window that it is in, counted as one reads; 0 where there are no halves.
int halfOf(const QWidget *widget)
{
    for (; !widget->isWindow(); widget = widget->parentWidget()) {
        if (const auto *halves = qobject_cast<QSplitter *>(widget->parentWidget()))
            return halves->indexOf(const_cast<QWidget *>(widget));
    }
    return 0;
}

//! Whether one comes to \a second after \a first in reading: halves, lines, words.
bool isInOrder(const QWidget *first, const QWidget *second)
{
    if (halfOf(first) != halfOf(second))
        return halfOf(first) < halfOf(second);
    const QRect a = placeOf(first);
    const QRect b = placeOf(second);
    const bool isSameLine = std::abs(a.center().y() - b.center().y()) < std::min(a.height(), b.height()) / 2;
    if (!isSameLine)
        return a.center().y() < b.center().y();
    return first->isRightToLeft() ? a.center().x() > b.center().x() : a.center().x() < b.center().x();
}

//! What is wrong with the way of the keyboard through \a window.
QStringList mistakesIn(QWidget &window)
{
    QStringList mistakes;
    const QList<QWidget *> stops = walked(window, Qt::Key_Tab);
    QStringList reached = namesOf(stops);
    QStringList reachable = namesOf(reachableIn(window));
    reached.sort();
    reachable.sort();
    if (reached != reachable)
        mistakes << u"reaches %1 of %2"_s.arg(reached.join(u", "_s), reachable.join(u", "_s));
    if (stops.isEmpty())
        return mistakes;

    // It may begin anywhere: in a dialog that is at the answer.
    QList<QWidget *> way = stops;
    const auto first =
        std::min_element(way.begin(), way.end(), [](const QWidget *a, const QWidget *b) { return isInOrder(a, b); });
    std::rotate(way.begin(), first, way.end());
    for (qsizetype i = 1; i < way.size(); ++i) {
        if (!isInOrder(way.at(i - 1), way.at(i)))
            mistakes << u"%1 comes before %2"_s.arg(nameOf(way.at(i - 1)), nameOf(way.at(i)));
    }
    QList<QWidget *> back = walked(window, Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    if (back != stops)
        mistakes << u"backwards: "_s + namesOf(back).join(u", "_s);
    return mistakes;
}

//! How clear the mark is that tells who has the keyboard: of \a widget with it and without it, the pixels that differ
//! as shapes must.
int markOn(QWidget &widget)
{
    QWidget &window = *widget.window();
    const auto pictureAt = [&](bool isHere) {
        while (widget.hasFocus() != isHere)
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        settle();
        return widget.grab().toImage();
    };
    const QImage without = pictureAt(false);
    const QImage with = pictureAt(true);
    int changed = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            changed += contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= shapeContrast ? 1 : 0;
    }
    return changed;
}

bool activate(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

QPushButton *buttonOf(const QWidget &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

GalleryState stateNamed(const QString &name)
{
    const QList<GalleryState> states = galleryStates();
    const auto state =
        std::find_if(states.begin(), states.end(), [&](const GalleryState &each) { return each.name == name; });
    return state == states.end() ? GalleryState() : *state;
}

} // namespace

//! Everything can be done without a mouse, and nothing moves by itself.
class TestKeyboard final : public QObject
{
    Q_OBJECT

private:
    //! \a look at every window and dialog.
    static void lookAtAll(const std::function<void(QWidget &, const QString &)> &look)
    {
        for (const GalleryState &state : galleryStates()) {
            const std::unique_ptr<Window> window = windowOf(state);
            window->resize(900, 1000); // so that nothing has to be scrolled to
            QVERIFY2(activate(*window), qPrintable(state.name));
            settle();
            look(*window, state.name);
            const std::unique_ptr<QDialog> dialog = dialogOf(state);
            if (!dialog)
                continue;
            dialog->resize(900, 2000);
            QVERIFY2(activate(*dialog), qPrintable(state.name));
            settle();
            look(*dialog, state.name + u" (dialog)"_s);
        }
    }

private Q_SLOTS:
    void initTestCase() { hushPlatform(); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        useTheme(Theme::Light);
    }

    void tabGoesAsOneReads_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void tabGoesAsOneReads()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        QStringList mistakes;
        lookAtAll([&](QWidget &window, const QString &name) {
            for (const QString &mistake : mistakesIn(window))
                mistakes << name + u": "_s + mistake;
        });

        QCOMPARE(mistakes.join(u'\n'), QString());
    }

    void whoHasTheKeyboardIsMarked_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    //! Where we paint it: buttons and fields the desktop's style marks as it always does.
    void whoHasTheKeyboardIsMarked()
    {
        QFETCH(Theme, theme);
        useTheme(theme);
        const std::unique_ptr<Window> window = windowOf(stateNamed(u"two-accounts"_s));
        QVERIFY(activate(*window));
        auto *list = window->findChild<AccountList *>();
        QVERIFY(markOn(*list) > list->visualItemRect(list->item(0)).width());
    }

    void theKeyboardIsSomewhereAtFirst_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("first");
        QTest::newRow("window") << u"two-accounts"_s << u"AccountList “Accounts”"_s;
        QTest::newRow("nobody") << u"nobody"_s << u"QPushButton “Sign in…”"_s;
        QTest::newRow("waiting") << u"sign-in-waiting"_s << u"QLineEdit “https"_s;
        QTest::newRow("failed") << u"sign-in-refused"_s << u"QPushButton “Try again”"_s;
        QTest::newRow("switch") << u"switch-question"_s << u"QPushButton “Cancel”"_s;
        QTest::newRow("unsafe switch") << u"switch-question-unsafe"_s << u"QPushButton “Cancel”"_s;
        QTest::newRow("settings") << u"settings"_s << u"QCheckBox “Start at lo&gin”"_s;
    }
    void theKeyboardIsSomewhereAtFirst()
    {
        QFETCH(QString, state);
        QFETCH(QString, first);
        const std::unique_ptr<QDialog> dialog = dialogOf(stateNamed(state));
        const std::unique_ptr<Window> window = dialog ? nullptr : windowOf(stateNamed(state));
        QWidget &shown = dialog ? static_cast<QWidget &>(*dialog) : *window;
        QVERIFY(activate(shown));
        QVERIFY2(nameOf(shown.focusWidget()).startsWith(first), qPrintable(nameOf(shown.focusWidget())));
    }

    //! Return, where no button has the keyboard, does what cannot be regretted or nothing; Escape closes.
    void returnAndEscapeHarmNobody()
    {
        for (const GalleryState &state : galleryStates()) {
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
                const std::unique_ptr<QDialog> dialog = dialogOf(state);
                if (!dialog)
                    break;
                dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                QVERIFY(activate(*dialog));
                bool isAccepted = false;
                QList<RowId> wishes;
                connect(dialog.get(), &QDialog::accepted, this, [&] { isAccepted = true; });
                if (const auto *signIn = qobject_cast<SignInDialog *>(dialog.get()))
                    connect(signIn, &SignInDialog::wished, this, [&](const Row &row) { wishes << row.id; });
                QTest::keyClick(dialog.get(), key);
                QVERIFY2(!isAccepted, qPrintable(state.name));
                const bool isFailure = state.view.signIn && state.view.signIn->failure;
                const QList<RowId> right = !isFailure ? QList<RowId>()
                    : key == Qt::Key_Return           ? QList{RowId::TrySignInAgain}
                                                      : QList{RowId::CloseSignIn};
                QVERIFY2(wishes == right, qPrintable(state.name));
                QVERIFY2(key != Qt::Key_Escape || !dialog->isVisible(), qPrintable(state.name));
            }
        }
    }

    //! What somebody did may take away the button that did it.
    void theKeyboardIsNeverLost()
    {
        const View nobody = stateNamed(u"nobody"_s).view;
        const View valid = stateNamed(u"two-accounts"_s).view;
        for (const GalleryState &state : galleryStates()) {
            for (const View &next : {nobody, valid}) {
                const std::unique_ptr<Window> window = windowOf(state);
                QVERIFY(activate(*window));
                for (QWidget *stop : reachableIn(*window)) {
                    window->display(state.view, galleryNow());
                    settle();
                    stop->setFocus(Qt::TabFocusReason);
                    window->display(next, galleryNow());
                    settle();
                    const QWidget *now = window->focusWidget();
                    QVERIFY2(now && reachableIn(*window).contains(now),
                             qPrintable(state.name + u": "_s + nameOf(stop) + u", then "_s + nameOf(now)));
                }
            }
        }
    }

    void aSignInThatFailsAsksWhetherToTryAgain()
    {
        SignInDialog dialog;
        dialog.display(stateNamed(u"sign-in-waiting"_s).view);
        QVERIFY(activate(dialog));
        buttonOf(dialog, u"Cancel sign-in"_s)->setFocus();
        dialog.display(stateNamed(u"sign-in-refused"_s).view);
        QCOMPARE(nameOf(dialog.focusWidget()), u"QPushButton “Try again”"_s);
    }

    void whoRemovesTheLastHomeCanAddAnother()
    {
        SettingsDialog dialog;
        Settings settings;
        settings.codexHomes = {u"/srv/one"_s, u"/srv/two"_s};
        dialog.display(settings);
        dialog.show();
        QVERIFY(activate(dialog));
        dialog.findChild<QListWidget *>()->setCurrentRow(0);
        QPushButton *remove = buttonOf(dialog, u"Remove"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(dialog.focusWidget(), remove); // for the other one
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(nameOf(dialog.focusWidget()), u"QPushButton “&Add a folder…”"_s);
    }

    void aMistakeIsToldWithItsField()
    {
        SettingsDialog dialog;
        dialog.show();
        QVERIFY(activate(dialog));
        auto *field = dialog.findChild<QLineEdit *>();
        field->setFocus();
        field->setText(u"300"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->accessibleDescription().contains("1 to 99"_L1));
        field->setText(u"70"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->accessibleDescription(), QString());
    }

    //! So there is nothing to turn off for those whom movement makes ill; what Qt's styles move they ask the desktop.
    void nothingMovesByItself()
    {
        lookAtAll([](QWidget &window, const QString &name) {
            QVERIFY2(window.findChildren<QAbstractAnimation *>().isEmpty(), qPrintable(name));
            QVERIFY2(window.findChildren<QMovie *>().isEmpty(), qPrintable(name));
            for (const QLabel *label : window.findChildren<QLabel *>())
                QVERIFY2(!label->movie(), qPrintable(name));
            for (const QProgressBar *bar : window.findChildren<QProgressBar *>())
                QVERIFY2(bar->minimum() < bar->maximum(), qPrintable(name)); // else a style moves it to and fro
        });
    }

    void aWrongWayIsFound()
    {
        QWidget window;
        window.resize(300, 200);
        auto *upper = new QPushButton(u"upper"_s, &window);
        auto *lower = new QPushButton(u"lower"_s, &window);
        auto *last = new QPushButton(u"last"_s, &window);
        upper->setGeometry(10, 10, 90, 30);
        lower->setGeometry(10, 100, 90, 30);
        last->setGeometry(10, 150, 90, 30);
        window.show();
        QVERIFY(activate(window));
        QCOMPARE(mistakesIn(window), QStringList());
        lower->move(10, 10);
        upper->move(10, 100);
        QCOMPARE(mistakesIn(window), QStringList(u"QPushButton “last” comes before QPushButton “upper”"_s));
        lower->move(110, 10);
        upper->move(10, 10);
        QCOMPARE(mistakesIn(window), QStringList());
        upper->setFocusProxy(lower);
        QVERIFY(!mistakesIn(window).isEmpty());
    }
};

int main(int argc, char **argv)
{
    const std::unique_ptr<QApplication> stage = newStage(argc, argv);
    TestKeyboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyboard.moc"
