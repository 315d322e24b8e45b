// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/dialogframe.h"

namespace exportdesk
{

/// Asks before something is done with a schedule; in production with the name of the sandbox typed.
///
/// Object names: schedules.question.act, schedules.question.close, schedules.question.name.
class ScheduleQuestion final : public DialogFrame
{
    Q_OBJECT

public:
    struct Words {
        QString question;
        QString consequence;
        QString act; ///< of the button
        Button::Kind kind = Button::Kind::Filled;
    };

    ScheduleQuestion(const SandboxLook &sandbox, const Words &words, QWidget *parent);
};

} // namespace exportdesk
