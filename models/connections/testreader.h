// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/teststep.h"

#include <QByteArray>

#include <optional>

namespace exportdesk
{

/// Why a successful answer to a call of the connection test is none of the platform after all, e.g. the page of a
/// proxy; nothing when it is one.
std::optional<Failure> testAnswerFault(TestCall call, const QByteArray &body);

} // namespace exportdesk
