// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobtab.h"
#include "views/results/resultmodels.h"
#include "views/results/resultview.h"

#include <QPointer>
#include <QTimer>

class QStackedLayout;

namespace exportdesk
{

class JobBatches;
class ResultWindow;
class SaveResultDialog;
class TextLabel;

/// What came out of a job: its result, computed while the tab is in view. Rows, and the result alone, have a window.
class ResultTab final : public JobTab
{
    Q_OBJECT

public:
    /// \a batches are those of the job in view; they and \a names outlive the tab.
    ResultTab(const ResultModels &models, JobBatches &batches, const JobNames &names, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

Q_SIGNALS:
    /// Show the files of this batch, which went into this dataset.
    void filesRequested(const QString &batchId, const QString &datasetId);
    void jobRequested(const QString &jobId);
    void errorsRequested();
    void requestRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeView();
    void forget();
    void startSoon();
    void followBatch(const QString &batchId);
    void start();
    void save();
    void showSql(QWidget *parent);
    ResultWindow *openWindow();
    ResultView::Context context() const;

    const ResultModels m_models;
    JobBatches &m_batches;
    const JobNames &m_names;
    JobFacts m_facts;
    ResultSubject m_subject;
    bool m_isRead = false; ///< m_subject is that of m_facts
    QTimer m_soon;
    std::shared_ptr<ResultAnswering> m_answering; ///< shared with the window of the job
    QStackedLayout *m_stack;
    TextLabel *m_missing;
    ResultView *m_view = nullptr;
    QPointer<ResultWindow> m_window;
    QPointer<SaveResultDialog> m_saving;
};

} // namespace exportdesk
