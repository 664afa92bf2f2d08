// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "setup/setup.h"
#include "tray/rows.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace chatelaine {

//! \brief Puts the diagnostics into the clipboard. Main thread; what has to be looked at is looked at on another one.
class DiagnosticsCopy final : public QObject
{
    Q_OBJECT

public:
    //! \a setup must outlive it.
    explicit DiagnosticsCopy(const Setup &setup, QObject *parent = nullptr);
    //! \brief Waits for a look that is under way, some seconds at most.
    ~DiagnosticsCopy() override;

    CopyState state() const { return m_state; }
    //! \brief Nothing while one is under way.
    void start(const Snapshot &snapshot);

Q_SIGNALS:
    void changed();

private:
    void set(CopyState state);

    const Setup &m_setup;
    CopyState m_state = CopyState::None;
    QTimer m_said; //!< runs while "Copied" is to be read
    QThreadPool m_pool;
};

} // namespace chatelaine
