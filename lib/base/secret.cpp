// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/secret.h"

#include <QCryptographicHash>

#include <utility>

namespace chatelaine {

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // Bytes shared with another Secret stay: they are not ours alone. A literal's bytes are never writable.
    if (!m_bytes.isNull() && m_bytes.isDetached() && m_bytes.capacity() > 0) {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    m_bytes.clear();
}

bool Secret::sameAs(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        difference |= static_cast<unsigned char>(m_bytes.at(i)) ^ static_cast<unsigned char>(other.m_bytes.at(i));
    return difference == 0;
}

QByteArray Secret::fingerprint() const
{
    return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace chatelaine
