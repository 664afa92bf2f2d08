// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/import.h"

#include <QString>

namespace chatelaine {

//! \brief What became of it and why, as whole sentences without the path.
QString importText(const ImportedFile &file);

} // namespace chatelaine
