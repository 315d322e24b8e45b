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

/// Tells the composer what is known of the platform, whenever that changes, so that its checks are of this moment.
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
    void tell();

    Sources m_sources;
    ExportComposer &m_composer;
    QTimer m_soon; ///< many changes in one turn of the event loop are told once
};

} // namespace exportdesk
