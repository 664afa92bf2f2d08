// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace chatelaine {

//! \brief Plain text that wraps, and that a screen reader says when it appears or changes, wherever the keyboard is.
class Announcement final : public QLabel
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *parent = nullptr);

    //! \brief Instead of setText().
    void display(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace chatelaine
