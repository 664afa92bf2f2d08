// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/privatedisplay.h"
#include "support/privatesession.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace chatelaine::testing {

//! \brief What a screen reader is told about the programs of a PrivateDisplay: AT-SPI's bus, and the questions that are
//! asked over it. Programs need QT_LINUX_ACCESSIBILITY_ALWAYS_ON. Main thread only; it ends with the object.
class ScreenReader final : public QObject
{
    Q_OBJECT

public:
    //! \brief One element that is to be seen.
    struct Element
    {
        QString role{}; //!< as AT-SPI spells it: "push button"
        QString name{};
        QString service{};
        QString path{};
    };

    //! Both must outlive it.
    ScreenReader(const PrivateSession &session, const PrivateDisplay &display)
        : m_session(session)
        , m_display(display)
    {
    }
    ~ScreenReader() override;

    //! \brief Starts the bus. Use it in QVERIFY; it waits at most 20 s.
    bool start();

    //! \brief All elements to be seen in the program called \a program, outer ones first; none: it is not there (yet).
    QList<Element> elements(const QString &program) const;
    //! \brief Does the first thing that can be done with \a element, such as pressing it.
    bool press(const Element &element) const;
    //! \brief What alerts said when they appeared or changed, since start(), the oldest first.
    QStringList said() const { return m_said; }

private Q_SLOTS:
    void hear(const QDBusMessage &event);

private:
    QDBusConnection bus() const;
    void addElements(const Element &element, QList<Element> &elements) const;

    const PrivateSession &m_session;
    const PrivateDisplay &m_display;
    QProcess m_launcher;
    QStringList m_said;
};

} // namespace chatelaine::testing
