// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/details.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace chatelaine {

//! \brief The limits of an account below each other: name, bar, how much is left, when it resets. The bar is as long as
//! what is left. Rows are made when they are needed first, and then only change.
class LimitBars final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitBars(QWidget *parent = nullptr);

    void display(const QList<Details::Limit> &limits);

private:
    struct Bar
    {
        QLabel *name;
        QProgressBar *level;
        QLabel *left;
        QLabel *resets;
    };

    void addBar();
    QPalette colorsOf(const Details::Limit &limit) const;

    QGridLayout *m_grid;
    QList<Bar> m_bars;
};

} // namespace chatelaine
