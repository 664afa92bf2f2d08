// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/table.h"

#include "base/unseen.h"

#include <algorithm>
#include <iterator>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

//! Unicode's East Asian Width W and F, in blocks.
bool isWide(char32_t c)
{
    static constexpr std::pair<char32_t, char32_t> ranges[]{
        {0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},
        {0x4e00, 0x9fff},   {0xa000, 0xa4cf},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},   {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x2fffd}, {0x30000, 0x3fffd},
    };
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const auto &range) { return c >= range.first && c <= range.second; });
}

QString coloured(const QString &text, const Paint &paint)
{
    // Those that every terminal has, in the shades that its owner chose.
    const QString begin = paint.colour == Colour::Good ? u"\x1b[32m"_s
        : paint.colour == Colour::Warning              ? u"\x1b[33m"_s
        : paint.colour == Colour::Bad                  ? u"\x1b[31m"_s
                                                       : QString();
    if (begin.isEmpty())
        return text;
    const qsizetype end = paint.length < 0 ? text.size() : paint.length;
    return begin + text.left(end) + u"\x1b[0m"_s + text.mid(end);
}

} // namespace

QString forTerminal(const QString &text)
{
    return withoutUnseen(text);
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
            break;
        default:
            width += isWide(c) ? 2 : 1;
        }
    }
    return width;
}

void Table::addRow(const QStringList &cells, const Paint &paint)
{
    Row row{.cells = {}, .paint = paint};
    for (const QString &cell : cells)
        row.cells << forTerminal(cell);
    m_rows.append(row);
}

QStringList Table::forPeople(bool hasColours) const
{
    QList<int> widths;
    for (const Row &row : m_rows) {
        widths.resize(std::max(widths.size(), row.cells.size()));
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.cells[i]));
    }
    QStringList lines;
    for (const Row &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString &cell = row.cells[i];
            line += hasColours && i == row.paint.column ? coloured(cell, row.paint) : cell;
            line += QString(widths[i] - displayWidth(cell) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

QStringList Table::forPrograms() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines << row.cells.join(u'\t');
    return lines;
}

} // namespace chatelaine
