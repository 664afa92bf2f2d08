// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

class QDebug;
class QTextStream;

namespace chatelaine {

//! \brief A token, key or document that must not be shown.
//!
//! It cannot be streamed, logged or compared by accident. Its bytes are overwritten when the last copy goes.
//! Equality is not an operator: compare fingerprints, or use \c sameAs().
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    //! \brief The bytes themselves. The name makes every use easy to find.
    const QByteArray &reveal() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    //! \brief Compares in a time that depends on the lengths only.
    bool sameAs(const Secret &other) const;

    //! \brief SHA-256 of the bytes in lower-case hex: names a secret without telling it.
    QByteArray fingerprint() const;

    friend bool operator==(const Secret &, const Secret &) = delete;
    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend QTextStream &operator<<(QTextStream &, const Secret &) = delete;

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace chatelaine
