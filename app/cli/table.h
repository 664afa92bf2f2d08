// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace chatelaine {

//! \brief \a text as one line that a terminal may be given: control and format characters (an e-mail comes from
//! somebody else's server) become spaces.
QString forTerminal(const QString &text);

//! \brief How many columns \a text takes on a terminal: East Asian wide characters two, combining ones none.
int displayWidth(const QString &text);

//! \brief What a colour says, where there is one. It never says anything alone.
enum class Colour {
    None,
    Good, //!< green
    Warning, //!< yellow
    Bad, //!< red
};

//! \brief What has a colour in a row: of the cell in \c column the first \c length characters; -1: all of it.
struct Paint
{
    qsizetype column = 0;
    Colour colour = Colour::None;
    qsizetype length = -1;
};

//! \brief Rows of columns, for people or for programs.
class Table final
{
public:
    void addRow(const QStringList &cells, const Paint &paint = {});

    //! \brief Columns lined up by display width, two spaces between them, none at the end of a line.
    QStringList forPeople(bool hasColours = false) const;
    //! \brief Cells separated by tabs.
    QStringList forPrograms() const;

private:
    struct Row
    {
        QStringList cells;
        Paint paint;
    };

    QList<Row> m_rows;
};

} // namespace chatelaine
