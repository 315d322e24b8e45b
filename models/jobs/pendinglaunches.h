// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/launchrow.h"

#include <QList>
#include <QObject>

namespace exportdesk
{

class KnownJobs;

/// The launches whose job is not known yet, newest first. One whose job becomes known leaves the list.
class PendingLaunches final : public QObject
{
    Q_OBJECT

public:
    /// \a known outlives the launches.
    explicit PendingLaunches(const KnownJobs &known, QObject *parent = nullptr);

    int count() const { return int(m_launches.size()); }
    const LaunchRow &at(int row) const { return m_launches[row]; }

    /// Adds the launch or replaces the one with the same key.
    void put(const LaunchRow &launch);
    void remove(const QString &key);
    /// Oldest first; launches that are not among these leave the list.
    void replaceAll(const QList<LaunchRow> &launches);

Q_SIGNALS:
    void rowAboutToBeInserted(int row);
    void rowInserted(int row);
    void rowAboutToBeRemoved(int row);
    void rowRemoved(int row);
    void rowChanged(int row);

private:
    bool isSettled(const LaunchRow &launch) const;
    void removeAt(int row);
    void removeSettled();

    const KnownJobs &m_known;
    QList<LaunchRow> m_launches;
};

} // namespace exportdesk
