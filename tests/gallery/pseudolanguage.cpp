// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "gallery/pseudolanguage.h"

namespace chatelaine::testing {

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar c)
{
    static const QString plain = u"aceinosuyzACEINOSUYZ"_s;
    static const QString other = u"äçéïñöšüýžÄÇÉÏÑÖŠÜÝŽ"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : other.at(at);
}

QChar hebrew(QChar c)
{
    constexpr char16_t first = u'א';
    constexpr int letters = 22; // from Alef to Tav, of 27 with the final forms
    return QChar(static_cast<char16_t>(first + c.toLower().unicode() % letters));
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *disambiguation, int) const
{
    if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return m_script == Script::RightToLeft ? u"RTL"_s : u"LTR"_s;
    if (disambiguation && QByteArrayView(disambiguation).contains("toString"))
        return {}; // a pattern, no words
    const QString text = QString::fromUtf8(source);
    QString result;
    int owed = 0; // fifths of a letter
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'%' && i + 1 < text.size()) {
            result += c;
            result += text.at(++i);
            if (text.at(i) == u'L' && i + 1 < text.size())
                result += text.at(++i);
            continue;
        }
        if (!c.isLetter()) {
            result += c;
            continue;
        }
        const QChar letter = m_script == Script::RightToLeft ? hebrew(c) : accented(c);
        result += letter;
        for (owed += 2; owed >= 5; owed -= 5)
            result += letter;
    }
    return result;
}

} // namespace chatelaine::testing
