// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobwiretext.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString numberOrNothing(qint64 number)
{
    return number < 0 ? QString() : QString::number(number);
}

} // namespace

QString jobWireText(const JobFacts &facts, ExportJobsModel::JobColumn column, qint64 nowMs)
{
    using Model = ExportJobsModel;
    switch (column) {
    case Model::Status:
        return facts.statusWord;
    case Model::Id:
        return facts.id;
    case Model::Progress:
        return numberOrNothing(facts.profiles);
    case Model::Dataset:
        return facts.datasetId;
    case Model::MergePolicy:
        return facts.mergePolicyId;
    case Model::Segments:
        return facts.segmentIds.join(u' ');
    case Model::Events:
        return facts.hasEvents ? u"true"_s : u"false"_s;
    case Model::Created:
        return numberOrNothing(facts.createdMs);
    case Model::Duration:
        return numberOrNothing(facts.launch ? -1 : facts.elapsedMs(nowMs));
    case Model::Updated:
        return numberOrNothing(facts.updatedMs);
    case Model::Batch:
        return facts.batchId;
    case Model::FirstError:
        return facts.errorCode;
    case Model::StartedBy:
        return facts.startedHere ? u"here"_s : QString();
    case Model::Note:
        return facts.mark.note;
    }
    return {};
}

} // namespace exportdesk
