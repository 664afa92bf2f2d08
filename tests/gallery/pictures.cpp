// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/pictures.h"

#include "tray/markicon.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chatelaine::testing {

QImage windowPicture(const GalleryState &state)
{
    return windowOf(state)->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QImage dialogPicture(const GalleryState &state)
{
    const std::unique_ptr<QDialog> dialog = dialogOf(state);
    return dialog ? dialog->grab().toImage().convertToFormat(QImage::Format_RGB32) : QImage();
}

QImage menuPicture(const GalleryState &state)
{
    const std::unique_ptr<TrayMenu> menu = menuOf(state);
    menu->popup(QPoint(0, 0));
    settle();
    return menu->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QImage iconPicture(Mark mark)
{
    constexpr int sizes[]{16, 22, 32, 48};
    constexpr int gap = 8;
    constexpr int height = 48 + 2 * gap;
    int width = gap;
    for (const int size : sizes)
        width += size + gap;
    const qreal scale = qApp->devicePixelRatio();
    QImage image(QSize(width, 2 * height) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    int y = 0;
    for (const auto &[panel, ink] : {std::pair(QColor(0xf0, 0xf0, 0xf0), QColor(0x23, 0x23, 0x23)),
                                     std::pair(QColor(0x2b, 0x2b, 0x2b), QColor(0xf2, 0xf2, 0xf2))}) {
        painter.fillRect(0, y, width, height, panel);
        const QIcon icon = markIcon(mark, ink);
        int x = gap;
        for (const int size : sizes) {
            QPixmap pixmap = icon.pixmap(QSize(size, size), scale);
            pixmap.setDevicePixelRatio(scale);
            painter.drawPixmap(x, y + (height - size) / 2, pixmap);
            x += size + gap;
        }
        y += height;
    }
    return image;
}

PictureDifference comparePictures(const QImage &was, const QImage &is, int tolerance)
{
    if (was.size() != is.size() || is.isNull())
        return {1, is};
    QImage before = was.convertToFormat(QImage::Format_RGB32);
    QImage shown = is.convertToFormat(QImage::Format_RGB32);
    qint64 differing = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const QRgb a = before.pixel(x, y);
            const QRgb b = shown.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            if (most > tolerance) {
                ++differing;
                shown.setPixel(x, y, qRgb(255, 0, 0));
            }
        }
    }
    return {static_cast<double>(differing) / (static_cast<double>(shown.width()) * shown.height()), shown};
}

} // namespace chatelaine::testing
