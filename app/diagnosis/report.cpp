// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "diagnosis/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class ReportText final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Report)
};

} // namespace

qsizetype problemsIn(const QList<Finding> &findings)
{
    return std::count_if(findings.begin(), findings.end(), [](const Finding &finding) { return finding.isProblem; });
}

QString summaryText(const QList<Finding> &findings)
{
    const qsizetype problems = problemsIn(findings);
    return problems == 0 ? ReportText::tr("Nothing wrong was found.")
                         : ReportText::tr("%n problem(s) found.", nullptr, static_cast<int>(problems));
}

QString reportText(const QList<Finding> &findings, const QDateTime &now)
{
    QStringList lines{
        ReportText::tr("Diagnostics of Chatelaine, %1", "time").arg(now.toUTC().toString(Qt::ISODate)),
        summaryText(findings),
        {},
    };
    for (const Finding &finding : findings) {
        lines << (finding.isProblem ? ReportText::tr("Problem: %1: %2", "subject: how it is")
                                    : ReportText::tr("%1: %2", "subject: how it is"))
                     .arg(finding.subject, finding.value);
        if (!finding.remedy.isEmpty())
            lines << u"    "_s + ReportText::tr("To do: %1").arg(finding.remedy);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace chatelaine
