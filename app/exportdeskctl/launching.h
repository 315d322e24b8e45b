// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/jobwatch.h"
#include "app/exportdeskctl/requestreading.h"
#include "models/exports/listreading.h"

namespace exportdesk
{

/// `launch`: one launch, through the same front door, checks and journal as in the window.
class Launching final : public Command
{
    Q_OBJECT

public:
    struct Options {
        RequestSource source;
        bool waits = false;
        qint64 timeoutMs = -1; ///< -1: none
        bool allowsIdentical = false;
        QString production;
    };

    Launching(const CommandContext &context, const Options &options);
    ~Launching() override;

    void start() override;
    std::optional<ExitCode> interrupt() override;

private:
    void open();
    void readLists(const ExportRequest &request);
    void check();
    void launch();
    void acceptEntry(const LaunchEntry &entry);
    void waitForJob();
    void acceptEnd(const JobEnd &end);
    void reachTimeLimit();
    void failChecked(const CommandError &error);

    const Options m_options;
    RequestReading m_reading;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<ListReading> m_lists;
    std::unique_ptr<JobWatch> m_watch;
    ExportRequest m_request;
    QJsonObject m_document; ///< what is known so far
    LaunchEntry m_entry;
};

} // namespace exportdesk
