// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/resultcommand.h"
#include "models/datasets/batchsaving.h"

namespace exportdesk
{

/// Saves the files of a job as they are, each batch in a folder of its own, and continues where an earlier command was
/// interrupted.
class ResultSaving final : public ResultCommand
{
    Q_OBJECT

public:
    struct Options {
        QString jobId;
        QString folder;
        bool overwrites = false;
    };

    ResultSaving(const CommandContext &context, const Options &options);

private:
    void run(const JobResult &result, PlatformClient &client) override;
    void showProgress(const QString &fileName, qint64 done, qint64 total);
    void report();
    QJsonObject document() const;

    const Options m_options;
    JobResult m_result;
    std::unique_ptr<BatchSaving> m_saving;
};

} // namespace exportdesk
