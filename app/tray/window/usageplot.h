// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/details.h"

#include <QWidget>

#include <optional>

namespace chatelaine {

//! \brief How much of one limit was used, over time: a line that steps up as it is used and falls when it resets.
class UsagePlot final : public QWidget
{
    Q_OBJECT

public:
    explicit UsagePlot(QWidget *parent = nullptr);

    void display(const std::optional<Details::Plot> &plot);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Details::Plot> m_plot;
};

} // namespace chatelaine
