// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/samplestatus.h"
#include "models/platform/outcome.h"

#include <QByteArray>

namespace exportdesk
{

/// Reads the sample status, whose numbers come as text, sometimes quoted twice (`"\"300\""`), and `"null"` for nothing.
Outcome<SampleStatus> readSampleStatus(const QByteArray &body);

} // namespace exportdesk
