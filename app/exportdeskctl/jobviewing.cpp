// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/jobviewing.h"

#include "app/exportdeskctl/jobjson.h"
#include "models/jobs/jobtext.h"
#include "models/platform/deliver.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JobViewing::JobViewing(const CommandContext &context, const QString &id, Part part)
    : Command(context)
    , m_id(id)
    , m_part(part)
{
}

void JobViewing::start()
{
    withWorkspace([this](Workspace &workspace) {
        m_workspace = &workspace;
        deliver(ExportJobCalls(workspace.client()).lookUp(m_id), this, [this](const Outcome<ExportJob> &outcome) {
            if (outcome) {
                m_workspace->history().keep(outcome.value());
                return show(outcome.value(), false);
            }
            remember(jobError(outcome.failure(), m_id));
        });
    });
}

void JobViewing::remember(const CommandError &error)
{
    deliver(m_workspace->history().find(m_id), this, [this, error](const std::optional<ExportJob> &job) {
        if (!job)
            return fail(error);
        output().note(error.text);
        show(*job, true);
    });
}

void JobViewing::show(const ExportJob &job, bool isRemembered)
{
    const QString from = isRemembered ? u"history"_s : u"platform"_s;
    if (m_part == Part::Errors) {
        output().document(QJsonObject{
            {"id"_L1, job.id}, {"status"_L1, job.statusWord}, {"errors"_L1, jobErrorsArray(job)}, {"from"_L1, from}});
        showErrors(job);
        return finish();
    }
    QJsonObject object = jobDetailsObject(job);
    object.insert("from"_L1, from);
    output().document(object);
    const QStringList headings = jobHeadings();
    const QStringList cells = jobCells(job, opening().clock().nowMs());
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (!cells[i].isEmpty())
            output().text(u"%1: %2"_s.arg(headings[i], cells[i]));
    for (const QString &batch : job.batchIds())
        output().text(tr("Batch: %1").arg(batch));
    showErrors(job);
    finish();
}

void JobViewing::showErrors(const ExportJob &job)
{
    if (job.errors.isEmpty() && m_part == Part::Errors)
        output().text(tr("No errors."));
    for (const JobError &error : job.errors) {
        output().text(u"%1 %2"_s.arg(error.code, error.message).trimmed());
        if (const QString remedy = jobText::remedy(error.code); !remedy.isEmpty())
            output().text(u"  "_s + remedy);
    }
}

} // namespace exportdesk
