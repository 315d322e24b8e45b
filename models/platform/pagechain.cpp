// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/pagechain.h"

#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/platform/httpattempt.h"

#include <QCoreApplication>

#include <utility>

namespace exportdesk
{

PageChain::PageChain(PageReader::Following following, PageReader::Bounds bounds)
    : m_reader(new PageReader(std::move(following), bounds,
                              [this](quint64 asked, const HttpRequest &request, const HttpAnswer &answer) {
                                  QMetaObject::invokeMethod(
                                      this, [=, this] { accept(asked, request, answer); }, Qt::QueuedConnection);
                              }))
{
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("pages"));
}

PageChain::~PageChain()
{
    if (!m_thread.isRunning()) {
        delete m_reader; // nothing was ever sent
        return;
    }
    m_thread.quit();
    m_thread.wait();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what the reader reported at its end
}

void PageChain::send(HttpAttempt &attempt, ExchangeLog &log, const Clock &clock)
{
    if (!m_thread.isRunning())
        m_thread.start();
    m_log = &log;
    const quint64 asked = ++m_lastAsked;
    m_asked.insert(asked, &attempt);
    connect(&attempt, &HttpAttempt::finished, this, [this, asked] {
        if (m_asked.remove(asked)) // ended here: cancelled
            QMetaObject::invokeMethod(
                m_reader, [reader = m_reader, asked] { reader->cancel(asked); }, Qt::QueuedConnection);
    });
    HttpRequest request = attempt.request();
    request.chain.reset(); // a chain must not own itself
    QMetaObject::invokeMethod(
        m_reader,
        [reader = m_reader, asked, request, route = attempt.route(), now = clock.nowMs()] {
            reader->read(asked, request, route, now);
        },
        Qt::QueuedConnection);
}

void PageChain::stop()
{
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader] { reader->stop(); }, Qt::QueuedConnection);
}

void PageChain::accept(quint64 asked, const HttpRequest &request, const HttpAnswer &answer)
{
    if (HttpAttempt *attempt = m_asked.take(asked))
        attempt->accept(request, answer);
    else if (asked == 0 && m_log)
        m_log->record(request, answer);
}

} // namespace exportdesk
