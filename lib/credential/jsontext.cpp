// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "credential/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QString placeOf(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return u"line %1, column %2"_s.arg(line).arg(column);
}

//! Walks over text that QJsonDocument found valid: nothing needs checking again.
class Scanner final
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {
    }

    qsizetype position() const { return m_position; }
    char peek()
    {
        while (m_position < m_text.size() && isSpace(m_text.at(m_position)))
            ++m_position;
        return m_position < m_text.size() ? m_text.at(m_position) : '\0';
    }
    char take()
    {
        const char c = peek();
        ++m_position;
        return c;
    }
    //! The raw bytes of the string, number or word that begins here.
    QByteArray takeScalar()
    {
        const qsizetype start = (peek(), m_position);
        if (m_text.at(m_position) == '"') {
            for (++m_position; m_position < m_text.size() && m_text.at(m_position) != '"'; ++m_position) {
                if (m_text.at(m_position) == '\\')
                    ++m_position;
            }
            ++m_position;
        } else {
            while (m_position < m_text.size() && !isSpace(m_text.at(m_position))
                   && !QByteArrayView(",]}").contains(m_text.at(m_position)))
                ++m_position;
        }
        return m_text.mid(start, m_position - start);
    }
    QByteArray takeValue()
    {
        const qsizetype start = (peek(), m_position);
        int depth = 0;
        do {
            const char c = peek();
            if (c == '{' || c == '[') {
                ++depth;
                ++m_position;
            } else if (c == '}' || c == ']') {
                --depth;
                ++m_position;
            } else if (c == ',' || c == ':') {
                ++m_position;
            } else {
                takeScalar();
            }
        } while (depth > 0 && m_position < m_text.size());
        return m_text.mid(start, m_position - start);
    }

private:
    QByteArray m_text;
    qsizetype m_position = 0;
};

QByteArray decoded(const QByteArray &rawString)
{
    return QJsonDocument::fromJson('[' + rawString + ']').array().at(0).toString().toUtf8();
}

QByteArray lineBreak(JsonLayout layout, int depth)
{
    return layout == JsonLayout::Pretty ? '\n' + QByteArray(2 * depth, ' ') : QByteArray();
}

void layOut(Scanner &in, JsonLayout layout, int depth, QByteArray &out)
{
    const char open = in.peek();
    if (open != '{' && open != '[') {
        out += in.takeScalar();
        return;
    }
    const char close = open == '{' ? '}' : ']';
    in.take();
    out += open;
    bool isFirst = true;
    while (in.peek() != close) {
        if (!isFirst) {
            in.take(); // the comma
            out += ',';
        }
        isFirst = false;
        out += lineBreak(layout, depth + 1);
        if (open == '{') {
            out += in.takeScalar();
            in.take(); // the colon
            out += layout == JsonLayout::Pretty ? ": " : ":";
        }
        layOut(in, layout, depth + 1, out);
    }
    in.take();
    if (!isFirst)
        out += lineBreak(layout, depth);
    out += close;
}

} // namespace

Result<QList<JsonMember>> splitJsonObject(const QByteArray &text, const QString &subject)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::Corrupt, subject, u"line 1, column 1: it is empty"_s);
    if (text.startsWith("\xef\xbb\xbf"))
        return failure(ErrorCode::Corrupt, subject, u"line 1, column 1: it begins with a byte order mark"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Corrupt, subject, placeOf(text, error.offset) + u": "_s + error.errorString());
    if (!document.isObject())
        return failure(ErrorCode::Corrupt, subject, u"line 1, column 1: it is not a JSON object"_s);

    QList<JsonMember> members;
    QSet<QByteArray> keys;
    Scanner in(text);
    in.take(); // {
    while (in.peek() != '}') {
        if (!members.isEmpty())
            in.take(); // ,
        const qsizetype place = (in.peek(), in.position());
        JsonMember member;
        member.key = decoded(in.takeScalar());
        in.take(); // :
        member.value = in.takeValue();
        if (keys.contains(member.key))
            return failure(ErrorCode::Corrupt, subject,
                           placeOf(text, place) + u": \"%1\" is there twice"_s.arg(QString::fromUtf8(member.key)));
        keys.insert(member.key);
        members.append(member);
    }
    return members;
}

QByteArray layOutJson(const QByteArray &value, JsonLayout layout, int depth)
{
    QByteArray out;
    Scanner in(value);
    layOut(in, layout, depth, out);
    return out;
}

QByteArray joinJsonObject(const QList<JsonMember> &members, JsonLayout layout, int depth)
{
    QByteArray out = "{";
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i > 0)
            out += ',';
        out += lineBreak(layout, depth + 1) + jsonString(members[i].key) + (layout == JsonLayout::Pretty ? ": " : ":")
            + layOutJson(members[i].value, layout, depth + 1);
    }
    if (!members.isEmpty())
        out += lineBreak(layout, depth);
    return out + '}';
}

QByteArray jsonString(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    return out + '"';
}

} // namespace chatelaine
