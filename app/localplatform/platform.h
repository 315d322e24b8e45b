// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/faults/faultplan.h"
#include "app/localplatform/gateway/credentials.h"
#include "app/localplatform/jobs/jobrunner.h"
#include "app/localplatform/log/requestlog.h"
#include "app/localplatform/options.h"
#include "app/localplatform/profiles/profilestore.h"
#include "app/localplatform/queryservice/querysessions.h"
#include "app/localplatform/timetable/timetable.h"

namespace localplatform
{

/// Everything the services share: the store, who may sign in, the jobs at work, the fault plan and the log.
class Platform
{
public:
    /// Opens the store in \a folder; a new one is filled with the sample first. Throws StoreError.
    Platform(const Options &options, const QString &folder);

    /// Continues unfinished jobs and waits for schedules and expirations.
    void start();
    void stop();

    /// What the ready line says.
    nlohmann::json ready() const;
    /// All clients that may sign in, for `GET /_local/credentials`; the first is the ready line's.
    nlohmann::json allCredentials() const;
    QString address() const { return m_address; }
    quint16 queryPort() const { return m_queryPort; }
    /// Where HTTP and Query Service are served.
    void setPorts(quint16 port, quint16 queryPort);
    /// The numbers of a sandbox's profiles; kept until profile data is erased, because nothing is ingested while the
    /// program runs.
    ProfileStatistics statistics(const Place &place);

    const QByteArray localSecret; ///< what `/_local/…` asks for
    const JobClock clock;
    Store store;
    Credentials credentials;
    ProfileStore profiles;
    FaultPlan faults;
    RequestLog log;
    JobRunner jobs;
    SegmentJobs segmentJobs;
    Schedules schedules;
    Expirations expirations;
    Timetable timetable;
    QuerySessions querySessions;
    std::atomic<bool> ending{false}; ///< the program is about to end: what only waits is cut short

private:
    void plant(const Options &options);
    void forgetStatistics(const Place &place);

    QString m_address;
    quint16 m_queryPort = 0;
    std::mutex m_statisticsLock;
    std::map<std::pair<QString, QString>, ProfileStatistics> m_statistics;
};

} // namespace localplatform
