// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace chatelaine {

//! \brief \a error for a person: what happened, what it means, what to do. Plain text, whole sentences.
QString errorText(const Error &error);

} // namespace chatelaine
