// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "models/results/resultanswering.h"
#include "models/results/resultfinding.h"

namespace exportdesk
{

/// `result check`: whether a job exported what was requested.
class ResultChecking final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QString jobId;
        QString from = QStringLiteral("files"); ///< "files" or "query-service"
    };

    ResultChecking(const CommandContext &context, const Options &options);
    ~ResultChecking() override;

    void start() override;

private:
    void answer(Workspace &workspace, const ExportJob &job);
    void showPhase();
    void report();
    void showFields(const ResultAnswer &answer);

    const Options m_options;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<ResultAnswering> m_answering;
};

} // namespace exportdesk
