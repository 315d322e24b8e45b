#pragma once

#include "views/jobs/jobtab.h"

class QLineEdit;

namespace exportdesk
{

class KeyValueGrid;

/// What a job is: status, times, where it writes to and by which policy, in names with their ids.
class OverviewTab final : public JobTab
{
    Q_OBJECT

public:
    explicit OverviewTab(const ExportJobsModel &jobs, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

Q_SIGNALS:
    void noteEdited(const QString &id, const QString &note);

private:
    void showNote(const JobFacts &facts);
    void keepNote();

    void showTimes(const JobFacts &facts);
    void showRequest(const Shown &shown);

    const ExportJobsModel &m_jobs;
    KeyValueGrid *m_left;
    KeyValueGrid *m_right;
    QLineEdit *m_note;
    QString m_id; ///< of the job whose note is in the field
};

} // namespace exportdesk
