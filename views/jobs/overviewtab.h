// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobtab.h"

class QBoxLayout;
class QLineEdit;

namespace exportdesk
{

class KeyValueGrid;
class Launcher;

/// What a job is: status, times, where it writes to and by which policy, in names with their ids.
class OverviewTab final : public JobTab
{
    Q_OBJECT

public:
    OverviewTab(const ExportJobsModel &jobs, const Launcher &launcher, QWidget *parent = nullptr);
    void show(const Shown &shown) override;
    /// Call once a second for a running job.
    void tick(const JobFacts &facts);

Q_SIGNALS:
    /// With each key, for a session may end at any moment; \a isFinished: the field was left.
    void noteEdited(const QString &id, const QString &note, bool isFinished);
    void datasetRequested(const QString &datasetId);
    /// The page is to show the jobs that match this search.
    void searchRequested(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showOrigin(const JobFacts &facts);
    void showNote(const JobFacts &facts);
    void keepNote();

    void showTimes(const JobFacts &facts);
    void showDuration(const JobFacts &facts);
    void showRequest(const Shown &shown);
    void showAsSent(const QByteArray &json);
    void showPolicy(const QString &id);
    void showSegments(const QStringList &ids);
    void showEvents(bool exported);
    void showLink(const QString &key, const QString &kind, const QString &name, const QString &id);
    void follow(const QString &key, const QString &id, const QString &name);

    const ExportJobsModel &m_jobs;
    const Launcher &m_launcher;
    QBoxLayout *m_columns = nullptr;
    KeyValueGrid *m_left;
    KeyValueGrid *m_right;
    QLineEdit *m_note;
    QString m_id; ///< of the job whose note is in the field
};

} // namespace exportdesk
