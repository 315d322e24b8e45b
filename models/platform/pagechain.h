// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/pagereader.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThread>

namespace exportdesk
{

class Clock;
class ExchangeLog;
class HttpAttempt;

/// Reads the pages of one list ahead, in a thread of its own: the address of a page is known only from the page before
/// it, so that the platform would otherwise wait whenever the window is busy.
///
/// A request that belongs to a chain is answered with what was read ahead, if that is the same request; every other
/// one is sent. Of what was sent and not asked for only a record remains.
class PageChain final : public QObject
{
    Q_OBJECT

public:
    /// \a following is called in the thread of the chain.
    PageChain(PageReader::Following following, PageReader::Bounds bounds);
    ~PageChain() override;

    /// Sends the request of \a attempt, or accepts it as sent, and makes it finish. \a log records what nobody asks
    /// for.
    void send(HttpAttempt &attempt, ExchangeLog &log, const Clock &clock);
    /// Nothing is read ahead any more.
    void stop();

private:
    void accept(quint64 asked, const HttpRequest &request, const HttpAnswer &answer);

    QThread m_thread; ///< runs since something was sent
    PageReader *m_reader; ///< in the thread, which deletes it
    quint64 m_lastAsked = 0;
    QHash<quint64, HttpAttempt *> m_asked;
    QPointer<ExchangeLog> m_log;
};

} // namespace exportdesk
