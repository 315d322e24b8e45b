// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

struct IncomingReport;

/// A report for people, line by line.
QStringList reportLines(const IncomingReport &report);

} // namespace exportdesk
