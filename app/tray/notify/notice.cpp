// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/notify/notice.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <tuple>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

// Stored: a name stays what it is.
constexpr std::pair<NoticeKind, QLatin1String> names[]{
    {NoticeKind::SignInNeeded, "signInNeeded"_L1},
    {NoticeKind::Expired, "expired"_L1},
    {NoticeKind::CannotRenew, "cannotRenew"_L1},
    {NoticeKind::KeptInFile, "keptInFile"_L1},
    {NoticeKind::LimitReached, "limitReached"_L1},
    {NoticeKind::LimitReset, "limitReset"_L1},
    {NoticeKind::Renewed, "renewed"_L1},
    {NoticeKind::Switched, "switched"_L1},
    {NoticeKind::SignedInElsewhere, "signedInElsewhere"_L1},
};

QString escaped(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString unescaped(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toLatin1());
}

} // namespace

QList<NoticeKind> noticeKinds()
{
    QList<NoticeKind> kinds;
    for (const auto &[kind, name] : names)
        kinds.append(kind);
    return kinds;
}

QString noticeKindName(NoticeKind kind)
{
    return std::find_if(std::begin(names), std::end(names), [kind](const auto &n) { return n.first == kind; })->second;
}

std::optional<NoticeKind> noticeKindNamed(const QString &name)
{
    const auto *known =
        std::find_if(std::begin(names), std::end(names), [&](const auto &n) { return n.second == name; });
    return known == std::end(names) ? std::nullopt : std::optional(known->first);
}

QString NoticeKey::toString() const
{
    return QStringList{noticeKindName(kind), escaped(account.workspace), escaped(account.user), escaped(part)}.join(
        u'/');
}

std::optional<NoticeKey> NoticeKey::fromString(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 4)
        return std::nullopt;
    const std::optional<NoticeKind> kind = noticeKindNamed(parts.at(0));
    if (!kind)
        return std::nullopt;
    return NoticeKey{
        .kind = *kind, .account = {unescaped(parts.at(1)), unescaped(parts.at(2))}, .part = unescaped(parts.at(3))};
}

bool operator<(const NoticeKey &a, const NoticeKey &b)
{
    return std::tie(a.kind, a.account, a.part) < std::tie(b.kind, b.account, b.part);
}

} // namespace chatelaine
