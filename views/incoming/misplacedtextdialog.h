// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/incoming.h"
#include "views/shared/dialogframe.h"

namespace exportdesk
{

/// Says that a text was not inserted because it contains a secret or is a whole request, and offers the place where it
/// belongs.
class MisplacedTextDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// Children are named misplaced.import, .request and .close.
    MisplacedTextDialog(const Incoming &incoming, QWidget *parent);

Q_SIGNALS:
    void connectionsRequested();
    void importRequested();
};

} // namespace exportdesk
