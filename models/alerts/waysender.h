// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertmessage.h"
#include "models/alerts/curltransfer.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace exportdesk
{

/// Sends what is told by a webhook, a mail or a command. Network calls run on threads of its own, within limits of
/// time; the event loop goes on.
class WaySender final : public QObject
{
    Q_OBJECT

public:
    /// How long an attempt may take; tests shorten it. Together shorter than AlertJournal::claimMs.
    struct Limits {
        std::chrono::milliseconds connect = std::chrono::seconds(10);
        std::chrono::milliseconds whole = std::chrono::seconds(30);
    };

    explicit WaySender(QObject *parent = nullptr);
    WaySender(const Limits &limits, QObject *parent);
    /// Ends what is under way; what has arrived by then is not known.
    ~WaySender() override;

    /// One attempt. \a secret: of the way, see AlertWay.
    QFuture<WayResult> send(const AlertWay &way, const Secret &secret, const AlertText &text);

private:
    QFuture<WayResult> transfer(CurlTransfer transfer);
    QFuture<WayResult> post(const AlertWay &way, const Secret &secret, const AlertText &text);
    QFuture<WayResult> mail(const AlertWay &way, const Secret &secret, const AlertText &text);
    QFuture<WayResult> run(const QStringList &command, const QByteArray &input);

    const Limits m_limits;
    QThreadPool m_threads;
    CurlStop m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace exportdesk
