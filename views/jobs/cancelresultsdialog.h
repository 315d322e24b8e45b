// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcanceller.h"
#include "views/shared/dialogframe.h"

namespace exportdesk
{

/// The results of cancelling several jobs: one line per job, updated while it is open.
class CancelResultsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    CancelResultsDialog(const ExportJobsModel &jobs, const JobCanceller &canceller, const QStringList &ids,
                        QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QString id;
        class IconLabel *status;
        class TextLabel *name;
        class TextLabel *outcome;
    };
    void addLine(const QString &id, QWidget *list);
    void refresh(const Line &line) const;
    void retranslate();
    void copy() const;

    const ExportJobsModel &m_jobs;
    const JobCanceller &m_canceller;
    QList<Line> m_lines;
    Button *m_close;
    Button *m_copy;
};

} // namespace exportdesk
