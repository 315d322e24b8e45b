// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/boundedinput.h"
#include "app/exportdeskctl/command.h"
#include "app/exportdeskctl/jobwatch.h"
#include "models/exports/listreading.h"

namespace exportdesk
{

struct FoundRequest;

/// `launch`: one launch, through the same front door, checks and journal as in the window.
class Launching final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QString file; ///< "-": stdin
        qint64 pick = 0; ///< which request of the file, from 1; 0: it has only one
        QString templateName;
        QStringList set; ///< "path=value"
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
    void readRequest(Workspace &workspace);
    void acceptFound(const FoundRequest &found);
    void readTemplate(Workspace &workspace);
    void acceptText(const QString &json);
    void fillIn(const ExportRequest &request);
    void check();
    void launch();
    void acceptEntry(const LaunchEntry &entry);
    void waitForJob();
    void acceptEnd(const JobEnd &end);
    void reachTimeLimit();
    void failChecked(const CommandError &error);

    const Options m_options;
    BoundedInput m_input;
    QByteArray m_bytes;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<ListReading> m_lists;
    std::unique_ptr<JobWatch> m_watch;
    ExportRequest m_request;
    QStringList m_repeatedKeys; ///< of its text
    QJsonObject m_document; ///< what is known so far
    LaunchEntry m_entry;
};

} // namespace exportdesk
