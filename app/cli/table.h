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

//! \brief Rows of columns, for people or for programs.
class Table final
{
public:
    void addRow(const QStringList &cells);

    //! \brief Columns lined up by display width, two spaces between them, none at the end of a line.
    QStringList forPeople() const;
    //! \brief Cells separated by tabs.
    QStringList forPrograms() const;

private:
    QList<QStringList> m_rows;
};

} // namespace chatelaine
