// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace exportdesk::kit
{

/// Process ids of the readers that this process has started and that have not ended.
QList<qint64> readerChildren();

} // namespace exportdesk::kit
