// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/dialogframe.h"

namespace exportdesk
{

/// Asks once whether to launch although nothing can be recorded on this computer.
class UnrecordedLaunchDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a what is the sentence that says what will happen.
    UnrecordedLaunchDialog(const SandboxLook &sandbox, const QString &what, QWidget *parent);
};

} // namespace exportdesk
