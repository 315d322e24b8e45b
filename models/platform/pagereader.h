// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/httpanswer.h"
#include "models/platform/httprequest.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QUrlQuery>

#include <functional>
#include <list>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace exportdesk
{

class HttpAttempt;

/// The side of a PageChain that lives in its thread: sends the requests of one list over a connection of its own, the
/// next page as soon as a page has arrived.
class PageReader final : public QObject
{
    Q_OBJECT

public:
    /// From the query of a page and its body, the query of the page that follows; nothing at the end.
    using Following = std::function<std::optional<QUrlQuery>(const QUrlQuery &query, const QByteArray &page)>;
    /// Called in the thread of the reader. \a request: as sent; \a asked: the number it was asked for under, 0 when
    /// nobody wants the answer, which is then only to be recorded.
    using Report = std::function<void(quint64 asked, const HttpRequest &request, const HttpAnswer &answer)>;

    struct Bounds {
        int ahead = 3; ///< pages that were requested before they were asked for and still are not
        int pages = 0; ///< that are requested in this way at most
    };

    PageReader(Following following, Bounds bounds, Report report);
    /// What nobody asked for is reported; what had not arrived, as cancelled.
    ~PageReader() override;

    /// Sends it, unless it was sent already. \a nowMs: epoch.
    void read(quint64 asked, const HttpRequest &request, const std::optional<QNetworkProxy> &route, qint64 nowMs);
    void cancel(quint64 asked);
    /// Requests nothing more by itself.
    void stop() { m_bounds.pages = 0; }

private:
    struct Page {
        HttpRequest request;
        quint64 asked = 0;
        HttpAttempt *attempt = nullptr; ///< a child, while it is on its way
        int moves = 0;
        std::optional<HttpAnswer> answer; ///< waits to be asked for
    };
    using Pages = std::list<Page>;

    void send(Pages::iterator page);
    void end(Pages::iterator page, const HttpAnswer &answer);
    void continueAfter(const HttpRequest &request, const HttpAnswer &answer);
    void sendNext();
    qint64 nowMs() const { return m_nowMs + m_sinceNow.elapsed(); }

    const Following m_following;
    Bounds m_bounds;
    const Report m_report;
    std::shared_ptr<QNetworkAccessManager> m_manager;
    std::optional<QNetworkProxy> m_route;
    Pages m_pages; ///< on their way, or waiting to be asked for
    std::optional<HttpRequest> m_next; ///< waits until fewer are ahead
    qint64 m_nowMs = 0; ///< when something was asked for last
    QElapsedTimer m_sinceNow;
};

} // namespace exportdesk
