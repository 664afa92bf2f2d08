// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/notify/told.h"

#include <QString>
#include <QThreadPool>

#include <functional>

namespace chatelaine {

//! \brief "notices.json" in the data folder. On the main thread; the disk is waited for on another one, in the order of
//! the calls. Its end waits for what was to be saved.
class ToldFile final
{
public:
    explicit ToldFile(const QString &dataFolder);

    //! \brief What is read goes to \a done on the thread of \a context, which must outlive this. A file that is absent
    //! or broken counts as empty; the latter is logged.
    void load(QObject *context, const std::function<void(const Told &)> &done);
    //! \brief What fails is logged: at worst something is told again after a restart.
    void save(const Told &told);

private:
    QString m_folder;
    QThreadPool m_pool;
};

} // namespace chatelaine
