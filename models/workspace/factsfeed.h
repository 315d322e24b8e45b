// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choices.h"
#include "models/exports/requestchecks.h"

#include <QTimer>

namespace exportdesk
{

class DatasetsModel;
class ExportComposer;
class Clock;
class KnownJobs;
class Launcher;
class PlatformTimetable;

/// Gives the composer the platform's current facts whenever one of them changes, so that its checks are up to date.
class FactsFeed final : public QObject
{
    Q_OBJECT

public:
    struct Sources {
        const Choices &choices;
        const DatasetsModel &datasets;
        const KnownJobs &jobs;
        const Launcher &launcher;
        PlatformTimetable &timetable;
        const Clock &clock;
        QString sandbox;
    };

    FactsFeed(const Sources &sources, ExportComposer &composer, QObject *parent = nullptr);

private:
    void update();
    std::optional<RequestFacts::OwnRun> ownRun() const;

    Sources m_sources;
    ExportComposer &m_composer;
    QTimer m_soon; ///< merges the changes of one turn of the event loop
    QTimer m_minutes; ///< runs of the platform come nearer
};

} // namespace exportdesk
