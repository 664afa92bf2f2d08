// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

namespace chatelaine::testing {

//! \brief How long, in ms, a test waits for what happens at once on a machine that has time. It only bounds the waits
//! of tests that fail: nothing is to be shown by it.
inline constexpr int patience = 30'000;

} // namespace chatelaine::testing
