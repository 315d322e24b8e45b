// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/answerbody.h"
#include "models/platform/httpanswer.h"
#include "models/platform/httprequest.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace exportdesk
{

class OneWayBody;

/// One request on the wire, sent at most once, with its own time and size limits; finished() comes exactly once.
///
/// Works around QNetworkAccessManager 6.4, which repeats requests silently, sends credentials along redirects, reports
/// truncated responses as complete, and has a time-out for inactivity only.
class HttpAttempt final : public QObject
{
    Q_OBJECT

public:
    /// An error answer is kept up to here: enough for every documented shape.
    static constexpr qint64 errorBodyLimit = 256 * 1024;

    HttpAttempt(HttpRequest request, QObject *parent);
    ~HttpAttempt() override;

    /// \a manager may serve others, too; not where the request wants a connection of its own.
    void start(qint64 nowMs, std::shared_ptr<QNetworkAccessManager> manager);
    /// Ends it without having been started. \a sent: the request, or the same one as a PageChain has sent it.
    void accept(const HttpRequest &sent, const HttpAnswer &answer);
    /// Ends it with Kind::Cancelled.
    void cancel();
    /// Ends it with Kind::Interrupted because its connection cannot be trusted any more.
    void move();
    bool wasMoved() const { return m_moved; }
    /// Ended by a 1xx that Qt took for the response.
    bool hadInterimResponse() const { return m_answer.status >= 100 && m_answer.status < 200; }
    const QNetworkAccessManager *manager() const { return m_manager.get(); }
    const HttpRequest &request() const { return m_request; }
    /// The way out; nothing where Qt finds it or none is needed.
    const std::optional<QNetworkProxy> &route() const { return m_route; }
    void setRoute(const QNetworkProxy &route) { m_route = route; }

Q_SIGNALS:
    void finished(const exportdesk::HttpAnswer &answer);

private:
    void send();
    void onHead();
    void onBytes();
    void onFinished();
    void onTooMuch();
    void onUnpacked();
    /// All has arrived.
    void judge();
    /// Ends the attempt before the reply does.
    void giveUp(Failure::Kind kind, const QString &detail);
    void finish(std::optional<Failure> failure);
    std::optional<Failure> transportFailure() const;
    std::optional<Failure> missingPart() const;
    bool mayHaveArrived(Failure::Kind kind) const;
    Failure failureOf(Failure::Kind kind, const QString &detail) const;

    HttpRequest m_request;
    std::optional<QNetworkProxy> m_route;
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< since the start
    QNetworkReply *m_reply = nullptr;
    OneWayBody *m_body = nullptr; ///< a child; none where nothing is sent
    QTimer m_limit;
    QElapsedTimer m_since;
    HttpAnswer m_answer;
    AnswerBody m_received;
    bool m_sent = false; ///< all of it was given to the network
    bool m_moved = false;
    bool m_done = false;
};

} // namespace exportdesk
