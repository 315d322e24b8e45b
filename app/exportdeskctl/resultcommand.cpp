// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultcommand.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

ResultCommand::ResultCommand(const CommandContext &context, const QString &jobId)
    : Command(context)
    , m_jobId(jobId)
{
}

void ResultCommand::start()
{
    withSession([this](Session &session) {
        m_client = std::make_unique<HttpClient>(session.connection(), session.transport(), session.token(),
                                                session.policy());
        m_reading = std::make_unique<JobResultReading>(*m_client);
        connect(m_reading.get(), &JobResultReading::failed, this, [this](const CommandError &error) { fail(error); });
        connect(m_reading.get(), &JobResultReading::finished, this, [this] {
            const JobResult &result = m_reading->result();
            if (result.usableBatches().isEmpty())
                end(result.document(), 0);
            else
                run(result, *m_client);
        });
        m_reading->start(m_jobId);
    });
}

void ResultCommand::end(const QJsonObject &document, qsizetype files)
{
    if (const auto problem = m_reading->result().problem())
        return end(document, *problem);
    if (files == 0)
        return end(document,
                   {ExitCode::NothingToDo, u"no-files"_s,
                    tr("Job %1 succeeded, but it has no files: it exported nothing, or the files were deleted.")
                        .arg(m_jobId)});
    output().document(document);
    finish();
}

void ResultCommand::end(const QJsonObject &document, CommandError error)
{
    for (auto member = document.begin(); member != document.end(); ++member)
        error.details.insert(member.key(), member.value());
    fail(error);
}

} // namespace exportdesk
