// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/filelock.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace chatelaine {

//! \brief What a start of the program is for.
struct StartWish
{
    enum class Kind {
        Start, //!< as its icon does: the window of one that runs already is raised
        Show, //!< the window is opened
        SignIn, //!< a sign-in is begun
        Hidden, //!< with the session: nobody asked for a window
        Quit, //!< the one that runs is to end
    };
    Kind kind = Kind::Start;
    //! \brief The desktop's leave to come to the front (XDG_ACTIVATION_TOKEN); empty: none was given.
    QString activationToken{};

    //! \brief {"schema": 1, "wish": "…", "activationToken": "…"} and a line feed: at most longestStartWish bytes.
    QByteArray toLine() const;
    //! \brief Nothing if \a line is no wish that this version knows.
    static std::optional<StartWish> fromLine(const QByteArray &line);
};
constexpr qsizetype longestStartWish = 4096;

//! \brief That only one program lives for each data folder, and that the others can tell it what they were started
//! for.
//!
//! Who holds a lock on "instance.lock" lives; it listens at "instance.socket", both in the data folder (Windows: a
//! named pipe). No D-Bus is needed, nothing lies in a folder of others, and what a killed program left is no obstacle.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    //! \brief Becomes the one that lives, or hands \a wish over to it.
    //!
    //! Blocking, for a program that has no window yet: while the other one starts or ends, lock and socket are tried in
    //! turn, for at most 70 s, or 15 s of one that takes the wish and is silent. With StartWish::Kind::Quit it waits
    //! until the other one has ended, and nobody lives here afterwards.
    //!
    //! Null: it was handed over. Errors: Timeout (the other one does not answer, or does not end), InvalidArgument (it
    //! is of another version, which does not know the wish), NotOurs, FileUnwritable (the data folder).
    static Result<std::unique_ptr<SingleInstance>> start(const QString &dataFolder, const StartWish &wish);
    ~SingleInstance() override;

    //! \brief From now on wishes of others are received; the event loop does it. One that cannot listen lives all the
    //! same: others are told that it does not answer.
    void listen();
    //! \brief Receives no wish any more: the next start waits for our end. What was received is carried out.
    void stopListening();

Q_SIGNALS:
    //! \brief Another start was for \a wish, and has been told that it will be done.
    void wished(const chatelaine::StartWish &wish);

private:
    SingleInstance(const QString &dataFolder, FileLock lock);
    void receive(QLocalSocket *socket);
    void answer(QLocalSocket *socket);

    const QString m_dataFolder;
    const FileLock m_lock;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<QLocalServer> m_ended; //!< what m_server was
};

} // namespace chatelaine
