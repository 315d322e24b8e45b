// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace exportdesk::exportJobReader
{

/// The 64-bit hash that recognizes a record; the same on every machine, because the history stores it.
quint64 hashOf(QByteArrayView record);

} // namespace exportdesk::exportJobReader
