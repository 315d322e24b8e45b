// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestchecker.h"

#include "models/platform/clock.h"

namespace exportdesk
{

namespace
{

bool hasVeryManyFields(const ExportRequest &request)
{
    constexpr qsizetype veryMany = 1000;
    const auto isLong = [](const std::optional<QStringList> &fields) { return fields && fields->size() > veryMany; };
    return isLong(request.fields) || (request.events && isLong(request.events->fields));
}

} // namespace

RequestChecker::RequestChecker(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_announceSoon.setSingleShot(true);
    m_announceSoon.setInterval(0);
    connect(&m_announceSoon, &QTimer::timeout, this, &RequestChecker::checksChanged);
}

void RequestChecker::setFacts(const RequestFacts &facts)
{
    m_facts = facts;
    check();
}

void RequestChecker::setRequest(const ExportRequest &request, const RequestDoubts &doubts)
{
    m_request = request;
    m_doubts = doubts;
    check();
}

void RequestChecker::check()
{
    m_facts.nowMs = m_clock.nowMs();
    const RequestCheck unreadable{RequestCheck::Severity::Error,  RequestCheck::Id::TextUnreadable,
                                  RequestCheck::Section::Request, {},
                                  m_doubts.unreadableLine,        RequestCheck::Fix::None};
    m_facts.confirmedKeys = m_doubts.confirmedKeys;
    m_facts.repeatedKeys = m_doubts.repeatedKeys;
    QList<RequestCheck> checks = m_doubts.unreadableLine > 0 ? QList{unreadable} : checkRequest(m_request, m_facts);
    if (checks == m_checks)
        return;
    m_checks = std::move(checks);
    if (hasVeryManyFields(m_request)) {
        m_announceSoon.start();
        return;
    }
    m_announceSoon.stop();
    Q_EMIT checksChanged();
}

} // namespace exportdesk
