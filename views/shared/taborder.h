// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace exportdesk
{

/// Makes Tab go through \a part as it is laid out, after something was added to it: Qt puts what is new at the end of
/// the whole window. Nothing happens while the order is right already.
void tabAsLaidOut(QWidget &part);

} // namespace exportdesk
