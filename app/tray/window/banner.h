// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QStyle>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace chatelaine {

class Announcement;

//! \brief A bar above what it is about: a symbol, a text that can be selected and is announced, and the buttons that
//! mend or answer it.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void setSymbol(QStyle::StandardPixmap symbol);
    //! \brief Plain text.
    void setText(const QString &text);
    //! \brief The banner becomes its parent.
    void addButton(QPushButton *button);

protected:
    bool event(QEvent *event) override;

private:
    void arrangeButtons();

    QLabel *m_symbol;
    Announcement *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace chatelaine
