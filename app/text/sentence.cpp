// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/sentence.h"

#include <QCoreApplication>

namespace chatelaine {

namespace {

class Sentence final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Sentence)
};

constexpr QChar ideographicFullStop(u'。');

} // namespace

qsizetype endOfSentence(const QString &text)
{
    // A point may stand in an address or a version; behind that of a sentence the next one begins.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == ideographicFullStop)
            return i + 1;
        const bool isEnd =
            text.at(i) == u'.' && i + 2 < text.size() && text.at(i + 1) == u' ' && text.at(i + 2).isUpper();
        if (isEnd)
            return i + 1;
    }
    return text.size();
}

QString firstSentence(const QString &text)
{
    return text.left(endOfSentence(text));
}

QString asSentence(const QString &statement)
{
    const bool isSentence = statement.endsWith(u'.') || statement.endsWith(ideographicFullStop);
    return isSentence ? statement : Sentence::tr("%1.", "a statement becomes a sentence").arg(statement);
}

QString listText(const QStringList &items)
{
    return items.join(Sentence::tr(", ", "between the items of a list"));
}

QString statementsText(const QStringList &statements)
{
    return statements.join(Sentence::tr("; ", "between statements that may hold commas"));
}

QString sentencesText(const QString &first, const QString &second)
{
    return Sentence::tr("%1 %2", "two sentences").arg(first, second);
}

} // namespace chatelaine
