// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/painted.h"

#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

#include <algorithm>

namespace chatelaine::testing {

namespace {

//! Paints nothing, and keeps what is written.
class Scribe final : public QPaintEngine
{
public:
    Scribe()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        QColor color = state->pen().color();
        color.setAlphaF(color.alphaF() * static_cast<float>(state->opacity()));
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        if (!item.text().trimmed().isEmpty())
            texts.append({item.text(), state->transform().mapRect(place), item.font(), color});
    }

    QList<PaintedText> texts;
};

//! Paper of the size and the density of a widget.
class Paper final : public QPaintDevice
{
public:
    explicit Paper(const QWidget &like)
        : m_like(like)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_scribe; }
    QList<PaintedText> texts() const { return m_scribe.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_like;
    mutable Scribe m_scribe;
};

} // namespace

QList<PaintedText> textsPaintedBy(QWidget &window)
{
    Paper paper(window);
    window.render(&paper);
    return paper.texts();
}

QColor mostOf(const QImage &picture, const QRect &place, const QColor &ink)
{
    QHash<QRgb, int> counts;
    const QRect inside = place & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const int inks = ink.isValid() ? counts.value(ink.rgb()) : 0;
    if (ink.isValid() && 4 * inks < 3 * inside.width() * inside.height())
        counts.remove(ink.rgb());
    // Of two that are as many always the same one.
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (most == counts.cend())
        return {};
    QRgb color = most.key();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() == most.value())
            color = std::min(color, it.key());
    }
    return QColor(color);
}

} // namespace chatelaine::testing
