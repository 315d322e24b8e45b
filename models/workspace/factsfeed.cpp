// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/factsfeed.h"

#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/launcher.h"
#include "models/exports/requestfacts.h"
#include "models/jobs/knownjobs.h"

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
    m_soon.start();
}

void FactsFeed::update()
{
    m_composer.checker().setFacts(
        requestFacts(m_sources.sandbox, m_sources.datasets, m_sources.choices, &m_sources.launcher, &m_sources.jobs));
}

} // namespace exportdesk
