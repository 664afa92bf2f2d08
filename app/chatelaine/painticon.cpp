// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

// Paints an SVG as a square of pixels, for systems whose programs have such icons: painticon SVG SIZE FILE.
// The format is what the file's name says.

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int size = arguments.value(2).toInt();
    QSvgRenderer mark(arguments.value(1));
    if (arguments.size() != 4 || size <= 0 || !mark.isValid()) {
        std::fputs("usage: painticon SVG SIZE FILE\n", stderr);
        return 2;
    }

    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    mark.render(&painter);
    painter.end();
    return image.save(arguments.at(3)) ? 0 : 1;
}
