// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/composerstate.h"

namespace exportdesk
{

/// The composer's state as the JSON text of a draft.
QString composerRecord(const ComposerState &state);
/// A text that is not such a record becomes the text of the composer, so that nothing typed is lost.
ComposerState readComposerRecord(const QString &text);

} // namespace exportdesk
