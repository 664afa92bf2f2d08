// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace chatelaine {

//! \brief A member of a JSON object, its value as it was spelled.
//!
//! QJsonDocument sorts keys and respells numbers ("1.10" becomes "1.1"); what we do not know must come out as it went
//! in.
struct JsonMember
{
    QByteArray key; //!< decoded, UTF-8
    QByteArray value; //!< raw: exactly the bytes between ":" and "," without surrounding white space
    QByteArray spelling{}; //!< the key as it was spelled, with its quotes; empty: spell it anew
    qsizetype offset = 0; //!< where the value begins in the text that was split
};

//! \brief Splits the JSON object \a text into its members, in order; or the object within it that begins at \a start.
//!
//! Errors: Corrupt (subject: \a subject; detail: line, column and what is wrong) if \a text is not one JSON object
//! (RFC 8259), or the object that is split has a key twice (Codex refuses both too).
Result<QList<JsonMember>> splitJsonObject(const QByteArray &text, const QString &subject, qsizetype start = 0);

enum class JsonLayout {
    Pretty, //!< two spaces, ": ", line feeds, none at the end: as serde_json writes
    Compact, //!< no white space
};

//! \brief \a value, valid JSON, laid out anew; strings and numbers stay byte for byte. \a depth: levels above it.
QByteArray layOutJson(const QByteArray &value, JsonLayout layout, int depth = 0);

//! \brief An object of \a members in that layout.
QByteArray joinJsonObject(const QList<JsonMember> &members, JsonLayout layout, int depth = 0);

//! \brief \a text as a JSON string, escaped as serde_json does: non-ASCII stays UTF-8.
QByteArray jsonString(const QByteArray &text);

} // namespace chatelaine
