// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choices.h"

#include <QTimer>

namespace exportdesk
{

class DatasetsModel;
class ExportComposer;
class KnownJobs;
class Launcher;

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
        QString sandbox;
    };

    FactsFeed(const Sources &sources, ExportComposer &composer, QObject *parent = nullptr);

private:
    void update();

    Sources m_sources;
    ExportComposer &m_composer;
    QTimer m_soon; ///< merges the changes of one turn of the event loop
};

} // namespace exportdesk
