// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/previews/pqlestimate.h"

#include <QByteArray>

namespace exportdesk
{

/// The id of a preview that was requested: `{previewId}`.
Outcome<QString> readPreviewId(const QByteArray &body);
/// `{state, estimatedSize, standardError, confidenceInterval, error: {description}}`; counts are numbers or, in older
/// answers, texts. A state that is not documented counts as running: the caller has a time limit.
Outcome<PqlEstimate> readEstimate(const QByteArray &body);

} // namespace exportdesk
