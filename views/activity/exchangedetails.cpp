// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/exchangedetails.h"

#include "models/activity/exchangetext.h"
#include "models/platform/exchangelog.h"
#include "views/activity/exchangebody.h"
#include "views/activity/exchangesides.h"
#include "views/activity/exchangestatus.h"
#include "views/shared/button.h"
#include "views/shared/detailspane.h"
#include "views/shared/emptystate.h"

#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// "…/export/jobs/24115": the end says which it is.
QString shortPath(const QString &path)
{
    constexpr qsizetype longest = 20;
    QString shown;
    const QStringList parts = path.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    qsizetype taken = 0;
    for (; taken < parts.size(); ++taken) {
        const QString &part = parts[parts.size() - 1 - taken];
        if (taken > 0 && shown.size() + part.size() > longest)
            break;
        shown.prepend(u'/' + (part.size() > longest ? part.left(6) + u'…' + part.right(12) : part));
    }
    return taken < parts.size() ? u'…' + shown : shown;
}

} // namespace

ExchangeDetails::ExchangeDetails(const ExchangesModel &exchanges, const SandboxLook &sandbox, QWidget *parent)
    : PageDetails(parent)
    , m_exchanges(exchanges)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new EmptyState(Icon::Activity))
    , m_pane(new DetailsPane)
    , m_sides(new ExchangeSides(exchanges, sandbox))
    , m_request(new ExchangeBody(u"activity.request"_s))
    , m_answer(new ExchangeBody(u"activity.answer"_s))
    , m_job(new Button(Icon::Jobs, Button::Kind::Normal))
    , m_curl(new Button(Icon::Copy, Button::Kind::Normal))
{
    m_job->setObjectName("activity.job");
    m_curl->setObjectName("activity.curl");
    auto *area = new QScrollArea;
    area->setObjectName("activity.sides");
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_sides);
    area->viewport()->setBackgroundRole(QPalette::Base);
    m_sides->setBackgroundRole(QPalette::Base);
    m_pane->addTab(u"exchange"_s, area);
    m_pane->addTab(u"request"_s, m_request);
    m_pane->addTab(u"answer"_s, m_answer);
    m_pane->addAction(m_job);
    m_pane->addAction(m_curl);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_pane);
    connect(m_curl, &Button::clicked, this, &ExchangeDetails::copyAsCurlRequested);
    connect(m_job, &Button::clicked, this, [this] { Q_EMIT jobRequested(m_jobId); });
}

void ExchangeDetails::show(const ExchangeRow *row)
{
    const Exchange *exchange = row ? m_exchanges.log().exchange(row->exchange.id) : nullptr;
    m_stack->setCurrentWidget(exchange ? static_cast<QWidget *>(m_pane) : m_nothing);
    m_jobId = exchange ? row->job : QString();
    if (!exchange)
        return;
    m_pane->setIdentity(shownStatus(row->end), QString::fromLatin1(exchange->method) + u' ' + shortPath(exchange->path),
                        exchangeText::status(*row));
    m_job->setVisible(!m_jobId.isEmpty());
    m_sides->show(*exchange, *row);
    showBodies(*exchange);
}

void ExchangeDetails::setSandbox(const SandboxLook &look)
{
    m_sides->setSandbox(look);
}

void ExchangeDetails::showBodies(const Exchange &exchange)
{
    const QString gone = tr("This body is no longer available; it was discarded to make room for newer calls.");
    const QString note = tr("Truncated: the rest was too long to keep.");
    m_request->show(exchange.requestBody, exchange.bodiesForgotten ? gone : tr("No body was sent."),
                    exchange.requestCut ? note : QString());
    const QString nothing = exchange.status == 0 ? tr("No response was received.")
        : exchange.isSignIn && exchange.status < 400
        ? tr("The response to a sign-in contains the token itself and is not recorded.")
        : exchange.readsPeople && exchange.receivedBytes > 0
        ? tr("The response contains data of people and is not recorded.")
        : tr("The response had no body.");
    m_answer->show(exchange.answerBody, exchange.bodiesForgotten ? gone : nothing,
                   exchange.answerCut ? note : QString());
}

void ExchangeDetails::retranslate()
{
    m_nothing->setSentence(tr("Select a call to see its request and response."));
    m_pane->setTabText(u"exchange"_s, tr("Call"));
    m_pane->setTabText(u"request"_s, tr("Request"));
    m_pane->setTabText(u"answer"_s, tr("Response"));
    m_job->setText(tr("Show job"));
    m_curl->setText(tr("Copy as cURL"));
    m_sides->setAccessibleName(tr("Call"));
    m_request->setName(tr("Request body"));
    m_answer->setName(tr("Response body"));
    findChild<QScrollArea *>(u"activity.sides"_s)->setAccessibleName(tr("Call"));
    m_sides->retranslate();
}

} // namespace exportdesk
