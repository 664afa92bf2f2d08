// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/output.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace chatelaine {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(stream)) == 1;
#else
    return ::_isatty(::_fileno(stream)) != 0;
#endif
}

Output::Output(bool isJson)
    : m_isJson(isJson)
    , m_isTerminal(chatelaine::isTerminal(stdout))
    , m_isNoteTerminal(chatelaine::isTerminal(stderr))
    , m_hasBars(m_isTerminal && qgetenv("TERM") != "dumb")
    , m_hasColours(m_hasBars && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Output::line(const QString &text) const
{
    if (!m_isJson)
        write(stdout, forTerminal(text).toLocal8Bit() + '\n');
}

void Output::text(const QString &text) const
{
    write(stdout, text.toLocal8Bit());
}

void Output::table(const Table &table) const
{
    for (const QString &row : m_isTerminal ? table.forPeople(m_hasColours) : table.forPrograms()) {
        if (!m_isJson)
            write(stdout, row.toLocal8Bit() + '\n');
    }
}

void Output::json(const QByteArray &object) const
{
    if (m_isJson)
        write(stdout, object + '\n');
}

void Output::note(const QString &text) const
{
    write(stderr, forTerminal(text).toLocal8Bit() + '\n');
}

void Output::noteTable(const Table &table) const
{
    for (const QString &row : m_isNoteTerminal ? table.forPeople() : table.forPrograms()) {
        if (!m_isJson)
            write(stderr, row.toLocal8Bit() + '\n');
    }
}

bool Output::wasWritten()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace chatelaine
