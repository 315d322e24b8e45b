// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace exportdesk
{

class CurrentWorkspace;
class Navigator;
class NoticeList;

/// Notices about succeeded jobs whose batch failed.
class BatchNotices final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    BatchNotices(NoticeList &notices, Navigator &navigator, const CurrentWorkspace &current, QObject *parent = nullptr);

    /// Another workspace is in use: those of the old one are dropped.
    void watch();

private:
    void add(const QString &jobId);
    void showJobs();

    NoticeList &m_notices;
    Navigator &m_navigator;
    const CurrentWorkspace &m_current;
    QStringList m_jobs; ///< ids, since somebody looked
};

} // namespace exportdesk
