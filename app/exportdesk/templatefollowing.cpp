// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/templatefollowing.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/workspaceparts.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/exporttemplates.h"
#include "views/schedules/templatefollowdialog.h"

namespace exportdesk
{

TemplateFollowing::TemplateFollowing(const CurrentWorkspace &current, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_current(current)
    , m_window(window)
{
    connect(&current, &CurrentWorkspace::replaced, this, &TemplateFollowing::watch);
}

void TemplateFollowing::watch()
{
    m_prints.clear();
    if (const Workspace *workspace = m_current.workspace())
        connect(&workspace->templates(), &ExportTemplates::changed, this, &TemplateFollowing::compare);
}

void TemplateFollowing::compare()
{
    QList<ExportTemplate> changed;
    for (const ExportTemplate &one : m_current.workspace()->templates().all()) {
        const QString print = fingerprint(one.request);
        const QString before = std::exchange(m_prints[one.name], print);
        if (!before.isEmpty() && before != print)
            changed += one;
    }
    for (const ExportTemplate &one : changed)
        ask(one);
}

void TemplateFollowing::ask(const ExportTemplate &changed)
{
    const Workspace &workspace = *m_current.workspace();
    const QString print = fingerprint(changed.request);
    QList<Schedule> behind;
    for (const ScheduleRow &row : workspace.schedules().table.all()) {
        const SchedulePlan &plan = row.kept.schedule.plan;
        if (!plan.templateName.compare(changed.name, Qt::CaseInsensitive) && plan.templatePrint != print)
            behind += row.kept.schedule;
    }
    if (behind.isEmpty())
        return;
    ScheduleEdits &edits = workspace.schedules().edits;
    auto *dialog = new TemplateFollowDialog(edits, changed, behind, sandboxLook(workspace), &m_window);
    connect(&edits, &QObject::destroyed, dialog, &QObject::deleteLater); // another workspace is in use
    dialog->open();
}

} // namespace exportdesk
