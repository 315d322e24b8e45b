// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/usertimer.h"
#include "views/shared/dialogframe.h"

class QLineEdit;

namespace exportdesk
{

class MessageStack;

/// Says what runs schedules while Exportdesk is closed, and installs or removes it: the timer of systemd, or, where no
/// user manager runs, the line for cron.
///
/// Object names: schedules.timer.install, schedules.timer.remove, schedules.timer.cron, schedules.timer.copy.
class TimerDialog final : public DialogFrame
{
    Q_OBJECT

public:
    TimerDialog(const UserTimer::Command &command, QWidget *parent);

Q_SIGNALS:
    /// The timer was installed or removed.
    void changed();

private:
    void build();
    void update();
    void acceptResult(const QString &problem);

    UserTimer m_timer;
    const bool m_hasManager;
    bool m_isWorking = false;
    MessageStack *m_messages;
    QLineEdit *m_cron;
    Button *m_install = nullptr;
    Button *m_remove = nullptr;
};

} // namespace exportdesk
