// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class JobDetails;
class JobDetailsView;

/// Asks for a new export or a schedule from the request of a job in view, if need be as soon as its record is read.
class JobRerun final : public QObject
{
    Q_OBJECT

public:
    /// \a view shows \a details; both outlive this.
    JobRerun(const JobDetails &details, const JobDetailsView &view, QObject *parent);

    /// From the job or the launch in view; nothing happens while its request is not known.
    void run();
    /// From this job, which comes into view now.
    void runWhenRead(const QString &id);
    /// Another job came into view: what waited for its record is dropped.
    void dropUnless(const QString &id);

Q_SIGNALS:
    void requested(const QByteArray &request);

private:
    void runIfRead();

    const JobDetails &m_details;
    const JobDetailsView &m_view;
    QString m_waiting; ///< id of the job whose record is awaited
};

} // namespace exportdesk
