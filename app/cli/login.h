// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "oauth/signincheck.h"

#include <chrono>
#include <functional>
#include <optional>

namespace chatelaine {

class Interrupt;
class Output;
class Setup;

//! \brief What somebody wants of a sign-in.
struct LoginWishes
{
    std::chrono::seconds limit{600}; //!< for somebody to come back from the browser
    Use use = Use::ForCodex;
    std::optional<ExpectedAccount> expected{};
};

//! \brief Signs in through the browser, from a terminal: says on stderr what it waits for, and ends as Cancelled at
//! \a interrupt. Runs the event loop until the browser has its page; \a answered is called once, before that.
void signIn(const Setup &setup, const LoginWishes &wishes, const Output &output, Interrupt &interrupt,
            const std::function<void(const Result<Admitted> &)> &answered);

} // namespace chatelaine
