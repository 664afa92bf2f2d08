// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace chatelaine {

//! \brief One message on the desktop. All texts are plain.
struct Notification
{
    struct Button
    {
        QString action{};
        QString text{};
    };

    QString id{}; //!< ours: one that is shown under the same id is replaced
    QString title{};
    QString body{};
    QList<Button> buttons{}; //!< the one that mends it first
    bool isLow = false; //!< it only informs
};

//! \brief What shows messages on a desktop. Main thread; nothing blocks.
class NotificationServer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \brief Shows \a notification; whether that worked is told by shown() or failed().
    virtual void show(const Notification &notification) = 0;
    //! \brief Takes away what is shown under \a id, if it still is.
    virtual void withdraw(const QString &id) = 0;
    //! \brief The person asked the desktop not to be disturbed, as far as it tells.
    virtual bool isInhibited() const { return false; }

Q_SIGNALS:
    void shown(const QString &id);
    //! \brief Nobody saw it. \a reason is for the log.
    void failed(const QString &id, const QString &reason);
    //! \brief A button was pressed; \a action is empty if it was the message itself.
    void activated(const QString &id, const QString &action);
    //! \brief It is gone: dismissed by the person, or for another reason.
    void closed(const QString &id, bool isDismissed);
    //! \brief A server is there (again): what had failed may be shown now. What it had shown is gone.
    void available();
    void inhibitedChanged();
};

} // namespace chatelaine
