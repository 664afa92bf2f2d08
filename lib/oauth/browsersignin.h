// SPDX-FileCopyrightText: 2026 The Chatelaine authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "credential/credential.h"
#include "oauth/endpoints.h"
#include "oauth/signincheck.h"

#include <QHostAddress>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace chatelaine {

//! \brief Where a credential went that somebody signed in for.
enum class Placement {
    Live, //!< Codex uses it from now on
    Vault, //!< kept; Codex goes on with another account
};

//! \brief A sign-in that succeeded: stored and read back. Holds no token.
struct SignedIn
{
    Identity identity{};
    Placement placement = Placement::Live;

    //! What a signal's argument must have inside a Result: the same account at the same place.
    friend bool operator==(const SignedIn &a, const SignedIn &b)
    {
        return a.identity.account == b.identity.account && a.placement == b.placement;
    }
};

//! \brief What one sign-in through the browser is made of. Everything but \c accept and \c workers has a default.
struct SignInOptions
{
    Endpoints endpoints{};

    //! \brief Does with the credential what the caller wants (store, read back), and says where it went. Called at
    //! most once, on a thread of \c workers; may block; its failure is the sign-in's failure. Checked before: the
    //! claims, the workspace, the expected account.
    std::function<Result<Placement>(const Credential &)> accept{};
    //! \brief Not owned; outlives the threads' work.
    QThreadPool *workers = nullptr;
    //! \brief Opens \a address as the desktop does; false if it cannot. Called on the main thread. None: the person
    //! opens it by hand.
    std::function<bool(const QUrl &address)> openBrowser{};

    //! \brief HTML for the browser once the outcome is known; must escape what it shows. Its inline <style> elements
    //! are allowed by hash, images as data: addresses, everything else is blocked. Called on the main thread. None: a
    //! plain one that is good for tests.
    std::function<QByteArray(const Result<SignedIn> &)> page{};

    QStringList allowedWorkspaces{}; //!< forced_chatgpt_workspace_id; empty: any
    std::optional<ExpectedAccount> expected{};

    //! \brief Tried in this order; 0 is any free one. OpenAI's issuer takes 1455 and 1457 only.
    QList<quint16> ports{1455, 1457};
    //! \brief Whether the holder of the first port is asked to leave (GET /cancel), as the Codex CLI does, and waited
    //! for. The demo must not.
    bool mayCancelOthers = true;

    // Limits. Behaviour that people see; tests make them shorter.
    std::chrono::milliseconds personLimit{600'000}; //!< for somebody to come back from the browser
    std::chrono::milliseconds portLimit{2'000}; //!< for the holder of the first port to leave
    std::chrono::milliseconds requestLimit{10'000}; //!< for a request to a listener of ours to be complete
    std::chrono::milliseconds exchangeLimit{60'000}; //!< for the token server's whole answer
    std::chrono::milliseconds pageLimit{10'000}; //!< for the browser to fetch the page

    //! \brief Whether the program at the other end of a loopback connection may sign us in. Default: it runs as our
    //! user or as root, where the system tells (Linux).
    std::function<bool(const QHostAddress &peer, quint16 peerPort, const QHostAddress &own, quint16 ownPort)>
        isPeerTrusted{};
    //! \brief Not owned. Default: the machine's clock.
    const Clock *clock = nullptr;
};

//! \brief One sign-in through the browser (RFC 6749 4.1, RFC 7636, RFC 8252): one attempt per object.
//!
//! Lives on the main thread and never blocks it. Nothing is emitted from within start(). In slots, delete the object
//! with deleteLater() only. Deleting it earlier than closed() is allowed in every state and ends what can be ended: no
//! signal follows; an \c accept that runs already goes on to its end and its answer is dropped.
class BrowserSignIn final : public QObject
{
    Q_OBJECT

public:
    explicit BrowserSignIn(SignInOptions options, QObject *parent = nullptr);
    ~BrowserSignIn() override;

    //! \brief Begins. Call once.
    void start();

    //! \brief Ends it as Cancelled, unless \c accept is under way: then its answer counts. After finished(): stops
    //! waiting for the browser to fetch the page.
    void cancel();

Q_SIGNALS:
    //! \brief The listener is ready and the browser is about to be opened at \a address. The address is good for one
    //! sign-in and holds its state: show it, do not log it.
    void addressReady(const QUrl &address);
    //! \brief The desktop could not open the browser; the sign-in goes on waiting for somebody who opens the address.
    void browserNotOpened();
    //! \brief The browser came back with a code; now it is exchanged, checked and stored.
    void callbackAccepted();

    //! \brief How it ended; once. From here on the result is final.
    //!
    //! Errors: PortBusy, Cancelled (also by a Codex CLI that wants the port), SignInExpired, SignInRefused (subject:
    //! the issuer's error code; detail: its words), Unreachable, Interrupted, RedirectRefused, ServerRefused,
    //! ServerFailed, AnswerInvalid, InvalidJwt, MissingClaim, Mixed, WorkspaceRestricted, AccountMismatch (subject:
    //! who came, detail: who was expected), and those of \c accept.
    void finished(const chatelaine::Result<chatelaine::SignedIn> &result);

    //! \brief The browser has its page or did not fetch it in time, and the port is free; once, after finished(). A
    //! command line may exit now.
    void closed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
