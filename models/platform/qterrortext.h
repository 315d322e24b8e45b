// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// Qt's words for an error as a detail; empty where they only say, in whatever language, that it is unknown.
QString qtErrorText(const QString &errorString);

} // namespace exportdesk
