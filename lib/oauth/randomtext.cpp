// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/randomtext.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace chatelaine {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray randomText(qsizetype bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    // Not Qt's generateRandomString(): before 6.7.1 it is seeded with the time (CVE-2024-36048).
    std::generate(random.begin(), random.end(),
                  [] { return static_cast<char>(QRandomGenerator::system()->generate() & 0xff); });
    return base64Url(random);
}

QByteArray challengeFor(const QByteArray &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

} // namespace chatelaine
