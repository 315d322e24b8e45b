// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultvalue.h"

#include <QByteArray>

namespace exportdesk
{

/// A value as JSON without blanks, with numbers as they were written.
QByteArray resultJson(const ResultValue &value);
QByteArray resultJsonText(const QString &text);

} // namespace exportdesk
