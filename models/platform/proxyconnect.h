// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/proxyauthorization.h"
#include "models/platform/proxyticket.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;
class QThreadPool;

namespace exportdesk
{

/// Opens one tunnel through an HTTP proxy, signing in if it must; finished() comes exactly once.
///
/// Done here rather than by Qt 6.4, which cannot be told which of several methods to use and repeats an NTLM logon
/// without a name, or with a refused one, for ever.
class ProxyConnect final : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Open,
        SignInNeeded, ///< without credentials, or these were refused
        NoTicket, ///< the proxy wants a ticket alone, and the desktop has none that it accepts
        NoMethod, ///< the proxy wants a sign-in by a method that is not used here, such as NTLM
        Denied, ///< by the proxy, with status()
        Unreachable, ///< the proxy itself
    };

    struct Way {
        QNetworkProxy proxy;
        ProxyCredentials credentials; ///< empty: none are known
        ProxyTicket ticket; ///< called in the pool
    };

    /// CONNECTs at most; each method is tried once, and Digest again with a fresh nonce.
    static constexpr int triesAtMost = 5;
    static constexpr std::chrono::seconds timeLimit{20};

    /// \a target: "host:port". \a pool outlives it.
    ProxyConnect(Way way, QByteArray target, QThreadPool &pool, QObject *parent = nullptr);
    ~ProxyConnect() override;

    void start();
    End end() const { return m_end; }
    /// The proxy's last; 0 when there was none.
    int status() const { return m_reply.status; }
    /// What the sign-in is for, in the proxy's words; may be empty.
    QString realm() const;
    /// The credentials were sent and not accepted.
    bool wereRefused() const { return m_refused; }
    /// After End::Open; further bytes of the other side may already be in it.
    std::unique_ptr<QTcpSocket> takeSocket();

Q_SIGNALS:
    void finished();

private:
    void connectOnce(const QByteArray &authorization);
    void onBytes();
    void onChallenge();
    bool tryTicket();
    bool tryDigest();
    bool tryBasic();
    void finish(End end);

    const Way m_way;
    const QByteArray m_target;
    QThreadPool &m_pool;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_limit;
    ProxyReply m_reply;
    End m_end = End::Unreachable;
    int m_tries = 0;
    bool m_triedTicket = false;
    bool m_triedBasic = false;
    int m_triedDigest = 0;
    bool m_refused = false;
    bool m_done = false;
};

} // namespace exportdesk
