// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/http.h"

#include <QList>

#include <atomic>
#include <stop_token>

namespace chatelaine::testing {

//! \brief Answers as it is told, and keeps what it was asked.
class ScriptedHttp final : public Http
{
public:
    Result<HttpAnswer> send(const HttpCall &call, std::stop_token) override
    {
        calls.append(call);
        return answer;
    }

    Result<HttpAnswer> answer = HttpAnswer{};
    QList<HttpCall> calls;
};

//! \brief The network, which may be down. Safe to use from every thread.
class BreakableHttp final : public Http
{
public:
    Result<HttpAnswer> send(const HttpCall &call, std::stop_token stop) override
    {
        if (isDown)
            return failure(ErrorCode::Unreachable, QStringLiteral("localhost"), QStringLiteral("the network is down"));
        return m_network.send(call, stop);
    }

    std::atomic<bool> isDown = false;

private:
    NetworkHttp m_network;
};

} // namespace chatelaine::testing
