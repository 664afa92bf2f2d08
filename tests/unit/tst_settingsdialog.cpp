// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/settingsdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace chatelaine;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Settings &)>;

Settings with(const Change &change)
{
    Settings settings;
    change(settings);
    return settings;
}

//! As it is written, without its mnemonic.
QString labelOf(const QString &text)
{
    return QString(text).remove(u'&');
}

//! A person in front of it.
struct Hand
{
    SettingsDialog dialog;
    QSignalSpy wished{&dialog, &SettingsDialog::wished};

    explicit Hand(const Settings &settings = {})
    {
        dialog.display(settings);
        dialog.show();
    }
    template <typename Button = QAbstractButton>
    Button *button(const QString &label) const
    {
        for (Button *button : dialog.findChildren<Button *>()) {
            if (labelOf(button->text()) == label)
                return button;
        }
        return nullptr;
    }
    //! The control that the label stands before.
    template <typename Control>
    Control *field(const QString &label) const
    {
        for (const QLabel *each : dialog.findChildren<QLabel *>()) {
            if (labelOf(each->text()) == label)
                return qobject_cast<Control *>(each->buddy());
        }
        return nullptr;
    }
    Settings last() const { return wished.isEmpty() ? Settings() : wished.last().at(0).value<Settings>(); }
};

QComboBox *choose(QComboBox *box, const QString &text)
{
    box->setCurrentText(text);
    Q_EMIT box->activated(box->currentIndex()); // as by a person
    return box;
}

} // namespace

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishesWhatIsClicked_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<Settings>("settings");
        const auto row = [](const QString &label, const Change &change) {
            QTest::newRow(qPrintable(label)) << label << with(change);
        };
        row(u"Privacy mode"_s, [](Settings &s) { s.isPrivate = true; });
        row(u"Show in colour what needs attention"_s, [](Settings &s) { s.isIconColored = false; });
        row(u"Leave it to Codex"_s, [](Settings &s) { s.refreshPolicy = RefreshPolicy::Never; });
        row(u"A sign-in was renewed"_s, [](Settings &s) { s.silenced = {u"renewed"_s}; });
        row(u"You need to sign in again"_s, [](Settings &s) { s.silenced = {u"signInNeeded"_s}; });
    }
    void wishesWhatIsClicked()
    {
        QFETCH(const QString, label);
        QFETCH(const Settings, settings);
        const Hand hand;
        QAbstractButton *button = hand.button(label);
        QVERIFY(button);
        button->click();
        QCOMPARE(hand.wished.size(), 1);
        QCOMPARE(hand.last(), settings);
        QCOMPARE(hand.wished.last().at(1).value<Settings>(), Settings()); // instead of what was
    }

    void wishesAndTakesBack()
    {
        const Hand hand;
        QAbstractButton *box = hand.button(u"A sign-in was renewed"_s);
        box->click();
        box->click();
        QCOMPARE(hand.wished.size(), 2);
        QCOMPARE(hand.last(), Settings());
        QCOMPARE(hand.wished.last().at(1).value<Settings>().silenced, QStringList{u"renewed"_s});
    }

    void wishesWhatIsChosen()
    {
        const Hand hand;
        QVERIFY(hand.field<QComboBox>(u"Style:"_s));
        choose(hand.field<QComboBox>(u"Style:"_s), u"Light, for a dark panel"_s);
        QCOMPARE(hand.last().iconStyle, IconStyle::Light);
        QVERIFY(hand.field<QComboBox>(u"Language:"_s));
        choose(hand.field<QComboBox>(u"Language:"_s), QLocale(u"en"_s).nativeLanguageName());
        QCOMPARE(hand.last().language, u"en"_s);
        choose(hand.field<QComboBox>(u"Language:"_s), u"The system's"_s);
        QCOMPARE(hand.last().language, QString());
    }

    void saysALanguageInLettersThatEverybodyHas()
    {
        const Hand hand;
        const auto *box = hand.field<QComboBox>(u"Language:"_s);
        QVERIFY(box);
        for (const QString &name : {u"Deutsch"_s, u"日本語 (Japanese)"_s, u"简体中文 (Chinese)"_s})
            QVERIFY2(box->findText(name) > 0, qPrintable(name));
    }

    void readsThresholds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("thresholds"); // 100: it is a mistake
        const QList<int> mistake{100};
        QTest::newRow("one") << u"70"_s << QList<int>{70};
        QTest::newRow("several") << u"95, 50 % 70;50"_s << QList<int>{50, 70, 95};
        QTest::newRow("none") << QString() << QList<int>();
        QTest::newRow("five") << u"1 2 3 4 99"_s << QList<int>{1, 2, 3, 4, 99};
        QTest::newRow("six") << u"1 2 3 4 5 6"_s << mistake;
        QTest::newRow("all of it") << u"80, 100"_s << mistake;
        QTest::newRow("nothing of it") << u"0"_s << mistake;
        QTest::newRow("words") << u"half"_s << mistake;
    }
    void readsThresholds()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<int>, thresholds);
        const Hand hand;
        QLineEdit *field = hand.field<QLineEdit>(u"When this many percent are used:"_s);
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, text.isEmpty() ? u"\b"_s : text);
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Return);
        const QLabel *mistake = nullptr;
        for (const QLabel *label : hand.dialog.findChildren<QLabel *>()) {
            if (label->text().startsWith("Please write"_L1))
                mistake = label;
        }
        QVERIFY(mistake);
        const bool isMistake = thresholds == QList<int>{100};
        QCOMPARE(mistake->isVisibleTo(&hand.dialog), isMistake);
        QCOMPARE(hand.wished.size(), isMistake ? 0 : 1);
        if (!isMistake)
            QCOMPARE(hand.last().thresholds, thresholds);
        QVERIFY(hand.dialog.isVisible()); // Return closes nothing
    }

    void removesAHome()
    {
        const Hand hand(with([](Settings &s) { s.codexHomes = {u"/srv/a"_s, u"/srv/b"_s}; }));
        auto *list = hand.dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QPushButton *remove = hand.button<QPushButton>(u"Remove"_s);
        QVERIFY(!remove->isEnabled());
        list->setCurrentRow(0);
        remove->click();
        QCOMPARE(hand.last().codexHomes, QStringList{u"/srv/b"_s});
        QCOMPARE(list->count(), 1);
    }

    void keepsWhatANewerVersionSet()
    {
        const Hand hand(with([](Settings &s) {
            s.silenced = {u"ofANewerVersion"_s};
            s.language = u"xx"_s;
        }));
        hand.button(u"Privacy mode"_s)->click();
        QCOMPARE(hand.last().silenced, QStringList{u"ofANewerVersion"_s});
        QCOMPARE(hand.last().language, u"xx"_s);
    }

    void whatIsDisplayedWishesNothing()
    {
        Hand hand;
        hand.dialog.display(with([](Settings &s) {
            s.isPrivate = true;
            s.refreshPolicy = RefreshPolicy::Never;
            s.iconStyle = IconStyle::Dark;
            s.silenced = {u"limitReached"_s};
            s.codexHomes = {u"/srv/a"_s};
            s.thresholds = {50};
        }));
        QSignalSpy login(&hand.dialog, &SettingsDialog::startAtLoginWished);
        hand.dialog.displayStartAtLogin(true, {});
        QCOMPARE(hand.wished.size(), 0);
        QCOMPARE(login.size(), 0);
        QVERIFY(hand.button(u"Leave it to Codex"_s)->isChecked());
        QVERIFY(!hand.field<QLineEdit>(u"When this many percent are used:"_s)->isEnabled());
        hand.button(u"Start at login"_s)->click();
        QCOMPARE(login.size(), 1);
        QCOMPARE(login.first().first().toBool(), false);
    }

    void startAtLoginIsShownOnceItIsKnown()
    {
        Hand hand;
        QVERIFY(!hand.button(u"Start at login"_s)->isVisible());
        hand.dialog.displayStartAtLogin(false, u"The program is gone."_s);
        QVERIFY(hand.button(u"Start at login"_s)->isVisible());
        QCOMPARE(hand.button(u"Start at login"_s)->toolTip(), u"The program is gone."_s);
    }

    void saysWhatCouldNotBeKept()
    {
        Hand hand;
        const auto isSaid = [&] {
            for (const QLabel *label : hand.dialog.findChildren<QLabel *>()) {
                if (label->text() == "It cannot be written."_L1)
                    return label->isVisible();
            }
            return false;
        };
        hand.dialog.displayFailure(u"It cannot be written."_s);
        QVERIFY(isSaid());
        hand.dialog.displayFailure({});
        QVERIFY(!isSaid());
    }

    void everythingIsReachedByTheKeyboard()
    {
        Hand hand(with([](Settings &s) { s.codexHomes = {u"/srv/a"_s}; }));
        hand.dialog.displayStartAtLogin(true, {});
        hand.dialog.findChild<QListWidget *>()->setCurrentRow(0);
        hand.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&hand.dialog));
        QSet<QWidget *> wanted;
        for (QWidget *widget : hand.dialog.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QLineEdit *>(widget) || qobject_cast<QListWidget *>(widget);
            // Of a group of radio buttons Tab reaches the chosen one; the arrows move on.
            const auto *radio = qobject_cast<QRadioButton *>(widget);
            if (isControl && widget->isVisible() && (!radio || radio->isChecked()))
                wanted.insert(widget);
        }
        QVERIFY(wanted.size() > 15);
        const qsizetype steps = 2 * wanted.size();
        for (qsizetype i = 0; i < steps; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &hand.dialog, Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            wanted.remove(now);
            const auto *scroll = hand.dialog.findChild<QScrollArea *>();
            if (now && scroll->widget()->isAncestorOf(now)) // and is in sight
                QVERIFY(!now->visibleRegion().isEmpty());
        }
        QStringList missed;
        for (const QWidget *widget : wanted)
            missed.append(QString::fromLatin1(widget->metaObject()->className()));
        QCOMPARE(missed, QStringList());
    }

    void eachMnemonicStandsForOne()
    {
        const Hand hand;
        QStringList texts;
        for (const QAbstractButton *button : hand.dialog.findChildren<QAbstractButton *>())
            texts.append(button->text());
        for (const QLabel *label : hand.dialog.findChildren<QLabel *>()) {
            if (label->buddy())
                texts.append(label->text());
        }
        QHash<QChar, QString> keys;
        for (const QString &text : texts) {
            const qsizetype at = text.indexOf(u'&');
            if (at < 0)
                continue;
            const QChar key = text.at(at + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(text + u" and "_s + keys.value(key)));
            keys.insert(key, text);
        }
        QVERIFY(keys.size() > 15);
    }

    void fitsASmallScreenWithLargeLetters()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        {
            const Hand hand;
            QVERIFY(hand.dialog.height() <= hand.dialog.screen()->availableSize().height());
            const auto *scroll = hand.dialog.findChild<QScrollArea *>();
            QVERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width()); // nothing is cut
        }
        QApplication::setFont(before);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
