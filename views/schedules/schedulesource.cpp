// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/schedulesource.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/exporttemplates.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

ScheduleSource::ScheduleSource(const Schedule &begun, const ExportTemplates &templates,
                               const std::function<ExportRequest()> &composed, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"schedule.source"_s);
    setMinimumContentsLength(20);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    const SchedulePlan &plan = begun.plan;
    const ExportRequest shown = composed ? composed() : ExportRequest();
    const bool exists = !begun.id.isEmpty();
    const ExportTemplate *same = templates.find(plan.templateName);
    const bool hasChanged = same && fingerprint(same->request) != plan.templatePrint;
    if (exists && (!same || hasChanged))
        add(plan.templateName.isEmpty() ? tr("as it is") : tr("as it is, copied from “%1”").arg(plan.templateName),
            {begun.request, plan.templateName, plan.templatePrint});
    else if (!exists && plan.templateName.isEmpty() && !begun.request.datasetId.isEmpty() && begun.request != shown)
        add(tr("the request of the job"), {begun.request, {}, {}});
    int wanted = 0;
    for (const ExportTemplate &one : templates.all()) {
        const bool isOwn = !one.name.compare(plan.templateName, Qt::CaseInsensitive);
        if (isOwn && !(exists && hasChanged))
            wanted = count();
        add(isOwn && exists && hasChanged ? tr("Template “%1”, changed since").arg(one.name)
                                          : tr("Template “%1”").arg(one.name),
            {one.request, one.name, fingerprint(one.request)});
    }
    if (!shown.datasetId.isEmpty()) {
        if (begun.request == shown)
            wanted = count();
        add(tr("the current draft"), {shown, {}, {}});
    }
    setCurrentIndex(wanted);
}

void ScheduleSource::add(const QString &text, const Source &source)
{
    m_sources += source;
    addItem(text);
}

void ScheduleSource::apply(Schedule &schedule) const
{
    if (currentIndex() < 0)
        return;
    const Source &source = m_sources.at(currentIndex());
    schedule.request = source.request;
    schedule.plan.templateName = source.templateName;
    schedule.plan.templatePrint = source.templatePrint;
}

QString ScheduleSource::problem() const
{
    return m_sources.isEmpty() ? tr("Nothing to run yet: compose an export on the page New export first, and "
                                    "save it as a template.")
                               : QString();
}

} // namespace exportdesk
