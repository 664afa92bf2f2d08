// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace chatelaine {

struct DemoPerson;

//! \brief The page on which a person is chosen: no script, nothing loaded from elsewhere, light and dark.
//!
//! \a allowed: ids of those who may be chosen. Buttons: id "person-<id>" (name "person", value the id) and "refuse".
QByteArray authorizePage(const QString &requestId, const QList<QString> &allowed);

//! \brief A page that says why a request is not even shown. Neither text is trusted.
QByteArray issuerErrorPage(const QString &title, const QString &text);

//! \brief Content-Security-Policy for both pages. \a redirectOrigin: where the form may lead (browsers hold a redirect
//! to the form's policy).
QByteArray pagePolicy(const QByteArray &redirectOrigin = {});

} // namespace chatelaine
