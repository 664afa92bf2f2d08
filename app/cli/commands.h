// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/interrupt.h"
#include "base/worker.h"
#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "setup/setup.h"

#include <QCoreApplication>

#include <stop_token>

namespace chatelaine {

//! \brief Says why there is no answer.
ExitCode refused(const Output &output, ErrorCode code, const QString &why);

//! \brief The commands. Each does its work, prints its answer and says how it ended.
class Program final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Program)

public:
    Program(const Setup &setup, const CommandLine &line, const Output &output, Interrupt *interrupt)
        : m_setup(setup)
        , m_line(line)
        , m_output(output)
        , m_interrupt(interrupt)
    {
    }

    ExitCode run() const;

private:
    ExitCode login() const;
    ExitCode logout() const;
    ExitCode status() const;
    ExitCode accounts() const;
    ExitCode refresh() const;
    ExitCode token() const;
    ExitCode usage() const;
    ExitCode demo() const;
    ExitCode switchAccount() const;
    ExitCode rename() const;
    ExitCode import() const;
    ExitCode doctor() const;

    Snapshot snapshot() const;
    static Result<> requireNoSandbox();
    Result<> setOrder(const Snapshot &now) const;
    void addUsage(Table &table, const Usage &usage) const;
    void sayReached(const Usage &usage) const;
    void sayPrograms(const SwitchPlan &plan) const;
    ExitCode switchRefused(const Error &error, const SwitchPlan &plan) const;
    QString homeInWords(const Snapshot &now) const;
    Result<Account> accountIn(const Snapshot &snapshot) const;
    Result<Account> chosenAccount() const;
    Account accountNow(const Account &account) const;
    template <typename Work>
    auto onInterruptibleWorker(Work work) const;
    void sayProblems(const QList<Error> &problems) const;
    void sayAdmitted(const Admitted &admitted, const QString &home = {}) const;
    QString placeInWord(const Account &account) const;
    QString remarks(const Account &account) const;
    ExitCode failed(const Error &error) const;

    const Setup &m_setup;
    const CommandLine &m_line;
    const Output &m_output;
    Interrupt *m_interrupt; // for what asks a server or a person
};

//! Ctrl-C and the like ask \a work to stop; what it must not cut off it finishes. The second one ends the program.
template <typename Work>
auto Program::onInterruptibleWorker(Work work) const
{
    std::stop_source stop;
    const QMetaObject::Connection connection =
        QObject::connect(m_interrupt, &Interrupt::received, m_interrupt, [&stop] { stop.request_stop(); });
    if (m_interrupt->wasReceived()) // while we looked which account it is about
        stop.request_stop();
    auto result = onWorker([&] { return work(stop.get_token()); });
    QObject::disconnect(connection);
    return result;
}

} // namespace chatelaine
