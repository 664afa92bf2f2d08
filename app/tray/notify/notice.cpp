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

QString NoticeKey::toString() const
{
    const auto *name =
        std::find_if(std::begin(names), std::end(names), [this](const auto &n) { return n.first == kind; });
    return QStringList{name->second, escaped(account.workspace), escaped(account.user), escaped(part)}.join(u'/');
}

std::optional<NoticeKey> NoticeKey::fromString(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 4)
        return std::nullopt;
    const auto *name =
        std::find_if(std::begin(names), std::end(names), [&](const auto &n) { return n.second == parts.at(0); });
    if (name == std::end(names))
        return std::nullopt;
    return NoticeKey{.kind = name->first,
                     .account = {unescaped(parts.at(1)), unescaped(parts.at(2))},
                     .part = unescaped(parts.at(3))};
}

bool operator<(const NoticeKey &a, const NoticeKey &b)
{
    return std::tie(a.kind, a.account, a.part) < std::tie(b.kind, b.account, b.part);
}

} // namespace chatelaine
