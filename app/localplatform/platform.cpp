// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/platform.h"

#include "app/localplatform/exporting/parquetfiles.h"
#include "app/localplatform/gateway/errors.h"
#include "app/localplatform/sample/sampledata.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

json describedFailure(const Client &client)
{
    json scopes = json::array();
    for (const QString &scope : client.scopes)
        scopes.push_back(scope.toStdString());
    return {{"orgId", client.orgId.toStdString()},
            {"clientId", client.clientId.toStdString()},
            {"clientSecret", client.clientSecret.toStdString()},
            {"scopes", scopes}};
}

} // namespace

Platform::Platform(const Options &options, const QString &folder)
    : localSecret(options.localSecret)
    , clock{options.speed}
    , store(folder)
    , credentials(store)
    , profiles(store)
    , jobs(store, clock)
    , segmentJobs(store, clock)
    , schedules(store, segmentJobs, jobs)
    , expirations(store, clock, [this](const Place &place) { forgetStatistics(place); })
    , timetable(schedules, expirations)
{
    if (store.setting(u"planted"_s).isEmpty())
        plant(options);
}

void Platform::plant(const Options &options)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    SampleOptions sample;
    if (options.seed)
        sample.seed = *options.seed;
    sample.profiles = options.profiles;
    sample.jobs = options.jobs;
    sample.nowMs = now;
    sample.org = credentials.own().orgId;
    sample.exportsFolder = BatchFiles(store).folder();
    Store::Transaction transaction(store);
    SampleData(sample).plant(store);
    // The other organization is empty, but its client can sign in.
    const json sandbox{{"id", newUuid().toStdString()},
                       {"name", "prod"},
                       {"title", "Production"},
                       {"state", "active"},
                       {"type", "production"},
                       {"region", "VA7"},
                       {"isDefault", true},
                       {"eTag", 1},
                       {"createdDate", "2024-02-03 04:05:06"},
                       {"lastModifiedDate", "2024-02-03 04:05:06"},
                       {"createdBy", "u1"},
                       {"modifiedBy", "u1"}};
    store.put(u"sandbox"_s, {credentials.clients().back().orgId, {}}, u"prod"_s, now, sandbox);
    store.setSetting(u"planted"_s, u"1"_s);
    transaction.commit();
}

ProfileStatistics Platform::statistics(const Place &place)
{
    const std::lock_guard lock(m_statisticsLock);
    const auto known = m_statistics.find({place.org, place.sandbox});
    if (known != m_statistics.end())
        return known->second;
    return m_statistics[{place.org, place.sandbox}] = profiles.statistics(place);
}

void Platform::forgetStatistics(const Place &place)
{
    const std::lock_guard lock(m_statisticsLock);
    m_statistics.erase({place.org, place.sandbox});
}

void Platform::start()
{
    jobs.resume();
    segmentJobs.resume();
    timetable.start();
}

void Platform::stop()
{
    ending = true;
    timetable.stop();
    segmentJobs.stop();
    jobs.stop();
}

void Platform::setPorts(quint16 port, quint16 queryPort)
{
    m_address = u"http://127.0.0.1:%1"_s.arg(port);
    m_queryPort = queryPort;
}

json Platform::ready() const
{
    json line = describedFailure(credentials.own());
    line["gateway"] = m_address.toStdString();
    line["queryPort"] = m_queryPort;
    line["ims"] = line["gateway"];
    line["sandbox"] = "prod";
    line["localSecret"] = localSecret.toStdString();
    line["formats"] = ParquetFiles::isAvailable() ? json::array({"parquet", "json"}) : json::array({"json"});
    line["pid"] = QCoreApplication::applicationPid();
    return line;
}

json Platform::allCredentials() const
{
    json all = json::array();
    for (const Client &client : credentials.clients())
        all.push_back(describedFailure(client));
    return all;
}

} // namespace localplatform
