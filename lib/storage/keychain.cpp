// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "storage/keychain.h"

#include "base/interruptible.h"
#include "base/log.h"
#include "base/mainthread.h"

#include <QLibrary>

#include <qt6keychain/keychain.h>

namespace chatelaine {

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString words{};
    Secret secret{};
};

Error errorOf(const Outcome &outcome)
{
    const QString words = othersWords(outcome.words.toUtf8());
    switch (outcome.error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::KeyringUnavailable, {}, words};
    case QKeychain::NoError:
    case QKeychain::EntryNotFound: // not errors: the caller knows what they mean
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError:
        break;
    }
    return {ErrorCode::KeyringDenied, {}, words};
}

//! libsecret keeps its session when the service restarts, and is then told "no such session" for ever, which QtKeychain
//! passes on as "not found". Main thread only.
void dropSessionOfFormerService([[maybe_unused]] const QString &owner)
{
#ifdef QT_DBUS_LIB
    static QString lastOwner;
    if (lastOwner == owner)
        return;
    if (!lastOwner.isEmpty()) {
        QLibrary library(u"secret-1"_s, 0);
        if (const auto disconnect = reinterpret_cast<void (*)()>(library.resolve("secret_service_disconnect")))
            disconnect();
    }
    lastOwner = owner;
#endif
}

Result<Outcome> runOnMainThread(const std::function<QKeychain::Job *()> &makeJob, const QString &owner,
                                const QDeadlineTimer &deadline)
{
    // So that a write is not left half done where the keyring answers.
    constexpr std::chrono::milliseconds grace{1000};
    const auto start = [makeJob, owner](const Done<Outcome> &done) {
        dropSessionOfFormerService(owner);
        QKeychain::Job *job = makeJob(); // deletes itself after finished()
        QObject::connect(job, &QKeychain::Job::finished, job, [done](QKeychain::Job *finished) {
            Outcome outcome{finished->error(), finished->errorString()};
            if (const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
                outcome.secret = Secret(reader->binaryData());
            done(outcome);
        });
        job->start();
    };
    Result<Outcome> outcome = awaitMainThread<Outcome>(
        start, std::chrono::milliseconds(std::max<qint64>(deadline.remainingTime(), 0)), Interruptible::token(), grace);
    if (!outcome && (outcome.error().code == ErrorCode::Timeout || outcome.error().code == ErrorCode::Cancelled))
        return failure(ErrorCode::KeyringTimeout);
    return outcome;
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds limit)
    : m_limit(limit)
#ifdef QT_DBUS_LIB
    , m_service(limit)
#endif
{
}

KeyringState Keychain::state()
{
#ifdef QT_DBUS_LIB
    return m_service.state();
#else
    return KeyringState::Ok;
#endif
}

Result<std::optional<Secret>> Keychain::run(const std::function<QKeychain::Job *()> &makeJob,
                                            const QDeadlineTimer &deadline)
{
    if (Interruptible::token().stop_requested())
        return failure(ErrorCode::KeyringTimeout);
    Result<Outcome> outcome;
#ifdef QT_DBUS_LIB
    Result<QString> owner = m_service.openOwner();
    for (bool isRetry = false;; isRetry = true) {
        if (!owner)
            return std::unexpected(owner.error());
        outcome = runOnMainThread(makeJob, *owner, deadline);
        if (!outcome || outcome->error == QKeychain::NoError || isRetry)
            break;
        // The keyring may have been locked or restarted in between; then neither "not found" nor any other answer is
        // true.
        Result<QString> ownerNow = m_service.openOwner();
        if (ownerNow && *ownerNow == *owner)
            break;
        owner = std::move(ownerNow);
    }
#else
    outcome = runOnMainThread(makeJob, {}, deadline);
#endif
    if (!outcome)
        return std::unexpected(outcome.error());
    if (outcome->error == QKeychain::NoError)
        return outcome->secret;
    if (outcome->error == QKeychain::EntryNotFound)
        return std::nullopt;
    return std::unexpected(errorOf(*outcome));
}

Result<std::optional<Secret>> Keychain::read(const QString &service, const QString &account)
{
    const auto makeJob = [=] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(account);
        return job;
    };
    return run(makeJob, QDeadlineTimer(m_limit));
}

Result<> Keychain::write(const QString &service, const QString &account, const Secret &secret)
{
    const auto makeJob = [=] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(account);
        // Text and binary data of one key would be two items, of which the text is read.
        job->setBinaryData(secret.reveal());
        return job;
    };
    const auto written = run(makeJob, QDeadlineTimer(m_limit));
    if (!written)
        return std::unexpected(written.error());
    return *written ? Result<>() : failure(ErrorCode::KeyringDenied);
}

Result<bool> Keychain::remove(const QString &service, const QString &account)
{
    const QDeadlineTimer deadline(m_limit);
    // Removing says nothing of whether there was one.
    const auto read = [=] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(account);
        return job;
    };
    const auto found = run(read, deadline);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return false;
    const auto makeJob = [=] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(account);
        return job;
    };
    const auto removed = run(makeJob, deadline);
    if (!removed)
        return std::unexpected(removed.error());
    return removed->has_value();
}

} // namespace chatelaine
