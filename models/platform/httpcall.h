// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/httpanswer.h"
#include "models/platform/httprequest.h"
#include "models/platform/outcome.h"
#include "models/platform/platformreply.h"
#include "models/platform/platformrequest.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QTimer>

namespace exportdesk
{

class HttpClient;

/// One PlatformRequest from the first attempt to its outcome; deletes itself then.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    HttpCall(const PlatformRequest &request, HttpClient &client);

    QFuture<Outcome<PlatformReply>> future() const { return m_promise.future(); }
    void start();
    void cancel();

private:
    void attempt();
    void onToken(const Outcome<QByteArray> &token);
    void onAnswer(const HttpAnswer &answer);
    void onReply(const HttpAnswer &answer);
    void renewToken(const HttpAnswer &answer);
    bool isHarmless() const;
    bool followed(const HttpAnswer &answer);
    void repeatOrFail(Failure failure);
    void finish(const Outcome<PlatformReply> &outcome);
    Outcome<HttpRequest> wireRequest() const;

    HttpClient &m_client;
    const PlatformRequest m_request;
    QPromise<Outcome<PlatformReply>> m_promise;
    QFutureWatcher<Outcome<PlatformReply>> m_watcher; ///< of our own future, to notice that the caller cancelled it
    QFuture<HttpAnswer> m_onTheWire;
    HttpRequest m_wire;
    QByteArray m_token;
    QTimer m_again;
    int m_attempts = 0; ///< on the wire, renewals and redirects included
    int m_tries = 0; ///< as the retry policy counts them
    int m_redirects = 0;
    bool m_renewed = false;
    bool m_mayHaveArrived = false; ///< by an earlier attempt than the last
    bool m_done = false;
};

} // namespace exportdesk
