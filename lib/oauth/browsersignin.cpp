// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "oauth/browsersignin.h"

namespace chatelaine {

class BrowserSignIn::Private
{
public:
    SignInOptions options;
};

BrowserSignIn::BrowserSignIn(SignInOptions options, QObject *parent)
    : QObject(parent)
    , d(new Private{std::move(options)})
{
}

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::start() { }

void BrowserSignIn::cancel() { }

} // namespace chatelaine
