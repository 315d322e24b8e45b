// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/newfailures.h"

#include "models/jobs/jobmarks.h"
#include "models/jobs/knownjobs.h"

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString lookedKey(const QString &platform, const QString &sandbox)
{
    // Either may hold slashes.
    return u"lookedAt/%1/%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(platform)),
                                   QString::fromLatin1(QUrl::toPercentEncoding(sandbox)));
}

} // namespace

NewFailures::NewFailures(const KnownJobs &jobs, const JobMarks &marks, QSettings &settings, const QString &platform,
                         const QString &sandbox)
    : m_jobs(jobs)
    , m_marks(marks)
    , m_settings(settings)
    , m_key(lookedKey(platform, sandbox))
    , m_lookedMs(settings.value(m_key, -1).toLongLong())
{
    if (m_lookedMs < 0)
        look();
}

NewFailures::Count NewFailures::count() const
{
    Count found;
    for (int index = 0; index < m_jobs.count(); ++index) {
        const JobRow &row = m_jobs.at(index);
        // The time first: of a hundred thousand jobs it leaves few, and the marks are looked up by id.
        if (row.updatedMs <= m_lookedMs || !m_marks.isOpenFailure(row))
            continue;
        ++found.all;
        found.startedHere += row.startedHere;
    }
    return found;
}

void NewFailures::look()
{
    m_lookedMs = m_jobs.nowMs();
    m_settings.setValue(m_key, m_lookedMs);
}

} // namespace exportdesk
