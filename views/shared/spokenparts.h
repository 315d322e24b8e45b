// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

/// Makes every widget of the program say to screen readers what it shows, where Qt's own description of its class is
/// wrong or empty. Once for the program; calling it again does nothing.
void installSpokenParts();

} // namespace exportdesk
