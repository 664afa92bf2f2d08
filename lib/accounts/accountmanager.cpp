// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#include "accounts/accountmanager.h"

#include "base/worker.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace chatelaine {

namespace {

constexpr int maximumThreads = 4;

} // namespace

struct AccountManager::Attempt
{
    Use use = Use::ForCodex;
    std::optional<ExpectedAccount> expected;
    QPromise<Result<Admitted>> promise;
    std::shared_ptr<Admitted> admitted = std::make_shared<Admitted>(); // written by accept, read after finished()
    BrowserSignIn *signIn = nullptr; // null while it is prepared; our child
    SignInPhase phase = SignInPhase::Waiting;
    QUrl address;
};

AccountManager::AccountManager(ManagerOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_book(m_options.surroundings, *m_options.codexKeyring, m_options.vaultKeyring, *m_options.clock)
{
    m_pool.setMaxThreadCount(maximumThreads);
    m_nextChange.setSingleShot(true);
    m_nextChange.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_nextChange, &QTimer::timeout, this, &AccountManager::refresh);
    refresh();
}

AccountManager::~AccountManager()
{
    m_stop.request_stop();
    if (m_attempt) {
        delete m_attempt->signIn;
        m_attempt->promise.addResult(failure(ErrorCode::Cancelled));
        m_attempt->promise.finish();
        m_attempt.reset();
    }
    // A worker may be waiting for QtKeychain, which works on this thread.
    while (!m_pool.waitForDone(20))
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

void AccountManager::refresh()
{
    if (m_stop.stop_requested())
        return; // the program ends
    if (std::exchange(m_isReading, true)) {
        m_readAgain = true;
        return;
    }
    runOn(m_pool, [book = m_book] { return book.snapshot(); }).then(this, [this](const Snapshot &snapshot) {
        m_isReading = false;
        publish(snapshot);
        if (std::exchange(m_readAgain, false))
            refresh();
    });
}

void AccountManager::publish(Snapshot snapshot)
{
    if (!snapshot.takenAt.isValid())
        return; // nothing was read yet
    snapshot.signIn = m_attempt ? m_attempt->phase : SignInPhase::None;
    snapshot.signInAddress = m_attempt ? m_attempt->address : QUrl();
    m_nextChange.stop();
    if (snapshot.nextChangeAt.isValid()) {
        const qint64 wait = m_options.clock->now().msecsTo(snapshot.nextChangeAt);
        m_nextChange.start(static_cast<int>(std::clamp<qint64>(wait, 0, std::numeric_limits<int>::max())));
    }
    if (m_snapshot.revision > 0 && snapshot.showsSameAs(m_snapshot)) {
        m_snapshot.takenAt = snapshot.takenAt;
        return;
    }
    snapshot.revision = m_snapshot.revision + 1;
    m_snapshot = std::move(snapshot);
    Q_EMIT snapshotChanged(m_snapshot);
}

QFuture<Result<Admitted>> AccountManager::signIn(Use use, const std::optional<ExpectedAccount> &expected)
{
    if (m_attempt) {
        if (m_attempt->phase == SignInPhase::Waiting && m_attempt->address.isValid() && m_options.signIn.openBrowser)
            m_options.signIn.openBrowser(m_attempt->address);
        return m_attempt->promise.future();
    }
    m_attempt = std::make_shared<Attempt>();
    m_attempt->use = use;
    m_attempt->expected = expected;
    m_attempt->promise.start();
    const QFuture<Result<Admitted>> future = m_attempt->promise.future();
    publish(m_snapshot);
    runOn(m_pool, [book = m_book] {
        return book.prepareSignIn();
    }).then(this, [this, attempt = std::weak_ptr(m_attempt)](const Result<QStringList> &allowedWorkspaces) {
        if (attempt.expired())
            return; // cancelled meanwhile; another may have begun
        if (allowedWorkspaces)
            startSignIn(*allowedWorkspaces);
        else
            endSignIn(std::unexpected(allowedWorkspaces.error()));
    });
    return future;
}

void AccountManager::startSignIn(const QStringList &allowedWorkspaces)
{
    SignInOptions options = m_options.signIn;
    options.workers = &m_pool;
    options.clock = m_options.clock;
    options.allowedWorkspaces = allowedWorkspaces;
    options.expected = m_attempt->expected;
    options.accept = [book = m_book, use = m_attempt->use, admitted = m_attempt->admitted,
                      stop = m_stop.get_token()](const Credential &credential) -> Result<Placement> {
        Result<Admitted> result = book.admit(credential, use, stop);
        if (!result)
            return std::unexpected(result.error());
        *admitted = *result;
        return admitted->account.isLive ? Placement::Live : Placement::Vault;
    };
    auto *signIn = new BrowserSignIn(std::move(options), this);
    m_attempt->signIn = signIn;
    connect(signIn, &BrowserSignIn::addressReady, this, [this](const QUrl &address) {
        m_attempt->address = address;
        publish(m_snapshot);
    });
    connect(signIn, &BrowserSignIn::callbackAccepted, this, [this] {
        m_attempt->phase = SignInPhase::Finishing;
        publish(m_snapshot);
    });
    connect(signIn, &BrowserSignIn::finished, this, [this](const Result<SignedIn> &result) {
        endSignIn(result ? Result<Admitted>(*m_attempt->admitted) : std::unexpected(result.error()));
    });
    connect(signIn, &BrowserSignIn::closed, this, &AccountManager::signInClosed);
    connect(signIn, &BrowserSignIn::closed, signIn, &QObject::deleteLater);
    signIn->start();
}

void AccountManager::endSignIn(const Result<Admitted> &result)
{
    const std::shared_ptr<Attempt> attempt = std::exchange(m_attempt, nullptr);
    attempt->promise.addResult(result);
    attempt->promise.finish();
    publish(m_snapshot);
    refresh();
    if (!attempt->signIn)
        QMetaObject::invokeMethod(this, &AccountManager::signInClosed, Qt::QueuedConnection);
}

void AccountManager::cancelSignIn()
{
    if (!m_attempt)
        return;
    if (m_attempt->signIn)
        m_attempt->signIn->cancel();
    else
        endSignIn(failure(ErrorCode::Cancelled));
}

QFuture<Result<Admitted>> AccountManager::makeLive(const AccountId &account)
{
    return runOn(m_pool, [book = m_book, account, stop = m_stop.get_token()]() { return book.makeLive(account, stop); })
        .then(this, [this](const Result<Admitted> &result) {
            refresh();
            return result;
        });
}

QFuture<Result<bool>> AccountManager::signOut(const std::optional<AccountId> &account)
{
    return runOn(m_pool, [book = m_book, account, stop = m_stop.get_token()]() { return book.signOut(account, stop); })
        .then(this, [this](const Result<bool> &result) {
            refresh();
            return result;
        });
}

} // namespace chatelaine
