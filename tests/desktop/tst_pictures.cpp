// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/pictures.h"

#include <QDir>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::testing;
using namespace Qt::StringLiterals;

namespace {

// What may differ between two machines with the same font: the edges of letters, a little.
constexpr int tolerance = 32; // of 255, of a pixel
// Of all pixels: less than the smallest button. The pictures are those of Debian 12; other versions of Qt and FreeType
// place some letters otherwise.
constexpr double share = QT_VERSION < QT_VERSION_CHECK(6, 5, 0) ? 0.0005 : 0.003;

const QDir references(QStringLiteral(CHATELAINE_REFERENCES));
const QDir failures(QStringLiteral(CHATELAINE_DIFFERENCES));

enum class What { Window, Dialog, Menu };

GalleryState stateNamed(const QString &name)
{
    const QList<GalleryState> states = galleryStates();
    const auto found =
        std::find_if(states.begin(), states.end(), [&](const GalleryState &state) { return state.name == name; });
    return found == states.end() ? GalleryState() : *found;
}

} // namespace

//! How the program looks, beside how it looked.
class TestPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        hushPlatform();
        QVERIFY2(hasStageFont(), "DejaVu Sans is missing: package fonts-dejavu-core");
    }

    void looksAsItDid_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<What>("what");
        QTest::addColumn<Theme>("theme");
        const auto add = [](const QString &state, What what, Theme theme) {
            const char *name = what == What::Window ? "window" : what == What::Dialog ? "dialog" : "menu";
            QTest::addRow("%s-%s-%s", qUtf8Printable(state), name, theme == Theme::Light ? "light" : "dark")
                << state << what << theme;
        };
        add(u"nobody"_s, What::Window, Theme::Light);
        add(u"personal"_s, What::Window, Theme::Light);
        add(u"personal"_s, What::Menu, Theme::Light);
        add(u"personal"_s, What::Window, Theme::Dark);
        add(u"limit-reached"_s, What::Window, Theme::Light);
        add(u"sign-in-needed"_s, What::Window, Theme::Dark);
        add(u"keyring-locked"_s, What::Window, Theme::Dark);
        add(u"mixed"_s, What::Window, Theme::Light);
        add(u"eight-accounts"_s, What::Menu, Theme::Dark);
        // README shows these.
        add(u"two-accounts"_s, What::Window, Theme::Light);
        add(u"two-accounts"_s, What::Window, Theme::Dark);
        add(u"two-accounts"_s, What::Menu, Theme::Light);
        add(u"offer"_s, What::Window, Theme::Dark);
        add(u"sign-in-waiting"_s, What::Dialog, Theme::Light);
        add(u"names-long"_s, What::Window, Theme::Light);
    }
    void looksAsItDid()
    {
        QFETCH(QString, state);
        QFETCH(What, what);
        QFETCH(Theme, theme);
        const GalleryState shown = stateNamed(state);
        QCOMPARE(shown.name, state);
        useTheme(theme);
        const QImage picture = what == What::Window ? windowPicture(shown)
            : what == What::Dialog                  ? dialogPicture(shown)
                                                    : menuPicture(shown);
        useTheme(Theme::Light);
        const QString file = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        if (qEnvironmentVariableIsSet("CHATELAINE_UPDATE_GOLDENS")) {
            QVERIFY(references.mkpath(u"."_s) && picture.save(references.filePath(file)));
            return;
        }
        const PictureDifference difference = comparePictures(QImage(references.filePath(file)), picture, tolerance);
        if (difference.share <= share)
            return;
        failures.mkpath(u"."_s);
        const QString now = failures.filePath(file);
        const QString red = failures.filePath(u"difference-"_s + file);
        picture.save(now);
        difference.shown.save(red);
        QFAIL(qUtf8Printable(u"%1 % of the pixels differ. Now: %2, the difference: %3. If that is right: "
                             "CHATELAINE_UPDATE_GOLDENS=1 ctest -R tst_pictures"_s.arg(
                                 QString::number(100 * difference.share, 'f', 2), now, red)));
    }

    void aDifferenceIsMeasured()
    {
        QImage white(100, 10, QImage::Format_RGB32);
        white.fill(Qt::white);
        QImage other = white;
        QCOMPARE(comparePictures(white, other, tolerance).share, 0.);
        QPainter painter(&other);
        painter.fillRect(0, 0, 10, 10, QColor(255, 255, 255 - tolerance));
        painter.fillRect(10, 0, 5, 10, QColor(255, 255, 254 - tolerance));
        painter.end();
        const PictureDifference difference = comparePictures(white, other, tolerance);
        QCOMPARE(difference.share, 0.05);
        QCOMPARE(difference.shown.pixelColor(12, 5), QColor(Qt::red));
        QCOMPARE(comparePictures(white, QImage(100, 11, QImage::Format_RGB32), tolerance).share, 1.);
        QCOMPARE(comparePictures(QImage(), QImage(), tolerance).share, 1.);
    }
};

int main(int argc, char **argv)
{
    const std::unique_ptr<QApplication> stage = newStage(argc, argv);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pictures.moc"
