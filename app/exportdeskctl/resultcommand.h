// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "app/exportdeskctl/jobresult.h"
#include "models/platform/httpclient.h"

namespace exportdesk
{

/// A command on the files of a job. Goes on with the batches that can be used even if others failed, and ends with what
/// is wrong with the worst. Needs no store.
class ResultCommand : public Command
{
    Q_OBJECT

public:
    ResultCommand(const CommandContext &context, const QString &jobId);

    void start() override;

protected:
    /// \a result has at least one batch that can be used.
    virtual void run(const JobResult &result, PlatformClient &client) = 0;
    /// Ends with \a document and what is wrong with the job or one of its batches; \a files: how many there are.
    void end(const QJsonObject &document, qsizetype files);
    /// Ends with \a document and another error.
    void end(const QJsonObject &document, CommandError error);

private:
    const QString m_jobId;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<JobResultReading> m_reading;
};

} // namespace exportdesk
