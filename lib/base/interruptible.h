// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <stop_token>

namespace chatelaine {

//! \brief While it lives, waits on this thread that no stop token reaches end when \a stop is requested: those of
//! keyrings, and those for the locks of the vault, the lineages and the journal's key.
//!
//! A keyring answers KeyringTimeout, to what is asked of it later too. A change that was sent has a second more, and
//! may still happen after that. The wait for a lock ends with Cancelled; a free lock is taken all the same. So an
//! action can end between any two of its steps, as if the program had been killed there, and must leave only what the
//! next one mends.
//!
//! Inside another one, it takes that one's place; with an empty token nothing is cut short: for what must be finished,
//! such as storing the issuer's answer. A thread without any waits as long as it takes.
class Interruptible final
{
public:
    explicit Interruptible(std::stop_token stop);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

    //! \brief This thread's; empty if there is none.
    static std::stop_token token();

private:
    const std::stop_token m_outer;
};

} // namespace chatelaine
