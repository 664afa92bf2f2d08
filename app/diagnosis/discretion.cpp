// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "diagnosis/discretion.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class DiscretionText final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Discretion)
};

//! Shorter ids could be any word.
constexpr qsizetype shortestId = 4;

//! \a name where it is a whole one.
QRegularExpression wholeWord(const QString &name)
{
    return QRegularExpression(u"(?<![\\w.-])"_s + QRegularExpression::escape(name) + u"(?![\\w-])"_s,
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace

Discretion::Discretion(const QString &home, const QString &user, const QList<Account> &accounts)
    : m_user(user)
{
    for (const QString &path : {home, QFileInfo(home).canonicalFilePath()}) {
        if (path.size() > 1 && !m_homes.contains(path))
            m_homes.append(path);
    }
    int number = 0;
    for (const Account &account : accounts) {
        const QString name = DiscretionText::tr("account %1").arg(QString::number(++number));
        const QString id = account.id.toString();
        // What is no ChatGPT sign-in has a word in place of a workspace.
        const bool isWorkspace = account.id.workspace != "apikey"_L1 && account.id.workspace != "other"_L1;
        for (const QString &theirs : {id, isWorkspace ? account.id.workspace : QString(), account.id.user}) {
            if (theirs.size() >= shortestId)
                m_names.append({theirs, name});
        }
        for (const QString &theirs : {account.label, account.email, account.usage.email, account.workspace}) {
            if (!theirs.isEmpty())
                m_names.append({theirs, name});
        }
        for (const QString &workspace : account.otherWorkspaces) {
            if (!workspace.isEmpty())
                m_names.append({workspace, u"…"_s});
        }
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

QString Discretion::operator()(const QString &text) const
{
    QString result = redacted(text);
    for (const auto &[theirs, name] : m_names)
        result.replace(wholeWord(theirs), name);
    for (const QString &home : m_homes)
        result.replace(QRegularExpression(QRegularExpression::escape(home) + u"(?![\\w-]|\\.\\w)"_s), u"~"_s);
    if (!m_user.isEmpty())
        result.replace(QRegularExpression(u"(?<=/)"_s + QRegularExpression::escape(m_user) + u"(?![\\w-])"_s),
                       DiscretionText::tr("user", "in place of a name in a path"));
    // Of accounts that are not known here.
    static const QRegularExpression email(u"[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression id(
        u"\\b(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?:user|org|acc|account|workspace)"
        "[-_][0-9A-Za-z]{8,})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return result.replace(email, u"…"_s).replace(id, u"…"_s);
}

} // namespace chatelaine
