// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/incomingreport.h"

#include <QByteArray>

namespace exportdesk
{

/// A report as a JSON document, in UTF-8, with sentences in the current language. Its members are documented in
/// docs/checks-of-requests.md; requests stand in it exactly as they would be sent.
QByteArray reportDocument(const IncomingReport &report);

} // namespace exportdesk
