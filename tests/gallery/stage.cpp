// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/stage.h"

#include "text/errortext.h"
#include "text/language.h"
#include "tray/window/accountlist.h"
#include "tray/window/settingsdialog.h"
#include "tray/window/signindialog.h"
#include "tray/window/switchdialog.h"

#include <QFontDatabase>
#include <QIcon>
#include <QPalette>

#include <ctime>

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

const QString family = u"DejaVu Sans"_s;
constexpr int points = 10;

QPalette paletteOf(Theme theme)
{
    const bool isDark = theme == Theme::Dark;
    const auto pick = [isDark](QRgb light, QRgb dark) { return QColor(isDark ? dark : light); };
    const QColor text = pick(0x1f1f1f, 0xf0f0f0);
    const QColor faint = pick(0x8a8a8a, 0x8f8f8f);
    QPalette palette(text, pick(0xf0f0f0, 0x353535), pick(0xffffff, 0x4f4f4f), pick(0xa0a0a0, 0x1e1e1e),
                     pick(0xc8c8c8, 0x2a2a2a), text, pick(0xffffff, 0xffffff), pick(0xffffff, 0x232323),
                     pick(0xf4f4f4, 0x2b2b2b));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::AlternateBase, pick(0xf7f7f7, 0x2b2b2b));
    palette.setColor(QPalette::ToolTipBase, pick(0xffffdc, 0x45432f));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Link, pick(0x1d5fa5, 0x7ab4ee));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QtMessageHandler otherHandler = nullptr;

void tellAllElse(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        otherHandler(type, context, message);
}

} // namespace

void hushPlatform()
{
    otherHandler = qInstallMessageHandler(tellAllElse);
}

std::unique_ptr<QApplication> newStage(int &argc, char **argv, int scale)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("FONTCONFIG_FILE", CHATELAINE_GALLERY_FONTS);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    qputenv("HOME", "/home/person"); // folders below it are written with "~"
    qputenv("TZ", "UTC");
    ::tzset();
    for (const char *name : {"LANGUAGE", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_FONT_DPI",
                             "XDG_CURRENT_DESKTOP", "QT_SCREEN_SCALE_FACTORS"})
        qunsetenv(name);

    QApplication::setStyle(u"fusion"_s);
    auto application = std::make_unique<QApplication>(argc, argv);
    installLanguage(*application);
    QIcon::setThemeSearchPaths({});
    QIcon::setFallbackSearchPaths({});
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setFont(QFont(family, points));
    useTheme(Theme::Light);
    return application;
}

bool hasStageFont()
{
    return QFontDatabase::families().contains(family);
}

void useTheme(Theme theme)
{
    QApplication::setPalette(paletteOf(theme));
}

void settle()
{
    // Text that wraps asks its layout again once it knows its width.
    for (int i = 0; i < 3; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

std::unique_ptr<Window> windowOf(const GalleryState &state)
{
    auto window = std::make_unique<Window>();
    window->display(state.view, galleryNow());
    if (state.chosen >= 0)
        window->findChild<AccountList *>()->setCurrentRow(state.chosen);
    window->show();
    settle();
    return window;
}

std::unique_ptr<QDialog> dialogOf(const GalleryState &state)
{
    std::unique_ptr<QDialog> dialog;
    if (state.question) {
        dialog = std::make_unique<SwitchDialog>(*state.question);
        dialog->show();
    } else if (state.settings) {
        auto settings = std::make_unique<SettingsDialog>();
        settings->display(*state.settings);
        settings->displayStartAtLogin(false, {});
        settings->displayFailure(state.settingsFailure ? errorText(*state.settingsFailure) : QString());
        settings->show();
        dialog = std::move(settings);
    } else if (state.view.signIn) {
        auto signIn = std::make_unique<SignInDialog>();
        signIn->display(state.view);
        dialog = std::move(signIn);
    }
    settle();
    return dialog;
}

std::unique_ptr<TrayMenu> menuOf(const GalleryState &state)
{
    auto menu = std::make_unique<TrayMenu>();
    menu->display(rowsOf(state.view, galleryNow()), otherHomesOf(state.view, galleryNow()));
    return menu;
}

} // namespace chatelaine::testing
