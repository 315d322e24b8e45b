// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/drafts.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/exporttemplates.h"
#include "models/exports/keptdrafts.h"
#include "models/exports/launcher.h"
#include "models/exports/launchjournal.h"
#include "models/exports/pastexports.h"
#include "models/previews/profilepreview.h"
#include "models/previews/usualexports.h"

namespace exportdesk
{

class Store;

/// What a workspace composes and launches, and what it remembers of that.
class WorkspaceExports final
{
public:
    /// All outlive this. Connection and sandbox are those of \a client.
    WorkspaceExports(PlatformClient &client, Store &store, const Clock &clock, const Launcher::Pace &pace);

    /// Opens drafts and templates, and resumes the launches that the last session left open.
    void start();

    LaunchJournal journal;
    Launcher launcher;
    ExportComposer composer;
    Drafts drafts;
    KeptDrafts keptDrafts;
    ExportTemplates templates;
    PastExports past;
    ProfilePreview preview;
    UsualExports usual;

private:
    const PlatformClient &m_client;
};

} // namespace exportdesk
