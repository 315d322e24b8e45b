// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/factsfeed.h"

#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/launcher.h"
#include "models/exports/requestfacts.h"
#include "models/jobs/knownjobs.h"
#include "models/platform/clock.h"
#include "models/schedules/platformtimetable.h"

#include <chrono>

using namespace std::chrono_literals;

namespace exportdesk
{

FactsFeed::FactsFeed(const Sources &sources, ExportComposer &composer, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_composer(composer)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &FactsFeed::update);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&sources.choices, &Choices::changed, &m_soon, [this] { m_soon.start(); });
    connect(&sources.datasets, &DatasetsModel::stateChanged, &m_soon, soon);
    connect(&sources.datasets, &DatasetsModel::created, &m_soon, [this] { m_soon.start(); });
    connect(&sources.datasets, &QAbstractItemModel::rowsInserted, &m_soon, [this] { m_soon.start(); });
    connect(&sources.datasets, &QAbstractItemModel::dataChanged, &m_soon, [this] { m_soon.start(); }); // jobs counted
    connect(&sources.jobs, &KnownJobs::jobEnded, &m_soon, [this] { m_soon.start(); });
    connect(&sources.launcher, &Launcher::started, &m_soon, soon);
    connect(&sources.launcher, &Launcher::entryAdded, &m_soon, [this] { m_soon.start(); });
    connect(&sources.launcher, &Launcher::entryChanged, &m_soon, [this] { m_soon.start(); });
    connect(&sources.timetable, &PlatformTimetable::changed, &m_soon, soon);
    m_minutes.setInterval(1min);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        if (ownRun() != m_composer.checker().facts().ownRun)
            update();
    });
    m_minutes.start();
    m_soon.start();
}

std::optional<RequestFacts::OwnRun> FactsFeed::ownRun() const
{
    const qint64 nowMs = m_sources.clock.nowMs();
    const std::optional<RunConflict> conflict = m_sources.timetable.conflictAt(nowMs);
    return conflict ? std::optional(RequestFacts::OwnRun{conflict->runMs, conflict->runMs <= nowMs}) : std::nullopt;
}

void FactsFeed::update()
{
    RequestFacts facts
        = requestFacts(m_sources.sandbox, m_sources.datasets, m_sources.choices, &m_sources.launcher, &m_sources.jobs);
    facts.ownRun = ownRun();
    m_composer.checker().setFacts(facts);
}

} // namespace exportdesk
