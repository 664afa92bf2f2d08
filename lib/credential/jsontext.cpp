// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "credential/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
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

struct Fault
{
    qsizetype offset;
    QString words;
};

//! What QJsonDocument lets pass and RFC 8259 (and Codex) does not: control characters and unknown escapes in strings,
//! "1." and ".5".
std::optional<Fault> findFault(const QByteArray &text)
{
    static const QRegularExpression number(u"\\A-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\z"_s);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '"') {
            for (++i; i < text.size() && text.at(i) != '"'; ++i) {
                if (static_cast<unsigned char>(text.at(i)) < 0x20)
                    return Fault{i, u"a control character in a string"_s};
                if (text.at(i) == '\\' && !QByteArrayView("\"\\/bfnrtu").contains(text.at(++i)))
                    return Fault{i, u"an unknown escape"_s};
            }
        } else if (QByteArrayView("-.0123456789").contains(text.at(i))) {
            const qsizetype start = i;
            while (i + 1 < text.size() && QByteArrayView("+-.0123456789eE").contains(text.at(i + 1)))
                ++i;
            if (!number.match(QString::fromLatin1(text.mid(start, i + 1 - start))).hasMatch())
                return Fault{start, u"a malformed number"_s};
        }
    }
    return std::nullopt;
}

//! Walks over text that was found valid: nothing needs checking again.
class Scanner final
{
public:
    explicit Scanner(const QByteArray &text, qsizetype start = 0)
        : m_text(text)
        , m_position(start)
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
    qsizetype m_position;
};

QString decoded(const QByteArray &rawString)
{
    return QJsonDocument::fromJson('[' + rawString + ']').array().at(0).toString();
}

QByteArray lineBreak(JsonLayout layout, int depth)
{
    return layout == JsonLayout::Pretty ? '\n' + QByteArray(qsizetype(2) * depth, ' ') : QByteArray();
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

Result<QList<JsonMember>> splitJsonObject(const QByteArray &text, const QString &subject, qsizetype start)
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
    if (const std::optional<Fault> fault = findFault(text))
        return failure(ErrorCode::Corrupt, subject, placeOf(text, fault->offset) + u": "_s + fault->words);

    QList<JsonMember> members;
    QSet<QString> keys;
    Scanner in(text, start);
    in.take(); // {
    while (in.peek() != '}') {
        if (!members.isEmpty())
            in.take(); // ,
        const qsizetype place = (in.peek(), in.position());
        JsonMember member;
        member.spelling = in.takeScalar();
        const QString key = decoded(member.spelling);
        member.key = key.toUtf8();
        in.take(); // :
        member.offset = (in.peek(), in.position());
        member.value = in.takeValue();
        if (keys.contains(key)) {
            // A long one is none of Codex's, and may be a secret that went astray.
            const QString name = key.size() <= 32 ? u'"' + key + u'"' : u"a key"_s;
            return failure(ErrorCode::Corrupt, subject, placeOf(text, place) + u": %1 is there twice"_s.arg(name));
        }
        keys.insert(key);
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
        const JsonMember &member = members[i];
        out += lineBreak(layout, depth + 1) + (member.spelling.isEmpty() ? jsonString(member.key) : member.spelling)
            + (layout == JsonLayout::Pretty ? ": " : ":") + layOutJson(member.value, layout, depth + 1);
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
