// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/table.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace chatelaine {

//! \brief Whether a person sits at \a stream.
bool isTerminal(std::FILE *stream);

//! \brief Where a command says things: the answer on stdout, everything else on stderr. As JSON, stdout gets one
//! object and nothing else.
class Output final
{
public:
    explicit Output(bool isJson);

    bool isJson() const { return m_isJson; }

    //! \brief One line of the answer; nothing when the answer is JSON.
    void line(const QString &text) const;
    //! \brief Several lines as they are, such as a help text; whatever the answer is.
    void text(const QString &text) const;
    //! \brief For people on a terminal, for programs into a pipe; nothing when the answer is JSON.
    void table(const Table &table) const;
    //! \brief The answer as JSON; nothing otherwise.
    void json(const QByteArray &object) const;
    //! \brief One line beside the answer, on stderr.
    void note(const QString &text) const;
    //! \brief Rows beside the answer, on stderr; nothing when the answer is JSON.
    void noteTable(const Table &table) const;

    //! \brief False if anything said on stdout did not get there (a full disk, a closed pipe).
    static bool wasWritten();

    //! \brief Whether stdout is a terminal.
    bool isTerminal() const { return m_isTerminal; }
    //! \brief Whether it can show bars: a terminal that is not "dumb".
    bool hasBars() const { return m_hasBars; }
    //! \brief Whether stderr is a terminal.
    bool isNoteTerminal() const { return m_isNoteTerminal; }

private:
    bool m_isJson;
    bool m_isTerminal;
    bool m_isNoteTerminal;
    bool m_hasBars;
    bool m_hasColours; //!< it can show them, and nobody set NO_COLOR (https://no-color.org)
};

} // namespace chatelaine
