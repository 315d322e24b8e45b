// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/pagereader.h"

#include "models/platform/httpattempt.h"
#include "models/platform/transport.h"

#include <QNetworkAccessManager>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace exportdesk
{

namespace
{

constexpr const char *idHeader = "x-request-id";

Headers withoutId(Headers headers)
{
    headers.removeIf([](const auto &header) { return header.first == idHeader; });
    return headers;
}

/// Whether the answer to one is the answer to the other, the access token included.
bool isSamePage(const HttpRequest &left, const HttpRequest &right)
{
    return left.url == right.url && left.method == right.method && withoutId(left.headers) == withoutId(right.headers);
}

} // namespace

PageReader::PageReader(Following following, Bounds bounds, Report report)
    : m_following(std::move(following))
    , m_bounds(bounds)
    , m_report(std::move(report))
{
}

PageReader::~PageReader()
{
    stop();
    m_next.reset();
    while (!m_pages.empty()) {
        Page &page = m_pages.front();
        if (page.attempt) {
            page.attempt->cancel();
        } else {
            m_report(0, page.request, *page.answer);
            m_pages.pop_front();
        }
    }
    // Their replies must go before the manager that made them.
    qDeleteAll(findChildren<HttpAttempt *>(Qt::FindDirectChildrenOnly));
}

void PageReader::read(quint64 asked, const HttpRequest &request, const std::optional<QNetworkProxy> &route,
                      qint64 nowMs)
{
    m_nowMs = nowMs;
    m_sinceNow.start();
    if (m_route != route)
        m_manager.reset();
    m_route = route;
    if (m_next && m_next->url == request.url)
        m_next.reset();
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&request](const Page &known) {
        return known.asked == 0 && isSamePage(known.request, request);
    });
    if (page == m_pages.end()) {
        m_pages.push_back({request, asked, nullptr, 0, {}});
        send(std::prev(m_pages.end()));
    } else if (page->answer) {
        m_report(asked, page->request, *page->answer);
        m_pages.erase(page);
    } else {
        page->asked = asked;
    }
    sendNext();
}

void PageReader::cancel(quint64 asked)
{
    const auto page
        = std::find_if(m_pages.begin(), m_pages.end(), [asked](const Page &known) { return known.asked == asked; });
    if (page != m_pages.end() && page->attempt)
        page->attempt->cancel();
}

void PageReader::send(Pages::iterator page)
{
    if (!m_manager) {
        m_manager = std::make_shared<QNetworkAccessManager>();
        if (m_route)
            m_manager->setProxy(*m_route);
    }
    page->attempt = new HttpAttempt(page->request, this);
    connect(page->attempt, &HttpAttempt::finished, this, [this, page](const HttpAnswer &answer) { end(page, answer); });
    page->attempt->start(nowMs(), m_manager);
}

/// As Transport::end(): an interim response makes all that is under way on the same manager useless.
void PageReader::end(Pages::iterator page, const HttpAnswer &answer)
{
    HttpAttempt *const attempt = std::exchange(page->attempt, nullptr);
    attempt->deleteLater();
    if (attempt->wasMoved() && page->moves < Transport::movesAtMost) {
        m_report(0, page->request, answer);
        ++page->moves;
        ++page->request.attempt;
        return send(page);
    }
    if (!attempt->wasMoved() && attempt->hadInterimResponse()) {
        m_manager.reset();
        for (HttpAttempt *other : findChildren<HttpAttempt *>(Qt::FindDirectChildrenOnly))
            if (other->manager() == attempt->manager())
                other->move();
    }
    const HttpRequest request = page->request;
    if (page->asked) {
        const quint64 asked = page->asked;
        m_pages.erase(page);
        continueAfter(request, answer);
        m_report(asked, request, answer);
    } else if (answer.failure && answer.failure->kind == Failure::Kind::Cancelled) {
        m_pages.erase(page);
        m_report(0, request, answer);
    } else {
        page->answer = answer;
        continueAfter(request, answer);
    }
}

void PageReader::continueAfter(const HttpRequest &request, const HttpAnswer &answer)
{
    if (answer.failure || answer.status != 200 || m_bounds.pages <= 0)
        return;
    const auto query = m_following(QUrlQuery(request.url), answer.body);
    if (!query)
        return;
    HttpRequest next = request;
    next.url.setQuery(query->toString(QUrl::FullyEncoded));
    next.attempt = 1;
    setHeader(next.headers, idHeader, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    m_next = next;
    sendNext();
}

void PageReader::sendNext()
{
    const auto ahead = std::count_if(m_pages.begin(), m_pages.end(), [](const Page &page) { return page.asked == 0; });
    if (!m_next || ahead >= m_bounds.ahead || m_bounds.pages <= 0)
        return;
    --m_bounds.pages;
    m_pages.push_back({*std::exchange(m_next, std::nullopt), 0, nullptr, 0, {}});
    send(std::prev(m_pages.end()));
}

} // namespace exportdesk
