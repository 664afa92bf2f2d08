// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "tray/platform/singleinstance.h"

#include "base/file.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace chatelaine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logInstance, "chatelaine.instance")

constexpr auto handOverLimit = 15s;
//! Longer than a token request, which is never cut off.
constexpr auto endLimit = 70s;
constexpr auto answerLimit = 5s;
constexpr unsigned long pauseMs = 50;

constexpr std::array kinds{std::pair(StartWish::Kind::Start, "show"_L1), std::pair(StartWish::Kind::Show, "show"_L1),
                           std::pair(StartWish::Kind::SignIn, "signIn"_L1),
                           std::pair(StartWish::Kind::Hidden, "hidden"_L1),
                           std::pair(StartWish::Kind::Quit, "quit"_L1)};

const QByteArray done = "{\"schema\":1,\"answer\":\"done\"}\n";
const QByteArray unknown = "{\"schema\":1,\"answer\":\"unknown\"}\n";

//! Where the one that lives listens. Keeps what the name needs to be good.
class Address final
{
public:
    explicit Address(const QString &dataFolder)
    {
#ifdef Q_OS_WIN
        m_name = u"chatelaine-"_s
            + QString::fromLatin1(
                     QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
#else
        m_name = dataFolder + u"/instance.socket"_s;
#endif
#ifdef Q_OS_LINUX
        // The address of a socket holds 107 bytes (unix(7)): a longer one is reached through its folder.
        constexpr qsizetype longest = 107;
        if (QFile::encodeName(m_name).size() > longest) {
            m_folder = ::open(QFile::encodeName(dataFolder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
            m_name = u"/proc/self/fd/%1/instance.socket"_s.arg(m_folder);
        }
#endif
    }
    ~Address()
    {
#ifdef Q_OS_LINUX
        if (m_folder >= 0)
            ::close(m_folder);
#endif
    }
    Q_DISABLE_COPY_MOVE(Address)

    const QString &name() const
    {
        return m_name;
    }

private:
    QString m_name;
    int m_folder = -1;
};

enum class Heard { Done, NoAnswer, Unknown };

//! Tells the one that lives; NoAnswer also where none listens.
Heard tell(const QString &dataFolder, const StartWish &wish)
{
    const Address address(dataFolder);
    const QDeadlineTimer deadline(answerLimit);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(address.name());
    if (!socket.waitForConnected(left()))
        return Heard::NoAnswer;
    socket.write(wish.toLine());
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(left())) { }
    while (!socket.canReadLine() && !deadline.hasExpired() && socket.waitForReadyRead(left())) { }
    const QByteArray answer = socket.readLine(longestStartWish);
    return answer == done ? Heard::Done : answer.endsWith('\n') ? Heard::Unknown : Heard::NoAnswer;
}

} // namespace

QByteArray StartWish::toLine() const
{
    const auto named = std::find_if(kinds.begin(), kinds.end(), [&](const auto &each) { return each.first == kind; });
    QJsonObject object{{u"schema"_s, 1}, {u"wish"_s, named->second}};
    if (!activationToken.isEmpty())
        object.insert(u"activationToken"_s, activationToken);
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    // Without its token the wish is still one.
    return line.size() <= longestStartWish ? line : StartWish{kind}.toLine();
}

std::optional<StartWish> StartWish::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString word = object.value("wish"_L1).toString();
    // "show" is the icon's too: it comes last, and is what both mean to one that runs.
    const auto named =
        std::find_if(kinds.rbegin(), kinds.rend(), [&](const auto &each) { return each.second == word; });
    if (object.value("schema"_L1).toInt() != 1 || named == kinds.rend())
        return std::nullopt;
    return StartWish{named->first, object.value("activationToken"_L1).toString()};
}

SingleInstance::SingleInstance(const QString &dataFolder, FileLock lock)
    : m_dataFolder(dataFolder)
    , m_lock(std::move(lock))
{
}

SingleInstance::~SingleInstance()
{
    stopListening();
    m_ended.reset();
}

Result<std::unique_ptr<SingleInstance>> SingleInstance::start(const QString &dataFolder, const StartWish &wish)
{
    const bool isQuit = wish.kind == StartWish::Kind::Quit;
    if (isQuit && !QFile::exists(dataFolder))
        return nullptr;
    if (const Result<> ours = requireOurs(dataFolder); !ours)
        return std::unexpected(ours.error());
    if (const Result<> made = ensureDirectory(dataFolder); !made)
        return std::unexpected(made.error());
    const QDeadlineTimer handOver(handOverLimit);
    const QDeadlineTimer end(endLimit);
    bool isTold = false;
    bool isUnanswered = false;
    for (;;) {
        Result<FileLock> lock = FileLock::acquire(dataFolder + u"/instance.lock"_s, 0ms, 0ms);
        if (lock && isQuit)
            return nullptr;
        if (lock)
            return std::unique_ptr<SingleInstance>(new SingleInstance(dataFolder, std::move(*lock)));
        if (lock.error().code != ErrorCode::LockBusy)
            return std::unexpected(lock.error());
        if (!isTold) {
            const QDeadlineTimer unanswered(answerLimit);
            switch (tell(dataFolder, wish)) {
            case Heard::Done:
                if (!isQuit)
                    return nullptr;
                isTold = true;
                break;
            case Heard::Unknown:
                return failure(ErrorCode::InvalidArgument, {}, u"another version is running"_s);
            case Heard::NoAnswer:
                // One that has stopped to listen ends, perhaps after a token request. This one took the wish and is
                // silent.
                isUnanswered = unanswered.hasExpired();
                isTold = isUnanswered; // it may still carry that out: once is enough
                break;
            }
        }
        const bool isOver = isUnanswered ? handOver.hasExpired() : end.hasExpired();
        if (isOver)
            return failure(ErrorCode::Timeout);
        QThread::msleep(pauseMs);
    }
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
#ifdef Q_OS_WIN
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
#endif
    const Address address(m_dataFolder);
    QLocalServer::removeServer(address.name()); // of one that was killed: the lock is ours
    // umask 077 keeps others out from the first moment on.
    if (!m_server->listen(address.name())) {
        qCWarning(logInstance, "Other starts cannot be heard: %s", qUtf8Printable(m_server->errorString()));
        m_server.reset();
        return;
    }
#ifndef Q_OS_WIN
    QFile::setPermissions(m_dataFolder + u"/instance.socket"_s, QFile::ReadOwner | QFile::WriteOwner);
#endif
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            receive(socket);
    });
}

void SingleInstance::stopListening()
{
    if (!m_server)
        return;
    m_server->close();
#ifndef Q_OS_WIN
    QFile::remove(m_dataFolder + u"/instance.socket"_s);
#endif
    m_ended = std::move(m_server); // not deleted yet: it may be one of its wishes that ends us
}

void SingleInstance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
    QTimer::singleShot(answerLimit, socket, &QLocalSocket::abort);
    answer(socket); // what came with it
}

void SingleInstance::answer(QLocalSocket *socket)
{
    const bool isComplete = socket->canReadLine();
    if (!m_server || (!isComplete && socket->bytesAvailable() >= longestStartWish)) {
        socket->abort(); // too late, or too long
        return;
    }
    if (!isComplete)
        return;
    const std::optional<StartWish> wish = StartWish::fromLine(socket->readLine(longestStartWish + 1));
    socket->disconnect(this); // one wish is all
    // The answer is on its way before the wish is carried out, which may be our end.
    socket->write(wish ? done : unknown);
    socket->flush();
    socket->disconnectFromServer();
    if (wish)
        Q_EMIT wished(*wish);
}

} // namespace chatelaine
