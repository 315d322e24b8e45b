// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/resultcommand.h"
#include "models/results/openresult.h"
#include "models/results/partfiles.h"
#include "models/results/resultanswer.h"

namespace exportdesk
{

/// A command on the rows of a job: fetches its part files into the private folder and opens them.
class ResultOpening : public ResultCommand
{
    Q_OBJECT

public:
    ResultOpening(const CommandContext &context, const QString &jobId);
    ~ResultOpening() override;

protected:
    /// There is at least one file.
    virtual void use(OpenResult &opened) = 0;
    const JobResult &result() const { return m_result; }
    void endWith(const ResultProblem &problem);

private:
    void run(const JobResult &result, PlatformClient &client) override;
    void open();

    JobResult m_result;
    std::unique_ptr<PartFiles> m_parts;
    OpenResult m_opened;
};

} // namespace exportdesk
