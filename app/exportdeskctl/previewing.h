// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "app/exportdeskctl/requestreading.h"
#include "models/exports/listreading.h"
#include "models/previews/profilecalls.h"
#include "models/previews/segmentestimates.h"
#include "models/previews/usualexports.h"

#include <QJsonObject>

namespace exportdesk
{

/// `preview`: what an export would contain and how large it would be; launches nothing.
class Previewing final : public Command
{
    Q_OBJECT

public:
    struct Options {
        RequestSource source;
        QString nameSpace; ///< of the identity whose profile is shown; empty: none
        bool entire = false; ///< all that the profile has, not only what would be exported
        bool estimates = false;
    };

    Previewing(const CommandContext &context, const Options &options);
    ~Previewing() override;

    void start() override;

private:
    void readIdentity();
    void acceptIdentity(const QByteArray &line);
    void open();
    void readLists(const ExportRequest &request);
    void readHistory();
    void reportTarget(const TargetHistory &history);
    void reportSize(const UsualExport &usual);
    void estimate();
    void reportEstimates();
    void lookUp();
    void acceptProfile(const Outcome<std::optional<FoundProfile>> &outcome);
    void end(const std::optional<CommandError> &error = {});

    const Options m_options;
    RequestReading m_reading;
    BoundedInput m_identityInput;
    ProfileIdentity m_identity;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<ListReading> m_lists;
    std::unique_ptr<UsualExports> m_usual;
    std::unique_ptr<SegmentEstimates> m_estimates;
    ExportRequest m_request;
    RequestFacts m_facts;
    QJsonObject m_document;
};

} // namespace exportdesk
