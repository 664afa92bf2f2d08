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

//! One of \a names where it is a whole word, the first of them that fits.
QRegularExpression anyOf(const QStringList &names)
{
    QStringList patterns;
    for (const QString &name : names)
        patterns.append(QRegularExpression::escape(name));
    return QRegularExpression(u"(?<![\\w.-])(?:"_s + patterns.join(u'|') + u")(?![\\w-])"_s,
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
    QStringList names;
    for (const auto &[theirs, name] : std::as_const(m_names))
        names.append(theirs);
    if (!names.isEmpty())
        m_anyName = anyOf(names);
}

//! All at once: what stands for one name may be a name itself.
QString Discretion::withoutNames(const QString &text) const
{
    if (m_names.isEmpty())
        return text;
    QString result;
    qsizetype end = 0;
    for (auto matches = m_anyName.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto whose = std::find_if(m_names.begin(), m_names.end(), [&](const auto &name) {
            return name.first.compare(match.capturedView(), Qt::CaseInsensitive) == 0;
        });
        result += text.mid(end, match.capturedStart() - end) + (whose == m_names.end() ? u"…"_s : whose->second);
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString Discretion::operator()(const QString &text) const
{
    QString result = withoutNames(redacted(text));
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
