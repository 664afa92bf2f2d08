// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "text/label.h"

#include "base/unseen.h"
#include "text/accounttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

class LabelWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Label)
};

} // namespace

Result<QString> checkLabel(const QList<Account> &accounts, const AccountId &account, const QString &wanted)
{
    const QString label = wanted.trimmed();
    const auto refuse = [](const QString &why) { return failure(ErrorCode::InvalidArgument, u"LABEL"_s, why); };
    const QList<uint> characters = label.toUcs4();
    if (std::any_of(characters.begin(), characters.end(), isUnseen))
        return refuse(LabelWords::tr("it must be one line, without control characters"));
    if (characters.size() > maximumLabel)
        return refuse(LabelWords::tr("it has more than %1 characters").arg(maximumLabel));
    if (label.isEmpty())
        return label;
    for (const Account &other : accounts) {
        if (other.id == account)
            continue;
        for (const QString &name : {other.label, other.email, other.id.workspace, other.id.user, other.id.toString()}) {
            if (name.compare(label, Qt::CaseInsensitive) == 0)
                return refuse(LabelWords::tr("it stands for %1 already").arg(accountTitle(other)));
        }
    }
    return label;
}

} // namespace chatelaine
