// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace chatelaine::testing {

//! \brief A piece of text as it was painted.
struct PaintedText
{
    QString text{};
    QRectF place{}; //!< in the window, in pixels
    QFont font{};
    QColor color{}; //!< with its alpha
};

//! \brief Every text that \a window paints, whoever paints it, children too. Words may come in pieces.
QList<PaintedText> textsPaintedBy(QWidget &window);

//! \brief The colour that most of \a place in \a picture has, \a ink left out if there is much else: behind a text that
//! is what it stands on.
QColor mostOf(const QImage &picture, const QRect &place, const QColor &ink = {});

} // namespace chatelaine::testing
