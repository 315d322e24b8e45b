// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/schedules/schedule.h"
#include "views/schedules/schedulesmodels.h"
#include "views/shared/dialogframe.h"
#include "views/shared/sandboxlook.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace exportdesk
{

class MessageStack;
class RhythmEditor;
class ScheduleOutlook;
class ScheduleSource;
class TextLabel;
class TypedName;

/// Makes a schedule or changes one: what it runs, when, and what becomes of times that were missed; the times follow
/// while one types. In production the name of the sandbox is typed. Stays open with the reason when it cannot be
/// written.
///
/// Object names: schedule.name, schedule.since, schedule.missed, schedule.overlap, schedule.save, schedule.close,
/// schedule.confirm.
class ScheduleDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a begun without an id: it is made. All models outlive the dialog.
    ScheduleDialog(const SchedulesModels &models, const Schedule &begun, const SandboxLook &sandbox, QWidget *parent);

    /// What Save would write.
    Schedule schedule() const;

Q_SIGNALS:
    void saved(const QString &id);

private:
    bool isNew() const { return m_begun.id.isEmpty(); }
    QWidget *buildForm();
    QWidget *buildPolicies();
    void buildFoot();
    void update();
    QString problem() const;
    void save();
    void acceptResult(const Outcome<Schedule> &outcome);

    SchedulesModels m_models;
    Schedule m_begun;
    SandboxLook m_sandbox;
    bool m_isSaving = false;
    MessageStack *m_messages;
    QLineEdit *m_name;
    ScheduleSource *m_source;
    RhythmEditor *m_rhythm;
    QCheckBox *m_since;
    QComboBox *m_missed;
    QComboBox *m_overlap;
    ScheduleOutlook *m_outlook;
    TypedName *m_confirm = nullptr;
    Button *m_save = nullptr;
};

} // namespace exportdesk
