// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/httpanswer.h"
#include "models/platform/httprequest.h"
#include "models/platform/inflater.h"

#include <QElapsedTimer>
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

    /// \a shared keeps connections alive; not used for a request that wants one of its own.
    HttpAttempt(HttpRequest request, QNetworkAccessManager &shared, QObject *parent);
    ~HttpAttempt() override;

    void start(qint64 nowMs);
    /// Ends it with Kind::Cancelled.
    void cancel();
    const HttpRequest &request() const { return m_request; }

Q_SIGNALS:
    void finished(const exportdesk::HttpAnswer &answer);

private:
    void send(QNetworkAccessManager &manager);
    void onHead();
    void onBytes();
    void onFinished();
    void onTimeLimit();
    void acceptBytes(const QByteArray &bytes);
    void readPlainBody();
    void keepToLimit();
    /// Ends the attempt before the reply does.
    void giveUp(Failure::Kind kind, const QString &detail);
    void finish(std::optional<Failure> failure);
    std::optional<Failure> transportFailure() const;
    std::optional<Failure> missingPart() const;
    bool mayHaveArrived(Failure::Kind kind) const;
    Failure failureOf(Failure::Kind kind, const QString &detail) const;

    HttpRequest m_request;
    QNetworkAccessManager *m_manager; ///< the shared one or a child
    QNetworkReply *m_reply = nullptr;
    OneWayBody *m_body = nullptr; ///< a child; none where nothing is sent
    QTimer m_limit;
    QElapsedTimer m_since;
    HttpAnswer m_answer;
    std::unique_ptr<Inflater> m_inflater; ///< only when the answer is compressed
    bool m_sent = false; ///< all of it was given to the network
    bool m_done = false;
};

} // namespace exportdesk
