// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace chatelaine {

//! \brief Turns SIGINT, SIGTERM and SIGHUP into a signal of Qt's, so that the end of a session or Ctrl+C is an orderly
//! quit. After a SIGINT or SIGTERM the next of either ends the process at once. One per process. Does nothing where
//! there are no such signals.
class QuitSignals final : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitRequested();
};

} // namespace chatelaine
