// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/schedules/schedulerunner.h"
#include "views/schedules/schedulesmodels.h"
#include "views/shared/sandboxlook.h"

#include <QObject>

namespace exportdesk
{

class MessageStack;

/// Does what the operator wants done with schedules: asks first where that matters, and says what came of it.
class ScheduleActing final : public QObject
{
    Q_OBJECT

public:
    /// \a messages outlives this; dialogs belong to \a window.
    ScheduleActing(const SchedulesModels &models, const SandboxLook &sandbox, MessageStack &messages, QWidget *window);

    void setSandbox(const SandboxLook &look) { m_sandbox = look; }
    /// Says why no schedule can run here; false: they can.
    bool refuse();
    /// Opens the dialog; a schedule without an id is a new one.
    void edit(const Schedule &schedule);
    void pause(const Schedule &schedule);
    void resume(const Schedule &schedule);
    void runNow(const Schedule &schedule);
    void remove(const Schedule &schedule);

Q_SIGNALS:
    void saved(const QString &id);

private:
    void ask(const QString &question, const QString &consequence, const QString &act,
             const std::function<void()> &then);
    void report(const Outcome<Done> &outcome, const QString &done, const QString &failed);
    void reportRun(const QString &id, const RunReport &report);

    SchedulesModels m_models;
    SandboxLook m_sandbox;
    MessageStack &m_messages;
    QWidget *m_window;
};

} // namespace exportdesk
