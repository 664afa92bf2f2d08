// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"
#include "cli/json.h"
#include "diagnosis/report.h"

namespace chatelaine {

using namespace Qt::StringLiterals;

ExitCode Program::doctor() const
{
    const QList<Finding> findings = onWorker([this] {
        const Snapshot snapshot = m_setup.book().snapshot();
        return diagnose(snapshot, gatherFacts(m_setup), m_setup.clock().now());
    });
    m_output.json(doctorJson(findings));
    Table table;
    for (const Finding &finding : findings) {
        table.addRow({finding.isProblem ? tr("PROBLEM") : u"-"_s, finding.subject, finding.value});
        if (!finding.remedy.isEmpty())
            table.addRow({{}, tr("to do"), finding.remedy});
    }
    m_output.table(table);
    m_output.line(summaryText(findings));
    return problemsIn(findings) == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace chatelaine
