// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/partedkeyring.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logParts, "chatelaine.storage.parts")

//! No text begins with a NUL, and no document: what begins like this is a head. A secret that does is never kept as
//! one item.
const QByteArray headStart("\0chatelaine parts 1\n", 20);
constexpr int fingerprintLength = 64;
constexpr int nameLength = 16;
constexpr int maximumParts = 10'000; // far above any sign-in: what says more is damaged
constexpr int maximumReadings = 10;

QString noteAccount(const QString &account)
{
    return account + u"/parts"_s;
}

bool isHex(const QByteArray &text, int length)
{
    return text.size() == length && std::all_of(text.cbegin(), text.cend(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

QByteArray generationName()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(nameLength, '0');
}

std::unexpected<Error> corrupt(const QString &account, const QString &what)
{
    return failure(ErrorCode::Corrupt, u"keyring"_s, account + u": "_s + what);
}

} // namespace

PartedKeyring::PartedKeyring(Keyring &inner, qsizetype maximumBytes)
    : m_inner(inner)
    , m_maximum(std::max(maximumBytes, leastMaximum))
{
    Q_ASSERT(maximumBytes >= leastMaximum);
}

KeyringState PartedKeyring::state()
{
    return m_inner.state();
}

bool PartedKeyring::looksLikeHead(const Secret &item)
{
    return item.reveal().startsWith(headStart);
}

//! "<count> <generation> <fingerprint>" and no byte more.
std::optional<PartedKeyring::Head> PartedKeyring::parseHead(const Secret &item)
{
    if (!looksLikeHead(item))
        return std::nullopt;
    const QByteArrayList fields = item.reveal().mid(headStart.size()).split(' ');
    if (fields.size() != 3 || !isHex(fields[1], nameLength) || !isHex(fields[2], fingerprintLength))
        return std::nullopt;
    const int count = fields[0].toInt();
    if (count < 1 || count > maximumParts)
        return std::nullopt;
    return Head{{fields[1], count}, fields[2]};
}

QString PartedKeyring::partAccount(const QString &account, const Generation &generation, int number)
{
    return account + u'/' + QString::fromLatin1(generation.name) + u'/' + QString::number(number);
}

Result<Secret> PartedKeyring::assemble(const QString &service, const QString &account, const Head &head)
{
    QList<Secret> parts;
    qsizetype size = 0;
    for (int number = 1; number <= head.generation.count; ++number) {
        Result<std::optional<Secret>> part = m_inner.read(service, partAccount(account, head.generation, number));
        if (!part)
            return std::unexpected(part.error());
        if (!*part)
            return corrupt(account, u"part %1 of %2 is missing"_s.arg(number).arg(head.generation.count));
        size += (*part)->reveal().size();
        parts.append(**std::move(part));
    }
    QByteArray whole;
    whole.reserve(size); // it must not move and leave a copy behind
    for (const Secret &part : parts)
        whole.append(part.reveal());
    Secret secret(std::move(whole));
    if (secret.fingerprint() != head.fingerprint)
        return corrupt(account, u"its %1 parts do not fit its checksum"_s.arg(head.generation.count));
    return secret;
}

Result<std::optional<Secret>> PartedKeyring::read(const QString &service, const QString &account)
{
    Result<std::optional<Secret>> item = m_inner.read(service, account);
    for (int reading = 1; reading <= maximumReadings; ++reading) {
        if (!item || !*item || !looksLikeHead(**item))
            return item;
        const std::optional<Head> head = parseHead(**item);
        Result<Secret> whole = head ? assemble(service, account, *head) : corrupt(account, u"its head is damaged"_s);
        if (whole)
            return *std::move(whole);
        if (whole.error().code != ErrorCode::Corrupt)
            return std::unexpected(whole.error());
        // The parts go when another head is there: it may have been written since we read this one.
        Result<std::optional<Secret>> now = m_inner.read(service, account);
        if (now && *now && (*now)->sameAs(**item))
            return std::unexpected(whole.error());
        item = std::move(now);
    }
    return failure(ErrorCode::StoreChanged, u"keyring"_s, account);
}

Result<PartedKeyring::Present> PartedKeyring::present(const QString &service, const QString &account)
{
    const Result<std::optional<Secret>> item = m_inner.read(service, account);
    if (!item)
        return std::unexpected(item.error());
    const Result<std::optional<Secret>> noted = m_inner.read(service, noteAccount(account));
    if (!noted)
        return std::unexpected(noted.error());

    Present present{.hasItem = item->has_value(), .hasNote = noted->has_value()};
    if (const std::optional<Head> head = *item ? parseHead(**item) : std::nullopt)
        present.current = head->generation;
    // "<count> <generation>" in each line, the newest first
    for (const QByteArray &line : *noted ? (*noted)->reveal().split('\n') : QByteArrayList()) {
        const QByteArrayList fields = line.split(' ');
        const Generation generation{fields.value(1), std::min(fields[0].toInt(), maximumParts)};
        if (isHex(generation.name, nameLength) && (!present.current || generation.name != present.current->name))
            present.others.prepend(generation);
    }
    return present;
}

//! Keeps the names of what may be left over; removes the item where there is nothing.
Result<> PartedKeyring::note(const QString &service, const QString &account, const QList<Generation> &generations,
                             bool hasNote)
{
    QByteArray text;
    // The newest first: there is no room for more than is ever left over, unless nothing can be removed any more.
    for (auto each = generations.crbegin(); each != generations.crend(); ++each) {
        const QByteArray line = QByteArray::number(each->count) + ' ' + each->name;
        if (text.size() + 1 + line.size() <= m_maximum)
            text += (text.isEmpty() ? "" : "\n") + line;
    }
    if (!text.isEmpty())
        return m_inner.write(service, noteAccount(account), Secret(text));
    if (!hasNote)
        return {};
    const Result<bool> removed = m_inner.remove(service, noteAccount(account));
    return removed ? Result<>() : std::unexpected(removed.error());
}

//! What could not be removed of \a generations.
QList<PartedKeyring::Generation> PartedKeyring::clear(const QString &service, const QString &account,
                                                      const QList<Generation> &generations, Error *why)
{
    QList<Generation> left;
    for (const Generation &generation : generations) {
        for (int number = 1; number <= generation.count; ++number) {
            const Result<bool> removed = m_inner.remove(service, partAccount(account, generation, number));
            if (removed)
                continue;
            qCWarning(logParts, "parts of %s are left over: %s", qUtf8Printable(account),
                      qUtf8Printable(describe(removed.error())));
            if (why)
                *why = removed.error();
            left.append(generation);
            break;
        }
    }
    return left;
}

Result<> PartedKeyring::write(const QString &service, const QString &account, const Secret &secret)
{
    const std::lock_guard lock(m_changing);
    const QByteArray &bytes = secret.reveal();
    const bool isParted = bytes.size() > m_maximum || looksLikeHead(secret);
    const qsizetype count = isParted ? (bytes.size() + m_maximum - 1) / m_maximum : 0;
    if (count > maximumParts)
        return failure(ErrorCode::InvalidArgument, account, u"%1 bytes are too many"_s.arg(bytes.size()));

    const Result<Present> before = present(service, account);
    if (!before)
        return std::unexpected(before.error());
    QList<Generation> others = clear(service, account, before->others);
    const Generation next{generationName(), static_cast<int>(count)};
    // Noted before they are there, or before nothing else names them.
    QList<Generation> noted = others;
    if (before->current)
        noted.append(*before->current);
    if (isParted)
        noted.append(next);
    if (!noted.isEmpty() || before->hasNote) {
        if (const Result<> written = note(service, account, noted, before->hasNote); !written)
            return written;
    }

    for (int number = 1; number <= next.count; ++number) {
        const Secret part(bytes.mid((number - 1) * m_maximum, m_maximum));
        if (const Result<> written = m_inner.write(service, partAccount(account, next, number), part); !written)
            return written;
    }
    const Secret item = isParted
        ? Secret(headStart + QByteArray::number(next.count) + ' ' + next.name + ' ' + secret.fingerprint())
        : secret;
    if (const Result<> written = m_inner.write(service, account, item); !written)
        return written;

    if (!noted.isEmpty()) {
        if (before->current)
            others += clear(service, account, {*before->current});
        if (const Result<> written = note(service, account, others, true); !written)
            qCWarning(logParts, "what is left over of %s could not be noted: %s", qUtf8Printable(account),
                      qUtf8Printable(describe(written.error())));
    }
    return {};
}

Result<bool> PartedKeyring::remove(const QString &service, const QString &account)
{
    const std::lock_guard lock(m_changing);
    const Result<Present> before = present(service, account);
    if (!before)
        return std::unexpected(before.error());
    QList<Generation> noted = before->others;
    if (before->current) {
        noted.append(*before->current);
        if (const Result<> written = note(service, account, noted, before->hasNote); !written)
            return std::unexpected(written.error());
    }
    if (before->hasItem) {
        if (const Result<bool> removed = m_inner.remove(service, account); !removed)
            return removed;
    }
    if (noted.isEmpty() && !before->hasNote)
        return before->hasItem;
    Error why;
    // Noted they are already, in case some stay.
    if (!clear(service, account, noted, &why).isEmpty())
        return std::unexpected(why);
    if (const Result<> removed = note(service, account, {}, true); !removed)
        return std::unexpected(removed.error());
    return before->hasItem;
}

} // namespace chatelaine
