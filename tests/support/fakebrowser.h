// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QProcessEnvironment>

namespace chatelaine::testing {

//! \brief Makes \a environment one whose `xdg-open` (a program built beside the tests) does what \a person (of
//! demoPeople(), "refuse", empty: nobody comes, or a file with one of them: from "/") does in a browser at the test
//! issuer.
inline void useFakeBrowser(QProcessEnvironment &environment, const QString &person)
{
    environment.insert(QStringLiteral("PATH"),
                       QStringLiteral(CHATELAINE_FAKE_BROWSER) + QDir::listSeparator()
                           + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("CHATELAINE_TEST_PERSON"), person);
}

} // namespace chatelaine::testing
