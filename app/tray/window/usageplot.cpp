// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/window/usageplot.h"

#include "tray/contrast.h"
#include "tray/window/accessiblerole.h"

#include <QPainter>
#include <QPainterPath>

namespace chatelaine {

UsagePlot::UsagePlot(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole<UsagePlot, QAccessible::Chart>();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsagePlot::display(const std::optional<Details::Plot> &plot)
{
    m_plot = plot;
    setVisible(plot.has_value());
    if (!plot)
        return;
    setAccessibleName(plot->caption);
    setAccessibleDescription(plot->description);
    setToolTip(plot->description);
    update();
}

QSize UsagePlot::sizeHint() const
{
    return {200, fontMetrics().lineSpacing() * 2};
}

QSize UsagePlot::minimumSizeHint() const
{
    return {60, fontMetrics().lineSpacing() * 2};
}

void UsagePlot::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    if (!m_plot)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) { // time runs as one reads
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF area = QRectF(rect()).adjusted(1, 1.5, -1, -1.5);
    QColor frame = palette().color(QPalette::WindowText);
    frame.setAlphaF(0.25F);
    painter.setPen(QPen(frame, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    QPen all(frame, 1, Qt::DotLine);
    painter.setPen(all);
    painter.drawLine(area.topLeft(), area.topRight());

    QPolygonF line = lineOf(*m_plot);
    if (line.isEmpty())
        return;
    for (QPointF &point : line)
        point = {area.left() + point.x() * area.width(), area.bottom() - point.y() * area.height()};
    QPolygonF below = line;
    below.append({line.last().x(), area.bottom()});
    below.append({line.first().x(), area.bottom()});
    const QColor color = palette().color(QPalette::Highlight);
    const QColor pale = mixed(palette().color(QPalette::Window), color, 0.25);
    QPainterPath path;
    path.addPolygon(below);
    painter.fillPath(path, pale);
    // Two wide, so that one pixel at least is all of that colour.
    painter.setPen(QPen(standingOut(color, pale, palette().color(QPalette::WindowText), shapeContrast), 2));
    painter.drawPolyline(line);
}

} // namespace chatelaine
