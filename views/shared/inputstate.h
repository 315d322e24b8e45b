// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace exportdesk
{

/// Marks an input as wrong (1-px frame in err); the caller shows why below it.
void setInvalid(QWidget *input, bool invalid);
bool isInvalid(const QWidget *input);

} // namespace exportdesk
