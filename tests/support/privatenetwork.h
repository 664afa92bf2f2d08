// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

namespace chatelaine::testing {

//! \brief Gives this process, and those that it starts, a loopback of their own: port 1455 is then free, and a sign-in
//! of whoever runs the tests is not disturbed. Linux; call it first thing in main(), before any thread.
//!
//! False where the system does not permit it.
bool enterPrivateNetwork();

} // namespace chatelaine::testing
