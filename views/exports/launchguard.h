// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/dialogframe.h"

namespace exportdesk
{

/// Asks to type the name of the sandbox before a launch in production.
class LaunchGuard : public DialogFrame
{
    Q_OBJECT

public:
    /// \a what is the sentence that says what will happen.
    LaunchGuard(const SandboxLook &sandbox, const QString &what, QWidget *parent);
};

} // namespace exportdesk
