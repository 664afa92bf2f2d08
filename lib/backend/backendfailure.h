// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/http.h"
#include "base/result.h"

#include <chrono>
#include <expected>

namespace chatelaine {

//! \brief Why the backend told nothing. None of it means that somebody is signed out, unless \c error says
//! SignInNeeded, which only a refused renewal does.
struct BackendFailure
{
    Error error{};
    std::chrono::seconds retryAfter{0}; //!< it asked for at least this pause; 0: it asked for none

    friend bool operator==(const BackendFailure &, const BackendFailure &) = default;
};

template <typename T>
using BackendResult = std::expected<T, BackendFailure>;

//! \brief The failure in an answer of \a host that is not 200, by its status:
//! RedirectRefused, Blocked, TooManyRequests, ServerRefused, ServerFailed; AnswerInvalid for a status that fits
//! nothing.
BackendFailure failureInAnswer(const HttpAnswer &answer, const QString &host);

} // namespace chatelaine
