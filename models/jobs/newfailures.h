// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace exportdesk
{

class JobMarks;
class KnownJobs;

/// The failures that came since the operator last looked at the jobs of one sandbox: a figure that counts all failures
/// ever is soon overlooked. The moment of the last look is kept in the settings. In a sandbox that was never looked at,
/// only what comes from now on is new.
class NewFailures final
{
public:
    struct Count {
        int all = 0;
        int startedHere = 0; ///< of all
    };

    /// All outlive it. \a platform as platformKey() gives it.
    NewFailures(const KnownJobs &jobs, const JobMarks &marks, QSettings &settings, const QString &platform,
                const QString &sandbox);

    /// Those that nobody has acknowledged.
    Count count() const;
    /// The operator sees the jobs at this moment.
    void look();

private:
    const KnownJobs &m_jobs;
    const JobMarks &m_marks;
    QSettings &m_settings;
    QString m_key;
    qint64 m_lookedMs; ///< by the platform's clock
};

} // namespace exportdesk
