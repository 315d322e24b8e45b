// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choices.h"
#include "models/datasets/datasetcreations.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exporttemplates.h"
#include "models/exports/launcher.h"
#include "models/exports/launchjournal.h"
#include "models/exports/pastexports.h"
#include "models/previews/profilepreview.h"
#include "models/store/store.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/views/pagedriver.h"
#include "views/exports/composerpage.h"

#include <memory>

namespace exportdesk::kit
{

/// A whole New export page in a window, over real models and a scripted platform.
class ComposerWorld : public PageDriver
{
public:
    /// \a production gives the sandbox "prod" its colors.
    /// \a typesName: the operator wants to type the sandbox's name before a launch in production.
    /// \a storeFile: where the journal is; empty: in memory.
    explicit ComposerWorld(bool production = false, QSize window = {1184, 732}, bool typesName = false,
                           const QString &storeFile = {});

    /// Shows the window and waits until everything that the platform offers is there.
    void open();

    /// How many launches reached the platform.
    qsizetype posts() const;
    /// The body of the last one.
    QByteArray posted() const;

    kit::FakeClock clock;
    kit::FakeClient client;
    Store store;
    LaunchJournal journal{store};
    ExportComposer composer{clock};
    Choices choices{client, clock};
    DatasetsModel datasets{client, clock};
    DatasetCreations creations{datasets, client, clock};
    Launcher launcher{client, journal, clock};
    ExportTemplates templates{store, clock};
    ProfilePreview preview{composer, client};
    PastExports past{store, QStringLiteral("c"), QStringLiteral("dev")};
    std::unique_ptr<ComposerPage> page;

private:
    void script();
    void tellFacts();
};

} // namespace exportdesk::kit
