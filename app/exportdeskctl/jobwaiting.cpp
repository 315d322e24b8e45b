// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/jobwaiting.h"

#include "app/exportdeskctl/jobjson.h"
#include "models/jobs/jobtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString endSentence(const JobEnd &end)
{
    if (end.error)
        return JobWaiting::tr("Job %1: %2").arg(end.id, end.error->text);
    if (end.batchFailed.value_or(false))
        return JobWaiting::tr("Job %1: %2").arg(end.id, jobText::batchFailed());
    return JobWaiting::tr("Job %1: %2").arg(end.id, jobText::status(end.job->status, end.job->statusWord));
}

} // namespace

JobWaiting::JobWaiting(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
}

JobWaiting::~JobWaiting() = default;

void JobWaiting::start()
{
    if (m_options.timeoutMs >= 0)
        QTimer::singleShot(std::chrono::milliseconds(m_options.timeoutMs), this, &JobWaiting::reachTimeLimit);
    withWorkspace([this](Workspace &workspace) {
        m_watch = std::make_unique<JobWatch>(workspace, opening().clock());
        connect(m_watch.get(), &JobWatch::seen, this, [this](const ExportJob &job) {
            output().progress(tr("Job %1: %2").arg(job.id, jobText::status(job.status, job.statusWord)));
        });
        connect(m_watch.get(), &JobWatch::ended, this, &JobWaiting::report);
        connect(m_watch.get(), &JobWatch::allEnded, this, [this] { finish(m_worst); });
        m_watch->start(m_options.ids);
    });
}

void JobWaiting::report(const JobEnd &end)
{
    m_worst = worseOf(m_worst, end.code);
    QJsonObject object = end.job ? jobObject(*end.job) : QJsonObject{{"id"_L1, end.id}};
    object.insert("exit"_L1, int(end.code));
    object.insert("batchFailed"_L1, end.batchFailed ? QJsonValue(*end.batchFailed) : QJsonValue());
    if (end.error) {
        object.insert("error"_L1, QJsonObject{{"code"_L1, end.error->code}, {"text"_L1, end.error->text}});
        output().note(endSentence(end));
    } else {
        output().text(endSentence(end));
    }
    output().line(object);
}

void JobWaiting::reachTimeLimit()
{
    const QStringList open = m_watch ? m_watch->open() : m_options.ids;
    for (const QString &id : open) {
        const auto job = m_watch ? m_watch->job(id) : std::nullopt;
        QJsonObject object = job ? jobObject(*job) : QJsonObject{{"id"_L1, id}};
        object.insert("exit"_L1, int(ExitCode::TimeLimit));
        output().line(object);
    }
    if (!output().isJson())
        return fail({ExitCode::TimeLimit, u"time-limit"_s,
                     tr("The time limit was reached; %Ln job(s) go on: %1", nullptr, int(open.size()))
                         .arg(open.join(", "_L1))});
    finish(ExitCode::TimeLimit);
}

} // namespace exportdesk
