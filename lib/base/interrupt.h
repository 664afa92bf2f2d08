// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace chatelaine {

//! \brief Turns the first Ctrl-C, SIGTERM or hang-up into a signal of Qt's on the main thread, so that a program can
//! end as it should. After a SIGINT or SIGTERM the next of either ends the process at once: who asks twice will not
//! wait. What is ignored (nohup) stays so.
//!
//! One at a time. Does nothing where there are no POSIX signals.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    Interrupt();
    ~Interrupt() override;

    //! \brief Whether received() was emitted already.
    bool wasReceived() const { return m_wasReceived; }

Q_SIGNALS:
    //! \brief Once.
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_wasReceived = false;
};

} // namespace chatelaine
