// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "base/interruptible.h"

#include <utility>

namespace chatelaine {

static std::stop_token &current()
{
    thread_local std::stop_token token;
    return token;
}

Interruptible::Interruptible(std::stop_token stop)
    : m_outer(std::exchange(current(), std::move(stop)))
{
}

Interruptible::~Interruptible()
{
    current() = m_outer;
}

std::stop_token Interruptible::token()
{
    return current();
}

} // namespace chatelaine
