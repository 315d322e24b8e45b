// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/exchangesmodel.h"
#include "views/shared/pagedetails.h"
#include "views/shared/sandboxlook.h"

class QStackedLayout;

namespace exportdesk
{

class Button;
class DetailsPane;
class EmptyState;
class ExchangeBody;
class ExchangeSides;

/// The details below the activity table: both sides with their headers, and the bodies.
///
/// Object names: activity.curl, activity.job, activity.request, activity.answer.
class ExchangeDetails final : public PageDetails
{
    Q_OBJECT

public:
    ExchangeDetails(const ExchangesModel &exchanges, const SandboxLook &sandbox, QWidget *parent = nullptr);

    /// nullptr: none is selected, or it is no longer in the log.
    void show(const ExchangeRow *row);
    /// Effective from the next show() on.
    void setSandbox(const SandboxLook &look);
    void retranslate();

Q_SIGNALS:
    void copyAsCurlRequested();
    void jobRequested(const QString &jobId);

private:
    void showBodies(const Exchange &exchange);

    const ExchangesModel &m_exchanges;
    QString m_jobId;
    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    DetailsPane *m_pane;
    ExchangeSides *m_sides;
    ExchangeBody *m_request;
    ExchangeBody *m_answer;
    Button *m_job;
    Button *m_curl;
};

} // namespace exportdesk
