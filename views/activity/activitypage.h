// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/exchangefilter.h"
#include "models/activity/exchangesmodel.h"
#include "views/shared/sandboxlook.h"
#include "views/shared/tablepage.h"

namespace exportdesk
{

class Button;
class ExchangeDetails;
class HarSaving;

/// The Activity page: every exchange with the platform, redacted; copies one as curl, saves those shown as a HAR file.
///
/// Object names for tests: activity.chips, activity.search, activity.table, activity.har, activity.harDialog,
/// activity.curl, activity.job.
class ActivityPage final : public TablePage
{
    Q_OBJECT

public:
    /// \a exchanges outlives the page.
    ActivityPage(ExchangesModel &exchanges, const SandboxLook &sandbox, QWidget *parent = nullptr);
    ~ActivityPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    QString statusText() const override;
    void setSandbox(const SandboxLook &look) override;

    /// Shows the exchanges that match this search, as one could type it: `job:24115`.
    void search(const QString &query);

Q_SIGNALS:
    void jobRequested(const QString &jobId);

protected:
    void retranslate() override;
    void currentChanged() override;

private:
    ActivityPage(ExchangesModel &exchanges, SortFilterModel *rows, ExchangeDetails *details, QWidget *parent);
    void connectModels();
    void refilter();
    void update();
    const ExchangeRow *current() const;
    QList<Exchange> shown() const;
    void copyAsCurl();
    void copyRequestId();

    ExchangesModel &m_exchanges;
    ExchangeFilter m_filter;
    SortFilterModel *m_sorted;
    ExchangeDetails *m_details;
    HarSaving *m_saving;
    Button *m_har;
    QAction *m_harAction;
    QAction *m_curlAction;
    QAction *m_idAction;
};

} // namespace exportdesk
