// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/httprequest.h"

#include <QHash>

#include <algorithm>

namespace chatelaine {

namespace {

//! "+" is a space; what is no escape stays as it is (Qt would make something of "%zz").
QString formDecoded(const QByteArray &text)
{
    const auto isHex = [&](qsizetype i) {
        return i < text.size() && QByteArrayView("0123456789abcdefABCDEF").contains(text.at(i));
    };
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '+') {
            out += ' ';
        } else if (text.at(i) == '%' && isHex(i + 1) && isHex(i + 2)) {
            out += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            out += text.at(i);
        }
    }
    return QString::fromUtf8(out);
}

} // namespace

QList<QByteArray> HttpRequest::header(const char *name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

QStringList HttpRequest::formValues(const QByteArray &form, const QString &key)
{
    QStringList values;
    for (const QByteArray &pair : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (formDecoded(equals < 0 ? pair : pair.left(equals)) == key)
            values << formDecoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
    }
    return values;
}

std::optional<QString> HttpRequest::formValue(const QByteArray &form, const QString &key)
{
    const QStringList values = formValues(form, key);
    return values.size() == 1 ? std::optional(values.first()) : std::nullopt;
}

HttpRequestParser::State HttpRequestParser::feed(const QByteArray &bytes)
{
    if (m_state != State::NeedsMore)
        return m_state;
    m_buffer += bytes;
    if (m_bodyStart < 0) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return m_state = m_buffer.size() > m_limit ? State::TooLarge : State::NeedsMore;
        m_bodyStart = end + 4;
        if (m_bodyStart > m_limit)
            return m_state = State::TooLarge;
        if (parseHead(m_buffer.left(end)) == State::Malformed)
            return m_state = State::Malformed;
        if (m_bodySize > m_limit - m_bodyStart)
            return m_state = State::TooLarge;
    }
    if (m_buffer.size() - m_bodyStart < m_bodySize)
        return m_state;
    m_request.body = m_buffer.mid(m_bodyStart, m_bodySize);
    m_buffer.clear();
    return m_state = State::Complete;
}

HttpRequestParser::State HttpRequestParser::parseHead(const QByteArray &head)
{
    const auto isToken = [](const QByteArray &text) {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
        });
    };
    const auto isPrintable = [](const QByteArray &text) {
        return std::all_of(text.begin(), text.end(),
                           [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7f; });
    };

    QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 < lines.size()) {
            if (!lines[i].endsWith('\r'))
                return State::Malformed; // a bare line feed
            lines[i].chop(1);
        }
        if (lines[i].contains('\r') || lines[i].contains('\0'))
            return State::Malformed;
    }

    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !isPrintable(words[1]) || !words[1].startsWith('/')
        || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return State::Malformed;
    m_request.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    m_request.path = mark < 0 ? words[1] : words[1].left(mark);
    m_request.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);

    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !isToken(line.left(colon)))
            return State::Malformed;
        m_request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    if (!m_request.header("Transfer-Encoding").isEmpty())
        return State::Malformed; // nobody who may talk to us sends chunks
    const QList<QByteArray> lengths = m_request.header("Content-Length");
    if (lengths.size() > 1)
        return State::Malformed;
    if (!lengths.isEmpty()) {
        // Digits only: toLongLong() would take "+5" too.
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        bool ok = std::all_of(lengths.first().begin(), lengths.first().end(), isDigit);
        if (ok)
            m_bodySize = lengths.first().toLongLong(&ok);
        if (!ok)
            return State::Malformed;
    }
    return State::NeedsMore;
}

QByteArray httpResponse(int status, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {204, "No Content"},
                                                {302, "Found"},
                                                {303, "See Other"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {408, "Request Timeout"},
                                                {409, "Conflict"},
                                                {410, "Gone"},
                                                {421, "Misdirected Request"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {500, "Internal Server Error"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"}};
    QByteArray response = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasons.value(status, "Answer") + "\r\n";
    for (const auto &[name, value] : headers)
        response += name + ": " + value + "\r\n";
    response += "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n";
    return response + body;
}

} // namespace chatelaine
