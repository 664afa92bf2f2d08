// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/diagnosticscopy.h"

#include "base/worker.h"
#include "diagnosis/facts.h"
#include "diagnosis/report.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace chatelaine {

using namespace std::chrono_literals;

DiagnosticsCopy::DiagnosticsCopy(const Setup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
{
    m_said.setSingleShot(true);
    m_said.setInterval(5s);
    connect(&m_said, &QTimer::timeout, this, [this] { set(CopyState::None); });
    m_pool.setMaxThreadCount(1);
}

DiagnosticsCopy::~DiagnosticsCopy()
{
    m_pool.waitForDone();
}

void DiagnosticsCopy::set(CopyState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

void DiagnosticsCopy::start(const Snapshot &snapshot)
{
    if (m_state == CopyState::Working)
        return;
    m_said.stop();
    set(CopyState::Working);
    runOn(
        m_pool, [setup = &m_setup] { return gatherFacts(*setup); }, this,
        [this, snapshot](const Facts &facts) { // words are made where the language is chosen
            const QDateTime now = m_setup.clock().now();
            QGuiApplication::clipboard()->setText(reportText(diagnose(snapshot, facts, now), now));
            set(CopyState::Copied);
            m_said.start();
        });
}

} // namespace chatelaine
