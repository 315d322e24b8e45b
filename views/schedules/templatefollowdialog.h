// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exporttemplate.h"
#include "models/platform/outcome.h"
#include "models/schedules/schedule.h"
#include "views/shared/dialogframe.h"

class QCheckBox;

namespace exportdesk
{

class MessageStack;
class ScheduleEdits;
class TypedName;

/// A template was changed: asks which of the schedules that run a copy of it follow. In production with the name of the
/// sandbox typed. Stays open with the reason when one cannot be changed.
///
/// Object names: schedules.follow.N, schedules.follow.act, schedules.follow.close, schedules.follow.name.
class TemplateFollowDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a schedules: those that still run the copy from before. \a edits outlives the dialog.
    TemplateFollowDialog(ScheduleEdits &edits, const ExportTemplate &changed, const QList<Schedule> &schedules,
                         const SandboxLook &sandbox, QWidget *parent);

private:
    void build(const SandboxLook &sandbox);
    void update();
    void followNext();
    void acceptResult(const Outcome<Schedule> &outcome);

    ScheduleEdits &m_edits;
    const ExportTemplate m_template;
    const QList<Schedule> m_schedules;
    QList<QCheckBox *> m_boxes; ///< by schedule
    QList<Schedule> m_left; ///< to be changed
    bool m_isWorking = false;
    MessageStack *m_messages;
    TypedName *m_confirm = nullptr;
    Button *m_act = nullptr;
};

} // namespace exportdesk
