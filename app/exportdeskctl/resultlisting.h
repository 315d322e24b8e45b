// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/resultcommand.h"
#include "models/datasets/batchsaving.h"

namespace exportdesk
{

/// Lists the batches of a job and their files.
class ResultListing final : public ResultCommand
{
    Q_OBJECT

public:
    using ResultCommand::ResultCommand;

private:
    void run(const JobResult &result, PlatformClient &client) override;
    void readNext();
    void acceptFiles();
    QJsonObject document() const;

    JobResult m_result;
    std::unique_ptr<BatchFilesModel> m_listing;
    QStringList m_waiting; ///< ids of batches to be listed
    QString m_batchId; ///< being listed
    QHash<QString, QList<BatchFile>> m_files; ///< by batch id
};

} // namespace exportdesk
