// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/clipping.h"
#include "gallery/pseudolanguage.h"
#include "gallery/stage.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <functional>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

const QDir failures(QStringLiteral(CHATELAINE_DIFFERENCES));

//! Of the languages that the font of the test has letters for.
constexpr QLocale::Language written[]{QLocale::German, QLocale::French, QLocale::Spanish};

enum class Size { Default, Minimum, LargeText };

//! The smallest screen that is common, without a panel and a title bar.
constexpr QSize smallScreen(1366, 768 - 32 - 40);

//! A translation of the program's own; null if it has none.
std::unique_ptr<QTranslator> translationTo(QLocale::Language language)
{
    auto translator = std::make_unique<QTranslator>();
    const bool isThere = translator->load(QLocale(language), u"chatelaine"_s, u"_"_s, u":/chatelaine/translations"_s);
    return isThere ? std::move(translator) : nullptr;
}

std::unique_ptr<QTranslator> languageNamed(const QString &name)
{
    for (const QLocale::Language language : written) {
        if (name == QLocale::languageToString(language))
            return translationTo(language);
    }
    if (name == "long"_L1)
        return std::make_unique<PseudoLanguage>(PseudoLanguage::Script::Accented);
    if (name == "right to left"_L1)
        return std::make_unique<PseudoLanguage>(PseudoLanguage::Script::RightToLeft);
    return nullptr;
}

} // namespace

//! Nobody misses a word, whatever the language and the size of letters.
class TestClipping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        hushPlatform();
        QVERIFY2(hasStageFont(), "DejaVu Sans is missing: package fonts-dejavu-core");
    }

    void noTextIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Size>("size");
        QStringList languages{u"English"_s, u"long"_s, u"right to left"_s};
        for (const QLocale::Language language : written) {
            QVERIFY(translationTo(language));
            languages << QLocale::languageToString(language);
        }
        for (const QString &language : std::as_const(languages)) {
            for (const auto &[size, name] :
                 {std::pair(Size::Default, "default size"), std::pair(Size::Minimum, "minimum"),
                  std::pair(Size::LargeText, "letters of twice the size")})
                QTest::addRow("%s, %s", qUtf8Printable(language), name) << language << size;
        }
    }
    void noTextIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(Size, size);
        const QFont before = QApplication::font();
        if (size == Size::LargeText) {
            QFont large = before;
            large.setPointSizeF(2 * before.pointSizeF());
            QApplication::setFont(large);
        }
        const std::unique_ptr<QTranslator> translator = languageNamed(language);
        if (translator)
            QApplication::installTranslator(translator.get());
        int clipped = 0;
        const auto look = [&](QWidget &shown, const QString &name) {
            if (size == Size::Minimum) {
                shown.resize(1, 1); // it becomes no smaller than it may
                settle();
            }
            QStringList texts = clippedIn(shown);
            if (!QRect({}, smallScreen).contains(QRect({}, shown.size())))
                texts << u"is too large: %1×%2"_s.arg(shown.width()).arg(shown.height());
            if (texts.isEmpty())
                return;
            clipped += static_cast<int>(texts.size());
            failures.mkpath(u"."_s);
            const QString tag = QString::fromUtf8(QTest::currentDataTag()).remove(u',').replace(u' ', u'-');
            const QString file = failures.filePath(u"clipped-%1-%2.png"_s.arg(tag, name));
            shown.grab().save(file);
            for (const QString &text : texts)
                qWarning().noquote() << name + u": "_s + text;
            qWarning().noquote() << file;
        };
        for (const GalleryState &state : galleryStates()) {
            look(*windowOf(state), state.name);
            if (const std::unique_ptr<QDialog> dialog = dialogOf(state))
                look(*dialog, state.name + u"-dialog"_s);
        }
        if (translator)
            QApplication::removeTranslator(translator.get());
        QApplication::setFont(before);
        QCOMPARE(clipped, 0);
    }

    void theRightToLeftOneIsMirrored()
    {
        PseudoLanguage language(PseudoLanguage::Script::RightToLeft);
        QApplication::installTranslator(&language);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QApplication::removeTranslator(&language);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theLongOneIsLonger()
    {
        const PseudoLanguage language(PseudoLanguage::Script::Accented);
        QCOMPARE(language.translate("", "&Cancel %1, %n", nullptr, -1), u"&Çäññçéél %1, %n"_s);
    }

    void whatIsClippedIsFound()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *label = new QLabel(u"a sentence that is long enough to be two lines of text"_s);
        label->setWordWrap(true);
        auto *button = new QPushButton(u"a button"_s);
        auto *area = new QScrollArea;
        area->setWidget(new QLabel(u"it\nis\ntoo\nhigh\nand\ncan\nbe\nscrolled"_s));
        for (QWidget *widget :
             {static_cast<QWidget *>(label), static_cast<QWidget *>(button), static_cast<QWidget *>(area)})
            layout->addWidget(widget);
        window.resize(240, 240);
        window.show();
        settle();
        const auto names = [&] { return clippedIn(window).join(u'\n'); };
        QCOMPARE(names(), QString());

        layout->setEnabled(false);
        label->resize(label->width(), 10);
        QVERIFY(names().startsWith(u"QLabel “a sentence"_s));
        label->setText(u"short"_s);
        label->setGeometry(9, 9, 200, 20);
        button->setGeometry(230, 100, 100, 40);
        QCOMPARE(names(), u"QPushButton “a button” cannot be seen"_s);
        button->resize(20, 40);
        QVERIFY(names().startsWith(u"QPushButton “a button” has 20×40, needs"_s));
        button->hide();
        area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QCOMPARE(names(), QString());
    }
};

int main(int argc, char **argv)
{
    const std::unique_ptr<QApplication> stage = newStage(argc, argv);
    TestClipping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipping.moc"
