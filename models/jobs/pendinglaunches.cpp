// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/pendinglaunches.h"

#include "models/jobs/knownjobs.h"

#include <algorithm>

namespace exportdesk
{

PendingLaunches::PendingLaunches(const KnownJobs &known, QObject *parent)
    : QObject(parent)
    , m_known(known)
{
    connect(&known, &KnownJobs::jobsAdded, this, &PendingLaunches::removeSettled);
}

void PendingLaunches::put(const LaunchRow &launch)
{
    if (isSettled(launch)) {
        remove(launch.key);
        return;
    }
    for (int row = 0; row < count(); ++row) {
        if (m_launches[row].key != launch.key)
            continue;
        if (m_launches[row] != launch) {
            m_launches[row] = launch;
            Q_EMIT rowChanged(row);
        }
        return;
    }
    Q_EMIT rowAboutToBeInserted(0);
    m_launches.prepend(launch);
    Q_EMIT rowInserted(0);
}

void PendingLaunches::remove(const QString &key)
{
    for (int row = count() - 1; row >= 0; --row) {
        if (m_launches[row].key == key)
            removeAt(row);
    }
}

void PendingLaunches::replaceAll(const QList<LaunchRow> &launches)
{
    for (int row = count() - 1; row >= 0; --row) {
        if (std::none_of(launches.begin(), launches.end(),
                         [this, row](const LaunchRow &launch) { return launch.key == m_launches[row].key; }))
            removeAt(row);
    }
    for (const LaunchRow &launch : launches)
        put(launch);
}

bool PendingLaunches::isSettled(const LaunchRow &launch) const
{
    return !launch.jobId.isEmpty() && m_known.contains(launch.jobId);
}

void PendingLaunches::removeAt(int row)
{
    Q_EMIT rowAboutToBeRemoved(row);
    m_launches.removeAt(row);
    Q_EMIT rowRemoved(row);
}

void PendingLaunches::removeSettled()
{
    for (int row = count() - 1; row >= 0; --row) {
        if (isSettled(m_launches[row]))
            removeAt(row);
    }
}

} // namespace exportdesk
