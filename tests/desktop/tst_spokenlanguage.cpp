// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/worker.h"
#include "demo/demobrowser.h"
#include "demo/demoperson.h"
#include "gallery/described.h"
#include "gallery/pseudolanguage.h"
#include "gallery/stage.h"
#include "gallery/untranslated.h"
#include "setup/setup.h"
#include "text/language.h"
#include "tray/application.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

//! The one of its kind that is to be seen; null: none is.
template <typename Kind>
Kind *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<Kind *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

//! Whether a button says \a text; it is pressed if it does.
bool press(QWidget *window, const QString &text)
{
    const QList<QPushButton *> buttons = window ? window->findChildren<QPushButton *>() : QList<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text && button->isVisible()) {
            button->click();
            return true;
        }
    }
    return false;
}

//! The boxes that offer it are three: this one knows languages.
QComboBox *languageBox()
{
    const auto *settings = shown<SettingsDialog>();
    const QList<QComboBox *> boxes = settings ? settings->findChildren<QComboBox *>() : QList<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->findData(u"de"_s) >= 0)
            return box;
    }
    return nullptr;
}

void choose(const QString &language)
{
    QComboBox *box = languageBox();
    box->setFocus();
    box->setCurrentIndex(box->findData(language));
    Q_EMIT box->activated(box->currentIndex()); // as by a person
}

} // namespace

//! The program is spoken to while it runs.
class TestSpokenLanguage final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    //! The person at the browser.
    void open(const QUrl &address)
    {
        const QString person = demoPeople().constFirst().id;
        runOn(m_pool, [address, person] {
            NetworkHttp http;
            return DemoBrowser(http).signIn(address, person).has_value();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        hushPlatform();
        QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"http"_s); }
    void init()
    {
        installLanguage(*qApp);
        m_setup = std::move(*Setup::forDemo());
        m_application = std::make_unique<Application>(*m_setup);
        QTRY_VERIFY_WITH_TIMEOUT(shown<Window>(), patience);
    }
    void cleanup()
    {
        m_application.reset();
        m_pool.waitForDone();
        m_setup.reset();
    }

    void isAnotherAtOnce()
    {
        QVERIFY(press(shown<Window>(), u"Settings…"_s));
        QTRY_VERIFY(languageBox());
        QCOMPARE(shown<SettingsDialog>()->windowTitle(), u"Settings"_s);
        shown<Window>()->setGeometry(40, 50, 700, 500);
        const QRect place = shown<Window>()->geometry();

        choose(u"de"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown<SettingsDialog>() ? shown<SettingsDialog>()->windowTitle() : QString(),
                                  u"Einstellungen"_s, patience);
        QCOMPARE(languageBox()->currentData(), u"de"_s);
        QCOMPARE(shown<SettingsDialog>()->focusWidget(), languageBox()); // the keyboard is where it was
        QCOMPARE(shown<Window>()->geometry(), place);
        QVERIFY(press(shown<Window>(), u"Einstellungen\u00a0…"_s));
        QCOMPARE(QLocale().language(), QLocale::German);
        const QString folder = m_setup->managerOptions().surroundings.dataFolder;
        QCOMPARE(Settings::load(folder).value_or(Settings()).language, u"de"_s);

        choose(QString()); // the system's
        QTRY_COMPARE_WITH_TIMEOUT(shown<SettingsDialog>() ? shown<SettingsDialog>()->windowTitle() : QString(),
                                  u"Settings"_s, patience);
        QCOMPARE(QLocale().language(), QLocale::C);
    }

    void whatIsClosedStaysClosed()
    {
        QVERIFY(press(shown<Window>(), u"Settings…"_s));
        QTRY_VERIFY(languageBox());
        shown<Window>()->hide();
        choose(u"fr"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown<SettingsDialog>() ? shown<SettingsDialog>()->windowTitle() : QString(),
                                  u"Paramètres"_s, patience);
        QVERIFY(!shown<Window>());
        choose(QString());
        QTRY_COMPARE_WITH_TIMEOUT(shown<SettingsDialog>() ? shown<SettingsDialog>()->windowTitle() : QString(),
                                  u"Settings"_s, patience);
    }

    void nothingIsLeftInQuestionsAboutAnAccount()
    {
        bool isPressed = false;
        QTRY_VERIFY_WITH_TIMEOUT((isPressed = isPressed || press(shown<Window>(), u"Sign in…"_s)), patience);
        const DemoPerson person = demoPeople().constFirst();
        QAction *rename = nullptr;
        const auto action = [&](const QString &text) -> QAction * {
            for (QAction *each : shown<Window>()->findChildren<QAction *>()) {
                if (each->text() == text && each->isVisible())
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT((rename = action(u"Rename…"_s)), patience);
        QAction *here = action(u"Remove from this computer…"_s);
        QAction *everywhere = action(u"Sign out everywhere…"_s);
        QVERIFY(here && everywhere);

        PseudoLanguage language(PseudoLanguage::Script::RightToLeft);
        QCoreApplication::installTranslator(&language);
        const auto look = [&](QAction *question, auto *(*box)()) {
            question->trigger();
            QVERIFY(box());
            QStringList wrong;
            for (const QString &text : textsIn(*box()))
                wrong += untranslatedIn(QString(text).remove(u"<qt>"_s).remove(u"</qt>"_s),
                                        {person.email, u"Business Plus Acme"_s});
            box()->close();
            QCOMPARE(wrong, QStringList());
        };
        look(rename, &shown<QInputDialog>);
        look(here, &shown<QMessageBox>);
        look(everywhere, &shown<QMessageBox>);
        QCoreApplication::removeTranslator(&language);
    }

private:
    QThreadPool m_pool;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<Application> m_application;
};

int main(int argc, char **argv)
{
    const std::unique_ptr<QApplication> stage = newStage(argc, argv);
    TestSpokenLanguage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_spokenlanguage.moc"
