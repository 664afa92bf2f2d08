// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/painted.h"
#include "gallery/pictures.h"
#include "gallery/stage.h"
#include "tray/contrast.h"
#include "tray/markicon.h"
#include "tray/tray/gauge.h"
#include "tray/window/accountlist.h"
#include "tray/window/usageplot.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Mark marks[]{Mark::Valid,  Mark::Expiring, Mark::SignInNeeded, Mark::Offline,
                       Mark::Locked, Mark::Working,  Mark::Nobody};

//! What WCAG calls large: 18 points, or 14 that are bold.
bool isLarge(const QFont &font)
{
    return font.pointSizeF() >= 18 || (font.bold() && font.pointSizeF() >= 14);
}

//! Whether what is at \a place cannot be used now: WCAG lets that be pale.
bool isInactive(const QWidget &window, const QPoint &place)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&window)) {
        const QAction *action = menu->actionAt(place);
        return action && !action->isEnabled();
    }
    const QWidget *widget = window.childAt(place);
    return widget && !widget->isEnabled();
}

//! The texts of \a window that are not read easily, each with its contrast.
QStringList paleIn(QWidget &window)
{
    QStringList pale;
    const QImage picture = window.grab().toImage();
    for (const PaintedText &painted : textsPaintedBy(window)) {
        const QRect place = painted.place.toRect();
        if (!picture.rect().contains(place.center()) || isInactive(window, place.center()))
            continue;
        const QColor background = mostOf(picture, place, painted.color);
        const double found = contrast(mixed(background, painted.color, painted.color.alphaF()), background);
        if (found < (isLarge(painted.font) ? shapeContrast : textContrast))
            pale << u"“%1” has %2: %3 on %4"_s.arg(painted.text.left(50), QString::number(found, 'f', 2),
                                                   painted.color.name(QColor::HexArgb), background.name());
    }
    return pale;
}

//! The labels of \a window of which paleIn() sees nothing.
QStringList unseenIn(QWidget &window)
{
    const QList<PaintedText> texts = textsPaintedBy(window);
    QStringList unseen;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const QRectF place(label->mapTo(&window, QPoint()), label->size());
        const bool isSeen = std::any_of(texts.begin(), texts.end(),
                                        [&](const PaintedText &text) { return place.contains(text.place.center()); });
        if (label->isVisibleTo(&window) && label->window() == &window && !label->text().isEmpty() && !isSeen)
            unseen << label->text();
    }
    return unseen;
}

//! Nothing of it has to be scrolled to.
void makeRoom(QWidget &window)
{
    window.resize(1000, 1800);
    settle();
}

//! The greatest contrast between two pixels of \a place: what is drawn there is as clear as that.
double clearest(const QImage &picture, const QRect &place)
{
    const QColor background = mostOf(picture, place);
    double most = 1;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            most = std::max(most, contrast(picture.pixelColor(x, y), background));
    }
    return most;
}

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

//! The columns of \a place, of 1, in which something is clear.
double clearShare(const QImage &picture, const QRect &place)
{
    int clear = 0;
    for (int x = place.left(); x <= place.right(); ++x)
        clear += clearest(picture, QRect(x, place.top(), 1, place.height())) >= shapeContrast ? 1 : 0;
    return static_cast<double>(clear) / place.width();
}

//! The least contrast of what \a icon is drawn in, edges aside, with \a background.
double leastOf(const QIcon &icon, int size, const QColor &background)
{
    const QImage image = icon.pixmap(size).toImage();
    double least = 21;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() == 255)
                least = std::min(least, contrast(color, background));
        }
    }
    return least;
}

} // namespace

//! Whatever it shows can be seen by people who see less: the contrasts of WCAG 2, level AA.
class TestContrast final : public QObject
{
    Q_OBJECT

private:
    static void addThemes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

private Q_SLOTS:
    void initTestCase()
    {
        hushPlatform();
        QVERIFY2(hasStageFont(), "DejaVu Sans is missing: package fonts-dejavu-core");
    }
    void cleanup() { useTheme(Theme::Light); }

    void everyTextCanBeRead_data() { addThemes(); }
    void everyTextCanBeRead()
    {
        QFETCH(Theme, theme);
        useTheme(theme);
        QStringList pale;
        const auto look = [&](QWidget &shown, const QString &name) {
            QVERIFY2(unseenIn(shown).isEmpty(), qPrintable(name + unseenIn(shown).join(u'\n')));
            for (const QString &text : paleIn(shown))
                pale << name + u": "_s + text;
        };
        for (const GalleryState &state : galleryStates()) {
            const std::unique_ptr<Window> window = windowOf(state);
            makeRoom(*window);
            look(*window, state.name);
            if (const std::unique_ptr<QDialog> dialog = dialogOf(state)) {
                makeRoom(*dialog);
                look(*dialog, state.name + u" (dialog)"_s);
            }
            const std::unique_ptr<TrayMenu> menu = menuOf(state);
            menu->popup(QPoint(0, 0));
            settle();
            look(*menu, state.name + u" (menu)"_s);
        }
        QCOMPARE(pale.join(u'\n'), QString());
    }

    void whatIsReadInTheMenuIsNeverPale()
    {
        for (const GalleryState &state : galleryStates()) {
            for (const Row &row : rowsOf(state.view, galleryNow()))
                QVERIFY2(isAction(row.id) || row.isEnabled, qPrintable(state.name + u": "_s + row.text));
            const std::unique_ptr<TrayMenu> menu = menuOf(state);
            for (const QAction *action : menu->actions())
                QVERIFY2(!action->isVisible() || action->isSeparator() || action->isEnabled(),
                         qPrintable(state.name + u": "_s + action->text()));
        }
    }

    void everyShapeCanBeSeen_data() { addThemes(); }
    void everyShapeCanBeSeen()
    {
        QFETCH(Theme, theme);
        useTheme(theme);
        int bars = 0;
        int plots = 0;
        for (const GalleryState &state : galleryStates()) {
            const std::unique_ptr<Window> window = windowOf(state);
            makeRoom(*window);
            const QImage picture = window->grab().toImage();
            for (const QProgressBar *bar : window->findChildren<QProgressBar *>()) {
                if (!bar->isVisible() || !bar->isEnabled() || bar->value() == 0 || bar->value() == 100)
                    continue;
                const QRect place = placeOf(*bar, *window);
                const auto colorAt = [&](double percent) {
                    return picture.pixelColor(place.left() + qRound(place.width() * percent / 100), place.center().y());
                };
                const double found = contrast(colorAt(bar->value() / 2.), colorAt((bar->value() + 100) / 2.));
                QVERIFY2(found >= shapeContrast,
                         qPrintable(u"%1, bar of %2: %3"_s.arg(state.name).arg(bar->value()).arg(found)));
                ++bars;
            }
            const auto *plot = window->findChild<UsagePlot *>();
            if (plot->isVisible()) {
                const double share = clearShare(picture, placeOf(*plot, *window).adjusted(3, 0, -3, 0));
                QVERIFY2(share > 0.9, qPrintable(u"%1, plot: %2"_s.arg(state.name).arg(share)));
                ++plots;
            }
            auto *list = window->findChild<AccountList *>();
            for (int i = 0; i < list->count() && list->isVisible(); ++i) {
                QRect mark =
                    list->visualItemRect(list->item(i)).translated(list->viewport()->mapTo(window.get(), QPoint()));
                mark.setWidth(list->fontMetrics().lineSpacing());
                const double found = clearest(picture, mark);
                QVERIFY2(found >= shapeContrast, qPrintable(u"%1, mark %2: %3"_s.arg(state.name).arg(i).arg(found)));
            }
        }
        QVERIFY(bars > 20 && plots > 20);
    }

    void theIconStandsOutFromEveryPanel_data()
    {
        QTest::addColumn<QColor>("panel");
        QTest::addColumn<QColor>("ink");
        const QColor dark = panelColor(IconStyle::Dark);
        const QColor light = panelColor(IconStyle::Light);
        QTest::newRow("white") << QColor(Qt::white) << dark;
        QTest::newRow("light") << QColor(0xe6, 0xe6, 0xe6) << dark;
        QTest::newRow("dark") << QColor(0x35, 0x35, 0x35) << light;
        QTest::newRow("black") << QColor(Qt::black) << light;
    }
    void theIconStandsOutFromEveryPanel()
    {
        QFETCH(QColor, panel);
        QFETCH(QColor, ink);
        for (const Mark mark : marks) {
            for (const int size : {16, 22, 48}) {
                const double found = leastOf(markIcon(mark, ink), size, panel);
                QVERIFY2(found >= shapeContrast, qPrintable(u"%1: %2"_s.arg(static_cast<int>(mark)).arg(found)));
            }
        }
    }

    void theDiscStandsOutFromEveryMenu_data()
    {
        QTest::addColumn<QColor>("menu");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("light") << QColor(0xf0, 0xf0, 0xf0);
        QTest::newRow("dark") << QColor(0x35, 0x35, 0x35);
        QTest::newRow("black") << QColor(Qt::black);
    }
    void theDiscStandsOutFromEveryMenu()
    {
        QFETCH(QColor, menu);
        for (const int percent : {100, 62, 20, 5, 0}) {
            const double found = leastOf(gaugeIcon(percent), 48, menu);
            QVERIFY2(found >= shapeContrast, qPrintable(u"%1 %: %2"_s.arg(percent).arg(found)));
        }
    }

    //! Who sees no colours, or has them turned off, tells the states by their shape.
    void iconsDifferWithoutColour()
    {
        const auto shape = [](Mark mark, int size) {
            return markIcon(mark, Qt::black, false).pixmap(size).toImage().convertToFormat(QImage::Format_ARGB32);
        };
        for (const int size : {16, 22}) {
            for (const Mark one : marks) {
                for (const Mark other : marks) {
                    if (one >= other)
                        continue;
                    const QImage a = shape(one, size);
                    const QImage b = shape(other, size);
                    int differing = 0;
                    for (int y = 0; y < size; ++y) {
                        for (int x = 0; x < size; ++x)
                            differing += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 127 ? 1 : 0;
                    }
                    QVERIFY2(differing >= 4,
                             qPrintable(u"%1 and %2 at %3: %4 pixels"_s.arg(static_cast<int>(one))
                                            .arg(static_cast<int>(other))
                                            .arg(size)
                                            .arg(differing)));
                }
            }
        }
    }

    void paleTextIsFound()
    {
        QWidget window;
        QLabel label(u"Can it be read?"_s, &window);
        QPalette colors = QApplication::palette();
        const QColor background = colors.color(QPalette::Window);
        const auto found = [&](const QColor &color) {
            colors.setColor(QPalette::WindowText, color);
            label.setPalette(colors);
            settle();
            return paleIn(window);
        };
        window.show();
        QCOMPARE(found(Qt::black), QStringList());
        QCOMPARE(found(QColor(0x90, 0x90, 0x90)).size(), 1);
        QCOMPARE(found(QColor(0, 0, 0, 0x60)).size(), 1); // as pale as grey
        QVERIFY(found(background).first().contains("has 1.00"_L1));
        label.setEnabled(false);
        QCOMPARE(found(background), QStringList());
        QCOMPARE(unseenIn(window), QStringList());
        label.resize(0, 0);
        QCOMPARE(unseenIn(window), QStringList(label.text()));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.);
        // The grey that every table of them names as the palest to be read on white.
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= textContrast);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < textContrast);
    }

    void standingOutChangesNoMoreThanItMust()
    {
        const QColor clear(0x20, 0x40, 0x60);
        QCOMPARE(standingOut(clear, Qt::white, Qt::black, textContrast), clear);
        const QColor pale = standingOut(QColor(0xc0, 0xd0, 0xe0), Qt::white, Qt::black, shapeContrast);
        const double found = contrast(pale, Qt::white);
        QVERIFY2(found >= shapeContrast && found < shapeContrast + 1, qPrintable(QString::number(found)));
        QCOMPARE(standingOut(Qt::white, Qt::white, Qt::yellow, shapeContrast), QColor(Qt::yellow));
    }
};

int main(int argc, char **argv)
{
    const std::unique_ptr<QApplication> stage = newStage(argc, argv);
    TestContrast test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_contrast.moc"
