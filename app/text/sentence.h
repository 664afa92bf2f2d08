// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace chatelaine {

//! \brief Where the first of the sentences in \a text ends, in the language that is spoken: behind its full stop.
qsizetype endOfSentence(const QString &text);

//! \brief Of several sentences the first.
QString firstSentence(const QString &text);

//! \brief \a statement with a full stop at its end, unless it has one.
QString asSentence(const QString &statement);

//! \brief "a, b, c"
QString listText(const QStringList &items);

//! \brief "a; b; c", of what may hold commas.
QString statementsText(const QStringList &statements);

//! \brief Two whole sentences, one behind the other.
QString sentencesText(const QString &first, const QString &second);

} // namespace chatelaine
