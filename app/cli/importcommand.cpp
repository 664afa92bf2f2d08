// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/import.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "text/importtext.h"

#include <algorithm>

namespace chatelaine {

namespace {

bool isImported(const ImportedFile &file)
{
    return file.outcome == Imported::Added || file.outcome == Imported::Replaced;
}

//! One is enough; and where all is here already nothing is wrong.
ExitCode exitCodeOfAll(const QList<ImportedFile> &files)
{
    if (std::any_of(files.begin(), files.end(), isImported))
        return ExitCode::Done;
    const auto first = std::find_if(files.begin(), files.end(),
                                    [](const ImportedFile &file) { return file.outcome != Imported::Duplicate; });
    if (first == files.end())
        return ExitCode::Done;
    return first->error ? exitCodeOf(first->error->code) : ExitCode::Failed;
}

} // namespace

ExitCode Program::import() const
{
    if (const Result<> outside = requireNoSandbox(); !outside)
        return failed(outside.error());
    const QList<ImportedFile> files = onInterruptibleWorker([&](const std::stop_token &stop) {
        return importSignIns(m_setup.managerOptions().place(), m_line.paths, stop);
    });
    m_output.json(importJson(files));
    for (const ImportedFile &file : files)
        m_output.line(tr("%1: %2", "path: what became of it").arg(file.path, importText(file)));
    const bool isCopy = std::any_of(files.begin(), files.end(), [](const ImportedFile &file) {
        return isImported(file) && file.account && file.account->isImported;
    });
    if (isCopy && !m_output.isJson())
        m_output.note(tr("The files were left where they are. If another program renews such a copy, the one kept here "
                         "ends, and the other way round: delete those that you do not need."));
    return exitCodeOfAll(files);
}

} // namespace chatelaine
